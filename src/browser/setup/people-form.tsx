import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../i18n/say.ts';
import { CompanyForm } from '../company/company-form.tsx';
import { ConnectButton } from '../ui/connect-button.tsx';
import type { SetupStore } from './setup-store.ts';

const PRODUCTION = { rcServer: 'https://platform.ringcentral.com' };

/** What RingCentral said of the client ID, in words. */
function appWords(app: SetupStore['app']): string {
  switch (app) {
    case null:
    case 'no-application':
      return '';
    case 'checking':
    case 'known':
    case 'unknown':
    case 'other-kind':
    case 'unclear':
      return say(`set-up.app.${app}`);
    case 'session-ended':
    case 'unreachable':
    case 'not-allowed':
      return say(`set-up.${app}`);
  }
}

/**
 * The app that people sign in with: its values, whether RingCentral knows it, and the admin's own
 * sign-in, which proves the rest.
 */
export function PeopleForm({ store }: { store: SetupStore }): JSX.Element {
  const { settings, app } = store;
  const { connection } = settings.facts.facts();
  const flow = settings.facts.signIn?.flow;
  const before = useRef(connection);
  useEffect(() => {
    if (before.current === connection) return;
    before.current = connection;
    void store.check();
  }, [store, connection]);
  const isCanceled = flow?.state.state === 'ended' && flow.state.outcome === 'cancelled';
  return (
    <>
      <CompanyForm
        store={settings}
        card="ringcentral-company"
        name={say('set-up.task.people-app')}
        only={['rcServer', 'rcClientId']}
        suggested={PRODUCTION}
        saveLabel={say('set-up.save-and-check')}
        saved={() => {
          void store.check();
          void store.checkApp();
        }}
      />
      <p
        role="status"
        data-app={app ?? undefined}
        class={app === 'unknown' || app === 'other-kind' ? 'problem' : 'help'}
      >
        {appWords(app)}
      </p>
      {flow?.link.ready === true && (
        <>
          <div class="form-actions">
            <button
              type="button"
              class="button"
              aria-disabled={app === 'checking'}
              onClick={() => void store.checkApp()}
            >
              {say('set-up.app.check')}
            </button>
            <ConnectButton
              store={settings.facts}
              label={say('set-up.app.own')}
              primary={connection !== 'connected'}
            />
          </div>
          {isCanceled && <p class="problem">{say('set-up.app.no-return')}</p>}
        </>
      )}
    </>
  );
}
