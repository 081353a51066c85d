import type { ConnectionState } from '../../../facts/facts.ts';
import {
  Registration,
  type RegistrationParts,
  type RegistrationState,
} from '../phone/registration.ts';
import type { Account, Extension } from '../ringcentral/account.ts';

export interface PresenceParts {
  /** What the page knows now; each is asked when it is needed. */
  facts: {
    /** Whether this tab is the one that calls, or the browser knows no election. */
    acts(): boolean;
    /** Whether the browser hasn't said yet which tab calls. */
    isUndecided(): boolean;
    connection(): ConnectionState | null;
    /** Whether the role and the page's owner may call. */
    mayCall(): boolean;
    /** Whether the page still belongs to its user. */
    isOwn(): boolean;
    /** Whether the browser can carry calls at all. */
    canCall(): boolean;
    /** Whether somebody of this page is in a call. */
    isInCall(): boolean;
  };
  line: Omit<RegistrationParts, 'onChange'>;
  account: Pick<Account, 'known' | 'extension' | 'forget'>;
  /** This tab has become the one that calls. */
  onActs: () => void;
  onChange: () => void;
}

/** The user doesn't want a phone. In other states, only the next call needs a sign-in. */
const GIVEN_UP: ReadonlySet<ConnectionState | null> = new Set(['never-connected', 'disconnected']);

/** Whether this tab can be called: follows the facts of the page to the registration. */
export class Presence {
  readonly #parts: PresenceParts;
  readonly #registration: Registration;
  readonly #waiting = new Set<() => void>();
  #extension: Extension | null;
  #wasActing = false;
  #wasConnected = false;
  /** Whether this tab was to be registered when the facts were last looked at. */
  #wasOn = false;

  constructor(parts: PresenceParts) {
    this.#parts = parts;
    this.#extension = parts.account.known();
    this.#registration = new Registration({
      ...parts.line,
      onChange: () => {
        this.#changed();
      },
    });
  }

  get registration(): RegistrationState {
    return this.#registration.state;
  }

  /** Whether the user was connected to RingCentral when the facts were last looked at. */
  get wasConnected(): boolean {
    return this.#wasConnected;
  }

  /** The user's own extension, once it is known. */
  get extension(): Extension | null {
    return this.#extension;
  }

  /** Two-letter code of the country that numbers without a country code belong to. */
  get country(): string {
    return this.#extension?.country ?? 'US';
  }

  /** Looks at the facts again: registers, unregisters, or leaves things as they are. */
  follow(): void {
    const { facts, account, onActs } = this.#parts;
    const connected = facts.connection() === 'connected';
    const acts = facts.acts();
    if (acts && !this.#wasActing) onActs();
    const on = this.#mayRegister();
    if (on && !this.#wasOn) {
      this.#registration.start();
      void this.#learnExtension();
    } else if (!on && this.registration.state !== 'off' && !this.#mustWait()) {
      if (!connected || !facts.isOwn()) account.forget();
      void this.#registration.stop();
    }
    this.#wasOn = on;
    this.#wasActing = acts;
    this.#wasConnected = connected;
    this.#changed();
  }

  /** Resolves once the phone is registered, or once it's known that it won't register by itself. */
  settled(): Promise<void> {
    if (!this.#isComing()) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.add(resolve);
    });
  }

  /** The line is gone: registers again. */
  lost(): void {
    this.#registration.lost();
  }

  /** Registers now instead of waiting for the next try. */
  reconnect(): void {
    if (this.registration.state === 'waiting') this.#registration.retry();
  }

  /**
   * The network is back, or the computer woke: waiting for the timer isn't necessary.
   * @param isOpen whether the phone's line is still open
   */
  woke(isOpen: boolean): void {
    if (this.registration.state === 'registered' && !isOpen) this.lost();
    else this.reconnect();
  }

  /** Whether everything is there that a registration needs, except for the choice of the tab. */
  #mayCallHere(): boolean {
    const { facts } = this.#parts;
    return facts.connection() === 'connected' && facts.mayCall() && facts.canCall();
  }

  /** Whether everything is there that a registration needs. */
  #mayRegister(): boolean {
    return this.#parts.facts.acts() && this.#mayCallHere();
  }

  /**
   * Whether unregistering has to wait for the end of a call: that somebody else signed in, that
   * nobody is near, that the role no longer has access, or that RingCentral wants a new sign-in
   * cuts nobody off. A tab that gives the phone away, and an account that its user disconnected,
   * do.
   */
  #mustWait(): boolean {
    const { facts } = this.#parts;
    return facts.acts() && !GIVEN_UP.has(facts.connection()) && facts.isInCall();
  }

  /** Whether the phone is on its way to being registered. */
  #isComing(): boolean {
    switch (this.registration.state) {
      case 'connecting':
      case 'waiting':
        return true;
      case 'off':
        return this.#mayRegister() || (this.#parts.facts.isUndecided() && this.#mayCallHere());
      case 'registered':
      case 'signed-out':
        return false;
    }
  }

  async #learnExtension(): Promise<void> {
    this.#extension = (await this.#parts.account.extension()) ?? this.#extension;
    this.#changed();
  }

  #changed(): void {
    if (!this.#isComing()) {
      for (const resolve of this.#waiting) resolve();
      this.#waiting.clear();
    }
    this.#parts.onChange();
  }
}
