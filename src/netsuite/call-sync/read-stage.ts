import * as encode from 'N/encode';
import type { CallPage, SyncedCall } from '../../call-sync/call-log-record.ts';
import { READS_PER_MINUTE } from '../../call-sync/job-limits.ts';
import type { ListedCall } from '../../call-sync/listed-call.ts';
import { countNow } from '../../call-sync/minute.ts';
import { MOST_DAYS_BACK, type SyncSettings } from '../../call-sync/sync-settings.ts';
import type { SyncState } from '../../call-sync/sync-state.ts';
import { listCalls, openPages } from '../call-rows/call-pages.ts';
import { type SyncRow, settingsOf, writeState } from '../call-rows/sync-row.ts';
import { sha256 } from '../sha256.ts';
import type { Failed } from './failure.ts';
import { openSession } from './open-session.ts';
import { previewsNow } from './preview-count.ts';
import { refreshExtensions } from './refresh-extensions.ts';
import { type From, type OpenSession, readCallLog } from './ringcentral-reader.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A wait that ends later than this was set by a clock that has been set back since. */
const LONGEST_WAIT_MS = 15 * MINUTE_MS;
const USUAL_WAIT_SECONDS = 60;
/**
 * How far before its last read the window starts when RingCentral no longer accepts the token: calls
 * are in the log within minutes, and a day covers an outage of theirs.
 */
const OVERLAP_MS = DAY_MS;

/** Names what a read was asked for: the same for every try. */
const sourceOf = (from: From): string =>
  'token' in from ? sha256(from.token, encode.Encoding.HEX) : `since ${String(from.since)}`;

/** Returns a call of RingCentral's log as the call list takes it: nothing has become of it yet. */
export const listed = ({ key, ...call }: SyncedCall): ListedCall => ({
  ...call,
  ...key,
  outcome: { state: 'waiting' },
  tries: 0,
  anyway: false,
  entity: null,
  organizer: null,
  decided: 0,
});

/** The state for the window that the admin wants: one that begins earlier is read from its start. */
function inWindow(state: SyncState, { since }: SyncSettings): SyncState {
  if (state.since !== null && since >= state.since) return state;
  return { ...state, since, token: '', readUntil: 0 };
}

/**
 * Calls that began before this aren't logged: as the admin wants it, and 90 days back at most. What
 * is known of older calls has been removed, so one that RingCentral changes late must not come back. The
 * same all day, since it names what a read was asked for.
 */
export const earliest = ({ since }: Pick<SyncSettings, 'since'>, now: number): number =>
  Math.max(since, (Math.floor(now / DAY_MS) - MOST_DAYS_BACK) * DAY_MS);

/** Where reading goes on: at the token, or at the window's beginning. */
function fromOf(state: SyncState, settings: SyncSettings, now: number): From {
  if (state.token !== '') return { token: state.token };
  const since = earliest(settings, now);
  return {
    since: state.readUntil === 0 ? since : Math.max(since, state.readUntil - OVERLAP_MS),
  };
}

/** Previews count too: they ask in the name of the same user and application. Costs 1 unit. */
const requestsLeft = ({ asked }: SyncState, now: number): number =>
  Math.max(0, READS_PER_MINUTE - countNow(asked, now).count - previewsNow(now).count);

function withRequest(state: SyncState, now: number): SyncState {
  const { at, count } = countNow(state.asked, now);
  return { ...state, asked: { at, count: count + 1 } };
}

/** Returns whether a wait that RingCentral asked for is still in effect. */
export const mustWait = ({ waitUntil }: SyncState, now: number): boolean =>
  waitUntil > now && waitUntil - now <= LONGEST_WAIT_MS;

/** What the first stage passes to the later stages. */
export interface ReadOutcome {
  state: SyncState;
  failed: Failed | null;
  /** Number of calls that this run listed. */
  listed: number;
}

/** Lists a page's calls and remembers its token, in this order: so no call can be lost between. */
function takePage(
  row: SyncRow,
  state: SyncState,
  from: From,
  page: CallPage,
  now: number,
): SyncState {
  const since = earliest(settingsOf(row), now);
  const calls = page.calls.filter(({ startedAt }) => startedAt >= since);
  listCalls(sourceOf(from), calls.map(listed));
  const next = {
    ...state,
    token: page.token,
    readUntil: page.until,
    more: page.more,
  };
  writeState(row.id, next);
  return next;
}

function readPages(session: OpenSession, row: SyncRow, clock: () => number): ReadOutcome {
  let { state } = row;
  let count = 0;
  for (let left = requestsLeft(state, clock()); left > 0; left--) {
    const from = fromOf(state, settingsOf(row), clock());
    state = withRequest(state, clock());
    const read = readCallLog(session, from);
    if ('failure' in read) return { state, failed: read, listed: count };
    if ('tokenInvalid' in read) {
      state = { ...state, token: '' };
      continue;
    }
    count += read.page.calls.length;
    state = takePage(row, state, from, read.page, clock());
    if (!read.page.more) break;
  }
  return { state, failed: null, listed: count };
}

/** Returns the state with the time before which RingCentral must not be called. */
function withWait(state: SyncState, met: Failed | null, now: number): SyncState {
  if (met?.failure !== 'ringcentral-busy') return state;
  return { ...state, waitUntil: now + (met.retryAfter ?? USUAL_WAIT_SECONDS) * 1000 };
}

/**
 * Reads what RingCentral has and this account hasn't: calls, and once an hour the extensions. Costs
 * at most 500 units.
 *
 * @param clock milliseconds since 1970
 * @throws when a row of this account can't be read or written
 */
export function readStage(row: SyncRow, clock: () => number): ReadOutcome {
  if (mustWait(row.state, clock())) return { state: row.state, failed: null, listed: 0 };
  const session = openSession();
  if ('failure' in session)
    return { state: withWait(row.state, session, clock()), failed: session, listed: 0 };
  try {
    const refreshed = refreshExtensions(session, row.state, clock);
    const before = { ...row, state: inWindow(refreshed.state, settingsOf(row)) };
    const outcome = readPages(session, before, clock);
    const met = outcome.failed ?? refreshed.failed;
    return { ...outcome, failed: met, state: withWait(outcome.state, met, clock()) };
  } finally {
    session.end();
  }
}

/**
 * The rows with open calls, shared out among as many requests at a time as the admin allows. Costs
 * 20 units.
 */
export function shareOut(slots: number): Record<string, number[]> {
  const shares: Record<string, number[]> = {};
  openPages().forEach((page, index) => {
    const slot = `slot ${String((index % slots) + 1)}`;
    (shares[slot] ??= []).push(page);
  });
  return shares;
}
