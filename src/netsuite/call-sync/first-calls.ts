import type { Mapping, Roster } from '../../call-sync/extension.ts';
import { type ListedCall, latestOf } from '../../call-sync/listed-call.ts';
import { countNow, secondsLeft } from '../../call-sync/minute.ts';
import { type Extensions, readExtensions } from '../call-rows/extension-shelves.ts';
import type { SyncRow } from '../call-rows/sync-row.ts';
import { type Failed, failed } from './failure.ts';
import { openSession } from './open-session.ts';
import { countPreview, previewsNow } from './preview-count.ts';
import { earliest, listed, mustWait } from './read-stage.ts';
import { areFresh, readNewExtensions } from './refresh-extensions.ts';
import { type OpenSession, readCallLog } from './ringcentral-reader.ts';

/** Calls that a preview reads: one page of RingCentral's. */
const MOST_CALLS = 100;
/**
 * Previews of one minute, so that they leave the job some of the ten requests that RingCentral allows
 * (developer guide, basics/rate-limits).
 */
const MOST_PREVIEWS = 3;
const MOST_REQUESTS = 10;

/** The calls that a first run would begin with, and who would organize them. */
export interface FirstCalls {
  calls: ListedCall[];
  /** Calls that began before this aren't logged. Milliseconds since 1970. */
  since: number;
  /** RingCentral has more. */
  more: boolean;
  roster: Roster;
  mapping: Mapping;
}

/** Seconds until RingCentral may be asked; 0: now. Costs 1 unit. */
function waitOf({ state }: SyncRow, now: number): number {
  if (mustWait(state, now)) return Math.ceil((state.waitUntil - now) / 1000);
  const previews = previewsNow(now);
  const asked = countNow(state.asked, now);
  if (previews.count >= MOST_PREVIEWS) return secondsLeft(previews, now);
  return previews.count + asked.count >= MOST_REQUESTS ? secondsLeft(asked, now) : 0;
}

/** The extensions as a run would find them; nothing is written. */
function extensionsFor(session: OpenSession, { state }: SyncRow, now: number): Extensions | Failed {
  const stored = readExtensions();
  if (areFresh(state, now)) return stored;
  const read = readNewExtensions(session, stored, false);
  return 'failure' in read
    ? read
    : {
        roster: { ...stored.roster, ...read.roster },
        mapping: { ...read.found, ...stored.mapping },
      };
}

/**
 * Reads what a first run would read first: at most 100 calls since a time, and the extensions if the
 * job hasn't read them within the hour. Writes nothing in the account. Costs at most 235 units, one
 * request of RingCentral's heavy group, and one of its medium group for each 1,000 extensions.
 *
 * @param from milliseconds since 1970; at most 90 days back count
 * @param now milliseconds since 1970
 * @throws when a row of this account can't be read
 */
export function readFirstCalls(row: SyncRow, from: number, now: number): FirstCalls | Failed {
  const wait = waitOf(row, now);
  if (wait > 0) return { ...failed('ringcentral-busy'), retryAfter: wait };
  const session = openSession();
  if ('failure' in session) return session;
  try {
    const extensions = extensionsFor(session, row, now);
    if ('failure' in extensions) return extensions;
    const since = earliest({ since: from }, now);
    countPreview(now);
    const read = readCallLog(session, { since }, MOST_CALLS);
    if ('failure' in read) return read;
    // A window has no token that could be invalid.
    if ('tokenInvalid' in read) return failed('ringcentral-answer');
    const { calls, more } = read.page;
    return {
      calls: latestOf(calls.map(listed)).filter(({ startedAt }) => startedAt >= since),
      since,
      more,
      ...extensions,
    };
  } finally {
    session.end();
  }
}
