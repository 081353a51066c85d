import {
  type ConnectionMessage,
  connectionChannel,
  isConnectionMessage,
} from '../../contracts/channels.ts';
import { type GrantAnswer, parseGrantAnswer } from '../../contracts/grant.ts';
import type { GrantRequest } from '../../contracts/grant-request.ts';
import type { SignInLink } from '../../contracts/softphone-view.ts';
import type { PageOwner } from './page-owner.ts';
import { SuiteletClient } from './suitelet-client.ts';

/** `outcome` is the server's word for how the return from RingCentral came out. */
export type SignInState =
  | { state: 'idle' }
  | { state: 'opening' }
  /** The window is open; the user signs in there. */
  | { state: 'waiting' }
  | { state: 'ended'; outcome: string };

const WATCH_MS = 1_000;

/**
 * Connects, reconnects, switches and disconnects the user's RingCentral account, in a window that
 * closes itself.
 */
export class SignIn {
  #link: SignInLink;
  readonly #client: SuiteletClient<GrantRequest, GrantAnswer>;
  readonly #onChange: () => void;
  readonly #channel: BroadcastChannel | null;
  #state: SignInState = { state: 'idle' };
  #watch: ReturnType<typeof setInterval> | undefined;

  /**
   * @param onChange called when the state changes
   * @param onConnection called when the connection may be another one: ask the server
   */
  constructor(link: SignInLink, owner: PageOwner, onChange: () => void, onConnection: () => void) {
    this.#link = link;
    this.#onChange = onChange;
    this.#client = new SuiteletClient({
      url: link.url,
      owner,
      session: owner.session,
      parse: parseGrantAnswer,
    });
    this.#channel =
      'BroadcastChannel' in window ? new BroadcastChannel(connectionChannel(owner.who)) : null;
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isConnectionMessage(data)) return;
      // Only the page that began it shows how it ended.
      if (data.kind === 'sign-in-ended' && this.#state.state === 'waiting') this.#end(data.outcome);
      onConnection();
    });
  }

  get link(): SignInLink {
    return this.#link;
  }

  /**
   * Takes what a later answer of the server says: the company may have entered its application
   * meanwhile.
   */
  renew(link: SignInLink): void {
    this.#link = link;
  }

  get state(): SignInState {
    return this.#state;
  }

  /**
   * Opens RingCentral's sign-in. Call it from a click: the window is opened before anything is
   * waited for.
   */
  async connect(switchAccount = false): Promise<void> {
    if (this.#state.state === 'opening' || this.#state.state === 'waiting') return;
    const popup = window.open('', 'rcp-sign-in', 'popup,width=520,height=680');
    if (popup === null) {
      this.#set({ state: 'ended', outcome: 'blocked' });
      return;
    }
    // RingCentral's page, and whatever it leads to, gets no hold of this one.
    popup.opener = null;
    this.#set({ state: 'opening' });
    const asked = await this.#client.ask({ action: 'begin', switchAccount });
    if (asked.outcome !== 'answered' || !('begin' in asked.answer)) {
      popup.close();
      this.#end(
        asked.outcome === 'answered' && 'error' in asked.answer
          ? asked.answer.error.code
          : asked.outcome,
      );
      return;
    }
    popup.location.replace(asked.answer.begin.url);
    this.#set({ state: 'waiting' });
    // A window that is closed by hand sends no message.
    this.#watch = setInterval(() => {
      if (popup.closed) this.#end('cancelled');
    }, WATCH_MS);
  }

  /** @returns whether it is disconnected now */
  async disconnect(): Promise<boolean> {
    const asked = await this.#client.ask({ action: 'disconnect' });
    const done = asked.outcome === 'answered' && 'done' in asked.answer;
    if (done)
      this.#channel?.postMessage({ kind: 'connection-changed' } satisfies ConnectionMessage);
    return done;
  }

  #end(outcome: string): void {
    clearInterval(this.#watch);
    this.#set(outcome === 'connected' ? { state: 'idle' } : { state: 'ended', outcome });
  }

  #set(state: SignInState): void {
    this.#state = state;
    this.#onChange();
  }
}
