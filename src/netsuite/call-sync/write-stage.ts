import * as runtime from 'N/runtime';
import type { Mapping } from '../../call-sync/extension.ts';
import type { ListedCall, Outcome } from '../../call-sync/listed-call.ts';
import type { SyncSettings } from '../../call-sync/sync-settings.ts';
import { addCounts, type DayCounts, NO_COUNTS } from '../../call-sync/sync-state.ts';
import { MOST_CALLS, type Written, type WrittenCall } from '../../contracts/call-writing.ts';
import { type CallPageRow, readPage, writePage } from '../call-rows/call-pages.ts';
import { readExtensions } from '../call-rows/extension-shelves.ts';
import { readCompany } from '../facts/company-row.ts';
import { decide } from './decide.ts';
import { type Failed, failed } from './failure.ts';
import { keepTurn } from './lease.ts';
import { NetSuiteWriter } from './netsuite-writer.ts';

/** Half of what the stage has (5,000), so that no run comes near its end. */
const MOST_UNITS = 2_500;
/** A reduce stage may take 15 minutes; a request that has started may take 45 s more. */
const LONGEST_MS = 10 * 60_000;
/** Maximum number of times a refused call is sent, because the cause may be temporary. */
const MOST_TRIES = 3;

/** The result of writing one share of the calls. */
export interface WriteOutcome {
  counts: DayCounts;
  failed: Failed | null;
}

interface Pending {
  call: ListedCall;
  write: WrittenCall;
}

function refusedOutcome(code: string, message: string): Outcome {
  return {
    state: 'failed',
    reason: code === 'RCP_ORGANIZER_REFUSED' ? 'organizer-refused' : 'record-refused',
    detail: message,
  };
}

/** Applies the RESTlet's answer to a call and counts it. */
function settle(call: ListedCall, written: Written): DayCounts {
  call.tries++;
  switch (written.outcome) {
    case 'created':
    case 'updated':
    case 'unchanged':
      call.outcome = {
        state: 'logged',
        record: written.id,
        updated: written.outcome !== 'created',
        several: written.several,
      };
      return {
        ...NO_COUNTS,
        logged: written.outcome === 'created' ? 1 : 0,
        updated: written.outcome === 'updated' ? 1 : 0,
      };
    case 'deleted':
      call.outcome = { state: 'deleted' };
      return NO_COUNTS;
    case 'later':
      call.tries--;
      return NO_COUNTS;
    case 'refused':
      if (call.tries < MOST_TRIES) return NO_COUNTS;
      call.outcome = refusedOutcome(written.code, written.message);
      return { ...NO_COUNTS, failed: 1 };
  }
}

/** Writes calls of one row, in batches; a batch that breaks the RESTlet is halved until it doesn't. */
class RowWriter {
  readonly #writer: NetSuiteWriter;
  readonly #page: CallPageRow;
  counts: DayCounts = NO_COUNTS;

  constructor(writer: NetSuiteWriter, page: CallPageRow) {
    this.#writer = writer;
    this.#page = page;
  }

  /** @returns why the run can't continue, or null if it can */
  write(pending: readonly Pending[]): Failed | null {
    const result = this.#writer.write(pending.map(({ write }) => write));
    if ('failure' in result) return result;
    if ('unexpected' in result) return this.#halve(pending);
    pending.forEach(({ call }, index) => {
      const written = result.written[index];
      if (written !== undefined) this.#count(settle(call, written));
    });
    writePage(this.#page);
    return null;
  }

  /**
   * Which calls break the RESTlet? Two of them by themselves tell whether it is the calls at all.
   * When both fail, nothing more is sent: something else is wrong.
   */
  #halve(pending: readonly Pending[]): Failed | null {
    const [first, ...others] = pending;
    const last = others.pop();
    if (first === undefined) return null;
    const alone = [first, ...(last === undefined ? [] : [last])].map((one) => this.#single(one));
    const stopped = alone.find((result) => result !== null && 'failure' in result);
    if (stopped !== undefined && stopped !== null && 'failure' in stopped) return stopped;
    if (alone.every((result) => result !== null))
      return others.length === 0 ? null : failed('netsuite-answer');
    const half = Math.ceil(others.length / 2);
    return others.length === 0
      ? null
      : (this.write(others.slice(0, half)) ??
          (others.length > half ? this.write(others.slice(half)) : null));
  }

  /** @returns null when it was written down, or why not */
  #single({ call, write }: Pending): Failed | { broke: true } | null {
    const result = this.#writer.write([write]);
    if ('failure' in result) return result;
    const [written] = 'written' in result ? result.written : [];
    if (written !== undefined) {
      this.#count(settle(call, written));
    } else {
      call.tries++;
      if (call.tries >= MOST_TRIES) {
        call.outcome = { state: 'failed', reason: 'not-answered', detail: '' };
        this.#count({ ...NO_COUNTS, failed: 1 });
      }
    }
    writePage(this.#page);
    return written === undefined ? { broke: true } : null;
  }

  #count(counts: DayCounts): void {
    this.counts = addCounts(this.counts, counts);
  }
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

/**
 * Writes the open calls of some rows, one request at a time, until all are written, or time or units
 * run out, or the other side can't go on. Each batch is stored before the next one is sent. Costs
 * at most half of the stage's units.
 *
 * @param pages IDs of rows, the oldest first
 * @param clock milliseconds since 1970
 */
export function writeStage(
  pages: readonly number[],
  settings: SyncSettings,
  clock: () => number,
): WriteOutcome {
  const began = clock();
  const script = runtime.getCurrentScript();
  const least = script.getRemainingUsage() - MOST_UNITS;
  const isOver = () => script.getRemainingUsage() < least || Math.abs(clock() - began) > LONGEST_MS;
  const { mapping } = readExtensions();
  const writer = new NetSuiteWriter(readCompany(), clock);
  let counts = NO_COUNTS;
  for (const id of pages) {
    if (isOver()) break;
    const page = readPage(id);
    if (page === null) continue;
    const sorted = sortOut(page, settings, mapping);
    counts = addCounts(counts, sorted.counts);
    const rows = new RowWriter(writer, page);
    if (sorted.pending.length === 0) writePage(page);
    for (const batch of batches(sorted.pending)) {
      if (isOver()) break;
      keepTurn(clock());
      const failure = rows.write(batch);
      if (failure === null) continue;
      writePage(page);
      return { counts: addCounts(counts, rows.counts), failed: failure };
    }
    counts = addCounts(counts, rows.counts);
  }
  return { counts, failed: null };
}
