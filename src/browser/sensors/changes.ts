import { tellAll } from './tell.ts';

/** A set of listeners for news without content: each looks for itself at what has changed. */
export class Changes {
  readonly #listeners = new Set<() => void>();

  /** @returns the way to stop listening */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly tell = (): void => {
    tellAll(this.#listeners);
  };

  /** Drops all listeners. */
  clear(): void {
    this.#listeners.clear();
  }
}
