import {
  addCounts,
  type DayCounts,
  NO_COUNTS,
  type SyncState,
  withCounts,
} from '../../call-sync/sync-state.ts';
import { countOpen, removeOldPages } from '../call-rows/call-pages.ts';
import { removeOldRows } from '../call-rows/old-rows.ts';
import { readSyncRow, settingsOf, writeState } from '../call-rows/sync-row.ts';
import { logFailure } from '../log-failure.ts';
import { giveTurn } from './lease.ts';
import { mustWait } from './read-stage.ts';
import { startRun } from './start-run.ts';
import type { WriteOutcome } from './write-stage.ts';

/** Rows of each of three kinds that one run removes at most: 4 units each. */
const MOST_REMOVED = 200;

function withFailure(
  state: SyncState,
  failed: SyncState['reading']['failed'],
  now: number,
): SyncState {
  if (failed === null) return { ...state, failing: null };
  // Being asked to wait isn't a failure. If it lasts, the state becomes behind.
  if (failed.code === 'ringcentral-busy' || failed.code === 'netsuite-busy') return state;
  const before = state.failing;
  const since = before === null || before.since > now ? now : before.since;
  return { ...state, failing: { ...failed, since } };
}

const didSomething = ({ logged, updated, failed, skipped }: DayCounts): boolean =>
  logged + updated + failed + Object.values(skipped).reduce((sum, one) => sum + one, 0) > 0;

/** What a run did, from the stages before. */
export interface RunOutcome {
  written: readonly WriteOutcome[];
  /** A stage was stopped by an exception or a limit; the log has it. */
  broken: boolean;
}

/** Why the run couldn't go on: the first of what its stages met. */
function failureOf(
  state: SyncState,
  { written, broken }: RunOutcome,
): SyncState['reading']['failed'] {
  if (broken) return { code: 'unexpected', missing: [] };
  if (state.reading.failed !== null) return state.reading.failed;
  const failed = written.find((one) => one.failed !== null)?.failed ?? null;
  return failed === null ? null : { code: failed.failure, missing: failed.missing };
}

/**
 * Writes down what the run did, removes rows that are no longer needed, and starts the next run at
 * once when there is more to do and this one got on. Costs at most 2,500 units.
 *
 * @param clock milliseconds since 1970
 */
export function finishStage(run: RunOutcome, clock: () => number): void {
  const now = clock();
  const row = readSyncRow();
  const counts = run.written.reduce((all, one) => addCounts(all, one.counts), NO_COUNTS);
  const failed = failureOf(row.state, run);
  const waiting = countOpen();
  const state = {
    ...withFailure(withCounts(row.state, counts, now), failed, now),
    lastRun: now,
    lacking: [
      ...(run.written.find(({ lacking }) => lacking !== null)?.lacking ?? row.state.lacking),
    ],
    waiting,
  };
  writeState(row.id, state);
  try {
    removeOldPages(now, MOST_REMOVED);
    removeOldRows(now, MOST_REMOVED);
  } catch (thrown) {
    logFailure('RingCentral: old rows of the call sync could not be removed', thrown);
  }
  giveTurn();
  const { on, paused } = settingsOf(row);
  const gotOn = row.state.reading.listed > 0 || didSomething(counts);
  const isMore = state.more || waiting > 0;
  if (on && !paused && failed === null && !mustWait(state, now) && gotOn && isMore) startRun();
}
