import type { JSX } from 'preact';
import { Chip, type ChipState } from '../../page/chip.tsx';
import type { Telephone } from '../telephone.ts';
import { useEachSecond } from './use-telephone.ts';
import { WAITS } from './words.ts';

function chipOf({ registration }: Telephone): ChipState {
  switch (registration.state) {
    case 'registered':
      return { icon: 'good', label: 'Ready for calls' };
    case 'connecting':
      return { icon: 'info', label: 'Connecting…' };
    case 'waiting':
      return { icon: 'warning', label: 'Offline' };
    case 'signed-out':
      return { icon: 'warning', label: 'No sign-in at RingCentral' };
    case 'off':
      return { icon: 'off', label: 'Not in use' };
  }
}

/** Whether this tab can be called, and when it tries again if not. */
export function LineStatus({ telephone }: { telephone: Telephone }): JSX.Element {
  const { registration, extension } = telephone;
  const waits = registration.state === 'waiting';
  useEachSecond(waits);
  return (
    <div class="line-status" data-registration={registration.state}>
      <Chip {...chipOf(telephone)} />
      {extension !== null && extension.number !== '' && <span class="quiet">Extension {extension.number}</span>}
      {registration.state === 'signed-out' && <a href={`${telephone.host.store.server.links.settings}#ringcentral-you`} target="_blank" rel="noopener">Connect again<span class="visually-hidden"> (opens in a new tab)</span></a>}
      {registration.state === 'waiting' && (
        <>
          <span class="quiet">
            {WAITS[registration.cause]}. Trying again in {Math.max(0, Math.ceil((registration.at - Date.now()) / 1000))} s.
          </span>
          <button type="button" class="link-button" onClick={() => {
            telephone.reconnect();
          }}>
            Try now
          </button>
        </>
      )}
    </div>
  );
}
