import type * as record from 'N/record';
import { createRow } from '../create-row.ts';
import { DELETED_CALL } from '../ids.ts';
import { logFailure } from '../log-failure.ts';

/** Our own external IDs, and those of versions up to 1.2.1. */
const OURS = /^rcp-[A-Za-z0-9._-]{1,240}$/;

/**
 * After a Phone Call record was deleted: writes down its external ID, if it is one of ours. Costs 6
 * units. Never throws: somebody's own deletion must not fail because of us.
 *
 * @param type why the script runs; only deletions are deployed
 * @param deleted the record as it was
 * @param now milliseconds since 1970
 */
export function rememberDeleted(type: string, deleted: record.Record | null, now: number): void {
  try {
    if (type !== 'delete' || deleted === null) return;
    const externalId = String(deleted.getValue({ fieldId: 'externalid' }));
    if (!OURS.test(externalId)) return;
    createRow(DELETED_CALL.type, {
      [DELETED_CALL.externalId]: externalId,
      [DELETED_CALL.at]: new Date(now).toISOString(),
    });
  } catch (thrown) {
    logFailure('RingCentral: a deleted call could not be remembered', thrown);
  }
}
