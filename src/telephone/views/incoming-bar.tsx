import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isIncoming, isTalking, type CallState } from '../calls/call.ts';
import type { Telephone } from '../telephone.ts';
import { OwnerView } from './owner.tsx';
import { useTelephone } from './use-telephone.ts';
import { PROBLEMS } from './words.ts';

/** Long enough for the name to be found, short enough for the call not to be over. */
const ANNOUNCE_AFTER_MS = 700;

function Announcement({ words }: { words: string }): JSX.Element {
  const [told, tell] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      tell(words);
    }, ANNOUNCE_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return <div class="visually-hidden" role="alert">{told}</div>;
}

function Incoming({ telephone, call }: { telephone: Telephone; call: CallState }): JSX.Element {
  const title = telephone.titleOf(call);
  const number = telephone.shown(call.number);
  const busy = telephone.calls().some(isTalking);
  const live = () => telephone.call(call.id);
  return (
    <section class="incoming" aria-label={`Incoming call: ${title}`} data-call={call.id}>
      <div class="incoming-text">
        <p class="incoming-title">{title}</p>
        <p class="quiet">
          {title === number ? 'Incoming call' : `Incoming call from ${number}`}
          {call.queue === '' ? '' : `, ${call.queue}`}
        </p>
        <OwnerView owner={telephone.owner(call.number)} />
        {call.problem !== null && <p class="problem" role="alert">{PROBLEMS[call.problem]}</p>}
      </div>
      <div class="incoming-actions">
        <button type="button" class="button answer" onClick={() => void telephone.answer(call.id)}>
          {busy ? 'Hold and answer' : 'Answer'}
        </button>
        <button type="button" class="button decline" onClick={() => void live()?.decline()}>
          Decline
        </button>
        <button type="button" class="button" onClick={() => void live()?.toVoicemail()}>
          Voicemail
        </button>
      </div>
    </section>
  );
}

/** Incoming calls, above everything else on the page. It takes no focus: somebody may be typing. */
export function IncomingBar({ telephone }: { telephone: Telephone }): JSX.Element {
  useTelephone(telephone);
  const calls = telephone.calls().filter(isIncoming);
  const first = calls[0];
  return (
    <div class={calls.length > 0 ? 'incoming-bar' : ''}>
      <Announcement words={first === undefined ? '' : `Incoming call: ${telephone.titleOf(first)}`} />
      {calls.map((call) => (
        <Incoming key={call.id} telephone={telephone} call={call} />
      ))}
      {calls.length > 0 && telephone.ringer.state === 'blocked' && (
        <p class="incoming-hint">This browser plays no sound before you click somewhere on this page.</p>
      )}
    </div>
  );
}
