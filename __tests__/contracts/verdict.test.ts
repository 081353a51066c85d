import fc from 'fast-check';
import * as v from 'valibot';
import { M2mWire, m2mState } from '../../src/contracts/m2m.ts';
import {
  parseTestReport,
  TEST_FAILURES,
  TEST_UNCERTAIN,
  type TestCode,
  testKind,
} from '../../src/contracts/test-result.ts';
import { judged, type Verdict, verdictWire } from '../../src/contracts/verdict.ts';

const NEVER: Verdict = { test: '', testedAt: '', report: null };
const FAILURES = Object.values(TEST_FAILURES).flat();
const UNCERTAIN = Object.values(TEST_UNCERTAIN).flat();
const CODES: TestCode[] = ['PASSED', ...FAILURES, ...UNCERTAIN];

const at = (minute: number) => new Date(Date.UTC(2026, 0, 15, 10, minute)).toISOString();
const after = (codes: readonly TestCode[], start = NEVER) =>
  codes.reduce(
    (verdict, code, minute) =>
      judged(verdict, { code, found: null, retryAfter: null }, at(minute), 'admin'),
    start,
  );

test('every code is of one kind, and no two lists share one', () => {
  expect(new Set(CODES).size).toBe(CODES.length);
  expect(CODES.map(testKind)).toEqual([
    'passed',
    ...FAILURES.map(() => 'failed'),
    ...UNCERTAIN.map(() => 'uncertain'),
  ]);
});

test.each([
  [['PASSED'], 'verified'],
  [['NS_KEY_MISMATCH'], 'test-failed'],
  [['NS_TIMEOUT'], 'not-tested'],
  [['PASSED', 'NS_TIMEOUT'], 'unknown'],
  [['PASSED', 'NS_TIMEOUT', 'PASSED'], 'verified'],
  [['NS_KEY_MISMATCH', 'NS_BUSY'], 'test-failed'],
  [['PASSED', 'NS_TIMEOUT', 'NS_KEY_MISMATCH'], 'test-failed'],
] as const)('after %j it is %s', (codes, state) => {
  expect(m2mState(verdictWire(true, after(codes)))).toBe(state);
});

test('whatever was tested, the last certain result decides, and an uncertain one takes nothing but certainty', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CODES), { minLength: 1, maxLength: 12 }), (codes) => {
      const verdict = after(codes);
      const certain = codes.filter((code) => testKind(code) !== 'uncertain');
      const last = certain.at(-1);
      expect(verdict.test).toBe(last === undefined ? '' : testKind(last));
      expect(verdict.report?.code).toBe(codes.at(-1));
      // Since the first failure of the streak that still lasts.
      const passed = codes.lastIndexOf('PASSED');
      const first = codes.findIndex((code, index) => index > passed && testKind(code) === 'failed');
      expect(verdict.report?.since ?? null).toBe(first < 0 ? null : at(first));
      const failing = [...certain].reverse().find((code) => testKind(code) === 'failed');
      if (verdict.test === 'failed') expect(verdict.report?.failure).toBe(failing);
      else expect(verdict.report?.failure).toBeNull();
    }),
  );
});

test('what is stored can be read again, and what travels fits the wire', () => {
  for (const codes of [['PASSED'], ['RC_BUSY'], ['RC_JWT_REVOKED', 'RC_TIMEOUT']] as const) {
    const verdict = after(codes);
    expect(parseTestReport(JSON.stringify(verdict.report))).toEqual(verdict.report);
    expect(v.is(M2mWire, JSON.parse(JSON.stringify(verdictWire(true, verdict))))).toBe(true);
  }
});

test('a row of an older version goes on: a recorded failure fails since it was recorded', () => {
  const old: Verdict = { test: 'failed', testedAt: at(0), report: null };
  expect(verdictWire(true, old)).toEqual({ configured: true, verified: false, checkedAt: at(0) });
  expect(
    judged(old, { code: 'RC_JWT_REVOKED', found: null, retryAfter: null }, at(9), 'schedule').report
      ?.since,
  ).toBe(at(0));
  expect(verdictWire(true, { ...old, test: 'passed' })).toEqual({
    configured: true,
    verified: true,
    checkedAt: at(0),
  });
});

test('an answer of an older bundle is read as before', () => {
  expect(m2mState({ configured: true, verified: null, checkedAt: null })).toBe('not-tested');
  expect(m2mState({ configured: null, verified: null, checkedAt: null })).toBe('unknown');
});

test('a report that a hand changed is none', () => {
  for (const text of [
    '',
    'null',
    '{',
    '{"v":1}',
    '{"v":2}',
    JSON.stringify({ ...after(['PASSED']).report, code: 'X' }),
  ])
    expect(parseTestReport(text)).toBeNull();
});
