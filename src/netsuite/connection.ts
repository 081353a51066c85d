import * as query from 'N/query';
import { CONNECTION_STATES, type ConnectionState } from '../status/facts.ts';
import { CONNECTION } from './ids.ts';

/**
 * The user's own RingCentral connection. No row means never connected; a state we do not know is unknown.
 * Costs 10 units (one SuiteQL query; NetSuite help, section_157072844224).
 *
 * @param userId internal id of the employee
 * @throws when the caller's role may not read the record
 */
export function readConnection(userId: number): ConnectionState | null {
  const row = query
    .runSuiteQL({
      query: `SELECT ${CONNECTION.state} AS state FROM ${CONNECTION.type} WHERE ${CONNECTION.user} = ? ORDER BY id DESC`,
      params: [userId],
      customScriptId: 'rcp_connection',
    })
    .asMappedResults()[0];
  if (row === undefined) return 'never-connected';
  return CONNECTION_STATES.find((state) => state === row['state']) ?? null;
}
