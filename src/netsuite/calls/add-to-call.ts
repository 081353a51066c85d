import * as record from 'N/record';
import { isAnswered, isSameAnswer } from '../../contracts/call-fields.ts';
import { LONGEST_MESSAGE } from '../../contracts/call-terms.ts';
import type { FinishedCall } from '../../contracts/calls-request.ts';
import { answerValue, type CheckedAnswers } from '../call-fields/answer-values.ts';
import { textOrEmpty } from '../text-or-empty.ts';
import { type CallFacts, FACT_FIELDS, newFacts } from './call-facts.ts';
import { linkValues, relatedValues } from './call-links.ts';
import { keptLines } from './call-message.ts';

type Row = Readonly<Record<string, unknown>>;
type Values = Record<string, record.FieldValue>;

/**
 * A note goes before the text that is there, which may be a person's. If both don't fit, the note is
 * cut. Answers without a field of their own go to the end, and the note is cut for them too.
 */
function withNote(note: string, lines: readonly string[], text: string): Values {
  const added = lines.filter((line) => !text.includes(line));
  const answered = [text, ...added].join('\n');
  if (note === '' || text.includes(note))
    return added.length === 0 ? {} : { message: answered.slice(0, LONGEST_MESSAGE) };
  const room = LONGEST_MESSAGE - answered.length - 2;
  const message = room <= 0 ? answered : `${note.slice(0, room)}\n\n${answered}`;
  return message === text ? {} : { message: message.slice(0, LONGEST_MESSAGE) };
}

/** The record that a person chose during the call, if none is linked yet. */
function withLink({ entity }: FinishedCall, row: Row): Values {
  const linked = Number(row['company'] ?? 0) > 0 || Number(row['contact'] ?? 0) > 0;
  return linked ? {} : linkValues(entity);
}

/**
 * Returns the answers, and what the call was about, for fields that are empty in the record. The
 * record is loaded, since SuiteQL isn't known to have all of these columns. `other` has the fields
 * that hold another answer already. Costs 5 units, or nothing when there is nothing to add.
 */
function withAnswers(
  id: number,
  { related }: FinishedCall,
  values: Values,
): { values: Values; other: string[] } {
  const about = relatedValues(related);
  const given = Object.entries(values).filter(([, value]) => isAnswered(answerValue(value)));
  if (given.length === 0 && Object.keys(about).length === 0) return { values: {}, other: [] };
  const loaded = record.load({ type: record.Type.PHONE_CALL, id });
  const empty = Object.entries(about).filter(
    ([fieldId]) =>
      loaded.getField({ fieldId }) !== null && Number(loaded.getValue({ fieldId }) ?? 0) === 0,
  );
  const stored = (fieldId: string) => answerValue(loaded.getValue({ fieldId }));
  return {
    values: Object.fromEntries([
      ...empty,
      ...given.filter(([fieldId]) => !isAnswered(stored(fieldId))),
    ]),
    other: given
      .filter(
        ([fieldId, value]) =>
          isAnswered(stored(fieldId)) &&
          !isSameAnswer(stored(fieldId), answerValue(value)) &&
          // A list's value is read as a text, and a number may be.
          String(stored(fieldId)) !== String(answerValue(value)),
      )
      .map(([fieldId]) => fieldId),
  };
}

/**
 * RingCentral's own log knows result and duration better, so what is there stays. But a queue may
 * offer a call again: the offer that was answered counts.
 */
function withFacts(facts: CallFacts, row: Row): Values {
  const answered =
    facts.result === 'answered' && textOrEmpty(row[FACT_FIELDS.result]) !== 'answered';
  const fresh = newFacts(row, facts);
  return Object.fromEntries(
    Object.entries(fresh).filter(
      ([field]) =>
        (row[field] ?? '') === '' ||
        (answered && (field === FACT_FIELDS.result || field === FACT_FIELDS.seconds)),
    ),
  );
}

/** The result of adding to a record. */
export interface Added {
  id: number;
  /** Names of Call Fields whose answers went into the note. */
  kept: string[];
}

/**
 * Adds what only the softphone knows to the existing record of a call: the note, answers, and the
 * records that a person chose. Nothing that a person wrote is replaced: if a field holds another
 * answer already, the new one goes into the note. Costs at most 10 units, and nothing when there is
 * nothing new. Takes the texts of `phone-call`, which the caller loads.
 *
 * @param row of a query with the record's message, company, contact, and facts
 * @param checked the call's answers, divided by where they are written
 * @throws when the role may not edit the record and a person's note, answer, or choice is to be added
 */
export function addToCall(
  call: FinishedCall,
  facts: CallFacts,
  row: Row,
  checked: CheckedAnswers,
): Added {
  const id = Number(row['id']);
  const { values: answers, other } = withAnswers(id, call, checked.values);
  const kept = [
    ...checked.kept,
    ...(call.answers ?? []).filter((answer) => other.includes(answer.id)),
  ];
  const mine = {
    ...withNote(call.note, keptLines(kept), textOrEmpty(row['message'])),
    ...withLink(call, row),
    ...answers,
  };
  const values = { ...withFacts(facts, row), ...mine };
  const added = { id, kept: kept.map(({ label }) => label) };
  if (Object.keys(values).length === 0) return added;
  try {
    record.submitFields({ type: record.Type.PHONE_CALL, id, values });
  } catch (thrown) {
    // The call is logged; only facts for reports are missing, which the call sync adds.
    if (Object.keys(mine).length > 0) throw thrown;
  }
  return added;
}
