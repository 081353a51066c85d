import type { Clock } from './clock.ts';

interface Item {
  at: number;
  act: () => void;
}

/** The longest that a timer of Node's takes. */
const LONGEST_MS = 2_147_483_647;

/**
 * What happens later, by the stand-in's clock: a text that is delivered, a session that expires.
 * Call `run` after the clock was moved.
 */
export class Agenda {
  readonly #clock: Clock;
  readonly #items = new Set<Item>();
  #timer: NodeJS.Timeout | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Does this in so many milliseconds. @returns what takes it back */
  in(milliseconds: number, act: () => void): () => void {
    const item: Item = { at: this.#clock.now() + milliseconds, act };
    this.#items.add(item);
    this.#wait();
    return () => {
      this.#items.delete(item);
    };
  }

  /** Does what is due, in order of time. */
  run(): void {
    for (;;) {
      const [first] = [...this.#items].sort((one, other) => one.at - other.at);
      if (first === undefined || first.at > this.#clock.now()) break;
      this.#items.delete(first);
      first.act();
    }
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const next = Math.min(...[...this.#items].map(({ at }) => at));
    if (!Number.isFinite(next)) return;
    const wait = Math.min(LONGEST_MS, Math.max(0, next - this.#clock.now()));
    this.#timer = setTimeout(() => this.run(), wait);
    // Nothing that is still to come keeps the process alive.
    this.#timer.unref();
  }
}
