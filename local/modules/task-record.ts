import { atLeast } from '../account/permission.ts';
import type { Execution } from '../execution/execution.ts';
import { isDate, storedDay } from '../store/field-value.ts';
import { noPermission, SuiteScriptError } from '../suitescript/error.ts';
import { UNITS } from '../suitescript/governance.ts';
import { COMPANIES, exists, wrong } from './record-value.ts';

/** Fields of a task that scripts may set (SuiteCloud SDK, records reference), by what they take. */
const FIELDS: Readonly<Record<string, 'text' | 'date' | 'status' | 'id'>> = {
  title: 'text',
  message: 'text',
  externalid: 'text',
  status: 'status',
  startdate: 'date',
  duedate: 'date',
  assigned: 'id',
  company: 'id',
  contact: 'id',
};

/** Stored codes of a task's status (SuiteCloud SDK, records reference). */
const STATUSES = ['NOTSTART', 'PROGRESS', 'COMPLETE'];
/** A task's title has 256 characters (records catalogue). */
const LONGEST: Readonly<Record<string, number>> = { title: 256, message: 4_000, externalid: 255 };

/** Ids of the fields that scripts may set. */
export const taskFields = (): string[] => Object.keys(FIELDS);

function stored(execution: Execution, field: string, value: unknown): string {
  const kind = FIELDS[field];
  if (kind === undefined)
    throw new SuiteScriptError('INVALID_KEY_OR_REF', `A task has no field ${field}.`);
  switch (kind) {
    case 'text':
      if (typeof value !== 'string' || value.length > (LONGEST[field] ?? 0))
        throw wrong(field, `a text of at most ${String(LONGEST[field])} characters`);
      return value;
    case 'status':
      if (!STATUSES.includes(String(value))) throw wrong(field, STATUSES.join(' or '));
      return String(value);
    case 'date':
      if (!isDate(value)) throw wrong(field, 'a Date');
      return storedDay(value);
    case 'id': {
      const there =
        field === 'assigned'
          ? execution.services.isEmployee(Number(value))
          : exists(execution, field === 'contact' ? ['contact'] : COMPANIES, value);
      if (!there) throw wrong(field, 'the internal id of an existing record');
      return String(value);
    }
  }
}

/**
 * Saves a new task. @throws without the permission, for a wrong value, and for an external id that
 * is taken
 */
export function saveTask(execution: Execution, values: Record<string, unknown>): number {
  execution.pay(UNITS.save.other);
  if (!atLeast(execution.level('LIST_TASK'), 'CREATE')) throw noPermission('Tasks (create)');
  const kept = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, stored(execution, field, value)]),
  );
  if ((kept['title'] ?? '') === '')
    throw new SuiteScriptError('USER_ERROR', 'Please enter value(s) for: Title');
  const { externalid } = kept;
  if (externalid !== undefined && execution.services.records.hasExternalId(externalid))
    throw new SuiteScriptError('DUP_EXTID', 'A record with this external ID already exists.');
  return execution.services.records.save({ type: 'task', id: null, values: kept });
}
