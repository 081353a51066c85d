import { nationalNumber } from '../../call-sync/national-number.ts';
import type { NumberOwner } from '../../call-sync/page-contract.ts';
import { LINKED_TYPES, type LinkedType } from '../../contracts/call-terms.ts';
import { matchNumber } from '../calls/number-match.ts';
import { LINKED_SOURCES } from '../calls/sources.ts';

const isLinked = (type: string): type is LinkedType => LINKED_TYPES.some((one) => one === type);

/**
 * The records that have a number and that a Phone Call can be linked to, among those that the
 * admin's role may see. Costs 31 units.
 * @param number E.164; others belong to no record
 * @throws when none of the tables can be asked
 */
export function numberOwners(number: string): {
  records: NumberOwner[];
  moreRecords: number;
  partial: boolean;
} {
  const national = nationalNumber(number);
  if (national === '') return { records: [], moreRecords: 0, partial: false };
  const { entities, more, partial } = matchNumber(number, national, { sources: LINKED_SOURCES });
  return {
    records: entities.flatMap(({ type, id, name }) => (isLinked(type) ? [{ type, id, name }] : [])),
    moreRecords: more,
    partial,
  };
}
