import { atLeast } from '../account/permission.ts';
import type { RecordType } from '../account/records.ts';
import type { Execution } from '../execution/execution.ts';
import type { BodyField } from '../sdf/project.ts';
import { storedValue } from '../store/field-value.ts';
import { noPermission, SuiteScriptError } from '../suitescript/error.ts';
import { UNITS } from '../suitescript/governance.ts';
import { readOnly, required, strict } from './module.ts';

type Kind =
  | 'text'
  | 'long'
  | 'date'
  | 'time'
  | 'status'
  | 'employee'
  | 'entity'
  | 'contact'
  | 'transaction'
  | 'case';

/**
 * Fields of a Phone Call that scripts may set (SuiteCloud SDK, records reference). `endtime` is in
 * public scripts only, `supportcase` on the form only (docs/unverified.md).
 */
const FIELDS: Readonly<Partial<Record<string, Kind>>> = {
  title: 'text',
  phone: 'text',
  message: 'long',
  externalid: 'text',
  status: 'status',
  assigned: 'employee',
  company: 'entity',
  contact: 'contact',
  transaction: 'transaction',
  supportcase: 'case',
  startdate: 'date',
  starttime: 'time',
  endtime: 'time',
  completeddate: 'date',
};

/** The account's own fields of a Phone Call. */
const customFields = (execution: Execution): readonly BodyField[] =>
  execution.services.project.bodyFields.filter(({ appliesTo }) => appliesTo.includes('phonecall'));

/** Ids of the fields that scripts may set. */
export const phoneCallFields = (execution: Execution): string[] => [
  ...Object.keys(FIELDS),
  ...customFields(execution).map(({ scriptId }) => scriptId),
];

const LONGEST: Partial<Record<Kind, number>> = { text: 300, long: 4_000 };
/** Stored codes of a Phone Call's status; the help center has the words only. */
const STATUSES = ['SCHEDULED', 'COMPLETE'];

const wrong = (field: string, what: string) =>
  new SuiteScriptError('INVALID_FLD_VALUE', `${field} takes ${what}.`);
const two = (number: number) => String(number).padStart(2, '0');
/** A script's dates are of its own realm, so `instanceof` does not know them. */
const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]' &&
  !Number.isNaN((value as Date).getTime());

function exists(execution: Execution, types: readonly RecordType[], id: unknown): boolean {
  return types.some((type) => execution.services.records.load(type, Number(id)) !== null);
}

function store(execution: Execution, field: string, value: unknown): string {
  const custom = customFields(execution).find(({ scriptId }) => scriptId === field);
  if (custom !== undefined) return String(storedValue({ ...custom, id: field }, value) ?? '');
  const kind: Kind | undefined = FIELDS[field];
  switch (kind) {
    case undefined:
      throw new SuiteScriptError('INVALID_KEY_OR_REF', `A phone call has no field ${field}.`);
    case 'text':
    case 'long':
      if (typeof value !== 'string' || value.length > (LONGEST[kind] ?? 0))
        throw wrong(field, `a text of at most ${String(LONGEST[kind])} characters`);
      return value;
    case 'status':
      if (!STATUSES.includes(String(value))) throw wrong(field, STATUSES.join(' or '));
      return String(value);
    case 'date':
    case 'time':
      if (!isDate(value)) throw wrong(field, 'a Date');
      return kind === 'date'
        ? `${String(value.getFullYear())}-${two(value.getMonth() + 1)}-${two(value.getDate())}`
        : `${two(value.getHours())}:${two(value.getMinutes())}`;
    case 'employee':
      if (!execution.services.isEmployee(Number(value)))
        throw wrong(field, 'the internal id of an employee');
      return String(value);
    case 'entity':
      if (!exists(execution, ['customer', 'lead', 'prospect', 'vendor'], value))
        throw wrong(field, 'the internal id of a company');
      return String(value);
    case 'contact':
      if (!exists(execution, ['contact'], value))
        throw wrong(field, 'the internal id of a contact');
      return String(value);
    case 'transaction':
      if (!exists(execution, ['opportunity', 'salesorder'], value))
        throw wrong(field, 'the internal id of a transaction');
      return String(value);
    case 'case':
      if (!exists(execution, ['supportcase'], value))
        throw wrong(field, 'the internal id of a case');
      return String(value);
  }
}

/**
 * Saves a new phone call. @throws without the permission, for a wrong value, and for an external id
 * that is taken
 */
export function savePhoneCall(execution: Execution, values: Record<string, unknown>): number {
  execution.pay(UNITS.save.other);
  if (!atLeast(execution.level('LIST_CALL'), 'CREATE')) throw noPermission('Phone Calls (create)');
  const stored = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, store(execution, field, value)]),
  );
  if ((stored['title'] ?? '') === '')
    throw new SuiteScriptError('USER_ERROR', 'Please enter value(s) for: Subject');
  const { externalid } = stored;
  if (externalid !== undefined && execution.services.records.hasExternalId(externalid))
    throw new SuiteScriptError('DUP_EXTID', 'A record with this external ID already exists.');
  return execution.services.records.save({ type: 'phonecall', id: null, values: stored });
}

/**
 * Writes fields of a phone call that is there. @throws without the permission, for a wrong value, and
 * for a record that is gone
 */
export function updatePhoneCall(
  execution: Execution,
  id: number,
  values: Record<string, unknown>,
): void {
  execution.pay(UNITS.submitFields.other);
  if (!atLeast(execution.level('LIST_CALL'), 'EDIT')) throw noPermission('Phone Calls (edit)');
  const record = execution.services.records.load('phonecall', id);
  if (record === null) throw new SuiteScriptError('RCRD_DSNT_EXIST', 'That record does not exist.');
  const stored = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, store(execution, field, value)]),
  );
  execution.services.records.save({ ...record, values: { ...record.values, ...stored } });
}

/**
 * A phone call that is read, with the values as they are stored. @throws without the permission, and
 * for a record that is gone
 */
export function loadPhoneCall(execution: Execution, id: number): object {
  execution.pay(UNITS.load.other);
  if (!atLeast(execution.level('LIST_CALL'), 'VIEW')) throw noPermission('Phone Calls (view)');
  const found = execution.services.records.load('phonecall', id);
  if (found === null) throw new SuiteScriptError('RCRD_DSNT_EXIST', 'That record does not exist.');
  const fields = phoneCallFields(execution);
  return strict(
    'record.Record',
    {
      type: 'phonecall',
      getField({ fieldId }: { fieldId: string }) {
        const field = required(fieldId, 'fieldId');
        return fields.includes(field) ? readOnly('record.Field', { id: field }, execution) : null;
      },
      getValue: ({ fieldId }: { fieldId: string }) =>
        found.values[required(fieldId, 'fieldId')] ?? '',
    },
    execution,
  );
}
