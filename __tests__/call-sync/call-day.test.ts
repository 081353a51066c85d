import { readFileSync } from 'node:fs';
import { BUDGETS } from '../../bench/budgets.ts';
import { simulateCallDay } from '../../bench/call-day.ts';
import { callSyncLines, slotsFor } from '../../bench/print-call-sync.ts';
import { SCHEDULE_MS } from '../../src/call-sync/job-limits.ts';

test('a company with 100,000 calls a day is within its budget, with two requests at a time', () => {
  const day = simulateCallDay({ calls: 100_000, slots: 2 });
  expect(day.worstMinutes).toBeLessThanOrEqual(BUDGETS.callDayWorstMinutes.limit);
  // RingCentral allows ten such requests a minute.
  expect(day.ringCentralPerHour).toBeLessThanOrEqual(600);
});

test('one request at a time takes longer, and still gets through the day', () => {
  const [one, two] = [1, 2].map((slots) => simulateCallDay({ calls: 100_000, slots }));
  expect(one?.worstMinutes).toBeGreaterThan(two?.worstMinutes ?? 0);
  expect(one?.worstMinutes).toBeLessThan(120);
});

test('the job is scheduled as often as the page says and the simulated day assumes', () => {
  const deployment = readFileSync('src/Objects/customscript_rcp_call_sync.xml', 'utf8');
  const repeats = [...deployment.matchAll(/<repeat>PT(\d+)M<\/repeat>/g)];
  expect(repeats.map(([, minutes]) => Number(minutes) * 60_000)).toEqual([SCHEDULE_MS]);
});

test('what a day needs is the fewest requests at a time that keep it within the budget', () => {
  expect(slotsFor(100_000)).toBe(2);
});

test('the bench prints each day and every stage, beside half of what NetSuite gives', () => {
  const lines = callSyncLines(
    {
      extensions: 2_000,
      stages: [{ stage: 'reduce', limit: 5_000, units: { 1: 727, 2: 556 } }],
      mapping: [{ name: 'load', limit: 1_000, units: 223 }],
      figures: {},
    },
    [
      { calls: 10_000, slots: 1 },
      { calls: 20_000, slots: 2 },
    ],
  ).map((line) => line.replace(/\s+/g, ' ').trim());
  expect(lines.filter((line) => line.startsWith('10,000 calls, 1 at a time'))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('20,000 calls, 2 at a time'))).toHaveLength(1);
  expect(lines).toContain('reduce 727 556 5,000 2,500');
  expect(lines).toContain('load 223 1,000 500');
});
