/**
 * Lets something happen at most so often within a time: a flood of calls must not become a flood of
 * requests to NetSuite.
 */
export class Pace {
  readonly #most: number;
  readonly #withinMs: number;
  #times: number[] = [];

  /** @param withinMs milliseconds */
  constructor(most: number, withinMs: number) {
    this.#most = most;
    this.#withinMs = withinMs;
  }

  /** Whether it may happen now; if so, it counts as done. @param now milliseconds since 1970 */
  take(now: number): boolean {
    // A time in the future is of a clock that was set back since.
    this.#times = this.#times.filter((at) => at <= now && now - at < this.#withinMs);
    if (this.#times.length >= this.#most) return false;
    this.#times.push(now);
    return true;
  }
}
