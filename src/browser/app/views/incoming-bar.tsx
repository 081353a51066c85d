import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { IncomingCall, IncomingCalls, type IncomingVerb } from '../../ui/incoming-call.tsx';
import { useChanges } from '../../ui/use-changes.ts';
import { type CallState, isIncoming, isTalking } from '../calls/call.ts';
import type { Uses } from '../desk/telephone.ts';
import { OwnerView } from './owner.tsx';
import { useCallKeys } from './use-call-keys.ts';
import { useKeptFocus } from './use-kept-focus.ts';

type Parts = Uses<'desk' | 'callers'>;

function Incoming({ telephone, call }: { telephone: Parts; call: CallState }): JSX.Element {
  const { desk, callers } = telephone;
  const title = callers.titleOf(call);
  const number = callers.shown(call.number);
  const from =
    title === number || call.number === ''
      ? say('telephone.incoming.unnamed')
      : say('telephone.incoming.from', number);
  const act = (verb: IncomingVerb) => {
    switch (verb) {
      case 'answer':
        void desk.answer(call.id);
        return;
      case 'decline':
        void desk.decline(call.id);
        return;
      case 'voicemail':
        void desk.toVoicemail(call.id);
        return;
    }
  };
  return (
    <IncomingCall
      id={call.id}
      title={title}
      busy={desk.calls().some(isTalking)}
      problem={call.problem === null ? '' : say(`telephone.problem.${call.problem}`)}
      act={act}
    >
      <p class="quiet">
        {call.queue === '' ? from : say('telephone.incoming.queue', from, call.queue)}
      </p>
      <OwnerView owner={callers.owner(call.number)} />
    </IncomingCall>
  );
}

/** Gives the styles the bar's height: the notes of the call that rings are below the bar. */
function useBarHeight(isShown: boolean): void {
  useLayoutEffect(() => {
    const bar = document.querySelector<HTMLElement>('.incoming-bar');
    if (!isShown || bar === null) return;
    const observer = new ResizeObserver(() => {
      document.documentElement.style.setProperty('--incoming', `${String(bar.offsetHeight)}px`);
    });
    observer.observe(bar);
    return () => {
      observer.disconnect();
    };
  }, [isShown]);
}

/** Incoming calls, above everything else on the page. */
export function IncomingBar({
  telephone,
}: {
  telephone: Uses<'desk' | 'callers' | 'ringer'>;
}): JSX.Element {
  useChanges(telephone);
  useKeptFocus();
  useCallKeys(telephone);
  const calls = telephone.desk.calls().filter(isIncoming);
  useBarHeight(calls.length > 0);
  return (
    <IncomingCalls titles={calls.map((call) => telephone.callers.titleOf(call))}>
      {calls.map((call) => (
        <Incoming key={call.id} telephone={telephone} call={call} />
      ))}
      {calls.length > 0 && telephone.ringer.state === 'blocked' && (
        <p class="incoming-hint">{say('telephone.incoming.no-sound')}</p>
      )}
    </IncomingCalls>
  );
}
