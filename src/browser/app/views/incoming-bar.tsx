import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import { type CallState, isIncoming, isTalking } from '../calls/call.ts';
import type { Uses } from '../desk/telephone.ts';
import { CallIcon } from './call-icon.tsx';
import { OwnerView } from './owner.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** Long enough for the name to be found, short enough for the call not to be over. */
const ANNOUNCE_AFTER_MS = 700;
/**
 * For this long, clicks go through the bar: the user may have been about to click what it covers.
 */
const ARM_AFTER_MS = 400;

/** Returns the last value that has stayed the same for so many milliseconds. */
function useSettled<T>(value: T, milliseconds: number, initial: T): T {
  const [settled, settle] = useState(initial);
  useEffect(() => {
    const timer = setTimeout(() => {
      settle(value);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [value, milliseconds]);
  return settled;
}

function Announcement({ words }: { words: string }): JSX.Element {
  return (
    <div class="visually-hidden" role="alert">
      {useSettled(words, ANNOUNCE_AFTER_MS, '')}
    </div>
  );
}

function Incoming({
  telephone,
  call,
}: {
  telephone: Uses<'desk' | 'callers'>;
  call: CallState;
}): JSX.Element {
  const title = telephone.callers.titleOf(call);
  const number = telephone.callers.shown(call.number);
  const from =
    title === number || call.number === ''
      ? say('telephone.incoming.unnamed')
      : say('telephone.incoming.from', number);
  const busy = telephone.desk.calls().some(isTalking);
  return (
    <section class="incoming" aria-label={say('common.incoming', title)} data-call={call.id}>
      <div class="incoming-text">
        <p class="incoming-title">{title}</p>
        <p class="quiet">
          {call.queue === '' ? from : say('telephone.incoming.queue', from, call.queue)}
        </p>
        <OwnerView owner={telephone.callers.owner(call.number)} />
        {call.problem !== null && (
          <p class="problem" role="alert">
            {say(`telephone.problem.${call.problem}`)}
          </p>
        )}
      </div>
      <div class="incoming-actions">
        <button
          type="button"
          class="button answer"
          onClick={() => void telephone.desk.answer(call.id)}
        >
          <CallIcon name="answer" />
          {say(busy ? 'telephone.incoming.hold-and-answer' : 'telephone.incoming.answer')}
        </button>
        <button
          type="button"
          class="button decline"
          onClick={() => void telephone.desk.decline(call.id)}
        >
          <CallIcon name="hang-up" />
          {say('telephone.incoming.decline')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void telephone.desk.toVoicemail(call.id)}
        >
          <CallIcon name="voicemail" />
          {say('telephone.incoming.voicemail')}
        </button>
      </div>
    </section>
  );
}

/** Incoming calls, above everything else on the page. It takes no focus: somebody may be typing. */
export function IncomingBar({
  telephone,
}: {
  telephone: Uses<'desk' | 'callers' | 'ringer'>;
}): JSX.Element {
  useChanges(telephone);
  useKeptFocus();
  const calls = telephone.desk.calls().filter(isIncoming);
  const first = calls[0];
  const armed = useSettled(calls.length, ARM_AFTER_MS, 0) === calls.length;
  return (
    <div class={calls.length > 0 ? 'incoming-bar' : ''} data-armed={armed}>
      <Announcement
        words={first === undefined ? '' : say('common.incoming', telephone.callers.titleOf(first))}
      />
      {calls.map((call) => (
        <Incoming key={call.id} telephone={telephone} call={call} />
      ))}
      {calls.length > 0 && telephone.ringer.state === 'blocked' && (
        <p class="incoming-hint">{say('telephone.incoming.no-sound')}</p>
      )}
    </div>
  );
}
