import type { JSX } from 'preact';
import type { SignInLink } from '../status/softphone-view.ts';
import type { FactsStore } from './facts-store.ts';
import { SignIn } from './sign-in.ts';

/** Why a sign-in came to nothing, where that is worth a word. */
const ENDED: Readonly<Record<string, string>> = {
  blocked: 'The browser blocked the sign-in window. Allow pop-ups for this site, then try again.',
  cancelled: 'You did not sign in. Nothing was changed.',
  'session-ended': 'Your NetSuite session has ended. Sign in to NetSuite again first.',
  unreachable: 'NetSuite could not be reached. Try again in a moment.',
  RCP_NOT_SET_UP: 'RingCentral is not set up for this company yet. Ask your company admin.',
  'not-ours': 'That sign-in took too long or was begun elsewhere. Try again.',
};
const OTHERWISE = 'The sign-in could not be finished. Try again; if that does not help, tell your administrator.';

interface Props {
  store: FactsStore;
  label: string;
  switchAccount?: boolean;
  primary?: boolean;
}

/** The button that opens RingCentral's sign-in window. That it is done shows by itself, through the connection. */
export function ConnectButton({ store, label, switchAccount = false, primary = true }: Props): JSX.Element {
  const state = store.signIn?.flow.state ?? { state: 'idle' };
  const busy = state.state === 'opening' || state.state === 'waiting';
  return (
    <>
      <button type="button" class={primary ? 'button primary' : 'button'} aria-disabled={busy} onClick={() => void store.signIn?.flow.connect(switchAccount)}>
        {busy ? 'Waiting for the sign-in window…' : label}
      </button>
      <span class="help" role="status">{state.state === 'ended' ? (ENDED[state.outcome] ?? OTHERWISE) : ''}</span>
    </>
  );
}

/** Gives a page the sign-in flow and its button. */
export function bringSignIn(store: FactsStore, link: SignInLink): void {
  const flow = new SignIn(link, store.server.who, store.session, () => {
    store.changed();
  }, () => void store.session.check(true));
  store.useSignIn({ flow, Button: ConnectButton });
}
