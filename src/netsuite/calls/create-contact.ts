import * as query from 'N/query';
import * as record from 'N/record';
import * as runtime from 'N/runtime';
import * as url from 'N/url';
import type { Entity } from '../../contracts/calls.ts';
import type { NewContact } from '../../contracts/calls-request.ts';
import { createRow } from '../create-row.ts';
import { logFailure, reason } from '../log-failure.ts';
import { nameOf, textOf } from '../record-name.ts';
import { matchNumber } from './number-match.ts';

/**
 * A contact that was created, those that may be the same person, or that NetSuite takes no second
 * contact of the name.
 */
export type ContactOutcome = { created: Entity } | { duplicates: Entity[] } | { exists: true };

const MOST_DUPLICATES = 10;

const contactEntity = (row: Record<string, unknown>): Entity => {
  const id = Number(row['id']);
  return {
    type: 'contact',
    id,
    name: nameOf(row),
    company: '',
    url: url.resolveRecord({ recordType: 'contact', recordId: id }),
  };
};

const fullName = ({ firstName, lastName }: NewContact): string =>
  [firstName, lastName].filter((part) => part !== '').join(' ');

/**
 * Returns the contacts that have this number now: the page remembers for a few minutes whose number
 * it is, and somebody else may have created the contact since. None when NetSuite can't be asked.
 */
function sameNumber({ match }: NewContact): Entity[] {
  if (match === null) return [];
  try {
    return matchNumber(match.number, match.national).entities.filter(
      ({ type }) => type === 'contact',
    );
  } catch (thrown) {
    logFailure('RingCentral: who has a new contact’s number could not be asked', thrown);
    return [];
  }
}

/** Contacts with the same name in the same company, or with the same email address anywhere. */
function sameName(contact: NewContact): Entity[] {
  const rows = query
    .runSuiteQL({
      query:
        'SELECT id, entityid, firstname, middlename, lastname, email, company FROM contact ' +
        'WHERE LOWER(entityid) = LOWER(?) OR (email IS NOT NULL AND LOWER(email) = LOWER(?)) ' +
        `ORDER BY id FETCH FIRST ${String(MOST_DUPLICATES)} ROWS ONLY`,
      params: [fullName(contact), contact.email],
      customScriptId: 'rcp_contact_duplicates',
    })
    .asMappedResults();
  return rows
    .filter(
      (row) =>
        textOf(row, 'email').toLowerCase() === contact.email.toLowerCase() ||
        Number(row['company'] ?? 0) === (contact.company ?? 0),
    )
    .map(contactEntity);
}

/** Contacts that may be the same person, each once. */
function duplicatesOf(contact: NewContact): Entity[] {
  const named = sameName(contact);
  return [
    ...named,
    ...sameNumber(contact).filter(({ id }) => !named.some((one) => one.id === id)),
  ].slice(0, MOST_DUPLICATES);
}

/** The subsidiary of a company; null where the account has one only. */
function subsidiaryOf(company: number | null): number | null {
  if (!runtime.isFeatureInEffect({ feature: 'SUBSIDIARIES' })) return null;
  if (company === null) return runtime.getCurrentUser().subsidiary;
  const row = query
    .runSuiteQL({
      query: 'SELECT subsidiary FROM customer WHERE id = ?',
      params: [company],
      customScriptId: 'rcp_company_subsidiary',
    })
    .asMappedResults()[0];
  const subsidiary = Number(row?.['subsidiary'] ?? 0);
  return subsidiary > 0 ? subsidiary : runtime.getCurrentUser().subsidiary;
}

/**
 * Creates a contact, unless contacts that may be the same person are there: then a person decides,
 * and asks again with `anyway`. In OneWorld the contact gets the subsidiary of its company. Costs at
 * most 80 units.
 *
 * @throws when the role may not create contacts, or NetSuite refuses the record
 */
export function createContact(contact: NewContact): ContactOutcome {
  if (!contact.anyway) {
    const duplicates = duplicatesOf(contact);
    if (duplicates.length > 0) return { duplicates };
  }
  const subsidiary = subsidiaryOf(contact.company);
  const values = {
    // The form composes it from the names; a script has to set it (public scripts do).
    entityid: fullName(contact),
    firstname: contact.firstName,
    lastname: contact.lastName,
    phone: contact.phone,
    email: contact.email,
    ...(contact.company === null ? {} : { company: contact.company }),
    ...(subsidiary === null ? {} : { subsidiary }),
  };
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  try {
    return { created: contactEntity({ ...given, id: createRow(record.Type.CONTACT, given) }) };
  } catch (thrown) {
    if (reason(thrown).includes('CONTACT_ALREADY_EXISTS')) return { exists: true };
    throw thrown;
  }
}
