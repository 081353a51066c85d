/** A place for unsent texts that outlives a reload. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Unsent texts by conversation, in this tab alone: a reload or an expired session loses none, and
 * two tabs don't overwrite each other. They are gone with the tab.
 */
export class Drafts {
  readonly #storage: DraftStorage;
  readonly #key: string;
  readonly #texts: Map<string, string>;

  /** @param key names the user in the storage */
  constructor(storage: DraftStorage, key: string) {
    this.#storage = storage;
    this.#key = key;
    this.#texts = this.#read();
  }

  get(conversation: string): string {
    return this.#texts.get(conversation) ?? '';
  }

  /** Keeps a text; an empty one is forgotten. */
  set(conversation: string, text: string): void {
    if (text === '') this.#texts.delete(conversation);
    else this.#texts.set(conversation, text);
    try {
      if (this.#texts.size === 0) this.#storage.removeItem(this.#key);
      else this.#storage.setItem(this.#key, JSON.stringify([...this.#texts]));
    } catch {
      // Kept for this page.
    }
  }

  /** Forgets every text. */
  forget(): void {
    this.#texts.clear();
    this.set('', '');
  }

  #read(): Map<string, string> {
    try {
      const kept: unknown = JSON.parse(this.#storage.getItem(this.#key) ?? '[]');
      if (!Array.isArray(kept)) return new Map();
      return new Map(
        kept.filter(
          (entry): entry is [string, string] =>
            Array.isArray(entry) &&
            entry.length === 2 &&
            entry.every((part) => typeof part === 'string'),
        ),
      );
    } catch {
      return new Map();
    }
  }
}
