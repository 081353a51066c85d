/**
 * Answers to Call Fields without their schemas: for the script that keeps calls before the phone can
 * dial, which carries no library for schemas.
 */

/**
 * An answer by the kind of its field: the ID of a list's value, or several; true or false; a date
 * such as 2026-11-28; a text; a number. Null for none.
 */
export type AnswerValue = string | number | boolean | string[] | null;

/** One answer, with what a person read: it still says something when its field is gone. */
export interface Answer {
  id: string;
  /** What NetSuite calls the field. */
  label: string;
  value: AnswerValue;
  /** The value as it was shown. */
  shown: string;
}

function isValue(value: unknown): value is AnswerValue {
  return Array.isArray(value)
    ? value.every((one) => typeof one === 'string')
    : value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** Returns whether a stored value is a list of answers. */
export function isAnswerList(value: unknown): value is Answer[] {
  return (
    Array.isArray(value) &&
    value.every((one) => {
      const {
        id,
        label,
        value: given,
        shown,
      } = (one ?? {}) as Partial<Record<keyof Answer, unknown>>;
      return [id, label, shown].every((text) => typeof text === 'string') && isValue(given);
    })
  );
}
