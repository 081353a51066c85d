import type { RecordType } from '../account/records.ts';
import type { Execution } from '../execution/execution.ts';
import type { BodyField } from '../sdf/project.ts';
import { isDate, SEPARATOR, storedDay, storedTime, storedValue } from '../store/field-value.ts';
import { SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { readOnly } from './module.ts';
import { COMPANIES, exists, nameOf, wrong } from './record-value.ts';

type Kind =
  | 'text'
  | 'long'
  | 'date'
  | 'time'
  | 'status'
  | 'priority'
  | 'flag'
  | 'employee'
  | 'entity'
  | 'contact'
  | 'transaction'
  | 'case';

interface Standard {
  kind: Kind;
  label: string;
}

/**
 * Fields of a Phone Call that scripts may set (SuiteCloud SDK, records reference). `endtime` is in
 * public scripts only, `supportcase` on the form only (docs/unverified.md).
 */
const FIELDS: Readonly<Partial<Record<string, Standard>>> = {
  title: { kind: 'text', label: 'Subject' },
  phone: { kind: 'text', label: 'Phone Number' },
  message: { kind: 'long', label: 'Message' },
  externalid: { kind: 'text', label: 'External ID' },
  status: { kind: 'status', label: 'Status' },
  priority: { kind: 'priority', label: 'Priority' },
  accesslevel: { kind: 'flag', label: 'Private Phone Call' },
  assigned: { kind: 'employee', label: 'Organizer' },
  company: { kind: 'entity', label: 'Company' },
  contact: { kind: 'contact', label: 'Contact' },
  transaction: { kind: 'transaction', label: 'Transaction' },
  supportcase: { kind: 'case', label: 'Case' },
  startdate: { kind: 'date', label: 'Date' },
  starttime: { kind: 'time', label: 'Start Time' },
  endtime: { kind: 'time', label: 'End Time' },
  completeddate: { kind: 'date', label: 'Date Completed' },
};

/** How `Field.type` names each kind, as N/format's types are written. */
const TYPES: Readonly<Record<Kind, string>> = {
  text: 'text',
  long: 'textarea',
  date: 'date',
  time: 'timeofday',
  status: 'select',
  priority: 'select',
  flag: 'checkbox',
  employee: 'select',
  entity: 'select',
  contact: 'select',
  transaction: 'select',
  case: 'select',
};

const LONGEST: Partial<Record<Kind, number>> = { text: 300, long: 4_000 };
/** Stored codes of a Phone Call's status; the help center has the words only. */
const STATUSES = ['SCHEDULED', 'COMPLETE'];
const PRIORITIES = { HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' };
/** What a field that refers to another record may name. */
const REFERENCES: Readonly<
  Record<
    'entity' | 'contact' | 'transaction' | 'case',
    { types: readonly RecordType[]; what: string }
  >
> = {
  entity: { types: COMPANIES, what: 'a company' },
  contact: { types: ['contact'], what: 'a contact' },
  transaction: { types: ['opportunity', 'salesorder'], what: 'a transaction' },
  case: { types: ['supportcase'], what: 'a case' },
};

/** The account's own fields of a Phone Call, without those that somebody deleted. */
function customFields({ services }: Execution): readonly BodyField[] {
  const { fieldsRemoved } = services.world();
  return services.project.bodyFields.filter(
    ({ appliesTo, scriptId }) =>
      appliesTo.includes('phonecall') && !fieldsRemoved.includes(scriptId),
  );
}

/** Ids of the fields that scripts may set. */
export const phoneCallFields = (execution: Execution): string[] => [
  ...Object.keys(FIELDS),
  ...customFields(execution).map(({ scriptId }) => scriptId),
];

/** What a list field offers; a list that the account doesn't have has no values. */
function optionsOf(execution: Execution, id: string): { value: string; text: string }[] {
  if (FIELDS[id]?.kind === 'priority')
    return Object.entries(PRIORITIES).map(([value, text]) => ({ value, text }));
  const field = customFields(execution).find(({ scriptId }) => scriptId === id);
  const list = execution.services.project.lists.find(({ scriptId }) => scriptId === field?.selects);
  return (list?.values ?? []).map((one) => ({ value: String(one.id), text: one.text }));
}

/**
 * A field of a new or loaded phone call; null when the record has no such field (recorded
 * behavior, N/record).
 * @param isDynamic whether the record is in dynamic mode, in which alone it lists options (typings,
 * record; that it throws in the other mode is **chosen**)
 */
export function phoneCallField(
  execution: Execution,
  id: string,
  isDynamic: boolean,
): object | null {
  const standard = FIELDS[id];
  const custom = customFields(execution).find(({ scriptId }) => scriptId === id);
  if (standard === undefined && custom === undefined) return null;
  return readOnly(
    'record.Field',
    {
      id,
      label: custom?.label ?? standard?.label ?? '',
      type: custom?.type.toLowerCase() ?? TYPES[standard?.kind ?? 'text'],
      isMandatory: custom?.mandatory ?? id === 'title',
      getSelectOptions() {
        if (!isDynamic)
          throw new SuiteScriptError(
            'SSS_UNSUPPORTED_METHOD',
            'getSelectOptions is supported for records in dynamic mode.',
          );
        return optionsOf(execution, id);
      },
    },
    execution,
  );
}

function storedCustom(execution: Execution, field: BodyField, value: unknown): string {
  const stored = storedValue({ ...field, id: field.scriptId }, value) ?? '';
  const list = execution.services.project.lists.find(({ scriptId }) => scriptId === field.selects);
  if (list === undefined || stored === '') return String(stored);
  for (const id of String(stored).split(SEPARATOR)) {
    if (!list.values.some((one) => String(one.id) === id))
      throw wrong(field.scriptId, `the internal id of a value of ${field.selects}, not ${id}`);
  }
  return String(stored);
}

/**
 * What is kept of a value that a script sets.
 * @throws for a field that phone calls don't have, and for a wrong value
 */
export function storePhoneCallValue(execution: Execution, field: string, value: unknown): string {
  const custom = customFields(execution).find(({ scriptId }) => scriptId === field);
  if (custom !== undefined) return storedCustom(execution, custom, value);
  const kind = FIELDS[field]?.kind;
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
    case 'priority':
      if (value !== '' && !(String(value) in PRIORITIES))
        throw wrong(field, Object.keys(PRIORITIES).join(' or '));
      return String(value);
    case 'flag':
      if (typeof value !== 'boolean') throw wrong(field, 'true or false');
      return value ? 'T' : 'F';
    case 'date':
    case 'time':
      if (!isDate(value)) throw wrong(field, 'a Date');
      return kind === 'date' ? storedDay(value) : storedTime(value);
    case 'employee':
      if (!execution.services.isEmployee(Number(value)))
        throw wrong(field, 'the internal id of an employee');
      return String(value);
    case 'entity':
    case 'contact':
    case 'transaction':
    case 'case': {
      const { types, what } = REFERENCES[kind];
      if (value !== '' && !exists(execution, types, value))
        throw wrong(field, `the internal id of ${what}`);
      return String(value);
    }
  }
}

/** A stored value as `getValue` gives it: dates as Dates, marks as booleans, lists as arrays. */
export function readPhoneCallValue(execution: Execution, field: string, stored: string): unknown {
  const custom = customFields(execution).find(({ scriptId }) => scriptId === field);
  const type = custom?.type ?? TYPES[FIELDS[field]?.kind ?? 'text'].toUpperCase();
  switch (type) {
    case 'CHECKBOX':
      return stored === 'T';
    case 'MULTISELECT':
      return stored === '' ? [] : stored.split(SEPARATOR);
    case 'INTEGER':
    case 'FLOAT':
    case 'CURRENCY':
      return stored === '' ? '' : Number(stored);
    case 'DATE': {
      const [year = 0, month = 1, day = 1] = stored.split('-').map(Number);
      return stored === '' ? '' : execution.serverDate(year, month - 1, day, 0, 0, 0);
    }
    default:
      return stored;
  }
}

/**
 * A stored reference as `getText` gives it: the name of the record that the field names, or an empty
 * text. Other fields aren't modeled.
 */
export function textOfPhoneCallValue(execution: Execution, field: string, stored: string): string {
  const kind = FIELDS[field]?.kind;
  switch (kind) {
    case 'entity':
    case 'contact':
    case 'transaction':
    case 'case':
      return stored === '' ? '' : nameOf(execution, REFERENCES[kind].types, Number(stored));
    default:
      throw unmodelled(`record.Record.getText of ${field}`);
  }
}
