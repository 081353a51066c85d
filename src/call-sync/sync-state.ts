import * as v from 'valibot';
import type { SyncChip } from '../contracts/call-terms.ts';
import { parseText } from '../contracts/parse-text.ts';
import { progressOf } from './progress.ts';

const HOUR_MS = 3_600_000;
/** How long counts are kept: seven days of any time zone. */
const KEPT_MS = 8 * 24 * HOUR_MS;

/** Why RingCentral can't be read. */
export const READ_FAILURES = [
  'ringcentral-setup',
  'ringcentral-secrets',
  'ringcentral-sign-in',
  'ringcentral-scope',
  'ringcentral-permission',
  'ringcentral-busy',
  'ringcentral-down',
  'ringcentral-answer',
] as const;

/**
 * Why the call sync doesn't get on, in the order of the road that a call takes. The words for each
 * are in src/i18n.
 */
export const SYNC_FAILURES = [
  'settings',
  ...READ_FAILURES,
  'netsuite-sign-in',
  'netsuite-permission',
  'netsuite-busy',
  'netsuite-down',
  'netsuite-answer',
  'records',
  'unexpected',
] as const;
export type SyncFailure = (typeof SYNC_FAILURES)[number];

const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const DayCounts = v.object({
  logged: v.optional(count, 0),
  updated: v.optional(count, 0),
  failed: v.optional(count, 0),
  skipped: v.optional(v.record(v.string(), count), {}),
});
export type DayCounts = v.InferOutput<typeof DayCounts>;

/** Counts by UTC hour, such as 2026-11-27T09. */
export const HourCounts = v.record(
  v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d$/)),
  DayCounts,
);
export type HourCounts = v.InferOutput<typeof HourCounts>;

/** Why a run could not go on. */
const Failed = v.object({
  code: v.picklist(SYNC_FAILURES),
  /** Scopes or permissions that are missing, by their own names. */
  missing: v.optional(v.array(v.string()), []),
});

/** What the job remembers from run to run. Only the holder of the job's turn writes it. */
export const SyncState = v.object({
  /** RingCentral's token: where the next read goes on. Empty: read the window again. */
  token: v.optional(v.string(), ''),
  /** The beginning of the window that the token belongs to; null: nothing was read. */
  since: v.optional(v.nullable(time), null),
  /** All calls that RingCentral changed before this have been read. 0: none was. */
  readUntil: v.optional(time, 0),
  /** RingCentral has more than the last run could read. */
  more: v.optional(v.boolean(), false),
  lastRun: v.optional(time, 0),
  /** Nothing is asked of RingCentral before this: it said so. */
  waitUntil: v.optional(time, 0),
  failing: v.optional(v.nullable(v.object({ ...Failed.entries, since: time })), null),
  /** What the integration's role lacks to find records by number, as permission and level. */
  lacking: v.optional(v.array(v.string()), []),
  /** Requests of the heavy group that the last minute has seen. */
  asked: v.optional(v.object({ at: time, count }), { at: 0, count: 0 }),
  /** What the run that goes on has read, for its last stage. */
  reading: v.optional(v.object({ failed: v.nullable(Failed), listed: count }), {
    failed: null,
    listed: 0,
  }),
  /** Calls that are read and not yet logged, skipped, or given up. */
  waiting: v.optional(count, 0),
  /** When RingCentral's extensions were last read. */
  extensionsAt: v.optional(time, 0),
  /** By UTC hour, such as 2026-11-27T09: days are those of the person who reads them. */
  hours: v.optional(HourCounts, {}),
});
export type SyncState = v.InferOutput<typeof SyncState>;

const FIRST_STATE: SyncState = v.parse(SyncState, {});

/**
 * The state as it is stored. A text that isn't ours counts as none: the window is read again, and
 * nothing is logged twice.
 */
export const readState = (text: string): SyncState => parseText(SyncState, text) ?? FIRST_STATE;

const hourOf = (now: number): string => new Date(now).toISOString().slice(0, 13);

const sum = (
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Record<string, number> =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [
      key,
      (a[key] ?? 0) + (b[key] ?? 0),
    ]),
  );

/** Nothing was done. */
export const NO_COUNTS: DayCounts = { logged: 0, updated: 0, failed: 0, skipped: {} };

/** Both counts together. */
export function addCounts(a: DayCounts, b: DayCounts): DayCounts {
  return {
    logged: a.logged + b.logged,
    updated: a.updated + b.updated,
    failed: a.failed + b.failed,
    skipped: sum(a.skipped, b.skipped),
  };
}

/** The state with what one run did; hours that pages no longer show are dropped. */
export function withCounts(state: SyncState, counts: DayCounts, now: number): SyncState {
  const hour = hourOf(now);
  const hours = { ...state.hours, [hour]: addCounts(state.hours[hour] ?? NO_COUNTS, counts) };
  const oldest = hourOf(now - KEPT_MS);
  const kept = Object.entries(hours).filter(([at]) => at >= oldest);
  return { ...state, hours: Object.fromEntries(kept) };
}

/**
 * What was done from one time to another. Hours are counted as a whole, by when they begin.
 * @param from milliseconds since 1970, inclusive
 * @param to exclusive
 */
export function countsBetween(hours: HourCounts, from: number, to: number): DayCounts {
  return Object.entries(hours)
    .filter(([hour]) => {
      const at = Date.parse(`${hour}:00:00Z`);
      return at >= from && at < to;
    })
    .reduce((all, [, counts]) => addCounts(all, counts), NO_COUNTS);
}

type Failing = SyncState['failing'];

/**
 * Why nothing gets on, and since when. Settings that can't be read stop everything, whatever a run
 * met before; once they are replaced, what a run said of them no longer holds.
 * @param unreadable the stored settings aren't ours
 * @param now milliseconds since 1970
 */
export function failingOf(failing: Failing, unreadable: boolean, now: number): Failing {
  if (!unreadable) return failing?.code === 'settings' ? null : failing;
  return failing?.code === 'settings' ? failing : { code: 'settings', missing: [], since: now };
}

/** What the chip is made of. */
export interface ChipFacts {
  on: boolean;
  paused: boolean;
  /** Both company credentials are verified; null when that isn't known. */
  verified: boolean | null;
  /** At least one extension has an organizer, or there is a default one. */
  mapped: () => boolean;
  state: SyncState;
  /** Milliseconds since 1970. */
  now: number;
}

/** The state that the page and its card in Settings show. */
export function syncChip({ on, paused, verified, mapped, state, now }: ChipFacts): SyncChip {
  const going = progressOf({ on, paused, ...state }, now);
  if (going !== 'running' && going !== 'behind') return going;
  if (verified === false) return 'needs-credentials';
  return mapped() ? going : 'needs-mapping';
}
