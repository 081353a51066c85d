import type { CallStore, StoredCall } from '../../sensors/call-store.ts';
import { Mirror } from './mirror.ts';

export interface CopyPlaces {
  /**
   * localStorage, or something like it: written at once and for all tabs, so a tab that crashes
   * loses no key.
   */
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  /**
   * The second copy, on the disk: a browser that crashes loses at most what was on its way there.
   */
  store: CallStore;
}

/** Texts about calls, by external ID, in two copies. What neither takes, only this tab knows. */
export class TwoCopies {
  readonly #places: CopyPlaces;
  readonly #prefix: string;
  readonly #mirror: Mirror;
  /** IDs of the texts that the first copy didn't take. */
  readonly unsaved = new Set<string>();

  /**
   * @param prefix what the keys begin with: the kind of text, and whose it is
   * @param onChange called when the second copy begins to fail, or takes a text again
   */
  constructor(places: CopyPlaces, prefix: string, onChange: () => void) {
    this.#places = places;
    this.#prefix = prefix;
    this.#mirror = new Mirror(places.store, onChange);
  }

  /** Whether a text would outlive this page: one of the two copies took it. */
  isKept(externalId: string): boolean {
    return !this.unsaved.has(externalId) || !this.#mirror.hasFailed(this.#prefix + externalId);
  }

  /** Returns the texts of the first copy with their IDs; none while storage is forbidden. */
  first(): [externalId: string, text: string][] {
    const { storage } = this.#places;
    const found: [string, string][] = [];
    try {
      for (let index = 0; index < storage.length; index++) {
        const key = storage.key(index) ?? '';
        if (key.startsWith(this.#prefix))
          found.push([key.slice(this.#prefix.length), storage.getItem(key) ?? '']);
      }
    } catch {
      return [];
    }
    return found;
  }

  /** Reads the second copy; its keys become IDs. Never rejects; settles within seconds. */
  async second(): Promise<StoredCall[]> {
    const stored = await this.#mirror.read(this.#prefix);
    return stored.map((call) => ({ ...call, key: call.key.slice(this.#prefix.length) }));
  }

  /** Brings the first copy up to the second. @param text null for one that was removed */
  catchUp(externalId: string, text: string | null): void {
    const { storage } = this.#places;
    const key = this.#prefix + externalId;
    this.unsaved.delete(externalId);
    try {
      if (text === null) storage.removeItem(key);
      else storage.setItem(key, text);
    } catch {
      // Full or forbidden: this tab still knows it.
      if (text !== null) this.unsaved.add(externalId);
    }
  }

  /**
   * Writes both copies.
   * @param text null to remove it
   * @param at when it was changed, in milliseconds since 1970: of two copies the later one is right
   */
  write(externalId: string, text: string | null, at: number): void {
    this.catchUp(externalId, text);
    this.#mirror.write({ key: this.#prefix + externalId, text, at });
  }

  /**
   * Removes texts from the second copy, and drops what is on its way there.
   * @param until milliseconds since 1970: what was written until then goes
   * @param externalIds these go, whenever they were written
   */
  forgetSecond(until: number, externalIds: ReadonlySet<string>): void {
    this.#mirror.forget(
      this.#prefix,
      ({ key, at }) => at <= until || externalIds.has(key.slice(this.#prefix.length)),
    );
  }

  /** Resolves once the disk has everything, or has failed to take it. */
  settled(): Promise<void> {
    return this.#mirror.settled();
  }
}
