import { Changes } from '../../sensors/changes.ts';
import { tellAll } from '../../sensors/tell.ts';

/** A call that rang for this user on any phone, and that nobody answered. */
export interface MissedCall {
  /** RingCentral's telephony session. */
  session: string;
  /** Milliseconds since 1970. */
  at: number;
  /** E.164, an extension's digits, or empty when withheld. */
  number: string;
  name: string;
}

/**
 * What RingCentral says without being asked. `gap`: some of it may have been lost, so each list has to
 * be read again.
 */
export type NewsItem =
  | { news: 'messages' }
  | { news: 'voicemails' }
  | { news: 'missed'; call: MissedCall }
  | { news: 'gap' };

/**
 * How fast news comes. `late`: without a live connection, each list asks for its news now and
 * then.
 */
export type Pulse = 'starting' | 'live' | 'late';

/** Missed calls that are kept for a room that isn't open yet. */
const MOST = 50;

/**
 * Where the live connection to RingCentral leaves its news, and where the rooms of the phone hear
 * of it: neither knows the other, and each comes in a script of its own.
 */
export class News {
  readonly #changes = new Changes();
  readonly #listeners = new Set<(item: NewsItem) => void>();
  #pulse: Pulse = 'starting';
  #missed: readonly MissedCall[] = [];

  /** Reports that the pulse has changed. */
  readonly subscribe = this.#changes.subscribe;

  get pulse(): Pulse {
    return this.#pulse;
  }

  /** Calls that were missed while this page was open, the latest first. */
  get missed(): readonly MissedCall[] {
    return this.#missed;
  }

  /** @returns the way to stop listening */
  follow(listener: (item: NewsItem) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(item: NewsItem): void {
    if (item.news === 'missed') {
      const { call } = item;
      // RingCentral may repeat itself after a recovery.
      if (this.#missed.some(({ session }) => session === call.session)) return;
      this.#missed = [call, ...this.#missed].slice(0, MOST);
    }
    tellAll(this.#listeners, item);
  }

  beat(pulse: Pulse): void {
    if (pulse === this.#pulse) return;
    this.#pulse = pulse;
    this.#changes.tell();
  }
}
