import * as record from 'N/record';
import {
  type AskedField,
  type AvailableField,
  type FieldKind,
  isFieldId,
  LONGEST_ANSWER,
  OUTCOME_FIELD,
} from '../../contracts/call-fields.ts';

/** A field of the Phone Call record, as the softphone can ask for it. */
export type RecordField = Omit<AskedField, 'required'>;

/**
 * How each of NetSuite's types is asked for (typings, format.Type). A type that isn't here can't be
 * chosen: NetSuite checks email addresses, percentages, and the like by rules of its own.
 */
const KINDS: Readonly<Record<string, FieldKind>> = {
  select: 'list',
  multiselect: 'multi-select',
  checkbox: 'checkbox',
  date: 'date',
  text: 'text',
  textarea: 'text',
  clobtext: 'text',
  longtext: 'text',
  integer: 'number',
  float: 'number',
};

/** Characters that a Free-Form Text field takes (NetSuite help, types of custom fields). */
const LONGEST_TEXT = 300;

/** The product writes these itself, from what RingCentral knows of the call. */
const OWN_PREFIX = 'custevent_rcp_';

const isOpen = (id: string): boolean =>
  isFieldId(id) && (id === OUTCOME_FIELD || !id.startsWith(OWN_PREFIX));

type Option = AskedField['options'][number];

/**
 * Returns the values of a list; none for a list that NetSuite doesn't return, for which it gives an
 * empty array above 1,000 values (typings), or null (NetSuite help, section_4435756013).
 */
function optionsOf(field: record.Field): Option[] {
  const options = field.getSelectOptions() as
    | { value: string | number | null; text: string }[]
    | null;
  return (options ?? [])
    .filter(({ value }) => String(value ?? '') !== '')
    .map(({ value, text }) => ({ id: String(value), text }));
}

function described(blank: record.Record, id: string): RecordField | null {
  const field = blank.getField({ fieldId: id });
  const kind = field === null ? undefined : KINDS[String(field.type).toLowerCase()];
  if (field === null || kind === undefined) return null;
  const type = String(field.type).toLowerCase();
  return {
    id,
    label: field.label === '' ? id : field.label,
    kind,
    options: kind === 'list' || kind === 'multi-select' ? optionsOf(field) : [],
    whole: type === 'integer',
    longest: type === 'text' ? LONGEST_TEXT : LONGEST_ANSWER,
  };
}

/** A new Phone Call that is never saved. Only dynamic mode lists a field's values (typings, record). */
const blankCall = (): record.Record =>
  record.create({ type: record.Type.PHONE_CALL, isDynamic: true });

/**
 * Returns these fields of the Phone Call record as the user's role sees them, without those that
 * aren't there. Costs 5 units.
 * @throws when the role may not create Phone Calls
 */
export function readFields(ids: readonly string[]): RecordField[] {
  if (ids.length === 0) return [];
  const blank = blankCall();
  return ids.map((id) => described(blank, id)).filter((field) => field !== null);
}

/**
 * Returns every field that can be chosen, in the order of their names. Costs 5 units.
 * @throws when the role may not create Phone Calls
 */
export function availableFields(): AvailableField[] {
  const blank = blankCall();
  return blank
    .getFields()
    .filter(isOpen)
    .map((id) => described(blank, id))
    .filter((field) => field !== null)
    .map(({ id, label, kind, options }) => ({ id, label, kind, values: options.length }))
    .sort((one, other) => one.label.localeCompare(other.label) || (one.id < other.id ? -1 : 1));
}
