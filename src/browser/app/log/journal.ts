import type { Who } from '../../../contracts/channels.ts';
import { Changes } from '../../sensors/changes.ts';
import { KEPT_FOR_MS } from '../../sensors/kept-data.ts';
import { journalPrefix } from '../../sensors/kept-keys.ts';
import type { CallState } from '../calls/call.ts';
import { type Entry, externalIdOf, isDone, parseEntry, storedForm, unsaid } from './entry.ts';
import { type CopyPlaces, TwoCopies } from './two-copies.ts';

/** A call under way is written this often, so that after a crash its end is known to within it. */
const SEEN_EVERY_MS = 5_000;
/** A call that nobody has seen for this long has lost its tab. */
const ABANDONED_MS = 20_000;
/** How long a call that nobody answered waits for the name behind its number. */
const NAME_MS = 5_000;
const MOST_ENTRIES = 500;

export interface JournalParts extends CopyPlaces {
  who: Who;
  /** This tab. */
  tab: string;
  now: () => number;
}

/**
 * The calls of this user in this browser, from their first moment until NetSuite has them, in two
 * copies. What neither takes is kept in memory, for this tab, and `isKept` says so.
 */
export class Journal {
  readonly #parts: JournalParts;
  readonly #memory = new Map<string, Entry>();
  readonly #changes = new Changes();
  readonly #copies: TwoCopies;
  #isReady = false;
  /** What was written until then was removed, in milliseconds since 1970. */
  #removedAt = -Infinity;

