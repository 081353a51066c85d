import { lastDrawn } from '../../../src/browser/app/messages/drawn.ts';

const day = (startsAt: number, count: number) => ({
  startsAt,
  items: Array.from({ length: count }, (_, index) => `${String(startsAt)}.${String(index)}`),
});

test.each([
  [
    100,
    [
      [2, 2],
      [3, 3],
    ],
  ],
  [3, [[3, 3]]],
  [
    4,
    [
      [2, 1],
      [3, 3],
    ],
  ],
  [1, [[3, 1]]],
] as const)('of two and three messages, the last %d are drawn', (most, drawn) => {
  const days = lastDrawn([day(2, 2), day(3, 3)], most);
  expect(days.map(({ startsAt, drawn: { length } }) => [startsAt, length])).toEqual(drawn);
  // All of a day are logged, also those that aren't drawn.
  for (const { startsAt, items } of days) expect(items).toHaveLength(startsAt);
});

test('two thousand messages draw as many as a hundred do', () => {
  const days = lastDrawn([day(1, 1_500), day(2, 500)], 100);
  expect(days.map(({ drawn: { length } }) => length)).toEqual([100]);
  expect(lastDrawn([], 100)).toEqual([]);
});
