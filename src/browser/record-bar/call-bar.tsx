import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BarCall } from '../../contracts/call-bar.ts';
import { say } from '../../i18n/say.ts';
import { isRinging } from '../ui/call-keys.ts';
import { IncomingCall, IncomingCalls } from '../ui/incoming-call.tsx';
import { useChanges } from '../ui/use-changes.ts';
import type { BarLink } from './bar-link.ts';
import { CallStrip } from './call-strip.tsx';
import { HideButton } from './hide-button.tsx';
import { SaidLine } from './said-line.tsx';
import { useBarKeys } from './use-bar-keys.ts';
import { useOwnFocus } from './use-own-focus.ts';

/** A call that was hidden while it rang shows again once it is answered. */
const keyOf = (call: BarCall): string => `${call.id} ${isRinging(call) ? 'rings' : 'goes on'}`;

function fromWords({ number, queue }: BarCall): string {
  const from =
    number === '' ? say('telephone.incoming.unnamed') : say('telephone.incoming.from', number);
  return queue === '' ? from : say('telephone.incoming.queue', from, queue);
}

interface Props {
  link: BarLink;
  /** Where the softphone is. */
  softphone: string;
  /** Brings the softphone's tab in front, or opens one. */
  showSoftphone: () => void;
}

function Incoming({
  call,
  hide,
  ...props
}: Props & { call: BarCall; hide: () => void }): JSX.Element {
  const { link } = props;
  return (
    <IncomingCall
      id={call.id}
      title={call.title}
      busy={link.calls().some(({ phase }) => phase === 'talking')}
      problem={call.problem}
      act={(verb) => {
        link.do(call.id, verb);
      }}
      more={
        call.url !== '' && (
          <a class="button" href={call.url}>
            {say('record-bar.open-record')}
          </a>
        )
      }
    >
      <HideButton hide={hide} />
      {call.about !== '' && <p>{call.about}</p>}
      <p class="quiet">{fromWords(call)}</p>
      <SaidLine {...props} said={link.said(call.id)} />
    </IncomingCall>
  );
}

/**
 * The softphone's calls on a record page: the same bar as there while a call rings, and one line
 * for each call under way.
 */
export function CallBar(props: Props): JSX.Element {
  const { link } = props;
  useChanges(link);
  useBarKeys(link);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const frame = useOwnFocus();
  const calls = link.calls();
  const shown = calls.filter((call) => !hidden.includes(keyOf(call)));
  const ringing = shown.filter(isRinging);
  const hide = (call: BarCall) => () => {
    setHidden((before) => [...before, keyOf(call)]);
  };
  return (
    <div class="bars" ref={frame}>
      {shown
        .filter((call) => !isRinging(call))
        .map((call) => (
          <CallStrip key={call.id} {...props} call={call} hide={hide(call)} />
        ))}
      <IncomingCalls titles={ringing.map(({ title }) => title)}>
        {ringing.map((call) => (
          <Incoming key={call.id} {...props} call={call} hide={hide(call)} />
        ))}
      </IncomingCalls>
    </div>
  );
}
