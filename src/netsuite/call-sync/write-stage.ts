import * as runtime from 'N/runtime';
import { withDecisions } from '../../call-sync/decision.ts';
import type { Mapping } from '../../call-sync/extension.ts';
import { LONGEST_WRITE_MS, MOST_WRITE_UNITS } from '../../call-sync/job-limits.ts';
import type { SyncSettings } from '../../call-sync/sync-settings.ts';
import { addCounts, type DayCounts, NO_COUNTS } from '../../call-sync/sync-state.ts';
import { MOST_CALLS } from '../../contracts/call-writing.ts';
import { decisionsAbout, markApplied } from '../call-rows/call-decisions.ts';
import { type CallPageRow, readPage, writePage } from '../call-rows/call-pages.ts';
import { readExtensions } from '../call-rows/extension-shelves.ts';
import { readSyncRow, settingsOf } from '../call-rows/sync-row.ts';
import { readCompany } from '../facts/company-row.ts';
import { decide } from './decide.ts';
import type { Failed } from './failure.ts';
import { keepTurn } from './lease.ts';
import { NetSuiteWriter } from './netsuite-writer.ts';
import { type Pending, RowWriter } from './row-writer.ts';

/** What one share of the calls came to. */
export interface WriteOutcome {
  counts: DayCounts;
  failed: Failed | null;
  /** What the integration's role lacks to find records by number; null when nothing was written. */
  lacking: readonly string[] | null;
}

/** Calls of a row that are to be written; the others are settled at once. */
function sortOut(
  page: CallPageRow,
  settings: SyncSettings,
  mapping: Mapping,
): { pending: Pending[]; counts: DayCounts } {
  const pending: Pending[] = [];
  let counts = NO_COUNTS;
  for (const call of page.calls) {
    if (call.outcome.state !== 'waiting') continue;
    const decision = decide(call, settings, mapping);
    if ('write' in decision) {
      pending.push({ call, write: decision.write });
      continue;
    }
    call.outcome = decision.outcome;
    if (decision.outcome.state === 'skipped')
      counts = addCounts(counts, { ...NO_COUNTS, skipped: { [decision.outcome.reason]: 1 } });
    if (decision.outcome.state === 'failed')
      counts = addCounts(counts, { ...NO_COUNTS, failed: 1 });
  }
  return { pending, counts };
}

/** One external ID twice in a batch is refused, and RingCentral may list a call twice. */
function batches(pending: readonly Pending[]): Pending[][] {
  const all: Pending[][] = [];
  for (const one of pending) {
    const open = all.find(
      (batch) =>
        batch.length < MOST_CALLS &&
        !batch.some(({ write }) => write.externalId === one.write.externalId),
    );
    if (open === undefined) all.push([one]);
    else open.push(one);
  }
  return all;
}

/** What an admin wants at this moment: it may change while the stage runs. */
interface Wishes {
  settings: SyncSettings;
  mapping: Mapping;
}

/**
 * Reads a row with everything that people have said of its calls, and what holds for all calls. Only
 * the job writes the row, so nothing can be lost until it is written; what people say meanwhile is
 * in rows of its own, and the next run finds it. Costs 40 units, and 2 for each new decision.
 */
function readOpenPage(id: number): (CallPageRow & Wishes) | null {
  const page = readPage(id);
  if (page === null) return null;
  const decisions = decisionsAbout(page.calls);
  const calls = page.calls.map((call) => withDecisions(call, id, decisions));
  if (decisions.some((one) => one.page === id && !one.applied)) {
    writePage({ id, calls });
    markApplied(id, decisions);
  }
  return { id, calls, settings: settingsOf(readSyncRow()), mapping: readExtensions().mapping };
}

/**
 * Writes the open calls of some rows, one request at a time, until all are written, or time or units
 * run out, or an admin pauses the call sync, or the other side can't go on. Each batch is written
 * down before the next is sent. Costs at most half of the stage's units.
 *
 * @param pages IDs of rows, the oldest first
 * @param clock milliseconds since 1970
 */
export function writeStage(pages: readonly number[], clock: () => number): WriteOutcome {
  const began = clock();
  const script = runtime.getCurrentScript();
  const least = script.getRemainingUsage() - MOST_WRITE_UNITS;
  const isOver = () =>
    script.getRemainingUsage() < least || Math.abs(clock() - began) > LONGEST_WRITE_MS;
  const writer = new NetSuiteWriter(readCompany(), clock);
  let counts = NO_COUNTS;
  let lacking: WriteOutcome['lacking'] = null;
  for (const id of pages) {
    if (isOver()) break;
    const page = readOpenPage(id);
    if (page === null) continue;
    const { settings, mapping } = page;
    if (!settings.on || settings.paused) break;
    const sorted = sortOut(page, settings, mapping);
    counts = addCounts(counts, sorted.counts);
    const row = new RowWriter(writer, page);
    if (sorted.pending.length === 0) writePage(page);
    for (const batch of batches(sorted.pending)) {
      if (isOver()) break;
      keepTurn(clock());
      const failure = row.write(batch);
      lacking = row.lacking ?? lacking;
      if (failure === null) continue;
      writePage(page);
      return { counts: addCounts(counts, row.counts), failed: failure, lacking };
    }
    counts = addCounts(counts, row.counts);
  }
  return { counts, failed: null, lacking };
}
