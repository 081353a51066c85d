import type { ListedCall, Outcome } from '../../call-sync/listed-call.ts';
import { addCounts, type DayCounts, NO_COUNTS } from '../../call-sync/sync-state.ts';
import type { Written, WrittenCall } from '../../contracts/call-writing.ts';
import { type CallPageRow, writePage } from '../call-rows/call-pages.ts';
import { type Failed, failed } from './failure.ts';
import type { NetSuiteWriter } from './netsuite-writer.ts';

/** How often a call is sent that NetSuite refuses: the reason may pass. */
const MOST_TRIES = 3;

/** A call with what the RESTlet is sent of it. */
export interface Pending {
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

/** Applies what the RESTlet said to a call, and counts it. */
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
        linked: written.linked,
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
export class RowWriter {
  readonly #writer: NetSuiteWriter;
  readonly #page: CallPageRow;
  counts: DayCounts = NO_COUNTS;
  /** What the role lacks to find records by number; null before an answer. */
  lacking: readonly string[] | null = null;

  constructor(writer: NetSuiteWriter, page: CallPageRow) {
    this.#writer = writer;
    this.#page = page;
  }

  /** @returns why the run can't go on, or null */
  write(pending: readonly Pending[]): Failed | null {
    const result = this.#writer.write(pending.map(({ write }) => write));
    if ('failure' in result) return result;
    if ('unexpected' in result) return this.#halve(pending);
    this.lacking = result.lacking;
    pending.forEach(({ call }, index) => {
      const written = result.written[index];
      if (written !== undefined) this.#count(settle(call, written));
    });
    writePage(this.#page);
    return null;
  }

  /**
   * Finds the calls that make the RESTlet fail. Two of them by themselves show whether it is the
   * calls at all. When both fail, nothing more is sent: something else is wrong.
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
