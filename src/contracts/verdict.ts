import type { M2mWire } from './m2m.ts';
import { type TestedBy, type TestOutcome, type TestReport, testKind } from './test-result.ts';

/** What is stored about one credential's tests. */
export interface Verdict {
  /**
   * The last conclusive result; empty when there was none. A row of an older version has
   * this and its time alone.
   */
  test: '' | 'passed' | 'failed';
  /** When that was, ISO; empty when not known. */
  testedAt: string;
  /** The last test, also an inconclusive one. */
  report: TestReport | null;
}

/**
 * The verdict after another test. An inconclusive one changes no result: what had passed becomes
 * unknown by the report alone, what had failed goes on failing since when it did, and what was
 * never tested stays so.
 *
 * @param at when the test ended, ISO
 * @param target where it was sent, or nothing when that is always the same
 */
export function judged(
  before: Verdict,
  { code, found }: TestOutcome,
  at: string,
  by: TestedBy,
  target = '',
): Verdict {
  const last = { v: 1 as const, code, at, by, ...(target === '' ? {} : { target }) };
  const failing = before.test === 'failed';
  const since = failing ? (before.report?.since ?? (before.testedAt || at)) : null;
  switch (testKind(code)) {
    case 'passed':
      return {
        test: 'passed',
        testedAt: at,
        report: { ...last, since: null, failure: null, found },
      };
    case 'failed':
      return {
        test: 'failed',
        testedAt: at,
        report: { ...last, since: since ?? at, failure: code as TestReport['failure'], found },
      };
    case 'uncertain': {
      const failure = failing ? (before.report?.failure ?? null) : null;
      return {
        ...before,
        report: { ...last, since, failure, found: before.report?.found ?? null },
      };
    }
  }
}

/**
 * The verdict as clients get it.
 * @param configured whether every value is saved
 */
export function verdictWire(configured: boolean, { test, testedAt, report }: Verdict): M2mWire {
  if (!configured) return { configured, verified: null, checkedAt: null };
  const told = report === null || testKind(report.code) !== 'uncertain';
  const verified = test === 'failed' ? false : test === 'passed' && told ? true : null;
  return {
    configured,
    verified,
    checkedAt: testedAt === '' ? null : testedAt,
    ...(verified === null && test !== '' ? { tested: true } : {}),
    ...(report === null
      ? {}
      : {
          code: (verified === false ? report.failure : null) ?? report.code,
          since: report.since,
          attemptedAt: report.at,
        }),
  };
}
