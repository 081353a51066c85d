import { SCHEDULE_MS } from '../../call-sync/job-limits.ts';
import type { SyncStatus } from '../../call-sync/page-contract.ts';
import { behindBy } from '../../call-sync/progress.ts';
import { failingOf, syncChip } from '../../call-sync/sync-state.ts';
import type { M2mService } from '../../contracts/company.ts';
import type { M2mWire } from '../../contracts/m2m.ts';
import { readExtensions } from './extension-shelves.ts';
import { type SyncRow, settingsOf } from './sync-row.ts';

/**
 * Returns whether both company credentials passed their last test; null when that isn't known. One
 * that isn't set up counts as failed.
 */
export function areVerified(m2m: Readonly<Record<M2mService, M2mWire>>): boolean | null {
  const both = [m2m.ringcentral, m2m.netsuite];
  if (both.some(({ configured, verified }) => configured === false || verified === false))
    return false;
  return both.every(({ verified }) => verified === true) ? true : null;
}

/**
 * How the call sync is. Costs nothing while it is off, paused, or failing; else 10 units, for the
 * mapping.
 * @param verified whether both company credentials are; null when that isn't known
 * @param now milliseconds since 1970
 * @throws when the role may not see the mapping
 */
export function syncStatus(row: SyncRow, verified: boolean | null, now: number): SyncStatus {
  const failing = failingOf(row.state.failing, row.settings === null, now);
  const state = { ...row.state, failing };
  const { on, paused, defaultOrganizer } = settingsOf(row);
  // Asked only where it decides: a call sync that is off has no use for organizers yet.
  const mapped = () =>
    defaultOrganizer !== null ||
    Object.values(readExtensions().mapping).some(({ employee }) => employee !== null);
  return {
    chip: syncChip({ on, paused, verified, mapped, state, now }),
    lastRun: state.lastRun,
    nextRun: on && !paused ? (Math.floor(now / SCHEDULE_MS) + 1) * SCHEDULE_MS : null,
    behind: behindBy(state.readUntil, now),
    waiting: state.waiting,
    failing,
    lacking: state.lacking,
    hours: state.hours,
  };
}
