import type { RecordData } from '../account/records.ts';
import { FIELD_PREFIX } from '../pages/form-fields.ts';
import { fieldsOf } from '../pages/record-fields.ts';

/**
 * The values of a record after somebody typed into its form. Only fields that the form has can
 * change.
 */
export function typedValues(
  record: RecordData,
  body: Record<string, string>,
): Record<string, string> {
  const values = { ...record.values };
  for (const field of fieldsOf(record)) {
    const typed = body[FIELD_PREFIX + field.id];
    if (typed !== undefined) values[field.id] = typed.replace(/\r\n/g, '\n');
  }
  return values;
}

/** Labels of the mandatory fields that are empty. */
export function missingFields(record: RecordData): string[] {
  return fieldsOf(record)
    .filter((field) => field.mandatory === true && (record.values[field.id] ?? '').trim() === '')
    .map((field) => field.label);
}
