import type { Who } from '../../contracts/channels.ts';
import { whoText } from '../../contracts/who.ts';
import type { SessionSensor } from '../sensors/session.ts';
import { hearWhoIsHere, sayWhoIsHere } from '../sensors/signed-in.ts';

/** How often a page in use asks who is signed in, and a page whose session is over. */
const ROUTINE_MS = 10_000;
/** An answer this old still says who is signed in. */
const FRESH_MS = 15_000;
/** A page counts as in use for so long after the last pointer, key, or call. */
const IN_USE_MS = 5 * 60_000;
/**
 * The first look after that. Longer than the shortest idle timeout that NetSuite offers, 15 minutes
 * (help, section_1534882691); each further wait is as long as the page has been unused.
 */
const FIRST_QUIET_MS = 16 * 60_000;
/** A page that nobody uses for so long while the session is over no longer acts as a phone. */
const AWAY_MS = 15 * 60_000;
/** From then on it asks less often whether the user is back. */
const AWAY_ROUTINE_MS = 30_000;
const SOON_MS = 50;
/** No session lives longer (help, section_1534882691). */
const LONGEST_MS = 12 * 60 * 60_000;
const TOUCH_MS = 1_000;

const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

export interface WatchParts {
  who: Who;
  session: SessionSensor;
  /** Whether the page is somebody else's already: then there is nothing left to watch. */
  isOver: () => boolean;
  onChange: () => void;
}

/**
 * Decides when a page asks NetSuite who is signed in: every ten seconds while somebody uses it, at
 * once on a return to it and on the word of another page, and rarely while nobody does. Whether
 * such a request counts as activity for NetSuite's idle timeout is not documented
 * (docs/unverified.md, idle-time-out). If it does, an unused session ends about twice as late as
 * the account says, and ends all the same, since the waits grow.
 */
export class OwnerWatch {
  readonly #parts: WatchParts;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the next look is due. */
  #dueAt = Infinity;
  #isBusy: () => boolean = () => false;
  #holdsPhone: () => boolean = () => false;
  #usedAt = Date.now();
  #answeredAt = Date.now();
  /** When NetSuite last answered in this session. */
  #provedAt = Date.now();
  #away = false;

  constructor(parts: WatchParts) {
    this.#parts = parts;
    sayWhoIsHere(parts.who);
    hearWhoIsHere((who) => {
      if (who !== whoText(parts.who) || parts.session.get() === 'lapsed') this.soon();
    });
    for (const type of TOUCHES) {
      window.addEventListener(
        type,
        () => {
          this.#touch();
        },
        { passive: true, capture: true },
      );
    }
    window.addEventListener('focus', () => {
      if (!this.isFresh) this.soon();
    });
    document.addEventListener('visibilitychange', () => {
      this.#schedule();
    });
    parts.session.subscribe(() => {
      this.#look();
      this.#schedule();
    });
    this.#schedule();
  }

  /**
   * Says how the page knows whether a call is under way, and whether it is the tab that holds the
   * phone.
   */
  attachPhone(isBusy: () => boolean, holdsPhone: () => boolean): void {
    this.#isBusy = isBusy;
    this.#holdsPhone = holdsPhone;
    this.#schedule();
  }

  /**
   * Whether the session is over and nobody used the page for a quarter of an hour. It stays so
   * until the session is back.
   */
  get away(): boolean {
    return this.#away;
  }

  /** Whether the last answer of NetSuite is a few seconds old. */
  get isFresh(): boolean {
    return Date.now() - this.#answeredAt < FRESH_MS;
  }

  /**
   * Takes note of an answer. @param proof whether it proved that the session is valid, for this
   * page's user
   */
  answered(proof: boolean): void {
    this.#answeredAt = Date.now();
    if (proof) this.#provedAt = this.#answeredAt;
  }

  /** Asks in a moment, whatever was asked before. */
  soon(): void {
    this.#schedule(SOON_MS);
  }

  #touch(): void {
    const now = Date.now();
    if (now - this.#usedAt < TOUCH_MS) return;
    this.#usedAt = now;
    // Somebody is back: who?
    if (!this.isFresh) this.soon();
  }

  #look(): void {
    const { session, onChange } = this.#parts;
    const now = Date.now();
    if (this.#isBusy()) this.#usedAt = now;
    const lapsed = session.get() === 'lapsed';
    const away = lapsed && (this.#away || now - Math.max(this.#usedAt, this.#provedAt) >= AWAY_MS);
    if (away === this.#away) return;
    this.#away = away;
    onChange();
  }

  #wait(): number {
    if (this.#parts.session.get() === 'lapsed') return this.#away ? AWAY_ROUTINE_MS : ROUTINE_MS;
    const unused = Date.now() - this.#usedAt;
    return unused < IN_USE_MS ? ROUTINE_MS : Math.min(Math.max(FIRST_QUIET_MS, unused), LONGEST_MS);
  }

  #schedule(milliseconds = this.#wait()): void {
    const { session, isOver } = this.#parts;
    const dueAt = Date.now() + milliseconds;
    // One that is due sooner stays.
    if (!isOver() && dueAt >= this.#dueAt) return;
    clearTimeout(this.#timer);
    this.#dueAt = Infinity;
    // A page that nobody sees asks when it is seen again, unless it can ring.
    if (
      isOver() ||
      (document.visibilityState === 'hidden' && !this.#holdsPhone() && milliseconds > SOON_MS)
    )
      return;
    this.#dueAt = dueAt;
    this.#timer = setTimeout(() => {
      this.#dueAt = Infinity;
      void session.check(true).then(() => {
        this.#look();
        this.#schedule();
      });
    }, milliseconds);
  }
}
