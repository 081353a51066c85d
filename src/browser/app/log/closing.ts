import { type Entry, isHeld } from './entry.ts';

/**
 * A call that a person said something about after its end, or whose required answers are missing,
 * waits for so long before it is logged by itself: nobody is there any more.
 */
const LONGEST_WAIT_MS = 30 * 60_000;

/**
 * Returns when a call that is over is logged by itself, in milliseconds since 1970.
 * @param afterCallMs the user's after-call time
 * @param lacks whether required answers are missing
 */
export function closesAt(entry: Entry, afterCallMs: number, lacks: boolean): number {
  const end = entry.endedAt ?? entry.seenAt;
  return isHeld(entry) || lacks
    ? Math.max(end, entry.touchedAt ?? 0) + LONGEST_WAIT_MS
    : end + afterCallMs;
}
