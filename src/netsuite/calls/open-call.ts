import * as record from 'N/record';
import type { Answer, AnswerValue } from '../../contracts/call-answers.ts';
import type { AskedField } from '../../contracts/call-fields.ts';
import { CALL_RESULTS, LONGEST_MESSAGE } from '../../contracts/call-terms.ts';
import type { OpenedCall } from '../../contracts/calls.ts';
import { CALL_RESULT } from '../../i18n/english/call-result.ts';
import { PHONE_CALL as PHONE_CALL_TEXTS } from '../../i18n/english/phone-call.ts';
import { storedAnswer } from '../call-fields/answer-values.ts';
import { askedFields } from '../call-fields/asked-fields.ts';
import { phoneCallAddress } from '../phone-call-address.ts';
import { loadUserTexts } from '../server-texts.ts';
import { textOrEmpty } from '../text-or-empty.ts';
import { FACT_FIELDS } from './call-facts.ts';
import { findCall } from './find-call.ts';
import type { OwnKey } from './own-key.ts';
import { callLine } from './phone-call-texts.ts';
import { noteBefore } from './replace-note.ts';

/** Returns a stored answer as a person reads it. */
function shownOf({ kind, options }: AskedField, value: AnswerValue): string {
  const textOfOption = (id: string) => options.find((option) => option.id === id)?.text ?? id;
  if (kind === 'list' && typeof value === 'string') return textOfOption(value);
  if (Array.isArray(value)) return value.map(textOfOption).join(', ');
  return value === null ? '' : String(value);
}

function answersOf(loaded: record.Record): Answer[] {
  return askedFields().fields.map((field) => {
    const value = storedAnswer(field, loaded.getValue({ fieldId: field.id }));
    return { id: field.id, label: field.label, value, shown: shownOf(field, value) };
  });
}

/**
 * Returns the lines that the product may have written under a call's note, from the record's own
 * facts. Whether RingCentral recorded the call isn't among them, nor whether somebody answered a call
 * of no length.
 */
function linesOf(row: Readonly<Record<string, unknown>>): string[] {
  const result = CALL_RESULTS.find((known) => known === row[FACT_FIELDS.result]);
  if (result === undefined) return [];
  const direction = row[FACT_FIELDS.direction] === 'outbound' ? 'outbound' : 'inbound';
  return [Number(row[FACT_FIELDS.seconds] ?? 0), null].flatMap((talked) =>
    [true, false].map((recorded) =>
      callLine({ direction, result, talked, recorded, number: '', name: '' }),
    ),
  );
}

/** Returns the record that a field refers to, with its name; null for none. */
function referred(loaded: record.Record, fieldId: string): { id: number; name: string } | null {
  if (loaded.getField({ fieldId }) === null) return null;
  const id = Number(loaded.getValue({ fieldId }) ?? 0);
  return id > 0 ? { id, name: String(loaded.getText({ fieldId })).slice(0, 400) } : null;
}

function entityOf(loaded: record.Record): OpenedCall['entity'] {
  const contact = referred(loaded, 'contact');
  if (contact !== null) return { type: 'contact', ...contact };
  const company = referred(loaded, 'company');
  return company === null ? null : { type: 'customer', ...company };
}

function relatedOf(loaded: record.Record): OpenedCall['related'] {
  const supportCase = referred(loaded, 'supportcase');
  if (supportCase !== null) return { type: 'supportcase', ...supportCase };
  const transaction = referred(loaded, 'transaction');
  return transaction === null ? null : { type: 'opportunity', ...transaction };
}

/**
 * Returns a call of the user's as NetSuite has it, for editing: its note, the answers of the fields
 * that are asked for, and the records that it is linked to. The note is the message without the line
 * that says how the call went; if that line isn't found, because somebody changed it or the user's
 * language is another one now, the note is the whole message. Costs at most 40 units.
 *
 * @returns null when there isn't a record of the call
 * @throws when the role may not see the record
 */
export function openCall(key: OwnKey): OpenedCall | null {
  const row = findCall(key);
  if (row === null) return null;
  loadUserTexts({ 'call-result': CALL_RESULT, 'phone-call': PHONE_CALL_TEXTS });
  const id = Number(row['id']);
  const loaded = record.load({ type: record.Type.PHONE_CALL, id });
  const message = textOrEmpty(loaded.getValue({ fieldId: 'message' }));
  const note = noteBefore(message, linesOf(row));
  return {
    url: phoneCallAddress(id),
    note,
    room: Math.max(note.length, LONGEST_MESSAGE - (message.length - note.length) - 2),
    answers: answersOf(loaded),
    entity: entityOf(loaded),
    related: relatedOf(loaded),
  };
}
