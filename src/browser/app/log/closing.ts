import { type Entry, isHeld } from './entry.ts';

/**
 * How long a call waits for its user before it is logged automatically, when the user wrote
 * something about it after its end or required answers are missing. By then, the user has left.
 */
const LONGEST_WAIT_MS = 30 * 60_000;

/**
 * Returns when a call that is over is logged automatically, in milliseconds since 1970.
 * @param afterCallMs the user's after-call time
 * @param lacks whether required answers are missing
 */
export function closesAt(entry: Entry, afterCallMs: number, lacks: boolean): number {
  const end = entry.endedAt ?? entry.seenAt;
  return isHeld(entry) || lacks
    ? Math.max(end, entry.touchedAt ?? 0) + LONGEST_WAIT_MS
    : end + afterCallMs;
}
