import type { ComponentChildren, JSX } from 'preact';
import { say } from '../../i18n/say.ts';
import { CallIcon } from './call-icon.tsx';
import { shortcutOf } from './call-keys.ts';
import { useDebounced } from './use-debounced.ts';

/** Long enough for the name to be found, short enough for the call not to be over. */
const ANNOUNCE_AFTER_MS = 700;
/**
 * For this long, clicks go through the bar: the user may have been about to click what it covers.
 */
const ARM_AFTER_MS = 400;

function Announcement({ words }: { words: string }): JSX.Element {
  return (
    <div class="visually-hidden" role="alert">
      {useDebounced(words, ANNOUNCE_AFTER_MS, '')}
    </div>
  );
}

/** What can be done to a call that rings. */
export type IncomingVerb = 'answer' | 'decline' | 'voicemail';

interface IncomingCallProps {
  id: string;
  /** Who it is, in words. */
  title: string;
  /** Whether answering puts another call on hold. */
  busy: boolean;
  /** What didn't work, in words, or an empty text. */
  problem: string;
  act: (verb: IncomingVerb) => void;
  /** What is known of the caller. */
  children: ComponentChildren;
  /** More to do about the call. */
  more?: ComponentChildren;
}

/** An incoming call: who it is, and what to do about it. */
export function IncomingCall({
  id,
  title,
  busy,
  problem,
  act,
  children,
  more,
}: IncomingCallProps): JSX.Element {
  return (
    <section class="incoming" aria-label={say('common.incoming', title)} data-call={id}>
      <div class="incoming-text">
        <p class="incoming-title">{title}</p>
        {children}
        {problem !== '' && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <div class="incoming-actions">
        <button
          type="button"
          class="button answer"
          aria-keyshortcuts={shortcutOf('answer')}
          onClick={() => {
            act('answer');
          }}
        >
          <CallIcon name="answer" />
          {say(busy ? 'telephone.incoming.hold-and-answer' : 'telephone.incoming.answer')}
        </button>
        <button
          type="button"
          class="button decline"
          aria-keyshortcuts={shortcutOf('decline')}
          onClick={() => {
            act('decline');
          }}
        >
          <CallIcon name="hang-up" />
          {say('telephone.incoming.decline')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            act('voicemail');
          }}
        >
          <CallIcon name="voicemail" />
          {say('telephone.incoming.voicemail')}
        </button>
        {more}
      </div>
    </section>
  );
}

/**
 * Where incoming calls show. It takes no focus, since somebody may be typing, and announces the
 * first of them.
 * @param titles who calls, in words, in the order in which the calls came
 */
export function IncomingCalls({
  titles,
  children,
}: {
  titles: readonly string[];
  children: ComponentChildren;
}): JSX.Element {
  const armed = useDebounced(titles.length, ARM_AFTER_MS, 0) === titles.length;
  const [first] = titles;
  return (
    <div class={titles.length > 0 ? 'incoming-bar' : ''} data-armed={armed}>
      <Announcement words={first === undefined ? '' : say('common.incoming', first)} />
      {children}
    </div>
  );
}
