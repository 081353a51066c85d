import * as cache from 'N/cache';
import * as record from 'N/record';
import { type M2mService, TESTED_VALUES } from '../../contracts/company.ts';
import {
  type TestCode,
  type TestedBy,
  type TestOutcome,
  testKind,
} from '../../contracts/test-result.ts';
import { judged, type Verdict } from '../../contracts/verdict.ts';
import { writeAudit } from '../audit/audit.ts';
import { currentCaller } from '../caller.ts';
import {
  type CompanyRow,
  companyFacts,
  companyId,
  readCompany,
  readVerdict,
  VERDICT_FIELDS,
} from '../facts/company-row.ts';
import { isConfigured, testTarget } from '../facts/company-values.ts';
import { forgetCompany } from '../facts/status-cache.ts';
import { COMPANY } from '../ids.ts';
import { logFailure } from '../log-failure.ts';
import { maySend } from './may-send.ts';
import { testNetSuite } from './netsuite-test.ts';
import { testRingCentral } from './ringcentral-test.ts';

/** What came of a wish to test. */
export type RunResult =
  | { ran: TestOutcome }
  /** Somebody else's test of the same credential runs; its result will be there. */
  | { running: true }
  /** The other side asked to wait, so many seconds more. */
  | { wait: number }
  | { notConfigured: true }
  /** A value changed while the test ran, so the outcome is about values that are out of date. */
  | { changed: true }
  /**
   * The server isn't RingCentral's and no administrator confirmed it, or it isn't the one that an
   * admin last tested: nothing was sent.
   */
  | { unconfirmed: true };

/**
 * Longer than any test takes: three requests of 45 s. A mark older than this was left behind by a
 * script that was stopped.
 */
const LONGEST_MS = 150_000;
/**
 * When the other side names no time: its limits count by the minute (RingCentral developer guide,
 * basics/rate-limits).
 */
const DEFAULT_WAIT_SECONDS = 60;

/**
 * PROTECTED: the Suitelet and the scheduled script share it. Not a lock, N/cache has none; it holds
 * back double clicks and two admins at once.
 */
const marks = () =>
  cache.getCache({ name: 'ringcentral_for_netsuite_pro_tests_1', scope: cache.Scope.PROTECTED });
const TTL_SECONDS = 300;

function mark(key: string): number {
  const value = Number(marks().get({ key }) ?? '');
  return Number.isFinite(value) ? value : 0;
}

function perform(service: M2mService, row: CompanyRow, now: number): TestOutcome {
  try {
    return service === 'ringcentral' ? testRingCentral(row) : testNetSuite(row, now);
  } catch (thrown) {
    logFailure(`RingCentral: the test of ${service} could not be carried out`, thrown);
    return {
      code: service === 'ringcentral' ? 'RC_UNEXPECTED' : 'NS_UNEXPECTED',
      found: null,
      retryAfter: null,
    };
  }
}

/**
 * Asks whether the caller may write the outcome, by writing what is there already: before anything
 * is sent, since secrets must not leave in the name of somebody who could do no more with the
 * answer. Which permission ids `getPermission` takes for custom records isn't documented. Costs 2
 * units. @throws when the caller may not
 */
function mustWrite(service: M2mService, row: CompanyRow): void {
  const name = VERDICT_FIELDS[service].testedAt;
  record.submitFields({
    type: COMPANY.type,
    id: companyId(),
    values: { [COMPANY.fields[name]]: row[name] },
  });
}

function write(service: M2mService, { test, testedAt, report }: Verdict): void {
  const fields = VERDICT_FIELDS[service];
  record.submitFields({
    type: COMPANY.type,
    id: companyId(),
    values: {
      [COMPANY.fields[fields.test]]: test,
      [COMPANY.fields[fields.testedAt]]: testedAt,
      [COMPANY.fields[fields.report]]: report === null ? '' : JSON.stringify(report),
    },
  });
}

function run(
  service: M2mService,
  by: TestedBy,
  before: CompanyRow,
  clock: () => number,
): RunResult {
  const outcome = perform(service, before, clock());
  if (outcome.code === 'RC_BUSY' || outcome.code === 'NS_BUSY') {
    const until = clock() + (outcome.retryAfter ?? DEFAULT_WAIT_SECONDS) * 1000;
    marks().put({ key: `wait:${service}`, value: String(until), ttl: TTL_SECONDS });
  }
  const row = readCompany();
  if (TESTED_VALUES[service].some((name) => row[name] !== before[name])) return { changed: true };
  write(
    service,
    judged(
      readVerdict(row, service),
      outcome,
      new Date(clock()).toISOString(),
      by,
      testTarget(service, row),
    ),
  );
  forgetCompany(currentCaller(), companyFacts(row).adminRoles);
  return { ran: outcome };
}

/** As the audit trail calls it: how it came out, and why when it did not pass. */
function trailOutcome(code: TestCode): string {
  const kind = testKind(code);
  return kind === 'passed' ? 'passed' : `${kind === 'failed' ? 'failed' : 'unknown'}: ${code}`;
}

/**
 * Tests one credential for real and writes down what came of it. Costs at most 93 units, and takes
 * 135 s at most.
 *
 * @param clock milliseconds since 1970
 * @throws when the company's row cannot be read or written
 */
export function runTest(service: M2mService, by: TestedBy, clock: () => number): RunResult {
  const row = readCompany();
  if (!isConfigured(row, service)) return { notConfigured: true };
  const now = clock();
  const wait = Math.ceil((mark(`wait:${service}`) - now) / 1000);
  if (wait > 0 && wait <= TTL_SECONDS) return { wait };
  const running = now - mark(`running:${service}`);
  if (running >= 0 && running < LONGEST_MS) return { running: true };
  if (!maySend(service, by, row)) return { unconfirmed: true };
  mustWrite(service, row);
  marks().put({ key: `running:${service}`, value: String(now), ttl: TTL_SECONDS });
  try {
    const result = run(service, by, row, clock);
    writeAudit({
      action: by === 'schedule' ? 'scheduled-test' : 'test-connection',
      subject: `${service}-company`,
      outcome:
        'ran' in result ? trailOutcome(result.ran.code) : 'unknown: values changed meanwhile',
    });
    return result;
  } finally {
    marks().remove({ key: `running:${service}` });
  }
}
