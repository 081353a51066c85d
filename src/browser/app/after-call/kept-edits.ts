import { isAnswerList } from '../../../contracts/call-answers.ts';
import { RELATED_TYPES } from '../../../contracts/call-terms.ts';
import type { OpenedCall } from '../../../contracts/calls.ts';
import type { Who } from '../../../contracts/channels.ts';
import { isPath } from '../../../contracts/path.ts';
import { Changes } from '../../sensors/changes.ts';
import { editPrefix } from '../../sensors/kept-edits.ts';
import { nextDay } from '../days/by-day.ts';
import { type CopyPlaces, TwoCopies } from '../log/two-copies.ts';
import type { Draft } from './draft.ts';

/** Changes to a saved call that NetSuite doesn't have yet. */
export interface KeptEdit {
  state: 'kept';
  /** When it was written, in milliseconds since 1970: of two copies the later one is right. */
  at: number;
  /** When the day of the call is over. */
  until: number;
  tab: string;
  /** The call as the person saw it. */
  opened: OpenedCall;
  draft: Draft;
}

export interface KeptEditsParts extends CopyPlaces {
  who: Who;
  /** This tab. */
  tab: string;
  /** Milliseconds since 1970. */
  now: () => number;
}

type Fields = Partial<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => Object(value) as Fields;

/** Whether it is one of the records that a call can have, or none. */
function isRecordOrNone(value: unknown, types: readonly string[]): boolean {
  const { type, id, name } = fieldsOf(value);
  return (
    value === null ||
    (types.some((known) => known === type) && typeof id === 'number' && typeof name === 'string')
  );
}

function isDraft(value: unknown): boolean {
  const { note, answers, related } = fieldsOf(value);
  return (
    typeof note === 'string' && isAnswerList(answers) && isRecordOrNone(related, RELATED_TYPES)
  );
}

/** The draft in a stored text, or null: storage is anybody's who has this page's origin. */
function parse(text: string | null): KeptEdit | null {
  try {
    const value = fieldsOf(JSON.parse(text ?? 'null'));
    const { url, room, entity } = fieldsOf(value['opened']);
    const good =
      [value['at'], value['until'], room].every(Number.isFinite) &&
      typeof value['tab'] === 'string' &&
      [value['draft'], value['opened']].every(isDraft) &&
      isPath(url) &&
      isRecordOrNone(entity, ['customer', 'contact']);
    return good ? { ...(value as unknown as KeptEdit), state: 'kept' } : null;
  } catch {
    return null;
  }
}

/**
 * What somebody changes about saved calls, in the two copies that the journal has of calls, until
 * NetSuite has it, the person discards it, or the day of the call is over. Each comes with the state
 * that the person saw, so that a later save still notices what others changed.
 */
export class KeptEdits {
  readonly #parts: KeptEditsParts;
  readonly #changes = new Changes();
  readonly #copies: TwoCopies;
  readonly #memory = new Map<string, KeptEdit>();
  #loading: Promise<void> | null = null;
  /** What was written until then was removed, in milliseconds since 1970. */
  #removedAt = -Infinity;

  constructor(parts: KeptEditsParts) {
    this.#parts = parts;
    this.#copies = new TwoCopies(parts, editPrefix(parts.who), this.#changes.tell);
    this.refresh();
  }

  readonly subscribe = this.#changes.subscribe;

  /** Reads the copy on the disk, once. Never rejects; settles within seconds. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** @returns the same object until it is changed */
  get(externalId: string): KeptEdit | undefined {
    const kept = this.#memory.get(externalId);
    return kept !== undefined && kept.until > this.#parts.now() ? kept : undefined;
  }

  /** Whether exactly this is kept. */
  has(externalId: string, opened: OpenedCall, draft: Draft): boolean {
    const kept = this.get(externalId);
    return kept?.opened === opened && kept.draft === draft;
  }

  /** Whether a draft would outlive this page: one of the two copies took it. */
  isKept(externalId: string): boolean {
    return this.#copies.isKept(externalId);
  }

  /**
   * Keeps a draft until the day of the call is over: nobody can open the call here afterward.
   * @param endedAt when the call ended, in milliseconds since 1970
   */
  keep(externalId: string, endedAt: number, opened: OpenedCall, draft: Draft): void {
    const { now, tab } = this.#parts;
    const until = nextDay(endedAt);
    if (until <= now()) return;
    const at = Math.max(now(), (this.#memory.get(externalId)?.at ?? 0) + 1);
    const stored = { at, until, tab, opened, draft };
    this.#memory.set(externalId, { ...stored, state: 'kept' });
    this.#copies.write(externalId, JSON.stringify(stored), at);
    this.#changes.tell();
  }

  /** Removes a draft, unless another tab has written one since. */
  forget(externalId: string): void {
    const kept = this.#memory.get(externalId);
    if (kept?.tab !== this.#parts.tab) return;
    this.#remove(externalId, Math.max(this.#parts.now(), kept.at + 1));
    this.#changes.tell();
  }

  /**
   * Forgets every draft: the user removed what is kept here.
   * @param until when, in milliseconds since 1970: what another tab wrote later stays
   * @returns when the disk has forgotten them too
   */
  forgetAll(until: number): Promise<void> {
    this.#removedAt = until;
    const gone = new Set<string>();
    for (const [externalId, { at, tab }] of [...this.#memory, ...this.#stored()]) {
      if (at > until && tab !== this.#parts.tab) continue;
      this.#copies.catchUp(externalId, null);
      gone.add(externalId);
    }
    this.#copies.forgetSecond(until, gone);
    this.refresh();
    return this.#copies.settled();
  }

  /** Makes a draft of another or a closed tab this tab's own. */
  take(externalId: string): void {
    const kept = this.get(externalId);
    if (kept === undefined) return;
    const { state: _, ...stored } = { ...kept, tab: this.#parts.tab };
    this.#memory.set(externalId, { ...stored, state: 'kept' });
    this.#copies.write(externalId, JSON.stringify(stored), kept.at);
  }

  /** Reads what other tabs wrote. */
  refresh(): void {
    const stored = this.#stored();
    for (const [externalId, kept] of stored)
      if (this.#memory.get(externalId)?.at !== kept.at && !this.#copies.unsaved.has(externalId))
        this.#memory.set(externalId, kept);
    for (const externalId of this.#memory.keys())
      if (!stored.has(externalId) && !this.#copies.unsaved.has(externalId))
        this.#memory.delete(externalId);
    this.#changes.tell();
  }

  async #load(): Promise<void> {
    for (const { key: externalId, text, at } of await this.#copies.second()) {
      const known = this.#memory.get(externalId);
      if (at <= this.#removedAt || (known?.at ?? -1) >= at) continue;
      const kept = parse(text);
      if (kept !== null) {
        this.#memory.set(externalId, kept);
        this.#copies.catchUp(externalId, text);
      } else if (text === null) {
        this.#memory.delete(externalId);
        this.#copies.catchUp(externalId, null);
      }
    }
    for (const [externalId, { until, at }] of this.#memory)
      if (until <= this.#parts.now()) this.#remove(externalId, at + 1);
    this.#changes.tell();
  }

  #remove(externalId: string, at: number): void {
    this.#memory.delete(externalId);
    this.#copies.write(externalId, null, at);
  }

  #stored(): Map<string, KeptEdit> {
    return new Map(
      this.#copies.first().flatMap(([externalId, text]) => {
        const kept = parse(text);
        return kept === null ? [] : [[externalId, kept]];
      }),
    );
  }
}
