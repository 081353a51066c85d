import {
  countsBetween,
  type DayCounts,
  NO_COUNTS,
  readState,
  withCounts,
} from '../../src/call-sync/sync-state.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 0, 15, 12);
const logged = (count: number): DayCounts => ({ ...NO_COUNTS, logged: count });

test('counts of one hour add up, and days are those of the person who reads them', () => {
  const state = [
    [NOON - 13 * HOUR, 1],
    [NOON - 9 * HOUR, 2],
    [NOON, 4],
    [NOON + 60_000, 8],
  ].reduce((known, [at, count]) => withCounts(known, logged(count ?? 0), at ?? 0), readState(''));
  const today = (midnight: number) => countsBetween(state.hours, midnight, midnight + DAY).logged;
  // In Greenwich the first was yesterday, in Los Angeles the second was too, and in Tokyo none.
  expect(today(Date.UTC(2026, 0, 15))).toBe(14);
  expect(today(Date.UTC(2026, 0, 15, 8))).toBe(12);
  expect(today(Date.UTC(2026, 0, 14, 15))).toBe(15);
});

test('hours that a page no longer shows are dropped, those of the last week are not', () => {
  const old = withCounts(readState(''), logged(1), NOON - 9 * DAY);
  const week = withCounts(old, logged(2), NOON - 7 * DAY);
  expect(Object.values(withCounts(week, logged(4), NOON).hours).map((one) => one.logged)).toEqual([
    2, 4,
  ]);
});
