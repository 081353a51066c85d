import type { SipInfo } from '../../../contracts/grant.ts';
import type { OpenOutcome } from './sip-connection.ts';

/** Whether this tab can be called. `at` is when the next try is due, in milliseconds since 1970. */
export type RegistrationState =
  | { state: 'off' }
  | { state: 'connecting' }
  | { state: 'registered' }
  | { state: 'waiting'; at: number; cause: WaitCause }
  /** RingCentral asks for a new sign-in: the banner says so, and nothing is tried before. */
  | { state: 'signed-out' };

/** Why we are not registered, each with its own words. */
export type WaitCause = 'offline' | 'busy' | 'too-many-phones' | 'not-allowed' | 'refused';

export type ProvisionOutcome =
  | { outcome: 'provisioned'; sip: SipInfo }
  | { outcome: 'signed-out' }
  | { outcome: 'busy'; retryAfter: number }
  | { outcome: 'not-allowed' }
  | { outcome: 'unreachable' };

export interface RegistrationParts {
  /** Gets what a registration needs; `fresh` asks for a new one, because the last was refused. */
  provision: (fresh: boolean) => Promise<ProvisionOutcome>;
  open: (sip: SipInfo, backup: boolean) => Promise<OpenOutcome>;
  close: () => Promise<void>;
  onChange: (state: RegistrationState) => void;
  /** 0 to 1, to keep a company's phones from coming back in one step. */
  random: () => number;
  now: () => number;
}

const FIRST_MS = 2_000;
const LONGEST_MS = 60_000;
/**
 * A registration that RingCentral has to forget first takes about two minutes (package issue 374).
 */
const TOO_MANY_MS = 120_000;
const NOT_ALLOWED_MS = 300_000;
/** Whatever an answer says: a timer of more than 24 days would fire at once. */
const MOST_MS = 60 * 60_000;

/** The wait before try number `tries`, 2 s to 60 s, each up to a fifth longer or shorter. */
export function backoff(tries: number, random: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** tries) * (0.8 + 0.4 * random);
}

/** By the answer to REGISTER: whether to ask for a new provision, use the other proxy, or wait. */
function afterRefusal(status: number): {
  fresh: boolean;
  swap: boolean;
  cause: WaitCause;
  atLeastMs: number;
} {
  switch (status) {
    case 400:
    case 401:
    case 403:
    case 404:
    case 407:
      return { fresh: true, swap: false, cause: 'refused', atLeastMs: 0 };
    case 603:
      return { fresh: false, swap: false, cause: 'too-many-phones', atLeastMs: TOO_MANY_MS };
    default:
      return { fresh: false, swap: true, cause: 'offline', atLeastMs: 0 };
  }
}

/** Keeps this tab registered from start() to stop(), through every loss. */
export class Registration {
  readonly #parts: RegistrationParts;
  #state: RegistrationState = { state: 'off' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;
  #fresh = false;
  #backup = false;
  /** Tries in a row in which no proxy could be reached, or none of use. */
  #unreached = 0;
  /** Incremented by start() and stop(), so that the answer to an earlier one is discarded. */
  #round = 0;
  /** The end of what a stop left to do: closing, it would hit the next socket. */
  #closing: Promise<unknown> = Promise.resolve();

  constructor(parts: RegistrationParts) {
    this.#parts = parts;
  }

  get state(): RegistrationState {
    return this.#state;
  }

  start(): void {
    if (this.#state.state === 'off' || this.#state.state === 'signed-out') this.retry();
  }

  async stop(): Promise<void> {
    this.#round++;
    clearTimeout(this.#timer);
    this.#tries = 0;
    this.#set({ state: 'off' });
    const closing = this.#parts.close().catch(() => undefined);
    this.#closing = Promise.all([this.#closing, closing]);
    await closing;
  }

  /** The connection is gone: begin again, at once the first time. */
  lost(): void {
    if (this.#state.state === 'registered') this.retry();
  }

  /** Tries now, whatever the timer says: the network is back, or somebody pressed the button. */
  retry(): void {
    clearTimeout(this.#timer);
    if (this.#state.state === 'connecting') return;
    this.#set({ state: 'connecting' });
    const round = ++this.#round;
    void this.#attempt(round).catch(() => {
      if (round === this.#round) this.#wait('offline', 0);
    });
  }

  async #attempt(round: number): Promise<void> {
    await this.#closing;
    if (round !== this.#round) return;
    const provision = await this.#parts.provision(this.#fresh);
    if (round !== this.#round) return;
    switch (provision.outcome) {
      case 'provisioned':
        this.#fresh = false;
        await this.#register(round, provision.sip);
        return;
      case 'signed-out':
        this.#set({ state: 'signed-out' });
        return;
      case 'busy':
        this.#wait('busy', provision.retryAfter * 1000);
        return;
      case 'not-allowed':
        this.#wait('not-allowed', NOT_ALLOWED_MS);
        return;
      case 'unreachable':
        this.#wait('offline', 0);
    }
  }

  async #register(round: number, sip: SipInfo): Promise<void> {
    const opened = await this.#parts.open(sip, this.#backup && sip.outboundProxyBackup !== '');
    if (round !== this.#round) return;
    switch (opened.outcome) {
      case 'registered':
        this.#tries = 0;
        this.#unreached = 0;
        this.#set({ state: 'registered' });
        return;
      case 'unreachable':
        this.#otherProxy(sip);
        this.#wait('offline', 0);
        return;
      case 'refused': {
        const { fresh, swap, cause, atLeastMs } = afterRefusal(opened.status);
        this.#fresh = fresh;
        if (swap) this.#otherProxy(sip);
        this.#wait(cause, atLeastMs);
      }
    }
  }

  /**
   * The next try goes to the other proxy. When each was tried twice, RingCentral may have given
   * their names up, so it is asked for new ones; every fourth try at most, since provisions are of
   * its heaviest group of requests.
   */
  #otherProxy(sip: SipInfo): void {
    this.#backup = !this.#backup;
    if (++this.#unreached < (sip.outboundProxyBackup === '' ? 2 : 4)) return;
    this.#unreached = 0;
    this.#fresh = true;
    this.#backup = false;
  }

  #wait(cause: WaitCause, atLeastMs: number): void {
    const least = Math.min(Number.isNaN(atLeastMs) ? 0 : atLeastMs, MOST_MS);
    const milliseconds = Math.max(least, backoff(this.#tries++, this.#parts.random()));
    this.#set({ state: 'waiting', at: this.#parts.now() + milliseconds, cause });
    this.#timer = setTimeout(() => {
      this.retry();
    }, milliseconds);
  }

  #set(state: RegistrationState): void {
    this.#state = state;
    this.#parts.onChange(state);
  }
}
