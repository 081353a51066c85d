import * as url from 'N/url';
import type { EntityType } from '../../contracts/call-terms.ts';
import type { Entity } from '../../contracts/calls.ts';
import { nameOf, textOf } from '../record-name.ts';
import type { Row } from './columns.ts';
import { type Source, STAGES } from './sources.ts';

const LONGEST_NAME = 400;

/** The record type of a row; a customer's is its stage. */
export function typeOf({ table, stage }: Source, row: Row): EntityType {
  if (table !== 'customer') return table;
  const found =
    stage === null ? undefined : STAGES.find((type) => type === textOf(row, stage).toLowerCase());
  return found ?? 'customer';
}

/** A row as a record with a name and an address. @throws when NetSuite has no address for it */
export function entityOf(source: Source, row: Row): Entity {
  const id = Number(row['id']);
  const type = typeOf(source, row);
  return {
    type,
    id,
    name: nameOf(row).slice(0, LONGEST_NAME),
    company: '',
    url: url.resolveRecord({ recordType: type, recordId: id }),
  };
}
