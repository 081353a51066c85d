import { type EntityType, hasContext } from '../../contracts/call-terms.ts';
import { type CallerCompany, type CallerContext } from '../../contracts/caller-context.ts';
import { type Read, readBlock } from './context-block.ts';
import { callsQuery, casesQuery, companyQuery, opportunitiesQuery } from './context-queries.ts';

const none = (): Read<never> => ({ state: 'read', rows: [], more: false });
const NOT_KEPT = { state: 'not-kept' } as const;

/** A block that depends on a company that isn't known: as unknown as the company, or empty. */
const without = ({ state }: Read<CallerCompany>): Read<never> =>
  state === 'read' ? none() : { state };

/**
 * Returns what NetSuite has about a caller, under the user's own role. Costs 10 units for each of
 * four blocks. About a vendor NetSuite keeps earlier calls only, and about an employee nothing.
 * @param type the record type of the caller
 * @param id the record's internal ID
 */
export function callerContext(type: EntityType, id: number): CallerContext {
  const unrelated = { company: NOT_KEPT, opportunities: NOT_KEPT, cases: NOT_KEPT };
  if (!hasContext(type)) return { ...unrelated, calls: NOT_KEPT };
  const calls = readBlock(callsQuery(type, id));
  if (type === 'vendor') return { ...unrelated, calls };
  const company = readBlock(companyQuery(type, id));
  const companyId =
    type === 'contact' ? (company.state === 'read' ? company.rows[0]?.id : undefined) : id;
  return {
    company,
    opportunities:
      companyId === undefined ? without(company) : readBlock(opportunitiesQuery(companyId)),
    cases: companyId === undefined ? without(company) : readBlock(casesQuery(companyId)),
    calls,
  };
}
