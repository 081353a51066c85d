import { byDay, daysAgo, isSameDay } from '../../../src/browser/app/days/by-day.ts';
import {
  type HistoryCall,
  historyOf,
  isMissed,
} from '../../../src/browser/app/history/history-call.ts';
import { countsOf, filtered } from '../../../src/browser/app/history/history-filter.ts';
import { savedFrom } from '../../../src/browser/app/history/log-past-call.ts';
import type { Entry } from '../../../src/browser/app/log/entry.ts';
import type { UserCall } from '../../../src/call-sync/call-log-record.ts';

const NOW = Date.UTC(2026, 10, 27, 12);

const entry = (change: Partial<Entry> = {}): Entry => ({
  externalId: 'rcp-s-1-13',
  stage: 'logged',
  direction: 'inbound',
  number: '+12125550182',
  name: '',
  startedAt: NOW,
  answeredAt: NOW + 5_000,
  endedAt: NOW + 65_000,
  seenAt: NOW + 65_000,
  result: 'answered',
  recorded: false,
  note: '',
  entity: null,
  tab: 't',
  tries: 0,
  notBefore: 0,
  url: '/app/crm/calendar/call.nl?id=9',
  ...change,
});

const listed = (change: Partial<UserCall> = {}): UserCall => ({
  key: { session: 's-1', extension: '101' },
  direction: 'inbound',
  startedAt: NOW,
  seconds: 60,
  result: 'answered',
  number: '+12125550182',
  name: 'ANN AMES',
  internal: false,
  queue: false,
  emergency: false,
  recording: '',
  content: '',
  modifiedAt: NOW,
  ...change,
});

const join = (
  entries: readonly Entry[],
  calls: readonly UserCall[],
  asked: readonly string[] = [],
): HistoryCall[] => historyOf({ entries, calls, records: new Map(), asked: new Set(asked) });

test('a call that both sides know is one call, with the note of the one and the result of the other', () => {
  const [call, ...others] = join(
    [entry({ note: 'Wants a quote', result: 'lost' })],
    [listed({ content: 'https://media.ringcentral.com/r/1' })],
  );
  expect(others).toEqual([]);
  expect(call).toMatchObject({
    id: 's-1',
    note: 'Wants a quote',
    name: 'ANN AMES',
    result: 'answered',
    elsewhere: false,
    recording: 'https://media.ringcentral.com/r/1',
    logged: { state: 'logged', url: '/app/crm/calendar/call.nl?id=9' },
  });
});

test('a call is edited under the journal’s ID, or under the one its session gives it', () => {
  const [own] = join([entry({ externalId: 'rcp-s-1-13.2' })], [listed()]);
  const [other] = join([], [listed({ key: { session: 's-9', extension: '101' } })]);
  expect([own, other].map((call) => call && savedFrom(call, 13, 'Ann Ames'))).toEqual([
    { externalId: 'rcp-s-1-13.2', name: 'Ann Ames', endedAt: NOW + 60_000 },
    { externalId: 'rcp-s-9-13', name: 'Ann Ames', endedAt: NOW + 60_000 },
  ]);
});

test('a call that rang here and was answered on the desk phone was on another phone', () => {
  const [call] = join([entry({ result: 'elsewhere', answeredAt: null })], [listed()]);
  expect(call).toMatchObject({ result: 'answered', elsewhere: true });
});

test('a call is said to be of another phone only as far back as the journal has every call', () => {
  const oldest = entry({ externalId: 'rcp-s-3-13', startedAt: NOW - 10_000 });
  const waiting = entry({ externalId: 'rcp-s-4-13', stage: 'due', startedAt: NOW - 90_000 });
  const at = (session: string, startedAt: number) =>
    listed({ key: { session, extension: '101' }, startedAt });
  const calls = join([oldest, waiting], [at('s-5', NOW), at('s-6', NOW - 20_000)]);
  expect(calls.map(({ session, elsewhere }) => [session, elsewhere])).toEqual([
    ['s-5', true],
    ['s-3', false],
    // Older than what the journal still has of the calls that NetSuite has.
    ['s-6', false],
    ['s-4', false],
  ]);
  expect(join([], [at('s-5', NOW)])[0]?.elsewhere).toBe(false);
});