  constructor(parts: JournalParts) {
    this.#parts = parts;
    this.#copies = new TwoCopies(parts, journalPrefix(parts.who), () => {
      this.#tell();
    });
    for (const entry of this.#stored()) this.#memory.set(entry.externalId, entry);
    this.#sweep();
  }

  /**
   * Whether both copies were read. Before, an entry may be an older one than the disk has, and
   * nothing may be delivered.
   */
  get isReady(): boolean {
    return this.#isReady;
  }

  /**
   * Reads the copy on the disk, once. Of each call the later copy is right. Never rejects; settles
   * within seconds.
   */
  async load(): Promise<void> {
    for (const { key: externalId, text, at } of await this.#copies.second()) {
      const known = this.#memory.get(externalId);
      if (at <= this.#removedAt || (known?.changedAt ?? -1) >= at) continue;
      const entry = text === null ? null : parseEntry(text);
      if (entry?.externalId === externalId) {
        this.#memory.set(externalId, entry);
        this.#copies.catchUp(externalId, JSON.stringify(entry));
      } else if (text === null && known !== undefined) {
        this.#memory.delete(externalId);
        this.#copies.catchUp(externalId, null);
      }
    }
    this.#isReady = true;
    this.#tell();
  }

  /** Whether this entry would outlive this page: one of the two copies took it. */
  isKept(externalId: string): boolean {
    return this.#copies.isKept(externalId);
  }

  /** Whether something would be lost with this page. */
  get hasUnkept(): boolean {
    return [...this.#copies.unsaved].some((externalId) => {
      const entry = this.#memory.get(externalId);
      return !this.isKept(externalId) && !(entry !== undefined && isDone(entry));
    });
  }

  /** Resolves once the disk has everything, or has failed to take it. */
  settled(): Promise<void> {
    return this.#copies.settled();
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

  /**
   * Names an entry on this page. An entry of a call that this tab holds keeps its name when its
   * external ID changes during the call.
   */
  keyOf(externalId: string): string {
    for (const [callId, id] of this.#idOf) if (id === externalId) return callId;
    return externalId;
  }

  /**
   * Keeps up with a call. Its external ID is settled once RingCentral sent the session's ID, at
   * the latest at its end.
   */
  record(call: CallState): void {
    const known = this.entryOf(call.id);
    // The call was over when the user removed it: it may say so once more.
    if (known === undefined && this.#idOf.has(call.id)) return;
    const externalId = this.#settledId(call, known);
    // Without news of the session the id may still change; the entry moves with it, for nothing was
    // delivered yet.
    if (known !== undefined && known.externalId !== externalId) this.#remove(known.externalId);
    this.#idOf.set(call.id, externalId);
    const over = call.phase === 'over';
    // Nobody talked and nothing was typed: there is nothing to wait for but the name of the person it
    // was.
    const nothingToNote =
      call.answeredAt === null && (known?.note ?? '') === '' && known?.touchedAt === undefined;
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

  /**
   * Says that this tab's calls are still under way. @returns how often it wants to be called, in
   * milliseconds
   */
  seen(): number {
    for (const entry of this.#memory.values()) {
      if (entry.stage === 'open' && entry.tab === this.#parts.tab)
        this.#write({ ...entry, seenAt: this.#parts.now() });
    }
    return SEEN_EVERY_MS;
  }

  /**
   * Takes over the calls of a closed tab, which are over. A call that was over before keeps the
   * rest of its time for notes.
   * @param elected this tab holds the lock, so no other one has a call
   */
  adopt(elected: boolean): void {
    this.refresh();
    const { now, tab } = this.#parts;
    for (const entry of this.#memory.values()) {
      if (entry.tab === tab || (!elected && now() - entry.seenAt < ABANDONED_MS)) continue;
      if (entry.stage === 'open')
        this.#write({
          ...entry,
          tab,
          stage: 'due',
          endedAt: entry.endedAt ?? entry.seenAt,
          result:
            entry.result ??
            (entry.answeredAt === null && entry.direction === 'inbound' ? 'missed' : 'lost'),
        });
      // Its notes are here, and so is the time to write more.
      else if (entry.stage === 'notes') this.#write({ ...entry, tab });
    }
  }

  /** Reads what other tabs wrote. */
  refresh(): void {
    const stored = this.#stored();
    for (const entry of stored) {
      const known = this.#memory.get(entry.externalId);
      // This tab knows more than the storage: what couldn't be stored, and the names of a logged
      // call.
      if (
        this.#copies.unsaved.has(entry.externalId) ||
        (entry.changedAt !== undefined && known?.changedAt === entry.changedAt)
      )
        continue;
      this.#memory.set(entry.externalId, entry);
    }
    const ids = new Set(stored.map(({ externalId }) => externalId));
    // Gone from storage: another tab swept it, or moved it to its final id.
    for (const [id, { tab }] of this.#memory)
      if (tab !== this.#parts.tab && !ids.has(id)) this.#memory.delete(id);
    this.#tell();
  }

  /**
   * Forgets everything: the user removed what is kept here. A call that this tab holds goes on, and
   * is kept from now on without what was said about it.
   * @param until when it was removed, in milliseconds since 1970: what others wrote later stays
   */
  forget(until: number): void {
    this.#removedAt = until;
    const { tab } = this.#parts;
    const own = this.entries().filter((entry) => entry.tab === tab);
    this.#copies.unsaved.clear();
    this.#memory.clear();
    for (const entry of this.#stored())
      if (entry.tab === tab || (entry.changedAt ?? 0) <= until)
        this.#copies.catchUp(entry.externalId, null);
      else this.#memory.set(entry.externalId, entry);
    this.#copies.forgetSecond(until, new Set(own.map(({ externalId }) => externalId)));
    for (const entry of own)
      if (entry.stage === 'open')
        this.#write({ ...unsaid(entry), changedAt: Math.max(until, entry.changedAt ?? 0) });
    this.#tell();
  }

  /** Calls that NetSuite does not have yet. */
  waiting(): Entry[] {
    return this.entries().filter(({ stage }) => stage === 'due' || stage === 'refused');
  }

  subscribe(listener: () => void): () => void {
    return this.#changes.subscribe(listener);
  }

  readonly #idOf = new Map<string, string>();

  /**
   * A queue that offers a call again does so within its session: each time is a call of its own.
   */
  #settledId(call: CallState, known: Entry | undefined): string {
    const id = externalIdOf(call, this.#parts.who.user);
    if (known?.externalId === id || known?.externalId.startsWith(`${id}.`) === true)
      return known.externalId;
    let free = id;
    for (let count = 2; this.#memory.has(free); count++) free = `${id}.${count}`;
    return free;
  }

  #write(change: Entry): void {
    const { externalId } = change;
    const before = this.#memory.get(externalId)?.changedAt ?? change.changedAt ?? 0;
    // Later than before even if the clock was set back.
    const entry = { ...change, changedAt: Math.max(this.#parts.now(), before + 1) };
    this.#memory.set(externalId, isDone(entry) ? { ...entry, note: '' } : entry);
    const text = JSON.stringify(storedForm(entry));
    this.#copies.write(externalId, text, entry.changedAt);
    this.#tell();
  }

  #remove(externalId: string): void {
    const at = Math.max(this.#parts.now(), (this.#memory.get(externalId)?.changedAt ?? 0) + 1);
    this.#memory.delete(externalId);
    this.#copies.write(externalId, null, at);
  }

  #stored(): Entry[] {
    return this.#copies
      .first()
      .map(([, text]) => parseEntry(text))
      .filter((entry) => entry !== null);
  }

  /** Drops what NetSuite has had for days. What it has not is never dropped. */
  #sweep(): void {
    const old = this.entries().filter(
      (entry, index) =>
        isDone(entry) &&
        (index >= MOST_ENTRIES || this.#parts.now() - entry.startedAt > KEPT_FOR_MS.logged),
    );
    for (const { externalId } of old) this.#remove(externalId);
  }

  #tell(): void {
    this.#changes.tell();
  }
}
