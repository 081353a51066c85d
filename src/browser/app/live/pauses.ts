const SECOND_MS = 1_000;

/**
 * Pauses between tries, in seconds: RingCentral's own steps (developer guide, basics/errors), and
 * longer ones for an outage that lasts.
 */
const STEPS = [2, 3, 5, 8, 13, 21, 30, 60, 120, 300];

/**
 * Returns how long to wait before the next try, in milliseconds: half to one and a half times the
 * step, so that the pages of a whole company don't come back in the same second.
 * @param failures how many tries have failed in a row, from 1 on
 * @param random from 0 to 1
 */
export function pauseAfter(failures: number, random: number): number {
  const step = STEPS[Math.min(failures, STEPS.length) - 1] ?? 0;
  return step * SECOND_MS * (0.5 + random);
}

/** A connection's token is in the Auth group, five a minute, which signing in needs too. */
const MOST_TOKENS = 3;
const WITHIN_MS = 60_000;

/**
 * Counts the tokens of all pages of a user in this browser, so that a reload or another tab doesn't
 * use up what signing in needs.
 */
export class TokenPace {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly #key: string;
  /** What this page knows, for a browser without storage. */
  #own: number[] = [];

  /** @param key names the user in the storage */
  constructor(storage: Pick<Storage, 'getItem' | 'setItem'>, key: string) {
    this.#storage = storage;
    this.#key = key;
  }

  /**
   * Takes a token's place in the minute.
   * @param now milliseconds since 1970
   * @returns 0, or how many milliseconds to wait before the next try
   */
  take(now: number): number {
    // A time in the future means that the clock was set back after it was stored.
    const times = this.#read().filter((at) => at <= now && now - at < WITHIN_MS);
    const [first] = times.slice(-MOST_TOKENS);
    if (first !== undefined && times.length >= MOST_TOKENS) return first + WITHIN_MS - now;
    this.#own = [...times, now];
    try {
      this.#storage.setItem(this.#key, JSON.stringify(this.#own));
    } catch {
      // This page counts its own.
    }
    return 0;
  }

  #read(): number[] {
    try {
      const kept: unknown = JSON.parse(this.#storage.getItem(this.#key) ?? 'null');
      if (Array.isArray(kept)) return kept.filter((at) => typeof at === 'number');
    } catch {
      // As without storage.
    }
    return this.#own;
  }
}