test('a call of another phone is not logged only once NetSuite said so', () => {
  expect(join([], [listed()])[0]?.logged).toEqual({ state: 'unknown' });
  expect(join([], [listed()], ['s-1'])[0]?.logged).toEqual({ state: 'not-logged' });
});

test('NetSuite’s record of a call gives its link and its note', () => {
  const [call] = historyOf({
    entries: [],
    calls: [listed()],
    records: new Map([
      ['s-1', { session: 's-1', id: 4, url: '/app/x?id=4', linked: true, note: 'Called back' }],
    ]),
    asked: new Set(['s-1']),
  });
  expect(call).toMatchObject({
    note: 'Called back',
    logged: { state: 'logged', url: '/app/x?id=4' },
  });
});

test('a call without a session and one under way keep to themselves, the newest comes first', () => {
  const calls = join(
    [
      entry({ externalId: 'rcp-c-abc-13', startedAt: NOW - 1_000 }),
      entry({ externalId: 'rcp-s-2-13', stage: 'open' }),
    ],
    [listed({ startedAt: NOW - 2_000 })],
  );
  expect(calls.map(({ id }) => id)).toEqual(['rcp-c-abc-13', 's-1']);
});

test.each([
  ['inbound', 'missed', true],
  ['inbound', 'voicemail', true],
  ['inbound', 'declined', true],
  ['inbound', 'elsewhere', false],
  ['inbound', 'answered', false],
  ['outbound', 'missed', false],
  ['inbound', null, false],
] as const)('an %s call with the result %s is missed: %s', (direction, result, missed) => {
  expect(isMissed({ direction, result })).toBe(missed);
});

test('filters and counts agree, and a search reads digits however a number is written', () => {
  const calls = join(
    [],
    [
      listed(),
      listed({
        key: { session: 's-2', extension: '101' },
        result: 'missed',
        name: 'Ben',
        number: '+442071838750',
      }),
    ],
    ['s-1'],
  );
  expect(countsOf(calls)).toEqual({ all: 2, missed: 1, 'not-logged': 1 });
  const ids = (filter: Parameters<typeof filtered>[1], text: string) =>
    filtered(calls, filter, text).map(({ id }) => id);
  expect(ids('missed', '')).toEqual(['s-2']);
  expect(ids('not-logged', '')).toEqual(['s-1']);
  expect(ids('all', '(212) 555')).toEqual(['s-1']);
  expect(ids('all', 'ben')).toEqual(['s-2']);
  expect(ids('all', '12')).toEqual(['s-1']);
  expect(ids('missed', 'ann')).toEqual([]);
});

test('items are grouped by this browser’s days, also across a change of its clocks', () => {
  const at = (text: string) => new Date(text).getTime();
  const items = [
    '2026-11-27T09:00:00',
    '2026-11-27T00:00:00',
    '2026-11-26T23:59:59',
    '2026-03-28T12:00:00',
  ].map(at);
  const days = byDay(items, (item) => item);
  expect(days.map(({ items: group }) => group.length)).toEqual([2, 1, 1]);
  expect(days.map(({ startsAt }) => daysAgo(startsAt, at('2026-11-27T23:00:00')))).toEqual([
    0, 1, 244,
  ]);
});

test('two moments are of one day from its first minute to its last', () => {
  const at = (day: number, hour: number, minute: number) =>
    new Date(2026, 10, day, hour, minute).getTime();
  expect(isSameDay(at(28, 0, 0), at(28, 23, 59))).toBe(true);
  expect(isSameDay(at(28, 18, 0), at(28, 9, 0))).toBe(true);
  expect(isSameDay(at(28, 23, 59), at(29, 0, 1))).toBe(false);
});
