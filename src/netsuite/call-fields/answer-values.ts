import type { FieldValue } from 'N/record';
import type { Answer, AnswerValue } from '../../contracts/call-answers.ts';
import {
  type AskedField,
  dateParts,
  type FieldKind,
  fits,
  isAnswered,
} from '../../contracts/call-fields.ts';

const two = (part: number): string => String(part).padStart(2, '0');

const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/**
 * Returns an answer as its field takes it: an internal ID, a list of them, a boolean, a Date at noon
 * in the script's own zone, a text, or a number (SuiteCloud SDK, pitfalls of setValue). Without an
 * answer, returns an empty text or an empty list.
 */
function fieldValue(kind: FieldKind, value: AnswerValue): FieldValue {
  if (value === null) return kind === 'multi-select' ? [] : '';
  const date = kind === 'date' && typeof value === 'string' ? dateParts(value) : null;
  return date === null ? value : new Date(date[0], date[1] - 1, date[2], 12);
}

/** Returns a field's value as an answer; null for an empty one. */
export function answerValue(value: unknown): AnswerValue {
  if (Array.isArray(value)) {
    const ids = value.map(String).filter((id) => id !== '');
    return ids.length === 0 ? null : ids;
  }
  if (isDate(value))
    return `${String(value.getFullYear())}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Returns a field's answer as the record has it. @param value as `getValue` gives it */
export function storedAnswer({ kind }: AskedField, value: unknown): AnswerValue {
  const answer = answerValue(value);
  return kind === 'list' && typeof answer === 'number' ? String(answer) : answer;
}

/** Answers, divided by where they are written. */
export interface CheckedAnswers {
  /** Values that the record's fields take, by field. */
  values: Record<string, FieldValue>;
  /** Answers that no field of the record takes. They go into the note. */
  kept: Answer[];
}

/**
 * Divides answers by whether the record has a field that takes them. A field may have been removed
 * since the question was asked, and so may a list's value.
 */
export function checkAnswers(
  fields: readonly AskedField[],
  answers: readonly Answer[],
): CheckedAnswers {
  const values: Record<string, FieldValue> = {};
  const kept: Answer[] = [];
  for (const answer of answers) {
    const field = fields.find(({ id }) => id === answer.id);
    if (field !== undefined && fits(field, answer.value))
      values[answer.id] = fieldValue(field.kind, answer.value);
    else if (isAnswered(answer.value)) kept.push(answer);
  }
  return { values, kept };
}

/** Returns an answer as a person reads it. */
export const shownAnswer = ({ value, shown }: Answer): string =>
  shown === '' && typeof value !== 'object' ? String(value) : shown;
