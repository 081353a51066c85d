const MINUTE_MS = 60_000;

/** How many requests were sent in one minute, and when the first of them was. */
export interface MinuteCount {
  /** Milliseconds since 1970. */
  at: number;
  count: number;
}

/** Returns the requests sent in the current minute; none when a new minute starts. */
export function countNow(asked: MinuteCount, now: number): MinuteCount {
  const age = now - asked.at;
  return age >= 0 && age < MINUTE_MS ? asked : { at: now, count: 0 };
}

/** Returns the seconds until the minute is over, at least one. */
export const secondsLeft = ({ at }: MinuteCount, now: number): number =>
  Math.max(1, Math.ceil((at + MINUTE_MS - now) / 1000));
