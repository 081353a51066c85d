import * as fc from 'fast-check';
import { isTabMessage, softphoneLock } from '../../src/browser/sensors/tab-names.ts';

test.each<unknown>([
  { kind: 'show-yourself' },
  { kind: 'here' },
  { kind: 'how-many-calls' },
  { kind: 'calls', live: 0 },
  { kind: 'calls', live: 3 },
  { kind: 'dial', id: 'd1', number: '+12125550182' },
  { kind: 'dial', id: '', number: '' },
  { kind: 'dial-news', id: 'd1', step: 'taken', shown: '', reason: '' },
  {
    kind: 'dial-news',
    id: 'd1',
    step: 'refused',
    shown: '(212) 555-0182',
    reason: 'Connect RingCentral first.',
  },
  { kind: 'any-calls' },
  { kind: 'call-bar', script: '/core/media/media.nl?id=7&c=MODEL_1&h=x&_xt=.js' },
  // A later version may say more.
  { kind: 'here', since: 5 },
])('%j is taken', (message) => {
  expect(isTabMessage(message)).toBe(true);
});

const long = 'x'.repeat(501);
test.each<unknown>([
  null,
  undefined,
  '',
  'here',
  0,
  [],
  ['here'],
  {},
  { kind: null },
  { kind: 'HERE' },
  { kind: 'toString' },
  { kind: '__proto__' },
  { kind: ['here'] },
  { kind: 'calls' },
  { kind: 'calls', live: -1 },
  { kind: 'calls', live: 1.5 },
  { kind: 'calls', live: '1' },
  { kind: 'calls', live: NaN },
  { kind: 'calls', live: Infinity },
  { kind: 'dial', number: '1' },
  { kind: 'dial', id: 'd' },
  { kind: 'dial', id: 1, number: '1' },
  { kind: 'dial', id: 'd', number: 1 },
  { kind: 'dial', id: 'd', number: long },
  { kind: 'dial', id: 'd', number: ['1'] },
  { kind: 'dialling', id: 'd1' },
  { kind: 'dial-news', id: 'd1' },
  { kind: 'dial-news', id: 'd1', step: 'done', shown: '', reason: '' },
  { kind: 'dial-news', id: {}, step: 'taken', shown: '', reason: '' },
  { kind: 'dial-news', id: 'd1', step: 'taken', shown: long, reason: '' },
  { kind: 'dial-news', id: 'd1', step: 'toString', shown: '', reason: '' },
  { kind: 'dial-news', id: 'd1', step: 'taken', shown: '', reason: 5 },
  { kind: 'call' },
  { kind: 'call-bar' },
  { kind: 'call-bar', script: '' },
  { kind: 'call-bar', script: 7 },
  { kind: 'call-bar', script: `/${long}` },
  { kind: 'call-bar', script: 'javascript:alert(1)' },
  { kind: 'call-bar', script: 'data:text/javascript,alert(1)' },
  { kind: 'call-bar', script: '//elsewhere.example/bar.js' },
  { kind: 'call-bar', script: '/\\elsewhere.example/bar.js' },
  { kind: 'call-bar', script: 'https://elsewhere.example/bar.js' },
])('%j is refused', (message) => {
  expect(isTabMessage(message)).toBe(false);
});

test('nothing that a page can post makes it throw, and what it takes has its fields', () => {
  const kinds = fc.constantFrom(
    'show-yourself',
    'here',
    'how-many-calls',
    'calls',
    'dial',
    'dial-news',
    'any-calls',
    'call-bar',
    'other',
  );
  const value = fc.oneof(
    fc.anything({ withMap: true, withSet: true, withDate: true, withBigInt: true }),
    fc.string(),
    fc.integer(),
  );
  const shaped = fc.record(
    {
      kind: kinds,
      id: value,
      number: value,
      live: value,
      script: value,
    },
    { requiredKeys: ['kind'] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), shaped), (message) => {
      if (!isTabMessage(message)) return;
      if (message.kind === 'dial')
        expect([typeof message.id, typeof message.number]).toEqual(['string', 'string']);
      if (message.kind === 'calls') expect(Number.isSafeInteger(message.live)).toBe(true);
      if (message.kind === 'call-bar') expect(message.script).toMatch(/^\/(?!\/)/);
    }),
    { numRuns: 2_000 },
  );
});

test('each user of each account has a lock of their own', () => {
  expect(
    new Set([
      softphoneLock({ account: 'A', user: 1 }),
      softphoneLock({ account: 'A', user: 2 }),
      softphoneLock({ account: 'A_SB1', user: 1 }),
    ]).size,
  ).toBe(3);
});
