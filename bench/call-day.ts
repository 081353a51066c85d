import { MOST_CHANGES } from '../local/ringcentral/company-call-log.ts';
import { LONGEST_WRITE_MS, READS_PER_MINUTE, SCHEDULE_MS } from '../src/call-sync/job-limits.ts';
import { MOST_CALLS } from '../src/contracts/call-writing.ts';

/**
 * A day of a large company on a simulated clock: how far NetSuite is behind RingCentral, and what
 * both sides are asked for. The job's own limits are the product's; how long things take in an
 * account is assumed, and each assumption has a name here.
 */
export const ASSUMED = {
  /** One record save. The account check measures it in a real account. */
  saveSeconds: 0.35,
  /** From the start of a map/reduce script to its first line. */
  startSeconds: 20,
  /** One request to RingCentral, and what a request to the RESTlet takes besides its saves. */
  requestSeconds: 1,
  /** A call is in RingCentral's log so long after it has ended. */
  logSeconds: 30,
} as const;

const WRITE_SECONDS = LONGEST_WRITE_MS / 1_000;
const SCHEDULE_SECONDS = SCHEDULE_MS / 1_000;
const DAY_SECONDS = 86_400;
const PEAK = { from: 9 * 3_600, to: 12 * 3_600, times: 3 } as const;

/** One request to the RESTlet with a full batch: its calls, and the row that the job then saves. */
export const BATCH_SECONDS = (MOST_CALLS + 1) * ASSUMED.saveSeconds + ASSUMED.requestSeconds;

export interface CallDay {
  calls: number;
  /** RESTlet requests at the same time. */
  slots: number;
}

export interface DayFigures {
  /** From a call's end to its record, in minutes: the worst call, and the median. */
  worstMinutes: number;
  medianMinutes: number;
  /** The busiest hour's requests. */
  ringCentralPerHour: number;
  restletPerHour: number;
}

/** When each call ends, in seconds of the day: three hours have three times the average. */
function endings(calls: number): number[] {
  const average = calls / DAY_SECONDS;
  const peakSeconds = PEAK.to - PEAK.from;
  const peak = average * PEAK.times;
  const rest = (calls - peak * peakSeconds) / (DAY_SECONDS - peakSeconds);
  const ends: number[] = [];
  let due = 0;
  for (let second = 0; second < DAY_SECONDS; second++) {
    due += second >= PEAK.from && second < PEAK.to ? peak : rest;
    for (; due >= 1; due--) ends.push(second);
  }
  return ends;
}

const hourly = (seconds: readonly number[]): number => {
  const hours = new Map<number, number>();
  for (const second of seconds) {
    const hour = Math.floor(second / 3_600);
    hours.set(hour, (hours.get(hour) ?? 0) + 1);
  }
  return Math.max(0, ...hours.values());
};

/** Runs the job through the day, and on until everything is written. */
export function simulateCallDay({ calls, slots }: CallDay): DayFigures {
  const ends = endings(calls);
  const delays: number[] = [];
  const reads: number[] = [];
  const writes: number[] = [];
  let logged = 0;
  let read = 0;
  let written = 0;
  let now = 0;
  while (written < ends.length && now < 4 * DAY_SECONDS) {
    now += ASSUMED.startSeconds;
    let more = true;
    for (let page = 0; page < READS_PER_MINUTE && more; page++) {
      reads.push(now);
      now += ASSUMED.requestSeconds;
      while (logged < ends.length && (ends[logged] ?? 0) + ASSUMED.logSeconds <= now) logged++;
      const there = logged - read;
      more = there > MOST_CHANGES;
      read += Math.min(there, MOST_CHANGES);
    }
    const began = now;
    while (written < read && now - began < WRITE_SECONDS) {
      for (let slot = 0; slot < slots && written < read; slot++) {
        writes.push(now);
        const batch = ends.slice(written, Math.min(read, written + MOST_CALLS));
        delays.push(...batch.map((end) => now + BATCH_SECONDS - end));
        written += batch.length;
      }
      now += BATCH_SECONDS;
    }
    // With nothing left to do, the next run is the scheduled one.
    if (!more && written === read) now = Math.ceil(now / SCHEDULE_SECONDS) * SCHEDULE_SECONDS;
  }
  const sorted = [...delays].sort((a, b) => a - b);
  return {
    worstMinutes: (sorted.at(-1) ?? 0) / 60,
    medianMinutes: (sorted[Math.floor(sorted.length / 2)] ?? 0) / 60,
    ringCentralPerHour: hourly(reads),
    restletPerHour: hourly(writes),
  };
}
