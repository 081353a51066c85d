/** A store of the browser, which may refuse to be opened, read or written. */
export class FakeStorage {
  readonly #items = new Map<string, string>();
  refuses: 'nothing' | 'writing' | 'everything' = 'nothing';

  get length(): number {
    return this.#items.size;
  }

  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    if (this.refuses === 'everything') throw new DOMException('denied', 'SecurityError');
    return this.#items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.refuses !== 'nothing') throw new DOMException('full', 'QuotaExceededError');
    this.#items.set(key, value);
  }

  removeItem(key: string): void {
    this.#items.delete(key);
  }
}

/** Gives the page two stores of its own. */
export function giveStorage(): { local: FakeStorage; session: FakeStorage } {
  const stores = { local: new FakeStorage(), session: new FakeStorage() };
  for (const [name, value] of [
    ['localStorage', stores.local],
    ['sessionStorage', stores.session],
  ] as const) {
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  }
  return stores;
}
