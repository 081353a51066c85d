import * as v from 'valibot';
import type { Answer, AnswerValue } from './call-answers.ts';
import { parseText } from './parse-text.ts';

/**
 * Call Fields: fields of the Phone Call record that an admin chose, which the softphone asks for
 * during and after a call.
 */

/** How the softphone asks for a field. */
export const FIELD_KINDS = ['list', 'multi-select', 'checkbox', 'date', 'text', 'number'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export const MOST_FIELDS = 20;
/** Longest text of one answer, in characters. */
export const LONGEST_ANSWER = 1_000;
/** Longest name of a field (SDF XML reference, label). */
const LONGEST_LABEL = 200;
const MOST_OPTIONS = 1_000;
const MOST_CHOSEN = 50;

/** The list of outcomes that this project ships. */
export const OUTCOME_FIELD = 'custevent_rcp_disposition';

/**
 * Fields that a person can answer: two standard ones, and custom fields of activities. All other
 * standard fields are written by the product.
 */
const FIELD_ID = /^(?:priority|accesslevel|custevent[a-z0-9_]{1,31})$/;
const fieldId = v.pipe(v.string(), v.regex(FIELD_ID));
/** Whether a field of the Phone Call record with this ID can be a Call Field. */
export const isFieldId = (id: string): boolean => FIELD_ID.test(id);

const label = v.pipe(v.string(), v.maxLength(LONGEST_LABEL));

/** Whether no two of these are the same field. */
const areDistinct = (fields: readonly { id: string }[]): boolean =>
  new Set(fields.map(({ id }) => id)).size === fields.length;

/** A field that an admin chose. */
export const ChosenField = v.strictObject({
  id: fieldId,
  /** What NetSuite called it when it was chosen: the name of a field that is gone. */
  label,
  required: v.boolean(),
});
export type ChosenField = v.InferOutput<typeof ChosenField>;

/** The chosen fields, in the order in which they are asked for. */
export const ChosenFields = v.pipe(
  v.array(ChosenField),
  v.maxLength(MOST_FIELDS),
  v.check((all) => areDistinct(all)),
);
export type ChosenFields = v.InferOutput<typeof ChosenFields>;

/** What is asked for until an admin saves a choice: the outcome that this project ships. */
export const USUAL_FIELDS: ChosenFields = [
  // eslint-disable-next-line rcp/words -- the field's name in NetSuite
  { id: OUTCOME_FIELD, label: 'Outcome', required: false },
];

/** The fields as they are stored; null when the text isn't ours. */
export const readChosenFields = (text: string): ChosenFields | null =>
  text === '' ? USUAL_FIELDS : parseText(ChosenFields, text);

/** A field of the Phone Call record that can be chosen. */
export const AvailableField = v.object({
  id: fieldId,
  label: v.string(),
  kind: v.picklist(FIELD_KINDS),
  /**
   * How many values a list has. Also 0 for a list whose values NetSuite doesn't return, because it has
   * more than 1,000 (typings, Field.getSelectOptions).
   */
  values: v.number(),
});
export type AvailableField = v.InferOutput<typeof AvailableField>;

/** A field as the softphone asks for it. */
export const AskedField = v.object({
  id: fieldId,
  label: v.string(),
  kind: v.picklist(FIELD_KINDS),
  required: v.boolean(),
  /** Values of a list, by internal ID. */
  options: v.pipe(
    v.array(v.object({ id: v.string(), text: v.string() })),
    v.maxLength(MOST_OPTIONS),
  ),
  /** Whether a number can't have decimals. */
  whole: v.boolean(),
  /** Longest text in characters. */
  longest: v.number(),
});
export type AskedField = v.InferOutput<typeof AskedField>;

/** Why a chosen field isn't asked for. */
const OMISSIONS = ['removed', 'no-values'] as const;

/** What the softphone asks for, and what it leaves out. */
export const AskedFields = v.object({
  fields: v.array(AskedField),
  omitted: v.array(v.object({ label: v.string(), why: v.picklist(OMISSIONS) })),
  /** Whether the role may create a task; null when that can't be determined. */
  mayCreateTask: v.nullable(v.boolean()),
});
export type AskedFields = v.InferOutput<typeof AskedFields>;

const value = v.union([
  v.null(),
  v.boolean(),
  v.pipe(v.number(), v.finite()),
  v.pipe(v.string(), v.maxLength(LONGEST_ANSWER)),
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(MOST_CHOSEN)),
]);
const AnswerSchema = v.strictObject({
  id: fieldId,
  label,
  value,
  /** The value as it was shown. */
  shown: v.pipe(v.string(), v.maxLength(LONGEST_ANSWER)),
});

/** The answers of one call. */
export const Answers = v.pipe(
  v.array(AnswerSchema),
  v.maxLength(MOST_FIELDS),
  v.check((all) => areDistinct(all)),
);

/** Returns whether a value answers anything. A cleared checkbox doesn't. */
export const isAnswered = (given: AnswerValue | undefined): boolean =>
  Array.isArray(given)
    ? given.length > 0
    : given !== undefined && given !== null && given !== '' && given !== false;

/** Returns whether two values are the same answer. The order of several values doesn't count. */
export function isSameAnswer(
  one: AnswerValue | undefined,
  other: AnswerValue | undefined,
): boolean {
  if (!isAnswered(one) || !isAnswered(other)) return isAnswered(one) === isAnswered(other);
  const text = (given: AnswerValue | undefined) =>
    JSON.stringify(Array.isArray(given) ? [...given].sort() : given);
  return text(one) === text(other);
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Returns year, month (1 to 12), and day of a date such as 2026-11-28; null for any other text. */
export function dateParts(text: string): [number, number, number] | null {
  const [, year = 0, month = 0, day = 0] = (DATE.exec(text) ?? []).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
  return isReal ? [year, month, day] : null;
}

/** Returns whether a field takes a value; a value that answers nothing always fits. */
export function fits({ kind, options, whole, longest }: AskedField, given: AnswerValue): boolean {
  if (given === null || given === '') return true;
  const isOption = (id: unknown) => options.some((option) => option.id === id);
  switch (kind) {
    case 'list':
      return isOption(given);
    case 'multi-select':
      return Array.isArray(given) && given.every(isOption);
    case 'checkbox':
      return typeof given === 'boolean';
    case 'date':
      return typeof given === 'string' && dateParts(given) !== null;
    case 'text':
      return typeof given === 'string' && given.length <= longest;
    case 'number':
      return typeof given === 'number' && (!whole || Number.isSafeInteger(given));
  }
}

/**
 * Returns the required fields without an answer. A checkbox is never among them: off is an answer
 * too.
 */
export function unansweredFields(
  fields: readonly AskedField[],
  answers: readonly Pick<Answer, 'id' | 'value'>[],
): AskedField[] {
  return fields.filter(
    ({ id, kind, required }) =>
      required &&
      kind !== 'checkbox' &&
      !isAnswered(answers.find((answer) => answer.id === id)?.value),
  );
}
