import * as query from 'N/query';
import * as record from 'N/record';
import { MOST_DAYS_BACK } from '../../call-sync/sync-settings.ts';
import { CALL_DECISION, DELETED_CALL } from '../ids.ts';

const DAY_MS = 86_400_000;
/** Longer than a call can be read again: the window begins with a UTC day, and clocks differ. */
const DAYS_KEPT = MOST_DAYS_BACK + 2;

/** Rows that only matter while their calls can be read again, with the field of their time. */
const KINDS = [
  { type: DELETED_CALL.type, at: DELETED_CALL.at, name: 'rcp_old_deleted_calls' },
  { type: CALL_DECISION.type, at: CALL_DECISION.at, name: 'rcp_old_decisions' },
] as const;

/**
 * Removes what the job no longer needs to know of calls: that their records were deleted, and what
 * was decided about them. A call is read again for 90 days after it began (read-stage.ts), and both
 * come after the call. Costs 20 units, and 4 for each row.
 * @param most rows that are removed at most, of each kind
 */
export function removeOldRows(now: number, most: number): void {
  const before = new Date(now - DAYS_KEPT * DAY_MS).toISOString();
  for (const { type, at, name } of KINDS) {
    const old = query
      .runSuiteQL({
        query:
          `SELECT id FROM ${type} WHERE ${at} < ? ORDER BY id ` +
          `FETCH FIRST ${String(most)} ROWS ONLY`,
        params: [before],
        customScriptId: name,
      })
      .asMappedResults();
    for (const row of old) record.delete({ type, id: Number(row['id']) });
  }
}
