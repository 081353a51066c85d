import { BUDGETS } from '../../bench/budgets.ts';
import { simulateCallDay } from '../../bench/call-day.ts';

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
