import * as record from 'N/record';
import type { FinishedCall } from '../../contracts/calls-request.ts';
import { CALL_FIELDS, type CallFacts, newFacts } from './call-fields.ts';
import { linkValues, relatedValues } from './call-links.ts';
import { LONGEST_MESSAGE } from './phone-call-texts.ts';

type Row = Readonly<Record<string, unknown>>;
type Values = Record<string, record.FieldValue>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * A note goes before the text that is there, which may be a person's. When both don't fit, the note
 * gives way.
 */
function withNote(note: string, text: string): Values {
  if (note === '' || text.includes(note)) return {};
  const room = LONGEST_MESSAGE - text.length - 2;
  return room <= 0 ? {} : { message: `${note.slice(0, room)}\n\n${text}` };
}

/** The record that a person chose during the call, if none is linked yet. */
function withLink({ entity }: FinishedCall, row: Row): Values {
  const linked = Number(row['company'] ?? 0) > 0 || Number(row['contact'] ?? 0) > 0;
  return linked ? {} : linkValues(entity);
}

/**
 * What the call was about, where the record doesn't say yet. It is read from the record itself, since
 * SuiteQL isn't known to have these columns. Costs 5 units, or nothing when there is nothing to add.
 */
function withRelated(id: number, { related }: FinishedCall): Values {
  const entries = Object.entries(relatedValues(related));
  if (entries.length === 0) return {};
  const loaded = record.load({ type: record.Type.PHONE_CALL, id });
  return Object.fromEntries(
    entries.filter(
      ([fieldId]) =>
        loaded.getField({ fieldId }) !== null && Number(loaded.getValue({ fieldId }) ?? 0) === 0,
    ),
  );
}

/**
 * RingCentral's own log knows result and duration better, so what is there stays. But a queue may
 * offer a call again: the offer that was answered counts.
 */
function withFacts(facts: CallFacts, row: Row): Values {
  const answered = facts.result === 'answered' && textOf(row[CALL_FIELDS.result]) !== 'answered';
  const fresh = newFacts(row, facts);
  return Object.fromEntries(
    Object.entries(fresh).filter(
      ([field]) =>
        (row[field] ?? '') === '' ||
        (answered && (field === CALL_FIELDS.result || field === CALL_FIELDS.seconds)),
    ),
  );
}

/**
 * Adds what the softphone knows better to the record of a call that is there: the note, and the
 * records that a person chose. Nothing that a person wrote is replaced. Costs at most 10 units, and
 * nothing when there is nothing new.
 *
 * @param row of a query with the record's message, company, contact, and facts
 * @returns the record's internal ID
 * @throws when the role may not edit it and there is a note to add
 */
export function addToCall(call: FinishedCall, facts: CallFacts, row: Row): number {
  const id = Number(row['id']);
  const mine = {
    ...withNote(call.note, textOf(row['message'])),
    ...withLink(call, row),
    ...withRelated(id, call),
  };
  const values = { ...withFacts(facts, row), ...mine };
  if (Object.keys(values).length === 0) return id;
  try {
    record.submitFields({ type: record.Type.PHONE_CALL, id, values });
  } catch (thrown) {
    // The call is logged; only facts for reports are missing, which the call sync adds.
    if (Object.keys(mine).length > 0) throw thrown;
  }
  return id;
}
