import * as query from 'N/query';
import { holds } from '../caller.ts';
import { isDenied } from '../denied.ts';
import { logFailure } from '../log-failure.ts';
import type { Row } from './columns.ts';

/** What was read of one block, or why it wasn't. */
export type Read<T> =
  | { state: 'read'; rows: T[]; more: boolean }
  | { state: 'hidden' }
  | { state: 'failed' };

/** Rows of a block that are shown. One more is read, to know whether there are more. */
const SHOWN = 5;

/** A block's query. */
export interface BlockQuery<T> {
  /** Names the block in the script log and in the query's ID. */
  name: string;
  /** The permission that lets a role see such records. */
  permission: string;
  /** Without its FETCH clause. */
  sql: string;
  params: readonly (string | number)[];
  toItem: (row: Row) => T;
}

/**
 * Reads one block, so that a failure costs that block alone. Costs 10 units, or none where the role
 * may not see such records.
 */
export function readBlock<T>({ name, permission, sql, params, toItem }: BlockQuery<T>): Read<T> {
  if (holds(permission, 'VIEW') === false) return { state: 'hidden' };
  try {
    const rows = query
      .runSuiteQL({
        query: `${sql} FETCH FIRST ${String(SHOWN + 1)} ROWS ONLY`,
        params: [...params],
        customScriptId: `rcp_context_${name}`,
      })
      .asMappedResults();
    return { state: 'read', rows: rows.slice(0, SHOWN).map(toItem), more: rows.length > SHOWN };
  } catch (thrown) {
    if (isDenied(thrown)) return { state: 'hidden' };
    logFailure(`RingCentral: a caller’s ${name} could not be read`, thrown);
    return { state: 'failed' };
  }
}
