import * as v from 'valibot';
import { atMost } from './at-most.ts';
import type { M2mService } from './company.ts';
import { parseText } from './parse-text.ts';
import { Time } from './time.ts';

/**
 * What is known for certain to be wrong, each with words of its own in `settings/test-words.ts`.
 */
export const TEST_FAILURES = {
  ringcentral: [
    'RC_SECRET_UNUSABLE',
    'RC_CLIENT_REFUSED',
    'RC_APP_DISABLED',
    'RC_GRANT_NOT_ALLOWED',
    'RC_JWT_REVOKED',
    'RC_JWT_EXPIRED',
    'RC_JWT_OTHER_APP',
    'RC_JWT_REFUSED',
    'RC_SCOPE_MISSING',
    'RC_REFUSED',
  ],
  netsuite: [
    'NS_CERTIFICATE_UNUSABLE',
    'NS_KEY_UNSUITABLE',
    'NS_KEY_MISMATCH',
    'NS_MAPPING_UNKNOWN',
    'NS_MAPPING_REVOKED',
    'NS_CERTIFICATE_EXPIRED',
    'NS_AUDIENCE_WRONG',
    'NS_CLOCK_OFF',
    'NS_ASSERTION_REFUSED',
    'NS_SCOPE_REFUSED',
    'NS_TOKEN_REFUSED',
    'NS_ROLE_REFUSED',
    'NS_PERMISSION_MISSING',
    'NS_RESTLET_MISSING',
    'NS_REFUSED',
  ],
} as const satisfies Record<M2mService, readonly string[]>;

/** What kept a test from telling anything: the credential may be as good as before. */
export const TEST_UNCERTAIN = {
  ringcentral: [
    'RC_UNREACHABLE',
    'RC_TIMEOUT',
    'RC_BUSY',
    'RC_SERVER_ERROR',
    'RC_NOT_JSON',
    'RC_UNEXPECTED',
  ],
  netsuite: [
    'NS_UNREACHABLE',
    'NS_TIMEOUT',
    'NS_BUSY',
    'NS_SERVER_ERROR',
    'NS_NOT_JSON',
    'NS_UNEXPECTED',
  ],
} as const satisfies Record<M2mService, readonly string[]>;

export type TestFailure = (typeof TEST_FAILURES)[M2mService][number];
export type TestUncertain = (typeof TEST_UNCERTAIN)[M2mService][number];
export type TestCode = 'PASSED' | TestFailure | TestUncertain;

const FAILURES: readonly TestFailure[] = [...TEST_FAILURES.ringcentral, ...TEST_FAILURES.netsuite];
const UNCERTAIN: readonly TestUncertain[] = [
  ...TEST_UNCERTAIN.ringcentral,
  ...TEST_UNCERTAIN.netsuite,
];

/** `uncertain`: nothing was learned about the credential. */
export type TestKind = 'passed' | 'failed' | 'uncertain';

/** Returns what a test's code says of the credential. */
export function testKind(code: TestCode): TestKind {
  if (code === 'PASSED') return 'passed';
  return FAILURES.some((failure) => failure === code) ? 'failed' : 'uncertain';
}

const words = v.pipe(v.string(), atMost(100));

/** The permissions RingCentral's token must carry for what the product does without a person. */
export const NEEDED_SCOPES = ['ReadAccounts', 'ReadCallLog'] as const;

/** What a test learned about the side that answered. Never a secret, never the ID of one. */
export const Found = v.object({
  /**
   * Of the RingCentral account: its id, main number and brand; of NetSuite: the bundle's version.
   */
  answered: v.array(words),
  /** Permissions that the token or the role carries, and those of the needed ones that it lacks. */
  carried: v.array(words),
  missing: v.array(words),
});
export type Found = v.InferOutput<typeof Found>;

export const TESTED_BY = ['admin', 'schedule'] as const;
export type TestedBy = (typeof TESTED_BY)[number];

/**
 * The stored report on the last test of one credential, beside the last conclusive result.
 */
export const TestReport = v.object({
  v: v.picklist([1]),
  /** How the last test came out, when it was, and who asked for it. */
  code: v.picklist(['PASSED', ...FAILURES, ...UNCERTAIN]),
  at: Time,
  by: v.picklist(TESTED_BY),
  /**
   * While it fails: since when, and the last certain cause. Kept through inconclusive tests.
   */
  since: v.nullable(Time),
  failure: v.nullable(v.picklist(FAILURES)),
  found: v.nullable(Found),
  /**
   * The server and client ID that it was sent to, in the form in which two are compared. Missing in
   * reports of older versions.
   */
  target: v.optional(v.string()),
});
export type TestReport = v.InferOutput<typeof TestReport>;

/** What one test came to. */
export interface TestOutcome {
  code: TestCode;
  found: Found | null;
  /** Seconds that the other side asked to wait, or null. */
  retryAfter: number | null;
}

/** The stored report, or null for none, or one that a hand or another version made. */
export const parseTestReport = (text: string): TestReport | null => parseText(TestReport, text);
