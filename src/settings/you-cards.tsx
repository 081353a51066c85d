import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Banner, BannerId } from '../banners/banner.ts';
import { ConnectButton } from '../page/connect-button.tsx';
import { CONNECTION_CHIPS, MICROPHONE_CHIPS, NOTIFICATION_CHIPS, SESSION_CHIPS } from '../page/chips.ts';
import type { FactsStore } from '../page/facts-store.ts';
import { instructionsFor } from '../page/instructions.ts';
import { MicrophoneTest } from '../page/microphone-test.tsx';
import { browserName } from '../sensors/browser-name.ts';
import type { AppRole, ConnectionState } from '../status/facts.ts';
import { Card } from './card.tsx';

interface Props {
  store: FactsStore;
  banner: (id: BannerId) => Banner | undefined;
}

const CONNECTION_TEXT: Record<ConnectionState | 'unknown', string> = {
  connected: 'Your RingCentral account is connected.',
  'never-connected': 'You have not connected your RingCentral account yet.',
  disconnected: 'You disconnected your RingCentral account.',
  expired: 'Your RingCentral sign-in has expired.',
  revoked: 'RingCentral ended your connection.',
  unknown: 'Whether your RingCentral account is connected could not be learned. Reload to try again.',
};

const CONNECT_LABELS: Record<ConnectionState | 'unknown', string> = {
  connected: 'Switch account',
  'never-connected': 'Connect',
  disconnected: 'Connect',
  expired: 'Reconnect',
  revoked: 'Reconnect',
  unknown: 'Connect',
};

/** Connect, Reconnect, Switch account and Disconnect; the last asks once more, for it ends calls. */
function ConnectionActions({ store, connection }: { store: FactsStore; connection: ConnectionState | 'unknown' }): JSX.Element {
  const [phase, setPhase] = useState<'idle' | 'asking' | 'ending' | 'failed'>('idle');
  const connected = connection === 'connected';
  const disconnect = async () => {
    setPhase('ending');
    setPhase((await store.signIn?.flow.disconnect()) === true ? 'idle' : 'failed');
    await store.session.check(true);
  };
  return (
    <>
      <div class="form-actions">
        <ConnectButton store={store} label={CONNECT_LABELS[connection]} switchAccount={connected} primary={!connected} />
        {connected && phase !== 'asking' && (
          <button type="button" class="button" aria-disabled={phase === 'ending'} onClick={() => {
            if (phase !== 'ending') setPhase('asking');
          }}>
            {phase === 'ending' ? 'Disconnecting…' : 'Disconnect'}
          </button>
        )}
      </div>
      {connected && phase === 'asking' && (
        <div class="panel" role="group" aria-label="Disconnect RingCentral">
          <p>Disconnect RingCentral? Calls under way end, and you cannot call here until you connect again.</p>
          <div class="form-actions">
            <button type="button" class="button primary" onClick={() => void disconnect()}>Disconnect now</button>
            <button type="button" class="button" onClick={() => {
              setPhase('idle');
            }}>
              Stay connected
            </button>
          </div>
        </div>
      )}
      <p class="help" role="status">{phase === 'failed' ? 'It could not be disconnected. Try again in a moment.' : ''}</p>
    </>
  );
}

/** The user's own RingCentral connection: this card carries connect and reconnect, so no bar repeats them. */
export function RingCentralYou({ store, banner }: Props): JSX.Element {
  const { connection } = store.facts();
  const asks = banner('reconnect-ringcentral') ?? banner('connect-ringcentral');
  return (
    <Card id="ringcentral-you" title="RingCentral (You)" chip={CONNECTION_CHIPS[connection]} facts={store}>
      <p data-banner={asks?.id} data-case={asks?.case}>{CONNECTION_TEXT[connection]}</p>
      {store.signIn?.flow.link.ready === true ? (
        <ConnectionActions store={store} connection={connection} />
      ) : (
        <p class="help">Your company has not entered its RingCentral application yet. A company admin does that below, at RingCentral (Company).</p>
      )}
    </Card>
  );
}

const ROLE_TEXT: Record<AppRole, string> = {
  member: 'With your role you are a member here: company admins change what is under Company.',
  'company-admin': 'With your role you are a company admin here, and can change what is under Company.',
};

/** The user's NetSuite session: where "Reconnect" leads, and by the time it does, NetSuite has asked to sign in. */
export function NetSuiteYou({ store }: { store: FactsStore }): JSX.Element {
  const { session, usesCrm, role } = store.facts();
  return (
    <Card id="netsuite-you" title="NetSuite (You)" chip={SESSION_CHIPS[session]} facts={store}>
      <p>
        {session === 'lapsed'
          ? 'Sign in again in a new tab, then return to this one: it notices, and keeps what you typed.'
          : 'You are signed in. If you came here to reconnect, you can close this tab: the softphone notices when you return to it.'}
      </p>
      {role !== 'unknown' && <p class="help">{ROLE_TEXT[role]}</p>}
      {usesCrm === false && <p class="help">Your role cannot see customers or contacts, so callers are shown by number.</p>}
      {session === 'lapsed' && (
        <div class="form-actions">
          <a class="button primary" href={`${store.server.links.settings}#netsuite-you`} target="_blank" rel="noopener">
            Sign in
            <span class="visually-hidden"> (opens in a new tab)</span>
          </a>
        </div>
      )}
    </Card>
  );
}

/** How to undo a block, for whoever put the banner that says so away. */
function Unblock(): JSX.Element {
  const steps = instructionsFor({ id: 'enable-notifications', case: 'denied' }, browserName(navigator.userAgent));
  return (
    <details>
      <summary>How to allow them</summary>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}

export function Notifications({ store, banner }: Props): JSX.Element {
  const { notifications } = store.facts();
  return (
    <Card id="notifications" title="Notifications" chip={NOTIFICATION_CHIPS[notifications]} banner={banner('enable-notifications')} facts={store}>
      <p>
        They tell you of a call while another tab or program is in front. The permission counts for all NetSuite pages in
        this browser; to turn them off, use the browser's settings for this site.
      </p>
      {notifications === 'denied' && banner('enable-notifications') === undefined && <Unblock />}
      {notifications === 'default' && banner('enable-notifications') === undefined && (
        <div class="form-actions">
          <button type="button" class="button" onClick={() => void store.notifications.ask()}>
            Enable notifications
          </button>
        </div>
      )}
    </Card>
  );
}

export function Microphone({ store, banner }: Props): JSX.Element {
  const { microphone } = store.facts();
  return (
    <Card id="microphone" title="Microphone" chip={MICROPHONE_CHIPS[microphone]} banner={banner('media-capability')} facts={store}>
      <p>Speak and watch the bar move. Nothing is recorded or sent.</p>
      <MicrophoneTest store={store} />
    </Card>
  );
}
