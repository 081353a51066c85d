import * as record from 'N/record';
import type { Answer } from '../../contracts/call-answers.ts';
import {
  type AskedField,
  isAnswered,
  isSameAnswer,
  unansweredFields,
} from '../../contracts/call-fields.ts';
import { LONGEST_MESSAGE } from '../../contracts/call-terms.ts';
import type { CallsErrorCode, Conflicts, FollowUpOutcome } from '../../contracts/calls.ts';
import type { CallChange } from '../../contracts/calls-request.ts';
import { PHONE_CALL as PHONE_CALL_TEXTS } from '../../i18n/english/phone-call.ts';
import { answerValue, checkAnswers, storedAnswer } from '../call-fields/answer-values.ts';
import { askedFields } from '../call-fields/asked-fields.ts';
import { isCollision } from '../collision.ts';
import { phoneCallAddress } from '../phone-call-address.ts';
import { loadUserTexts } from '../server-texts.ts';
import { textOrEmpty } from '../text-or-empty.ts';
import { linkValues, relatedValues } from './call-links.ts';
import { keptLines } from './call-message.ts';
import { findCall } from './find-call.ts';
import { createFollowUp } from './follow-up.ts';
import type { OwnKey } from './own-key.ts';
import { replaceNote } from './replace-note.ts';

type Values = Record<string, record.FieldValue>;

/** What is written into the record, and what isn't. */
interface Merged {
  values: Values;
  conflicts: Conflicts;
  /** Answers that no field takes. */
  kept: Answer[];
  /** The message has no room for the note. */
  full: boolean;
}

const changedOf = ({ before, after }: CallChange): Answer[] =>
  after.answers.filter(
    ({ id, value }) =>
      !isSameAnswer(before.answers.find((answer) => answer.id === id)?.value, value),
  );

/**
 * Returns what a change of links writes, or that somebody else changed one of them meanwhile.
 * @param before internal IDs by field, as the person saw them
 * @param after the same, as the person wants them
 * @param all the fields that the links can be in
 */
function linkChange(
  loaded: record.Record,
  before: Readonly<Values>,
  after: Readonly<Values>,
  all: readonly string[],
): { values: Values; conflict: boolean } {
  if (JSON.stringify(before) === JSON.stringify(after)) return { values: {}, conflict: false };
  const now = (fieldId: string) => Number(loaded.getValue({ fieldId }) ?? 0);
  const named = Object.keys({ ...before, ...after });
  const watched = Object.keys(before).length > 0 ? named : all;
  const isDone = Object.entries(after).every(([fieldId, value]) => now(fieldId) === Number(value));
  if (isDone && Object.keys(after).length > 0) return { values: {}, conflict: false };
  if (watched.some((fieldId) => now(fieldId) !== Number(before[fieldId] ?? 0)))
    return { values: {}, conflict: true };
  const cleared = Object.keys(before).filter((fieldId) => !(fieldId in after));
  return {
    values: { ...Object.fromEntries(cleared.map((fieldId) => [fieldId, ''])), ...after },
    conflict: false,
  };
}

/** Merges a change into the record as it is now: what others changed meanwhile stays. */
function merge(loaded: record.Record, change: CallChange, fields: readonly AskedField[]): Merged {
  const { before, after } = change;
  const changed = changedOf(change);
  const { values: wanted, kept } = checkAnswers(fields, changed);
  const labels: string[] = [];
  const values: Values = {};
  for (const { id, label } of changed) {
    const field = fields.find((candidate) => candidate.id === id);
    if (field === undefined || !(id in wanted)) continue;
    const now = storedAnswer(field, loaded.getValue({ fieldId: id }));
    const old = before.answers.find((answer) => answer.id === id)?.value;
    if (isSameAnswer(now, old)) values[id] = wanted[id] ?? '';
    else if (!isSameAnswer(now, answerValue(wanted[id]))) labels.push(label);
  }
  const entity = linkChange(loaded, linkValues(before.entity), linkValues(after.entity), [
    'company',
    'contact',
  ]);
  const related = linkChange(loaded, relatedValues(before.related), relatedValues(after.related), [
    'transaction',
    'supportcase',
  ]);
  const message = textOrEmpty(loaded.getValue({ fieldId: 'message' }));
  const noted = replaceNote(message, before.note, after.note);
  const lines = keptLines(kept).filter((line) => !message.includes(line));
  const text = [noted ?? message, ...lines].join('\n');
  if (text !== message) values['message'] = text;
  return {
    values: { ...values, ...entity.values, ...related.values },
    conflicts: {
      note: noted === null,
      entity: entity.conflict,
      related: related.conflict,
      fields: labels,
    },
    kept,
    full: text.length > LONGEST_MESSAGE,
  };
}

/** Loads, merges, and saves; once more when somebody saved the record in between. */
function save(id: number, change: CallChange, fields: readonly AskedField[]): Merged {
  for (let last = false; ; last = true) {
    const loaded = record.load({ type: record.Type.PHONE_CALL, id });
    const merged = merge(loaded, change, fields);
    if (merged.full || Object.keys(merged.values).length === 0) return merged;
    for (const [fieldId, value] of Object.entries(merged.values))
      if (loaded.getField({ fieldId }) !== null) loaded.setValue({ fieldId, value });
    try {
      loaded.save();
      return merged;
    } catch (thrown) {
      if (last || !isCollision(thrown)) throw thrown;
    }
  }
}

/** The result of a change. */
export type ChangeOutcome =
  | {
      changed: {
        url: string;
        kept: string[];
        conflicts: Conflicts;
        task: FollowUpOutcome | null;
      };
    }
  | {
      refused: Extract<CallsErrorCode, 'RCP_ANSWERS_MISSING' | 'RCP_NOTE_FULL' | 'RCP_CALL_GONE'>;
    };

/**
 * Writes a person's later changes into the record of a saved call, except where somebody changed the
 * same thing in NetSuite meanwhile. It never creates a record. Costs 50 units, 15 more when somebody
 * saved the record at the same moment, and 25 to 40 more with a task.
 *
 * @throws when the role may not edit the record, or NetSuite refuses a value
 */
export function changeCall(change: CallChange, key: OwnKey): ChangeOutcome {
  const { fields } = askedFields();
  const required = unansweredFields(fields, change.after.answers);
  // A required field that was empty already doesn't keep the person from changing the note.
  const emptied = required.filter(({ id }) =>
    isAnswered(change.before.answers.find((answer) => answer.id === id)?.value),
  );
  if (emptied.length > 0) return { refused: 'RCP_ANSWERS_MISSING' };
  const row = findCall(key);
  if (row === null) return { refused: 'RCP_CALL_GONE' };
  loadUserTexts({ 'phone-call': PHONE_CALL_TEXTS });
  const id = Number(row['id']);
  const { conflicts, kept, full } = save(id, change, fields);
  if (full) return { refused: 'RCP_NOTE_FULL' };
  return {
    changed: {
      url: phoneCallAddress(id),
      kept: kept.map(({ label }) => label),
      conflicts,
      task:
        change.followUp === null
          ? null
          : createFollowUp(change.followUp, {
              externalId: key.externalId,
              entity: change.after.entity,
            }),
    },
  };
}
