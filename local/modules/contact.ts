import { atLeast } from '../account/permission.ts';
import type { Execution } from '../execution/execution.ts';
import { noPermission, SuiteScriptError } from '../suitescript/error.ts';
import { UNITS } from '../suitescript/governance.ts';
import { COMPANIES, exists, wrong } from './record-value.ts';

/** Fields of a contact that scripts may set (SuiteCloud SDK, records reference), with their lengths. */
const LONGEST: Readonly<Record<string, number>> = {
  entityid: 83,
  firstname: 32,
  lastname: 32,
  phone: 32,
  email: 254,
  company: 12,
  subsidiary: 12,
};

/** Ids of the fields that scripts may set. */
export const contactFields = (): string[] => Object.keys(LONGEST);

function stored(field: string, value: unknown): string {
  const longest = LONGEST[field];
  if (longest === undefined)
    throw new SuiteScriptError('INVALID_KEY_OR_REF', `A contact has no field ${field}.`);
  const text = String(value);
  if (text.length > longest) throw wrong(field, `at most ${String(longest)} characters`);
  return text;
}

/**
 * Saves a new contact. A name exists once (SOAP error table; **chosen**: once in the account, since
 * no source says whether it is once in a company). @throws without the permission, for a wrong
 * value, and for a name that exists
 */
export function saveContact(execution: Execution, values: Record<string, unknown>): number {
  execution.pay(UNITS.save.other);
  const { records } = execution.services;
  if (!atLeast(execution.level('LIST_CONTACT'), 'CREATE')) throw noPermission('Contacts (create)');
  const texts = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, stored(field, value)]),
  );
  const { entityid = '', company = '' } = texts;
  if (entityid === '')
    throw new SuiteScriptError('USER_ERROR', 'Please enter value(s) for: Contact Name');
  if (company !== '' && !exists(execution, COMPANIES, company))
    throw wrong('company', 'the internal id of a company');
  const taken = records
    .list('contact')
    .some((contact) => contact.values['entityid']?.toLowerCase() === entityid.toLowerCase());
  if (taken)
    throw new SuiteScriptError(
      'CONTACT_ALREADY_EXISTS',
      'A contact record with this name already exists. Every contact record must have a unique name.',
    );
  return records.save({ type: 'contact', id: null, values: texts });
}
