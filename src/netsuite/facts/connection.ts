import * as query from 'N/query';
import * as record from 'N/record';
import { isRingCentralServer } from '../../contracts/ringcentral-hosts.ts';
import type { ConnectionState } from '../../facts/facts.ts';
import { createRow } from '../create-row.ts';
import { CONNECTION } from '../ids.ts';

/** States that a row holds; a missing row is the one that it can't hold. */
const STORED_STATES = [
  'disconnected',
  'connected',
  'expired',
  'revoked',
] as const satisfies readonly ConnectionState[];
type StoredState = (typeof STORED_STATES)[number];

interface ConnectionRow {
  id: number;
  state: unknown;
  changed: unknown;
  application: unknown;
  extension: unknown;
}

function connectionRow(userId: number): ConnectionRow | null {
  const row = query
    .runSuiteQL({
      query:
        `SELECT id, ${CONNECTION.state} AS state, ${CONNECTION.changed} AS changed, ` +
        `${CONNECTION.application} AS application, ${CONNECTION.extension} AS extension ` +
        `FROM ${CONNECTION.type} WHERE ` +
        `${CONNECTION.user} = ? ORDER BY id DESC`,
      params: [userId],
      customScriptId: 'rcp_connection',
    })
    .asMappedResults()[0];
  return row === undefined
    ? null
    : {
        id: Number(row['id']),
        state: row['state'],
        changed: row['changed'],
        application: row['application'],
        extension: row['extension'],
      };
}

/** What is stored about one user's connection. */
export interface Connection {
  state: ConnectionState | null;
  /**
   * The application it was made with; empty in rows of an older version and in those that nobody
   * connected by signing in.
   */
  application: string;
}

/**
 * The user's own RingCentral connection. No row means never connected; a state we do not know is
 * unknown. Costs 10 units (one SuiteQL query; NetSuite help, section_157072844224).
 *
 * @param userId internal id of the employee
 * @throws when the caller's role may not read the record
 */
export function readConnection(userId: number): Connection {
  const row = connectionRow(userId);
  if (row === null) return { state: 'never-connected', application: '' };
  const state = STORED_STATES.find((known) => known === row.state) ?? null;
  return { state, application: typeof row.application === 'string' ? row.application : '' };
}

/**
 * RingCentral's ID of the extension that the user signed in as; empty for connections of versions up
 * to 1.2.1 until their next renewal. Costs 10 units.
 * @throws when the caller's role may not read the record
 */
export function connectedExtension(userId: number): string {
  const extension = connectionRow(userId)?.extension;
  return typeof extension === 'string' ? extension : '';
}

/** Stands in a row for the application of a grant that an older version sealed without its name. */
export const UNNAMED = 'unnamed';

/**
 * What a stored connection means while the company signs in with `current`. A grant without a name
 * is RingCentral's own, or unknown.
 * @param current key of the company's application; null when it isn't known
 */
export function connectionNow(
  { state, application }: Connection,
  current: string | null,
): ConnectionState | null {
  if (state !== 'connected' || current === null || application === '') return state;
  const same =
    application === UNNAMED
      ? isRingCentralServer(current.split(' ')[0] ?? '')
      : application === current;
  return same ? state : 'elsewhere';
}

/**
 * Whether the row says that we connected this user: a row that somebody made by hand has no time,
 * and says nothing of a grant. Costs 10 units.
 */
export function saysConnected(userId: number): boolean {
  const row = connectionRow(userId);
  return row?.state === 'connected' && typeof row.changed === 'string' && row.changed !== '';
}

/**
 * Writes the user's connection. Costs at most 16 units: a query, and a new row or fields of the old
 * one.
 * @param application key of the application that a connected user signed in with, or UNNAMED
 * @param extension RingCentral's ID of the extension that the user signed in as
 * @param now milliseconds since 1970
 * @returns whether anything changed
 * @throws when the caller's role may not write the record: only the service role may
 */
export function writeConnection(
  userId: number,
  state: StoredState,
  now: number,
  application = '',
  extension = '',
): boolean {
  const row = connectionRow(userId);
  const named =
    row === null ||
    ((application === '' || row.application === application) &&
      (extension === '' || row.extension === extension));
  if (row?.state === state && row.changed && named) return false;
  const changed =
    row?.state === state && typeof row.changed === 'string' && row.changed !== ''
      ? row.changed
      : new Date(now).toISOString();
  const values: Record<string, string> = {
    [CONNECTION.state]: state,
    [CONNECTION.changed]: changed,
    ...(application === '' ? {} : { [CONNECTION.application]: application }),
    ...(extension === '' ? {} : { [CONNECTION.extension]: extension }),
  };
  if (row !== null) {
    record.submitFields({ type: CONNECTION.type, id: row.id, values });
    return true;
  }
  createRow(CONNECTION.type, { [CONNECTION.user]: userId, ...values });
  return true;
}
