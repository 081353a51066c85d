import type { CallsErrorCode, OpenedCall } from '../../../contracts/calls.ts';
import { Changes } from '../../sensors/changes.ts';
import { isSameDay } from '../days/by-day.ts';
import type { Telephone } from '../desk/telephone.ts';
import type { SavedCall } from '../log/entry.ts';
import { type Conflict, conflictsOf, type Draft, draftOf, isChanged, rebased } from './draft.ts';
import type { KeptEdit, KeptEdits } from './kept-edits.ts';

/** Why NetSuite didn't open or save a call. */
type Problem = 'gone' | 'not-allowed' | 'offline' | 'signed-out' | 'failed';
/** Why a saved call wasn't opened. */
type OpenProblem = Problem | 'not-today';
/** Why changes weren't saved. */
type SaveProblem = Problem | 'answers' | 'note-full';

/** A call whose draft somebody writes, or whose changes are on their way. */
export interface OpenEdit {
  state: 'editing' | 'saving';
  /** The call as NetSuite had it when it was opened, or at the last save. */
  opened: OpenedCall;
  draft: Draft;
  problem: SaveProblem | null;
  /** What the last save didn't overwrite. */
  conflicts: readonly Conflict[];
  /** When the changes were made that this page found here; null for those made on this page. */
  keptAt: number | null;
  /** When the call ended, in milliseconds since 1970. */
  endedAt: number;
}

/** What somebody does to a saved call. */
export type Edit =
  | { state: 'opening' }
  | { state: 'not-opened'; problem: OpenProblem }
  | OpenEdit
  /** `kept`: names of Call Fields whose answers went into the note. `note`: its first line. */
  | { state: 'saved'; kept: readonly string[]; note: string }
  | { state: 'discarded'; edit: OpenEdit }
  /** Somebody changed the call, and the page was closed before NetSuite had it. */
  | KeptEdit;

type Asked = Awaited<ReturnType<Telephone['people']['ask']>>;

const codeOf = (asked: Asked): CallsErrorCode | null =>
  asked.outcome === 'answered' && 'error' in asked.answer ? asked.answer.error.code : null;

/** Returns why NetSuite didn't do what it was asked to. */
function problemOf(asked: Asked): Problem {
  if (asked.outcome === 'session-ended') return 'signed-out';
  if (asked.outcome === 'unreachable') return 'offline';
  const code = codeOf(asked);
  if (code === 'RCP_CALL_GONE') return 'gone';
  return code === 'RCP_NOT_ALLOWED' ? 'not-allowed' : 'failed';
}

function saveProblemOf(asked: Asked): SaveProblem {
  const code = codeOf(asked);
  if (code === 'RCP_ANSWERS_MISSING') return 'answers';
  return code === 'RCP_NOTE_FULL' ? 'note-full' : problemOf(asked);
}

const isOpen = (edit: Edit | undefined): edit is OpenEdit =>
  edit?.state === 'editing' || edit?.state === 'saving';

/**
 * Saved calls that somebody edits, on the day of the call. What is typed is kept until NetSuite has it
 * or the person discards it, and shows only after NetSuite has opened the call: roles decide who reads
 * notes.
 *
 * @see docs/decisions/0050-after-the-call.md
 */
export class Edits {
  readonly #people: Pick<Telephone['people'], 'ask'>;
  readonly #now: () => number;
  readonly #kept: KeptEdits;
  readonly #changes = new Changes();
  readonly #edits = new Map<string, Edit>();

