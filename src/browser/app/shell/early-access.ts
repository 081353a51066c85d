import type { GrantRequest } from '../../../contracts/grant-request.ts';
import type { SoftphoneView } from '../../../contracts/softphone-view.ts';
import { isActingTab } from '../../../facts/facts.ts';
import { supportsCalls } from '../../sensors/calls-supported.ts';
import { withDeadline } from '../../sensors/deadline.ts';
import { askInTurn } from '../../sensors/in-turn.ts';
import { askSuitelet } from '../../ui/ask-suitelet.ts';
import type { FactsStore } from '../../ui/facts-store.ts';
import type { WithoutToken } from '../../ui/suitelet-client.ts';
import type { TakeEarlyAccess } from '../../ui/telephone-host.ts';

const ANSWER_MS = 20_000;
/** Browsers decide an election within milliseconds. Meanwhile no other tab asks for a token. */
const ELECTION_MS = 2_000;

type EarlyStore = Pick<FactsStore, 'mayCall' | 'owner' | 'server' | 'session' | 'tabs'>;

/** Resolves once the browser has said which tab calls. */
function elected({ tabs }: EarlyStore): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (tabs?.get() !== 'unknown') resolve();
    };
    tabs?.subscribe(look);
    look();
  });
}

/**
 * Asks for the user's token while the telephone's script is still on its way, as the telephone
 * would: only in the tab that was elected to call, and once. A token that nobody takes is in no
 * place but this memory.
 *
 * @returns what hands the answer to the telephone
 * @see docs/decisions/0069-what-a-phone-waits-for.md
 */
export function askEarly(store: EarlyStore, signIn: SoftphoneView['signIn']): TakeEarlyAccess {
  const { owner, session } = store;
  const mayRegister = () =>
    store.server.connection === 'connected' && store.mayCall && supportsCalls();
  if (!mayRegister()) return () => null;
  const ask = async () => {
    // The turn and the election are asked for at the same time.
    await withDeadline(elected(store), ELECTION_MS);
    if (!isActingTab(store.tabs?.get()) || !mayRegister()) return null;
    return askSuitelet(
      { url: signIn.url, owner, session },
      { action: 'access', refusedUntil: null, sip: true } satisfies WithoutToken<GrantRequest>,
      AbortSignal.timeout(ANSWER_MS),
    ).catch(() => null);
  };
  let early: ReturnType<TakeEarlyAccess> = {
    at: Date.now(),
    answer: askInTurn(owner.who, ask),
  };
  return () => {
    const taken = early;
    early = null;
    return taken;
  };
}
