import {
  type Missed,
  MissedCalls,
  missedOf,
} from '../../../src/browser/app/attention/missed-calls.ts';
import { iconOf } from '../../../src/browser/app/attention/page-badge.ts';
import { type Entry, parseEntry } from '../../../src/browser/app/log/entry.ts';
import { storedEntry } from '../small-calls.ts';

const NOW = 1_000_000;
const entry = (id: string, change: Partial<Record<keyof Entry, unknown>>): Entry => {
  const read = parseEntry(storedEntry(`rcp-${id}-7`, NOW, { direction: 'inbound', ...change }));
  if (read === null) throw new Error('not an entry');
  return read;
};
const call = (id: string, at = NOW): Missed => ({ id, at, endedAt: at, number: '102', name: '' });

function world(calls: Missed[] = []) {
  const state = { now: NOW, seenAt: 0, isLooking: false };
  const told: string[] = [];
  const counts: number[] = [];
  const missed = new MissedCalls({
    missed: () => calls,
    seenAt: () => state.seenAt,
    see: (at) => {
      state.seenAt = at;
    },
    now: () => state.now,
    isLooking: () => state.isLooking,
    onMissed: ({ id }) => told.push(id),
    onCount: (count) => counts.push(count),
  });
  return { state, told, counts, missed, calls };
}

test.each([
  ['missed', true],
  ['voicemail', true],
  ['declined', false],
  ['elsewhere', false],
  ['answered', false],
])('an incoming call that ended as %s counts: %s', (result, counts) => {
  expect(missedOf([entry('s-1', { result })], [])).toHaveLength(counts ? 1 : 0);
  expect(missedOf([entry('s-1', { result, direction: 'outbound' })], [])).toEqual([]);
});

test('a call that RingCentral reports is counted once, and the journal knows it better', () => {
  const news = [
    { session: 's-1', at: NOW, number: '102', name: '' },
    { session: 's-2', at: NOW, number: '103', name: 'Ann' },
  ];
  expect(missedOf([entry('s-1', { result: 'declined' })], news)).toEqual([
    { ...call('s-2'), number: '103', name: 'Ann' },
  ]);
});

test('what was missed is reported once, and counted until somebody looks', () => {
  const { state, told, counts, missed, calls } = world([call('old')]);
  expect([told, counts]).toEqual([[], [1]]);
  calls.push(call('new'));
  missed.look();
  missed.look();
  expect(told).toEqual(['new']);
  expect(counts.at(-1)).toBe(2);
  state.isLooking = true;
  state.now += 5;
  missed.look();
  expect([counts.at(-1), state.seenAt]).toEqual([0, NOW + 5]);
  state.isLooking = false;
  missed.look();
  expect(counts.at(-1)).toBe(0);
});

test('a call that was found in storage is counted and not reported', () => {
  const { told, counts, missed, calls } = world();
  calls.push(call('old', NOW - 60_000));
  missed.look();
  expect([told, counts.at(-1)]).toEqual([[], 1]);
});

test('the icon carries the number up to nine, in an address of its own', () => {
  const drawn = (count: number) => decodeURIComponent(iconOf(count));
  expect(iconOf(0)).toMatch(/^data:image\/svg\+xml,/);
  expect(drawn(0)).not.toContain('<text');
  expect(drawn(3)).toContain('>3</text>');
  expect(drawn(12)).toContain('>9+</text>');
});
