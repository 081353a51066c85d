import type { Deployment } from '../sdf/project.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * When a deployment was due last, in milliseconds since 1970; null before its first time, or when
 * it has no schedule. Only the daily recurrence is modeled (NetSuite help, SDFxml_4155912874).
 */
export function lastDue({ daily }: Deployment, now: number): number | null {
  if (daily === null || now < daily.start) return null;
  const step = daily.everyDays * DAY_MS;
  const start = daily.start + Math.floor((now - daily.start) / step) * step;
  if (daily.repeatMinutes === null) return start;
  // The repetition begins again each day at the start time, and ends with the day.
  const repeat = daily.repeatMinutes * 60_000;
  return start + Math.floor(Math.min(now - start, DAY_MS - 1) / repeat) * repeat;
}
