import type { Who } from '../../status/channels.ts';
import { journalPrefix } from '../../sensors/waiting-calls.ts';
import { tellAll } from '../../sensors/tell.ts';
import type { CallState } from '../calls/call.ts';
import { externalIdOf, parseEntry, type Entry } from './entry.ts';

/** A call under way is written this often, so that after a crash its end is known to within it. */
const SEEN_EVERY_MS = 5_000;
/** A call that nobody has seen for this long has lost its tab. */
const ABANDONED_MS = 20_000;
/** How long a call that nobody answered waits for the name behind its number. */
const NAME_MS = 5_000;
/** How long a logged call stays in the list of recent ones. */
const KEEP_MS = 3 * 24 * 60 * 60 * 1000;
const MOST_ENTRIES = 500;

export interface JournalParts {
  who: Who;
  /** This tab. */
  tab: string;
  /** localStorage, or something like it: written at once and for all tabs, so a crash loses no key stroke. */
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  now: () => number;
}

/**
 * The calls of this user in this browser, from their first moment until NetSuite has them. What cannot be stored is kept in
 * memory, for this tab.
 */
export class Journal {
  readonly #parts: JournalParts;
  readonly #prefix: string;
  readonly #memory = new Map<string, Entry>();
  readonly #listeners = new Set<() => void>();

  constructor(parts: JournalParts) {
    this.#parts = parts;
    this.#prefix = journalPrefix(parts.who);
    for (const entry of this.#stored()) this.#memory.set(entry.externalId, entry);
    this.#sweep();
  }

  /** All of them, the newest first. */
  entries(): Entry[] {
    return [...this.#memory.values()].sort((a, b) => b.startedAt - a.startedAt);
  }

  entry(externalId: string): Entry | undefined {
    return this.#memory.get(externalId);
  }

  /** The entry of a call that this tab holds. */
  entryOf(callId: string): Entry | undefined {
    const externalId = this.#idOf.get(callId);
    return externalId === undefined ? undefined : this.#memory.get(externalId);
  }

  /** Keeps up with a call. Its external id is settled when RingCentral has told the session's, at the latest at its end. */
  record(call: CallState): void {
    const known = this.entryOf(call.id);
    const externalId = this.#settledId(call, known);
    // Without news of the session the id may still change; the entry moves with it, for nothing was delivered yet.
    if (known !== undefined && known.externalId !== externalId) this.#remove(known.externalId);
    this.#idOf.set(call.id, externalId);
    const over = call.phase === 'over';
    // Nobody talked and nothing was typed: there is nothing to wait for but the name of whoever it was.
    const nothingToNote = call.answeredAt === null && (known?.note ?? '') === '';
    // A call says more than once that it is over; by then it may be on its way.
    const ended = over && known !== undefined && known.stage !== 'open' ? known : null;
    this.#write({
      note: '',
      entity: null,
      tries: 0,
      url: '',
      name: '',
      ...known,
      externalId,
      stage: ended?.stage ?? (over ? (nothingToNote ? 'due' : 'notes') : 'open'),
      notBefore: ended?.notBefore ?? (over && nothingToNote ? this.#parts.now() + NAME_MS : 0),
      direction: call.direction,
      number: call.number,
      ...(call.name === '' ? {} : { name: call.name }),
      startedAt: call.startedAt,
      answeredAt: call.answeredAt,
      endedAt: call.endedAt,
      seenAt: this.#parts.now(),
      result: call.result,
      recorded: call.wasRecorded,
      tab: this.#parts.tab,
    });
  }

  change(externalId: string, change: Partial<Omit<Entry, 'externalId'>>): void {
    const entry = this.#memory.get(externalId);
    if (entry !== undefined) this.#write({ ...entry, ...change });
  }

  /** Says that this tab's calls are still under way. @returns how often it wants to be called, in milliseconds */
  seen(): number {
    for (const entry of this.#memory.values()) {
      if (entry.stage === 'open' && entry.tab === this.#parts.tab) this.#write({ ...entry, seenAt: this.#parts.now() });
    }
    return SEEN_EVERY_MS;
  }

  /**
   * Takes over what a tab left that is no more: its calls are over, and their notes are as they were last typed.
   * @param elected this tab holds the lock, so no other one has a call
   */
  adopt(elected: boolean): void {
    this.refresh();
    const { now, tab } = this.#parts;
    for (const entry of this.#memory.values()) {
      if (entry.tab === tab || (!elected && now() - entry.seenAt < ABANDONED_MS)) continue;
      if (entry.stage === 'open') this.#write({ ...entry, tab, stage: 'due', endedAt: entry.endedAt ?? entry.seenAt, result: entry.result ?? (entry.answeredAt === null && entry.direction === 'inbound' ? 'missed' : 'lost') });
      else if (entry.stage === 'notes') this.#write({ ...entry, tab, stage: 'due' });
    }
  }

  /** Reads what other tabs wrote. */
  refresh(): void {
    const stored = this.#stored();
    for (const entry of stored) if (!this.#unsaved.has(entry.externalId)) this.#memory.set(entry.externalId, entry);
    const ids = new Set(stored.map(({ externalId }) => externalId));
    // Gone from storage: another tab swept it, or moved it to its final id.
    for (const [id, { tab }] of this.#memory) if (tab !== this.#parts.tab && !ids.has(id)) this.#memory.delete(id);
    this.#tell();
  }

  /** Calls that NetSuite does not have yet. */
  waiting(): Entry[] {
    return this.entries().filter(({ stage }) => stage === 'due' || stage === 'refused');
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  readonly #idOf = new Map<string, string>();
  /** What this tab knows better than the storage does. */
  readonly #unsaved = new Set<string>();

  /** A queue that offers a call again does so within its session: each time is a call of its own. */
  #settledId(call: CallState, known: Entry | undefined): string {
    const id = externalIdOf(call, this.#parts.who.user);
    if (known?.externalId === id || known?.externalId.startsWith(`${id}.`) === true) return known.externalId;
    let free = id;
    for (let count = 2; this.#memory.has(free); count++) free = `${id}.${count}`;
    return free;
  }

  #write(entry: Entry): void {
    this.#memory.set(entry.externalId, entry);
    try {
      this.#parts.storage.setItem(this.#prefix + entry.externalId, JSON.stringify(entry));
      this.#unsaved.delete(entry.externalId);
    } catch {
      // Full or forbidden: this tab still knows it.
      this.#unsaved.add(entry.externalId);
    }
    this.#tell();
  }

  #remove(externalId: string): void {
    this.#memory.delete(externalId);
    try {
      this.#parts.storage.removeItem(this.#prefix + externalId);
    } catch {
      // As above.
    }
  }

  #stored(): Entry[] {
    try {
      const { storage } = this.#parts;
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) => key.startsWith(this.#prefix));
      return keys.map((key) => parseEntry(storage.getItem(key) ?? '')).filter((entry) => entry !== null);
    } catch {
      return [];
    }
  }

  /** Drops what NetSuite has had for days. What it has not is never dropped. */
  #sweep(): void {
    const old = this.entries().filter(({ stage, startedAt }, index) => stage === 'logged' && (index >= MOST_ENTRIES || this.#parts.now() - startedAt > KEEP_MS));
    for (const { externalId } of old) this.#remove(externalId);
  }

  #tell(): void {
    tellAll(this.#listeners);
  }
}
