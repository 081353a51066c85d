import type { CallStore, StoredCall } from '../../src/browser/sensors/call-store.ts';

/** IndexedDB in memory; `full` makes it refuse. */
export class FakeCallStore implements CallStore {
  full = false;
  readonly calls = new Map<string, StoredCall>();
  writes = 0;

  read(prefix: string): Promise<StoredCall[]> {
    return Promise.resolve([...this.calls.values()].filter(({ key }) => key.startsWith(prefix)));
  }

  write(calls: readonly StoredCall[]): Promise<boolean> {
    if (this.full) return Promise.resolve(false);
    this.writes++;
    for (const call of calls) this.calls.set(call.key, call);
    return Promise.resolve(true);
  }

  purge(prefix: string, is: (call: StoredCall) => boolean): Promise<boolean> {
    for (const call of [...this.calls.values()])
      if (call.key.startsWith(prefix) && is(call)) this.calls.delete(call.key);
    return Promise.resolve(true);
  }
}
