import type { JSX } from 'preact';
import type { SignInLink } from '../../contracts/softphone-view.ts';
import type { WordKey } from '../../i18n/english.ts';
import { say } from '../../i18n/say.ts';
import type { FactsStore } from './facts-store.ts';
import { SignIn } from './sign-in-window.ts';

/** Why a sign-in came to nothing, where that is worth a word. */
const ENDED: Readonly<Record<string, WordKey>> = {
  blocked: 'page.sign-in.blocked',
  cancelled: 'page.sign-in.cancelled',
  'session-ended': 'page.sign-in.session-ended',
  unreachable: 'page.sign-in.unreachable',
  RCP_NOT_SET_UP: 'page.sign-in.not-set-up',
  'not-ours': 'page.sign-in.not-ours',
};
const OTHERWISE: WordKey = 'page.sign-in.failed';

interface Props {
  store: FactsStore;
  label: string;
  switchAccount?: boolean;
  primary?: boolean;
}

/**
 * The button that opens RingCentral's sign-in window. That it is done shows by itself, through the
 * connection.
 */
export function ConnectButton({
  store,
  label,
  switchAccount = false,
  primary = true,
}: Props): JSX.Element {
  const state = store.signIn?.flow.state ?? { state: 'idle' };
  const busy = state.state === 'opening' || state.state === 'waiting';
  return (
    <>
      <button
        type="button"
        class={primary ? 'button primary' : 'button'}
        aria-disabled={busy}
        onClick={() => void store.signIn?.flow.connect(switchAccount)}
      >
        {busy ? say('page.sign-in.waiting') : label}
      </button>
      <span class="help" role="status">
        {state.state === 'ended' ? say(ENDED[state.outcome] ?? OTHERWISE) : ''}
      </span>
    </>
  );
}

/** Gives a page the sign-in flow and its button. */
export function bringSignIn(store: FactsStore, link: SignInLink): void {
  const flow = new SignIn(
    link,
    store.owner,
    () => {
      store.changed();
    },
    () => void store.session.check(true),
  );
  store.attachSignIn({ flow, Button: ConnectButton });
}
