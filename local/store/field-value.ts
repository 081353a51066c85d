import { SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import type { Value } from './database.ts';

/** What the model knows of one field that scripts set. */
export interface Field {
  id: string;
  /** As in SDF. */
  type: string;
  label: string;
  mandatory: boolean;
  /** What a SELECT lists. */
  selects: string;
  /** Of a text; the type's own limit when not given. */
  longest?: number;
  /** The only values it takes. */
  values?: readonly string[];
}

/** Characters that each type of text holds (NetSuite help, types of custom fields). */
export const LONGEST: Readonly<Record<string, number>> = {
  TEXT: 300,
  TEXTAREA: 4_000,
  CLOBTEXT: 1_000_000,
  PHONE: 100,
  URL: 999,
};
/**
 * The product's own forms refuse fewer characters as a phone number; whether a script meets the
 * same check is not documented.
 */
const SHORTEST_PHONE = 7;
/** Separates the values of a MULTISELECT (public scripts that read one with getValue). */
export const SEPARATOR = '\u0005';
const LARGEST_INTEGER = 2 ** 31 - 1;

const wrong = (id: string, what: string) =>
  new SuiteScriptError(
    'INVALID_FLD_VALUE',
    `You have entered an Invalid Field Value for the following field: ${id}. It takes ${what}.`,
  );
const two = (number: number) => String(number).padStart(2, '0');
/** A script's dates are of its own realm, so `instanceof` does not know them. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]' &&
  !Number.isNaN((value as Date).getTime());

/** Returns a date as it is stored, of the clock that the Date has. */
export const storedDay = (date: Date): string =>
  `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
/** Returns a time of day as it is stored. */
export const storedTime = (date: Date): string =>
  `${two(date.getHours())}:${two(date.getMinutes())}`;

function textOf({ id, type, longest = LONGEST[type] ?? 0 }: Field, value: unknown): string {
  if (typeof value !== 'string' || value.length > longest)
    throw wrong(id, `a text of at most ${String(longest)} characters`);
  return value;
}

function dateOf({ id }: Field, value: unknown): Date {
  if (!isDate(value)) throw wrong(id, 'a Date');
  return value;
}

function selectOf(id: string, value: unknown): string {
  if ((typeof value !== 'string' && typeof value !== 'number') || !/^\d{1,15}$/.test(String(value)))
    throw wrong(id, 'an internal id');
  return String(value);
}

/**
 * What is kept of a value that a script sets. Nothing is nothing: an empty text counts as no value.
 * @throws INVALID_FLD_VALUE for a value of the wrong type or length, UNMODELLED for a type of field
 * that the model does not have
 */
export function storedValue(field: Field, value: unknown): Value {
  const { id, type } = field;
  if (value === null || value === undefined || value === '') return null;
  if (field.values !== undefined && !(typeof value === 'string' && field.values.includes(value)))
    throw wrong(id, field.values.join(' or '));
  switch (type) {
    case 'CHECKBOX':
      if (value === true || value === 'T') return 'T';
      if (value === false || value === 'F') return 'F';
      throw wrong(id, 'true or false');
    case 'INTEGER':
      if (
        typeof value !== 'number' ||
        !Number.isInteger(value) ||
        Math.abs(value) > LARGEST_INTEGER
      )
        throw wrong(id, 'a whole number');
      return value;
    case 'FLOAT':
    case 'CURRENCY':
      if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(id, 'a number');
      return value;
    case 'SELECT':
      return selectOf(id, value);
    case 'MULTISELECT':
      if (!Array.isArray(value)) throw wrong(id, 'a list of internal ids');
      return value.map((one) => selectOf(id, one)).join(SEPARATOR);
    case 'PHONE':
      if (textOf(field, value).length < SHORTEST_PHONE)
        throw wrong(id, `a phone number of at least ${String(SHORTEST_PHONE)} characters`);
      return textOf(field, value);
    case 'URL':
      if (!/^(https?|ftp|file):\/\//i.test(textOf(field, value))) throw wrong(id, 'an address');
      return textOf(field, value);
    case 'TEXT':
    case 'TEXTAREA':
    case 'CLOBTEXT':
      return textOf(field, value);
    case 'DATE':
      return storedDay(dateOf(field, value));
    case 'TIMEOFDAY':
      return storedTime(dateOf(field, value));
    case 'DATETIMETZ':
      return dateOf(field, value).toISOString();
    default:
      throw unmodelled(`fields of type ${type}`);
  }
}

/** The labels of mandatory fields that hold nothing. */
export function missingLabels(
  fields: readonly Field[],
  values: Readonly<Record<string, Value | undefined>>,
): string[] {
  return fields
    .filter(({ id, mandatory }) => mandatory && (values[id] ?? '') === '')
    .map(({ label, id }) => label || id);
}
