import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ConnectionState } from '../../facts/facts.ts';
import type { WordKey } from '../../i18n/english.ts';
import { say } from '../../i18n/say.ts';
import { browserName } from '../sensors/browser-name.ts';
import { callStore } from '../sensors/call-store.ts';
import { forgetConnection } from '../sensors/kept-data.ts';
import { CONNECTION_CHIPS, NOTIFICATION_CHIPS, SESSION_CHIPS } from '../ui/chips.ts';
import { ConnectButton } from '../ui/connect-button.tsx';
import type { FactsStore } from '../ui/facts-store.ts';
import { instructionsFor } from '../ui/instructions.ts';
import { Card } from './card.tsx';
import type { CardProps } from './sections.tsx';

const CONNECT_LABELS: Record<ConnectionState | 'unknown', WordKey> = {
  connected: 'settings.ringcentral-you.switch-account',
  'never-connected': 'settings.ringcentral-you.connect',
  disconnected: 'settings.ringcentral-you.connect',
  expired: 'settings.ringcentral-you.reconnect',
  revoked: 'settings.ringcentral-you.reconnect',
  elsewhere: 'settings.ringcentral-you.reconnect',
  unknown: 'settings.ringcentral-you.connect',
};

/**
 * Connect, Reconnect, Switch account and Disconnect; the last asks once more, for it ends calls.
 */
function ConnectionActions({
  store,
  connection,
}: {
  store: FactsStore;
  connection: ConnectionState | 'unknown';
}): JSX.Element {
  const [phase, setPhase] = useState<'idle' | 'asking' | 'ending' | 'failed'>('idle');
  const connected = connection === 'connected';
  const disconnect = async () => {
    setPhase('ending');
    const disconnected = (await store.signIn?.flow.disconnect()) === true;
    if (disconnected) await forgetConnection(store.server.who, callStore);
    setPhase(disconnected ? 'idle' : 'failed');
    await store.session.check(true);
  };
  return (
    <>
      <div class="form-actions">
        <ConnectButton
          store={store}
          label={say(CONNECT_LABELS[connection])}
          switchAccount={connected}
          primary={!connected}
        />
        {connected && phase !== 'asking' && (
          <button
            type="button"
            class="button"
            aria-disabled={phase === 'ending'}
            onClick={() => {
              if (phase !== 'ending') setPhase('asking');
            }}
          >
            {say(
              phase === 'ending'
                ? 'settings.ringcentral-you.disconnecting'
                : 'settings.ringcentral-you.disconnect',
            )}
          </button>
        )}
      </div>
      {connected && phase === 'asking' && (
        <div
          class="panel"
          role="group"
          aria-label={say('settings.ringcentral-you.disconnect-title')}
        >
          <p>{say('settings.ringcentral-you.disconnect-question')}</p>
          <div class="form-actions">
            <button type="button" class="button primary" onClick={() => void disconnect()}>
              {say('settings.ringcentral-you.disconnect-now')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                setPhase('idle');
              }}
            >
              {say('settings.ringcentral-you.stay-connected')}
            </button>
          </div>
        </div>
      )}
      <p class="help" role="status">
        {phase === 'failed' ? say('settings.ringcentral-you.not-disconnected') : ''}
      </p>
    </>
  );
}

/**
 * The user's own RingCentral connection: this card carries connect and reconnect, so no bar repeats
 * them.
 */
export function RingCentralYou({ store: { facts: store }, banner }: CardProps): JSX.Element {
  const { connection } = store.facts();
  const asks = banner('reconnect-ringcentral') ?? banner('connect-ringcentral');
  return (
    <Card
      id="ringcentral-you"
      title={say('settings.ringcentral-you.title')}
      chip={CONNECTION_CHIPS[connection]}
      facts={store}
    >
      <p data-banner={asks?.id} data-case={asks?.case}>
        {say(`settings.ringcentral-you.${connection}`)}
      </p>
      {store.signIn?.flow.link.ready === true ? (
        <ConnectionActions store={store} connection={connection} />
      ) : (
        <p class="help">{say('settings.ringcentral-you.not-ready')}</p>
      )}
    </Card>
  );
}

/**
 * The user's NetSuite session: where "Reconnect" leads, and by the time it does, NetSuite has asked
 * to sign in.
 */
export function NetSuiteYou({ store: { facts: store } }: CardProps): JSX.Element {
  const { session, usesCrm, role } = store.facts();
  return (
    <Card
      id="netsuite-you"
      title={say('settings.netsuite-you.title')}
      chip={SESSION_CHIPS[session]}
      facts={store}
    >
      <p>
        {say(
          session === 'lapsed' ? 'settings.netsuite-you.lapsed' : 'settings.netsuite-you.active',
        )}
      </p>
      {role !== 'unknown' && <p class="help">{say(`settings.netsuite-you.${role}`)}</p>}
      {usesCrm === false && <p class="help">{say('settings.netsuite-you.no-crm')}</p>}
      {session === 'lapsed' && (
        <div class="form-actions">
          <a
            class="button primary"
            href={`${store.server.links.settings}#netsuite-you`}
            target="_blank"
            rel="noopener"
          >
            {say('settings.netsuite-you.sign-in')}
            <span class="visually-hidden"> {say('settings.new-tab')}</span>
          </a>
        </div>
      )}
    </Card>
  );
}

/** How to undo a block, for a person who closed the banner that says so. */
function Unblock(): JSX.Element {
  const steps = instructionsFor(
    { id: 'enable-notifications', case: 'denied' },
    browserName(navigator.userAgent),
  );
  return (
    <details>
      <summary>{say('settings.notifications.how')}</summary>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}

/** The browser's permission for notifications, and the one action that changes it. */
export function Notifications({ store: { facts: store }, banner }: CardProps): JSX.Element {
  const { notifications } = store.facts();
  return (
    <Card
      id="notifications"
      title={say('settings.notifications.title')}
      chip={NOTIFICATION_CHIPS[notifications]}
      banner={banner('enable-notifications')}
      facts={store}
    >
      <p>{say('settings.notifications.text')}</p>
      {notifications === 'denied' && banner('enable-notifications') === undefined && <Unblock />}
      {notifications === 'default' && banner('enable-notifications') === undefined && (
        <div class="form-actions">
          <button type="button" class="button" onClick={() => void store.notifications.ask()}>
            {say('settings.notifications.enable')}
          </button>
        </div>
      )}
    </Card>
  );
}
