import type { Who } from '../../contracts/channels.ts';
import { parseServerFacts, type ServerFacts } from '../../contracts/server-facts.ts';
import {
  addressFor,
  type Difference,
  differenceOf,
  isForSomebodyElse,
  OTHER_CODES,
} from '../../contracts/who.ts';
import { Changes } from '../sensors/changes.ts';
import { withDeadline } from '../sensors/deadline.ts';
import { type SessionSensor, sessionSensor } from '../sensors/session.ts';
import { OwnerWatch } from './owner-watch.ts';

/** The page's own look at the session follows the return to it at once, but not twice in a row. */
const ASK_AT_MOST_EVERY_MS = 3_000;
/** A click must not wait longer than this for NetSuite to say who is signed in. */
const CONFIRM_MS = 1_500;

export interface OwnerOptions {
  who: Who;
  /** The session's page token, as the page was given it. */
  token: string;
  /** Address of the softphone Suitelet, whose status says who is signed in. */
  softphone: string;
  /** Gets the facts of each status answer, as long as they are this user's. */
  onFacts?: (facts: ServerFacts) => void;
}

/**
 * Whom the page belongs to: one user of one account, from its first byte. Each request names that
 * user, and each answer is compared. Once somebody else is signed in the page is nobody's: it no
 * longer sends anything, until it is loaded again.
 */
export class PageOwner {
  readonly who: Who;
  readonly session: SessionSensor;
  readonly watch: OwnerWatch;
  #token: string;
  #other: Difference | null = null;
  /** Counts the answers that said that this user is signed in. */
  #confirmations = 0;
  readonly #onFacts: ((facts: ServerFacts) => void) | undefined;
  readonly #changes = new Changes();
  readonly #renewals = new Changes();

  constructor({ who, token, softphone, onFacts }: OwnerOptions) {
    this.who = who;
    this.#token = token;
    this.#onFacts = onFacts;
    this.session = sessionSensor({
      url: addressFor(softphone, who),
      afterHiddenMs: 0,
      atMostEveryMs: ASK_AT_MOST_EVERY_MS,
      onStatus: (status) => {
        this.#take(status);
      },
      onAnswer: (answer) => {
        this.watch.answered(answer !== null && !isForSomebodyElse(answer));
        // Said by a script that may run as another role. The status is asked as the user, so it
        // decides.
        if (isForSomebodyElse(answer) && this.#other === null) this.watch.soon();
      },
    });
    this.watch = new OwnerWatch({
      who,
      session: this.session,
      isOver: () => this.#other !== null,
      onChange: () => {
        this.#tell();
      },
    });
  }

  /**
   * In what the one who is signed in differs from this page's user; null as long as it is the same.
   */
  get other(): Difference | null {
    return this.#other;
  }

  get token(): string {
    return this.#token;
  }

  /**
   * Whether the session is over and nobody has used the page for so long that it should no longer
   * be a phone.
   */
  get away(): boolean {
    return this.watch.away;
  }

  /** The address of a Suitelet, for a request in this user's name. */
  address(url: string): string {
    return addressFor(url, this.who);
  }

  /**
   * Compares whom something was said for. @returns whether it is this page's user, who is still the
   * one signed in
   */
  isOwn(who: Who): boolean {
    this.#differs(differenceOf(this.who, who));
    return this.#other === null;
  }

  /**
   * Asks for a new page token, which comes with the word that the same user is signed in.
   * @returns whether it came: without it no request may be repeated
   */
  async renew(): Promise<boolean> {
    const before = this.#confirmations;
    await this.session.check(true);
    return this.#other === null && this.#confirmations > before;
  }

  /**
   * Whether the page is still its user's, by an answer that is seconds old. Waits a moment for a
   * new one; when NetSuite doesn't answer or the session is over, nobody else is known to be there.
   */
  async confirmed(): Promise<boolean> {
    if (this.#other === null && !this.watch.isFresh)
      await withDeadline(this.session.check(true), CONFIRM_MS);
    return !this.#isOver();
  }

  /** Calls back when the page becomes somebody else's, and when it is left alone or used again. */
  subscribe(listener: () => void): void {
    this.#changes.subscribe(listener);
  }

  /** Calls back when the session is a new one of the same user, whose role may be another. */
  onRenewed(listener: () => void): void {
    this.#renewals.subscribe(listener);
  }

  #isOver(): boolean {
    return this.#other !== null;
  }

  #take(status: unknown): void {
    if (isForSomebodyElse(status)) {
      this.#differs(
        (status as { error: { code: string } }).error.code === OTHER_CODES.account
          ? 'account'
          : 'user',
      );
      return;
    }
    const facts = parseServerFacts(status);
    if (facts === null || !this.isOwn(facts.who)) return;
    this.#confirmations++;
    const renewed = facts.token !== undefined && facts.token !== this.#token;
    if (facts.token !== undefined) this.#token = facts.token;
    this.#onFacts?.(facts);
    if (renewed) this.#renewals.tell();
  }

  #differs(difference: Difference | null): void {
    if (difference === null || this.#other !== null) return;
    this.#other = difference;
    this.#tell();
  }

  #tell(): void {
    this.#changes.tell();
  }
}
