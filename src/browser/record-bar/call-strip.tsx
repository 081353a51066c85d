import type { JSX } from 'preact';
import type { BarCall } from '../../contracts/call-bar.ts';
import { say } from '../../i18n/say.ts';
import { CallIcon } from '../ui/call-icon.tsx';
import { shortcutOf } from '../ui/call-keys.ts';
import { CallTimer } from '../ui/call-timer.tsx';
import type { BarLink } from './bar-link.ts';
import { HideButton } from './hide-button.tsx';
import { SaidLine } from './said-line.tsx';

/** What a call under way is doing. */
function phaseWords({ phase, held }: BarCall): string {
  switch (phase) {
    case 'dialling':
      return say('telephone.phase.dialling');
    case 'ringing':
      return say('telephone.phase.ringing');
    case 'answering':
      return say('telephone.phase.answering');
    case 'ending':
      return say('telephone.phase.ending');
    case 'talking':
      return say(held ? 'telephone.phase.on-hold' : 'telephone.phase.talking');
  }
}

/** A call under way, in one line: who it is, for how long, and what is needed most. */
export function CallStrip({
  link,
  call,
  hide,
  softphone,
  showSoftphone,
}: {
  link: BarLink;
  call: BarCall;
  hide: () => void;
  softphone: string;
  showSoftphone: () => void;
}): JSX.Element {
  const talking = call.phase === 'talking';
  return (
    <section
      class="strip"
      aria-label={say('telephone.call.title', call.title)}
      data-call={call.id}
      data-phase={call.phase}
    >
      <div class="strip-head">
        <p class="strip-title" tabIndex={-1}>
          {call.url === '' ? call.title : <a href={call.url}>{call.title}</a>}
        </p>
        <p class="quiet">
          <span role="status">{phaseWords(call)}</span> <CallTimer since={call.answeredAt} />
        </p>
        <HideButton hide={hide} />
      </div>
      {call.problem !== '' && (
        <p class="problem" role="alert">
          {call.problem}
        </p>
      )}
      <SaidLine said={link.said(call.id)} softphone={softphone} showSoftphone={showSoftphone} />
      <div class="strip-actions">
        {talking && (
          <button
            type="button"
            class="button"
            aria-pressed={call.muted}
            aria-keyshortcuts={shortcutOf('mute')}
            onClick={() => {
              link.do(call.id, call.muted ? 'unmute' : 'mute');
            }}
          >
            <CallIcon name="mute" />
            {say('telephone.call.mute')}
          </button>
        )}
        <button
          type="button"
          class="button decline hang-up"
          aria-keyshortcuts={shortcutOf('hang-up')}
          onClick={() => {
            link.do(call.id, 'hang-up');
          }}
        >
          <CallIcon name="hang-up" />
          {say(talking || call.phase === 'ending' ? 'telephone.call.hang-up' : 'page.cancel')}
        </button>
        <button type="button" class="button quiet" onClick={showSoftphone}>
          {say('record-bar.softphone')}
        </button>
      </div>
    </section>
  );
}
