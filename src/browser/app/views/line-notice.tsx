import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';
import { useEachSecond } from '../../ui/use-each-second.ts';
import type { Uses } from '../desk/telephone.ts';

/** Why the line is down and when it tries again, or the way to sign in again. */
export function LineNotice({
  telephone,
}: {
  telephone: Uses<'store' | 'presence'>;
}): JSX.Element | null {
  const { registration } = telephone.presence;
  useEachSecond(registration.state === 'waiting');
  if (registration.state === 'signed-out')
    return (
      <p class="line">
        <a
          href={`${telephone.store.server.links.settings}#ringcentral-you`}
          target="_blank"
          rel="noopener"
        >
          {say('telephone.line.connect-again')}
          <NewTab />
        </a>
      </p>
    );
  if (registration.state !== 'waiting') return null;
  return (
    <p class="line">
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
    </p>
  );
}
