import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { Chip } from '../../ui/chip.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { NewTab } from '../../ui/new-tab.tsx';
import type { Readiness } from '../desk/readiness.ts';
import type { Uses } from '../desk/telephone.ts';
import { useEachSecond } from './use-each-second.ts';

const ICONS: Record<Readiness, IconName> = {
  registered: 'good',
  'in-call': 'info',
  'no-microphone': 'warning',
  connecting: 'info',
  waiting: 'warning',
  'signed-out': 'warning',
  off: 'off',
};

/** Whether this tab can be called, and when it tries again if not. */
export function LineStatus({
  telephone,
}: {
  telephone: Uses<'store' | 'presence' | 'readiness'>;
}): JSX.Element {
  const { registration, extension } = telephone.presence;
  const readiness = telephone.readiness();
  const away = registration.state === 'off' && telephone.store.owner.away;
  const waits = registration.state === 'waiting';
  useEachSecond(waits);
  return (
    <div class="line-status" data-registration={registration.state} data-readiness={readiness}>
      <Chip
        icon={ICONS[readiness]}
        label={say(away ? 'telephone.line.away' : `telephone.line.${readiness}`)}
      />
      {extension !== null && extension.number !== '' && (
        <span class="quiet">{say('telephone.line.extension', extension.number)}</span>
      )}
      {registration.state === 'signed-out' && (
        <a
          href={`${telephone.store.server.links.settings}#ringcentral-you`}
          target="_blank"
          rel="noopener"
        >
          {say('telephone.line.connect-again')}
          <NewTab />
        </a>
      )}
      {registration.state === 'waiting' && (
        <>
          <span class="quiet">
            {say(
              'telephone.line.trying-again',
              say(`telephone.line.cause.${registration.cause}`),
              Math.max(0, Math.ceil((registration.at - Date.now()) / 1000)),
            )}
          </span>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              telephone.presence.reconnect();
            }}
          >
            {say('telephone.line.try-now')}
          </button>
        </>
      )}
    </div>
  );
}
