import * as v from 'valibot';
import { failingOf, NO_COUNTS, SYNC_FAILURES } from '../../call-sync/sync-state.ts';
import { parseText } from '../../contracts/parse-text.ts';
import { readSyncRow, settingsOf, writeState } from '../call-rows/sync-row.ts';
import { logFailure } from '../log-failure.ts';
import { failed } from './failure.ts';
import { finishStage } from './finish-stage.ts';
import { takeTurn } from './lease.ts';
import { readStage, shareOut } from './read-stage.ts';
import { type WriteOutcome, writeStage } from './write-stage.ts';

/**
 * The call sync's job, stage by stage. The script file gives each stage to NetSuite; what NetSuite
 * keeps between them is a share's name with the IDs of its rows, never a call.
 */

const Ids = v.array(v.pipe(v.number(), v.integer(), v.minValue(1)));
const count = v.number();
const Outcome = v.object({
  counts: v.object({
    logged: count,
    updated: count,
    failed: count,
    skipped: v.record(v.string(), count),
  }),
  failed: v.nullable(
    v.object({
      failure: v.picklist(SYNC_FAILURES),
      missing: v.array(v.string()),
      retryAfter: v.nullable(v.number()),
    }),
  ),
  lacking: v.nullable(v.array(v.string())),
});

/**
 * getInputData: reads RingCentral, lists what is new, and shares out the rows with open calls.
 * Does nothing while the call sync is off or paused, or while another run is in progress.
 *
 * @param clock milliseconds since 1970
 * @throws what keeps this account's rows from being read: NetSuite reports it to the last stage
 */
export function beginRun(clock: () => number): Record<string, number[]> {
  const row = readSyncRow();
  const failing = failingOf(row.state.failing, row.settings === null, clock());
  // Written down here, for those who don't open the page: nothing else of the run will be.
  if (failing !== row.state.failing) writeState(row.id, { ...row.state, failing });
  const settings = settingsOf(row);
  if (!settings.on || settings.paused || !takeTurn(clock())) return {};
  const outcome = readStage({ ...row, state: { ...row.state, failing } }, clock);
  const { failed: met, listed } = outcome;
  writeState(row.id, {
    ...outcome.state,
    reading: {
      failed: met === null ? null : { code: met.failure, missing: met.missing },
      listed,
    },
  });
  // A share without rows shows the last stage that this run had the turn.
  return { 'slot 1': [], ...shareOut(settings.slots) };
}

/**
 * reduce: writes one share's calls. Never throws: a failure is part of what it returns.
 * @param values what NetSuite kept of the share
 */
export function writeShare(values: readonly string[], clock: () => number): WriteOutcome {
  try {
    return writeStage(
      values.flatMap((value) => parseText(Ids, value) ?? []),
      clock,
    );
  } catch (thrown) {
    logFailure('RingCentral: a share of calls could not be written', thrown);
    return { counts: NO_COUNTS, failed: failed('records'), lacking: null };
  }
}

/**
 * summarize: stores what the run did; does nothing for a run that had no turn. Never throws.
 * @param written what the shares returned, as NetSuite kept it
 * @param errors what stopped a stage
 */
export function endRun(
  written: readonly string[],
  errors: readonly string[],
  clock: () => number,
): void {
  for (const error of errors)
    logFailure('RingCentral: a stage of the call sync was stopped', new Error(error));
  if (written.length === 0 && errors.length === 0) return;
  try {
    finishStage(
      {
        written: written.flatMap((text) => parseText(Outcome, text) ?? []),
        broken: errors.length > 0,
      },
      clock,
    );
  } catch (thrown) {
    logFailure('RingCentral: the call sync could not write down what it did', thrown);
  }
}
