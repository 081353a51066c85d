import type { CallStore, StoredCall } from '../../sensors/call-store.ts';

/**
 * Brings each change of the journal to the disk, as fast as the disk takes it: while one write is
 * under way, later ones of the same call replace each other. What changes in one step is written in
 * one step.
 */
export class Mirror {
  readonly #store: CallStore;
  readonly #onChange: () => void;
  readonly #next = new Map<string, StoredCall>();
  readonly #failed = new Set<string>();
  #forgotten: Parameters<CallStore['purge']> | null = null;
  #writing: Promise<void> | null = null;

  /** @param onChange called when a call's writes begin to fail, or arrive again; not at each key */
  constructor(store: CallStore, onChange: () => void) {
    this.#store = store;
    this.#onChange = onChange;
  }

  read(prefix: string): Promise<StoredCall[]> {
    return this.#store.read(prefix);
  }

  write(call: StoredCall): void {
    this.#next.set(call.key, call);
    this.#start();
  }

  /**
   * Drops what is on its way to the disk, and removes from the disk what `is` picks.
   * @param prefix of the keys
   */
  forget(prefix: string, is: (call: StoredCall) => boolean): void {
    this.#next.clear();
    this.#failed.clear();
    this.#forgotten = [prefix, is];
    this.#start();
  }

  #start(): void {
    // A call that moves to another key is removed and written in the same task, so both are in the
    // same transaction.
    this.#writing ??= Promise.resolve().then(() => this.#run());
  }

  /**
   * Whether the last write of this call failed. One under way counts as good: it is a few
   * milliseconds.
   */
  hasFailed(key: string): boolean {
    return this.#failed.has(key);
  }

  /** Resolves once everything that was written so far is on the disk or has failed. */
  async settled(): Promise<void> {
    while (this.#writing !== null) await this.#writing;
  }

  async #run(): Promise<void> {
    while (this.#next.size > 0 || this.#forgotten !== null) {
      if (this.#forgotten !== null) {
        const forgotten = this.#forgotten;
        this.#forgotten = null;
        await this.#store.purge(...forgotten);
        continue;
      }
      const calls = [...this.#next.values()];
      this.#next.clear();
      const arrived = await this.#store.write(calls);
      const news = calls.filter(({ key }) => this.#failed.has(key) === arrived);
      for (const { key } of news) {
        if (arrived) this.#failed.delete(key);
        else this.#failed.add(key);
      }
      if (news.length > 0) this.#onChange();
    }
    this.#writing = null;
  }
}