  /** @param now milliseconds since 1970 */
  constructor(people: Pick<Telephone['people'], 'ask'>, kept: KeptEdits, now: () => number) {
    this.#people = people;
    this.#kept = kept;
    this.#now = now;
    kept.subscribe(this.#changes.tell);
  }

  readonly subscribe = this.#changes.subscribe;

  /** @returns undefined for a call that nobody has edited, as far as this browser knows */
  of(externalId: string): Edit | undefined {
    return this.#edits.get(externalId) ?? this.#kept.get(externalId);
  }

  /** Whether what is typed about a call would outlive this page. */
  isKept(externalId: string): boolean {
    return this.#kept.isKept(externalId);
  }

  /** Whether closing the page would lose a change. */
  get hasUnsaved(): boolean {
    return [...this.#edits.values()].some(
      (edit) => isOpen(edit) && isChanged(edit.opened, edit.draft),
    );
  }

  /** Reads a call from NetSuite, unless somebody edits it already. Never rejects; at most 40 s. */
  async open({ externalId, endedAt }: SavedCall): Promise<void> {
    const before = this.of(externalId);
    if (isOpen(before) || before?.state === 'opening') return;
    if (!isSameDay(endedAt, this.#now())) {
      this.#set(externalId, { state: 'not-opened', problem: 'not-today' });
      return;
    }
    const opening = { state: 'opening' } as const;
    this.#set(externalId, opening);
    const [opened] = await Promise.all([this.#read(externalId), this.#kept.load()]);
    if (this.of(externalId) !== opening) return;
    const kept = this.#kept.get(externalId);
    // Of a record that is gone, the person's own text is all there is: it can still be copied.
    const known = opened === 'gone' ? kept?.opened : opened;
    if (known === undefined || typeof known === 'string') {
      this.#set(externalId, { state: 'not-opened', problem: known ?? 'gone' });
      return;
    }
    this.#kept.take(externalId);
    const edit = editOf(known, kept, endedAt);
    this.#set(externalId, opened === 'gone' ? { ...edit, problem: 'gone' } : edit);
  }

  /** Keeps what the person typed or chose. */
  change(externalId: string, change: Partial<Draft>): void {
    const edit = this.of(externalId);
    if (isOpen(edit)) this.#set(externalId, { ...edit, draft: { ...edit.draft, ...change } });
  }

  /**
   * Writes the changes into the call's record. What somebody else changed there since the call was
   * opened isn't overwritten: it is shown, and the person decides. Never rejects; at most 80 s.
   */
  async save({ externalId, name }: SavedCall): Promise<void> {
    const edit = this.of(externalId);
    if (edit?.state !== 'editing') return;
    const { opened, draft } = edit;
    if (!isChanged(opened, draft)) {
      this.#set(externalId, null);
      return;
    }
    this.#set(externalId, { ...edit, state: 'saving', problem: null });
    const textOf = ({ note, answers, related }: Draft) => ({
      note,
      answers,
      entity: idOf(opened.entity),
      related: idOf(related),
    });
    const asked = await this.#people.ask({
      action: 'change-call',
      change: {
        externalId,
        name: name.slice(0, 200),
        before: textOf(draftOf(opened)),
        after: textOf(draft),
        followUp: null,
      },
    });
    const now = this.of(externalId);
    if (!isOpen(now)) return;
    if (asked.outcome !== 'answered' || !('changed' in asked.answer)) {
      this.#set(externalId, { ...now, state: 'editing', problem: saveProblemOf(asked) });
      return;
    }
    const { conflicts, kept } = asked.answer.changed;
    if (conflicts.note || conflicts.related || conflicts.entity || conflicts.fields.length > 0) {
      const fresh = await this.#read(externalId);
      const after = this.of(externalId);
      if (isOpen(after)) this.#set(externalId, withConflicts(after, conflicts, fresh));
      return;
    }
    // What was typed while the save was under way isn't saved yet.
    this.#set(
      externalId,
      now.draft === draft
        ? { state: 'saved', kept, note: draft.note.trim().split('\n', 1)[0] ?? '' }
        : {
            ...now,
            state: 'editing',
            opened: { ...opened, ...draft },
            conflicts: [],
          },
    );
    if (now.draft === draft) this.#kept.forget(externalId);
  }

  /** Replaces the person's version by the one that NetSuite has. */
  takeTheirs(externalId: string): void {
    const edit = this.of(externalId);
    if (isOpen(edit))
      this.#set(externalId, { ...edit, draft: draftOf(edit.opened), conflicts: [], problem: null });
  }

  /** Ends an edit without saving; undo brings it back when something was changed. */
  cancel(externalId: string): void {
    const edit = this.of(externalId);
    if (edit?.state === 'saving') return;
    // What couldn't be opened is still kept.
    if (isOpen(edit)) this.#kept.forget(externalId);
    this.#set(
      externalId,
      isOpen(edit) && isChanged(edit.opened, edit.draft) ? { state: 'discarded', edit } : null,
    );
  }

  /** Brings back a draft that was discarded. */
  undo(externalId: string): void {
    const edit = this.of(externalId);
    if (edit?.state === 'discarded') this.#set(externalId, edit.edit);
  }

  /**
   * Ends every edit without a way back: the user removed what is kept here.
   * @param until when, in milliseconds since 1970
   * @returns when the disk has forgotten them too
   */
  forgetAll(until: number): Promise<void> {
    this.#edits.clear();
    return this.#kept.forgetAll(until);
  }

  async #read(externalId: string): Promise<OpenedCall | Problem> {
    const asked = await this.#people.ask({ action: 'open-call', externalId });
    return asked.outcome === 'answered' && 'opened' in asked.answer
      ? asked.answer.opened
      : problemOf(asked);
  }

  #keep(externalId: string, { opened, draft, endedAt }: OpenEdit): void {
    if (!isChanged(opened, draft)) this.#kept.forget(externalId);
    else if (!this.#kept.has(externalId, opened, draft))
      this.#kept.keep(externalId, endedAt, opened, draft);
  }

  #set(externalId: string, edit: Edit | null): void {
    if (edit === null) this.#edits.delete(externalId);
    else this.#edits.set(externalId, edit);
    if (edit !== null && isOpen(edit)) this.#keep(externalId, edit);
    this.#changes.tell();
  }
}

/** Returns the two fields that name a record to NetSuite. */
const idOf = <Type extends string>(record: { type: Type; id: number } | null) =>
  record === null ? null : { type: record.type, id: record.id };

/**
 * Returns an edit as it begins: with the changes that were kept, over the state in which the person
 * saw the call, so that a save notices what others changed since.
 */
function editOf(opened: OpenedCall, kept: KeptEdit | undefined, endedAt: number): OpenEdit {
  const edit = { state: 'editing', problem: null, conflicts: [], keptAt: null, endedAt } as const;
  // The last save may have arrived before the page was closed.
  if (kept === undefined || !isChanged(opened, kept.draft))
    return { ...edit, opened, draft: draftOf(opened) };
  const { note, answers, related, entity } = kept.opened;
  return {
    ...edit,
    opened: { ...opened, note, answers, related, entity },
    draft: kept.draft,
    keptAt: kept.at,
  };
}

/** Returns an edit after a save that left something out, with what NetSuite has now, if known. */
function withConflicts(
  edit: OpenEdit,
  conflicts: Parameters<typeof conflictsOf>[0],
  fresh: OpenedCall | Problem,
): OpenEdit {
  if (typeof fresh === 'string')
    return {
      ...edit,
      state: 'editing',
      problem: fresh === 'gone' ? 'gone' : null,
      conflicts: conflictsOf(conflicts, null),
    };
  return {
    ...edit,
    state: 'editing',
    opened: fresh,
    draft: rebased(edit.draft, draftOf(edit.opened), fresh),
    problem: null,
    conflicts: conflictsOf(conflicts, fresh),
  };
}
