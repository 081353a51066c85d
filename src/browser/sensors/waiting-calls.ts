import type { Who } from '../../contracts/channels.ts';
import { journalPrefix } from './kept-keys.ts';
import { Signal } from './sensor.ts';

function count(prefix: string): number {
  try {
    return Object.entries(localStorage).filter(
      ([key, value]) => key.startsWith(prefix) && /"stage":"(due|refused)"/.test(String(value)),
    ).length;
  } catch {
    return 0;
  }
}

/** How many calls of this user wait in this browser to be saved in NetSuite. */
export class WaitingCalls extends Signal<number> {
  readonly #prefix: string;

  constructor(who: Who) {
    super();
    this.#prefix = journalPrefix(who);
    this.look();
    this.on(window, 'storage', (event) => {
      if ((event as StorageEvent).key?.startsWith(this.#prefix) !== false) this.look();
    });
  }

  /** Counts again; a change of this tab's own fires no event. */
  look(): void {
    this.set(count(this.#prefix));
  }
}
