import * as query from 'N/query';
import * as record from 'N/record';
import { CONNECTION_STATES, type ConnectionState } from '../../status/facts.ts';
import { CONNECTION } from '../ids.ts';

function connectionRow(userId: number): { id: number; state: unknown; changed: unknown } | null {
  const row = query
    .runSuiteQL({
      query: `SELECT id, ${CONNECTION.state} AS state, ${CONNECTION.changed} AS changed FROM ${CONNECTION.type} WHERE ${CONNECTION.user} = ? ORDER BY id DESC`,
      params: [userId],
      customScriptId: 'rcp_connection',
    })
    .asMappedResults()[0];
  return row === undefined ? null : { id: Number(row['id']), state: row['state'], changed: row['changed'] };
}

/**
 * The user's own RingCentral connection. No row means never connected; a state we do not know is unknown.
 * Costs 10 units (one SuiteQL query; NetSuite help, section_157072844224).
 *
 * @param userId internal id of the employee
 * @throws when the caller's role may not read the record
 */
export function readConnection(userId: number): ConnectionState | null {
  const row = connectionRow(userId);
  if (row === null) return 'never-connected';
  return CONNECTION_STATES.find((state) => state === row.state) ?? null;
}

/**
 * Whether the row says that we connected this user: a row that somebody made by hand has no time, and says nothing of a
 * grant. Costs 10 units.
 */
export function saysConnected(userId: number): boolean {
  const row = connectionRow(userId);
  return row?.state === 'connected' && typeof row.changed === 'string' && row.changed !== '';
}

/**
 * Writes the user's connection. Costs at most 16 units: a query, and a new row or two fields of the old one.
 * @param now milliseconds since 1970
 * @throws when the caller's role may not write the record: only the service role may
 */
export function writeConnection(userId: number, state: Exclude<ConnectionState, 'never-connected'>, now: number): void {
  const row = connectionRow(userId);
  if (row?.state === state && row.changed) return;
  const changed = new Date(now).toISOString();
  if (row !== null) {
    record.submitFields({ type: CONNECTION.type, id: row.id, values: { [CONNECTION.state]: state, [CONNECTION.changed]: changed } });
    return;
  }
  const created = record.create({ type: CONNECTION.type });
  created.setValue({ fieldId: CONNECTION.user, value: userId });
  created.setValue({ fieldId: CONNECTION.state, value: state });
  created.setValue({ fieldId: CONNECTION.changed, value: changed });
  created.save();
}
