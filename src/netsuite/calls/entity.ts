import * as url from 'N/url';
import type { EntityType } from '../../status/call-terms.ts';
import type { Entity } from '../../status/calls.ts';
import type { Row } from './columns.ts';
import { STAGES, type Source } from './sources.ts';

const LONGEST_NAME = 400;

/** A column's text, or an empty one. */
export const textOf = (row: Row, column: string): string => {
  const value = row[column];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
};

function typeOf({ table, stage }: Source, row: Row): EntityType {
  if (table !== 'customer') return table;
  const found = stage === null ? undefined : STAGES.find((type) => type === textOf(row, stage).toLowerCase());
  return found ?? 'customer';
}

/**
 * The name that NetSuite shows. With auto-generated numbers entityid is a number, so it comes last: a person's is made of first,
 * middle and last name, a company's is its company name, and altname has either for customers and vendors.
 */
export function nameOf(row: Row): string {
  const person = ['firstname', 'middlename', 'lastname'].map((column) => textOf(row, column)).filter((part) => part !== '').join(' ');
  const [company, alternative] = [textOf(row, 'companyname'), textOf(row, 'altname')];
  const isPerson = textOf(row, 'isperson') === 'T' || (company === '' && person !== '');
  const names = isPerson ? [person, alternative, company] : [company, alternative, person];
  return [...names, textOf(row, 'entityid')].find((name) => name !== '') ?? `#${textOf(row, 'id')}`;
}

/** A row as a record with a name and an address. @throws when NetSuite has no address for it */
export function entityOf(source: Source, row: Row): Entity {
  const id = Number(row['id']);
  const type = typeOf(source, row);
  return { type, id, name: nameOf(row).slice(0, LONGEST_NAME), company: '', url: url.resolveRecord({ recordType: type, recordId: id }) };
}
