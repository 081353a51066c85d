import type { CallStore, StoredCall } from '../../sensors/call-store.ts';

/** How long the word that a call was removed is kept, for a localStorage that comes back older than it was. */
const REMOVED_KEEP_MS = 3 * 24 * 60 * 60 * 1000;

/**
 * Brings each change of the journal to the disk, as fast as the disk takes it: while one write is under way, later ones of the same
 * call replace each other. What changes in one step is written in one step.
 */
export class Mirror {
  readonly #store: CallStore;
  readonly #onChange: () => void;
  readonly #next = new Map<string, StoredCall>();
  readonly #failed = new Set<string>();
  #writing: Promise<void> | null = null;

  /** @param onChange called when a write has arrived or failed */
  constructor(store: CallStore, onChange: () => void) {
    this.#store = store;
    this.#onChange = onChange;
  }

  read(prefix: string): Promise<StoredCall[]> {
    return this.#store.read(prefix);
  }

  write(call: StoredCall): void {
    this.#next.set(call.key, call);
    // A call that moves to another key is removed and written in the same task, so both are in the same transaction.
    this.#writing ??= Promise.resolve().then(() => this.#run());
  }

  /** Whether the last write of this call failed. One under way counts as good: it is a few milliseconds. */
  hasFailed(key: string): boolean {
    return this.#failed.has(key);
  }

  /** Resolves once everything that was written so far is on the disk or has failed. */
  async settled(): Promise<void> {
    while (this.#writing !== null) await this.#writing;
  }

  /** Removes the word about calls that were removed days ago. */
  async sweep(prefix: string, now: number): Promise<void> {
    await this.#store.purge(prefix, ({ text, at }) => text === null && now - at > REMOVED_KEEP_MS);
  }

  async #run(): Promise<void> {
    while (this.#next.size > 0) {
      const calls = [...this.#next.values()];
      this.#next.clear();
      const arrived = await this.#store.write(calls);
      for (const { key } of calls) {
        if (arrived) this.#failed.delete(key);
        else this.#failed.add(key);
      }
      this.#onChange();
    }
    this.#writing = null;
  }
}
