import * as query from 'N/query';
import type { WrittenCall } from '../../contracts/call-writing.ts';
import { FACT_COLUMNS } from '../calls/call-facts.ts';
import { LINK_FIELDS } from '../calls/call-links.ts';
import { join, list, name, type Sql, sql, value } from '../calls/sql.ts';
import { DELETED_CALL } from '../ids.ts';

/** What NetSuite already has for the calls of one request. */
export interface KnownCalls {
  /** The record of a call, whichever version or side wrote it; null without a record. */
  recordOf: (call: WrittenCall) => Readonly<Record<string, unknown>> | null;
  /** Whether somebody deleted the record of this call. */
  isDeleted: (call: WrittenCall) => boolean;
}

function run(customScriptId: string, { text, params }: Sql): Record<string, unknown>[] {
  return query.runSuiteQL({ query: text, params: [...params], customScriptId }).asMappedResults();
}

const among = (ids: readonly string[]): Sql =>
  sql`(${join(
    ids.map((id) => value(id)),
    name(', '),
  )})`;

const idsOf = ({ externalId, formerIds }: WrittenCall): string[] => [externalId, ...formerIds];

const allIdsOf = (calls: readonly WrittenCall[]): string[] => [...new Set(calls.flatMap(idsOf))];

/**
 * Looks up which of these calls somebody deleted. Costs 10 units, nothing without calls.
 * @throws when the role may not see the list of deleted calls
 */
export function deletedCalls(calls: readonly WrittenCall[]): KnownCalls['isDeleted'] {
  if (calls.length === 0) return () => false;
  const id = name(DELETED_CALL.externalId);
  const ids = among(allIdsOf(calls));
  const deleted = new Set(
    run(
      'rcp_deleted_calls',
      sql`SELECT ${id} AS gone FROM ${name(DELETED_CALL.type)} WHERE ${id} IN ${ids}`,
    ).map((row) => String(row['gone'])),
  );
  return (call) => idsOf(call).some((one) => deleted.has(one));
}

/**
 * Looks up the records of these calls. Costs 10 units, nothing without calls.
 * @throws when the role may not see phone calls
 */
export function recordsOfCalls(calls: readonly WrittenCall[]): KnownCalls['recordOf'] {
  if (calls.length === 0) return () => null;
  const columns = list(['id', 'externalid', ...LINK_FIELDS, ...FACT_COLUMNS]);
  const ids = among(allIdsOf(calls));
  const rows = new Map(
    run('rcp_known_calls', sql`SELECT ${columns} FROM phonecall WHERE externalid IN ${ids}`).map(
      (row) => [String(row['externalid']), row],
    ),
  );
  return (call) =>
    idsOf(call)
      .map((id) => rows.get(id))
      .find((row) => row !== undefined) ?? null;
}

/**
 * Looks up all calls of a request at once. Costs 20 units.
 * @throws when the role may not see phone calls, or the list of deleted ones
 */
export const knownCalls = (calls: readonly WrittenCall[]): KnownCalls => ({
  isDeleted: deletedCalls(calls),
  recordOf: recordsOfCalls(calls),
});
