import * as fc from 'fast-check';
import { callBarChannel, parseBarNews, parseBarRequest } from '../../src/contracts/call-bar.ts';
import { BAR_CALL as CALL } from './sample-bar-call.ts';

const NEWS = { kind: 'calls', tab: 't1', calls: [CALL], words: { 'common.close': 'Close' } };
const DO = { kind: 'do', id: 'r1', tab: 't1', call: 'c1', verb: 'answer' };
const long = 'x'.repeat(501);

test.each<unknown>([
  { kind: 'look' },
  DO,
  { ...DO, verb: 'hang-up' },
  // A later version may say more.
  { ...DO, since: 5 },
])('a bar may say %j', (message) => {
  expect(parseBarRequest(message)).toMatchObject({ kind: (message as { kind: string }).kind });
});

test.each<unknown>([
  NEWS,
  { ...NEWS, calls: [] },
  { ...NEWS, calls: [{ ...CALL, url: '', answeredAt: 5, phase: 'talking' }] },
  { kind: 'outcome', id: 'r1', outcome: 'taken' },
  { kind: 'gone', tab: 't1' },
])('the softphone may say %j', (message) => {
  expect(parseBarNews(message)).toEqual(message);
});

test.each<unknown>([
  null,
  'look',
  [],
  {},
  { kind: 'LOOK' },
  { kind: '__proto__' },
  { kind: 'do' },
  { ...DO, id: '' },
  { ...DO, tab: 7 },
  { ...DO, call: long },
  { ...DO, verb: 'transfer' },
  { ...DO, verb: 'toString' },
  { ...DO, verb: ['answer'] },
])('%j isn’t a request', (message) => {
  expect(parseBarRequest(message)).toBeNull();
});

test.each<unknown>([
  undefined,
  { kind: 'calls' },
  { ...NEWS, calls: {} },
  { ...NEWS, calls: Array.from({ length: 21 }, () => CALL) },
  { ...NEWS, calls: [{ ...CALL, phase: 'over' }] },
  { ...NEWS, calls: [{ ...CALL, direction: 'sideways' }] },
  { ...NEWS, calls: [{ ...CALL, title: long }] },
  { ...NEWS, calls: [{ ...CALL, title: undefined }] },
  { ...NEWS, calls: [{ ...CALL, url: 'javascript:alert(1)' }] },
  { ...NEWS, calls: [{ ...CALL, url: '//elsewhere.example/' }] },
  { ...NEWS, calls: [{ ...CALL, url: 'https://elsewhere.example/' }] },
  { ...NEWS, calls: [{ ...CALL, answeredAt: 'now' }] },
  { ...NEWS, words: { a: 1 } },
  { ...NEWS, words: { a: long } },
  { kind: 'outcome', id: 'r1', outcome: 'maybe' },
  { kind: 'outcome', outcome: 'done' },
  { kind: 'gone' },
])('%j isn’t news', (message) => {
  expect(parseBarNews(message)).toBeNull();
});

test('nothing that a page can post makes a parser throw', () => {
  const shaped = fc.record(
    {
      kind: fc.constantFrom('look', 'do', 'calls', 'outcome', 'gone', 'other'),
      id: fc.anything(),
      tab: fc.anything(),
      call: fc.anything(),
      verb: fc.anything(),
      calls: fc.oneof(fc.anything(), fc.array(fc.anything())),
      words: fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything())),
      outcome: fc.anything(),
    },
    { requiredKeys: ['kind'] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), shaped), (message) => {
      const request = parseBarRequest(message);
      if (request?.kind === 'do')
        expect([typeof request.tab, typeof request.call]).toEqual(['string', 'string']);
      const news = parseBarNews(message);
      if (news?.kind === 'calls') expect(Array.isArray(news.calls)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('each user of each account has a channel of their own', () => {
  expect(
    new Set([
      callBarChannel({ account: 'A', user: 1 }),
      callBarChannel({ account: 'A', user: 2 }),
      callBarChannel({ account: 'A_SB1', user: 1 }),
    ]).size,
  ).toBe(3);
});
