import { type IDBPDatabase, openDB } from 'idb';
import { TOO_LATE, withDeadline } from './deadline.ts';

const DATABASE = 'rcp-calls';
const CALLS = 'calls';
const OPEN_MS = 3_000;
const TRANSACTION_MS = 5_000;

/** One call as it was last written, or a mark that it was removed. */
export interface StoredCall {
  /** The same key as in localStorage. */
  key: string;
  /** JSON of the entry; null once it was removed. */
  text: string | null;
  /** When it was written, in milliseconds since 1970: of two copies the later one is right. */
  at: number;
}

/**
 * Calls that survive the browser's process. Nothing here rejects: if IndexedDB fails, only the copy
 * in localStorage is left.
 */
export interface CallStore {
  /**
   * All calls with this prefix, removed ones too; none when the browser has no answer within
   * seconds.
   */
  read(prefix: string): Promise<StoredCall[]>;
  /** Writes all of them or none. @returns whether they are on the disk */
  write(calls: readonly StoredCall[]): Promise<boolean>;
  /**
   * Removes the calls that `is` picks, and their marks. @returns whether they are gone from the
   * disk
   */
  purge(prefix: string, is: (call: StoredCall) => boolean): Promise<boolean>;
}

async function settled<T>(work: Promise<T>, milliseconds: number, otherwise: T): Promise<T> {
  try {
    const value = await withDeadline(work, milliseconds);
    return value === TOO_LATE ? otherwise : value;
  } catch {
    return otherwise;
  }
}

const within = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

function openStore(): CallStore {
  let opening: Promise<IDBPDatabase | null> | null = null;
  const open = (): Promise<IDBPDatabase | null> =>
    (opening ??= settled<IDBPDatabase | null>(
      // In a browser without IndexedDB, the call throws at once.
      Promise.resolve().then(() =>
        openDB(DATABASE, 1, {
          upgrade: (database) => {
            database.createObjectStore(CALLS, { keyPath: 'key' });
          },
          // The browser closed it, or the user removed the site's data: the next write opens it
          // again.
          terminated: () => {
            opening = null;
          },
        }),
      ),
      OPEN_MS,
      null,
    ).then((database) => {
      if (database === null) opening = null;
      return database;
    }));
  const change = async (work: (database: IDBPDatabase) => Promise<void>): Promise<boolean> => {
    const database = await open();
    return (
      database !== null &&
      settled(
        work(database).then(() => true),
        TRANSACTION_MS,
        false,
      )
    );
  };
  return {
    async read(prefix) {
      const database = await open();
      return database === null
        ? []
        : settled(
            database.getAll(CALLS, within(prefix)) as Promise<StoredCall[]>,
            TRANSACTION_MS,
            [],
          );
    },
    write: (calls) =>
      change(async (database) => {
        const { store, done } = database.transaction(CALLS, 'readwrite', { durability: 'strict' });
        await Promise.all([...calls.map((call) => store.put(call)), done]);
      }),
    purge: (prefix, is) =>
      change(async (database) => {
        const { store, done } = database.transaction(CALLS, 'readwrite', { durability: 'strict' });
        const calls = (await store.getAll(within(prefix))) as StoredCall[];
        await Promise.all([...calls.filter(is).map(({ key }) => store.delete(key)), done]);
      }),
  };
}

/**
 * The calls of this browser on the disk, opened at the first use and once for each page. Every
 * write is strict: it counts as done once it is on the disk, because Chromium keeps localStorage in
 * the memory of its process for up to a minute (measured;
 * docs/decisions/0027-second-copy-of-calls.md).
 */
export const callStore: CallStore = openStore();
