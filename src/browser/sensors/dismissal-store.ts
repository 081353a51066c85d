import type { BannerId, Dismissal } from '../../banners/banner.ts';
import { type Dismissals, parseDismissals } from '../../banners/dismissals.ts';
import type { Who } from './tab-names.ts';
import { tellAll } from './tell.ts';

/** The banners that this user closed in this browser profile. */
export interface DismissalStore {
  get(): Dismissals;
  putAway(id: BannerId, dismissal: Dismissal): void;
  /** Takes the last putting away back. */
  bringBack(id: BannerId): void;
  subscribe(listener: () => void): () => void;
}

/**
 * One of the browser's stores under one key; memory when the browser refuses, as in some private
 * windows.
 */
class Shelf {
  readonly #open: () => Storage;
  readonly #key: string;
  #memory: string | null = null;
  /**
   * The store may be read but not written, as one that is full: what it holds is then older than
   * the memory.
   */
  #readOnly = false;

  constructor(open: () => Storage, key: string) {
    this.#open = open;
    this.#key = key;
  }

  read(): Dismissals {
    try {
      return parseDismissals(this.#readOnly ? this.#memory : this.#open().getItem(this.#key));
    } catch {
      return parseDismissals(this.#memory);
    }
  }

  write(dismissals: Dismissals): void {
    this.#memory = JSON.stringify(dismissals);
    try {
      this.#open().setItem(this.#key, this.#memory);
      this.#readOnly = false;
    } catch {
      this.#readOnly = true;
      // The memory has it until the page goes.
    }
  }
}

/**
 * Seven days are kept in localStorage, a visit in sessionStorage. Both are keyed by account and
 * user, since several people may share a browser profile.
 */
export function dismissalStore(who: Who): DismissalStore {
  const key = `rcp:dismissed:${who.account}:${String(who.user)}`;
  const shelves = {
    'seven-days': new Shelf(() => localStorage, key),
    visit: new Shelf(() => sessionStorage, key),
  };
  const listeners = new Set<() => void>();
  const tell = () => {
    tellAll(listeners);
  };
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) tell();
  });

  return {
    get: () => ({ ...shelves['seven-days'].read(), ...shelves.visit.read() }),
    putAway(id, dismissal) {
      if (dismissal === 'never') return;
      shelves[dismissal].write({ ...shelves[dismissal].read(), [id]: Date.now() });
      tell();
    },
    bringBack(id) {
      for (const shelf of Object.values(shelves)) {
        const { [id]: at, ...rest } = shelf.read();
        if (at !== undefined) shelf.write(rest);
      }
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
