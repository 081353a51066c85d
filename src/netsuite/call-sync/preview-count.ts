import * as v from 'valibot';
import { countNow, type MinuteCount } from '../../call-sync/minute.ts';
import { parseText } from '../../contracts/parse-text.ts';
import { syncCache } from './sync-cache.ts';

/**
 * How many previews read the company's call log in this minute. The count is in the cache, because
 * a preview doesn't write the job's row; the job sends that many fewer requests.
 */
const KEY = 'previews';
const TTL_SECONDS = 300;

const Stored = v.object({ at: v.number(), count: v.number() });
const NONE: MinuteCount = { at: 0, count: 0 };

/** Returns the previews of the current minute. Costs 1 unit. */
export function previewsNow(now: number): MinuteCount {
  const text = syncCache().get({ key: KEY });
  return countNow((text === null ? null : parseText(Stored, text)) ?? NONE, now);
}

/** Counts one more. Costs 2 units. */
export function countPreview(now: number): void {
  const { at, count } = previewsNow(now);
  syncCache().put({
    key: KEY,
    value: JSON.stringify({ at, count: count + 1 }),
    ttl: TTL_SECONDS,
  });
}
