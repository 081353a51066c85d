import * as record from 'N/record';
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
    const row = record.create({ type: DELETED_CALL.type });
    row.setValue({ fieldId: DELETED_CALL.externalId, value: externalId });
    row.setValue({ fieldId: DELETED_CALL.at, value: new Date(now).toISOString() });
    row.save();
  } catch (thrown) {
    logFailure('RingCentral: a deleted call could not be remembered', thrown);
  }
}
