import type { HealthErrorCode } from '../src/contracts/health.ts';

/**
 * Every way in which a check can end without an answer. None of them says anything about the
 * installed version.
 */
export type FailureName =
  | 'not-installed'
  | 'denied'
  | 'session-over'
  | 'busy'
  | 'unreachable'
  | 'malformed';

interface Meaning {
  outcome: FailureName;
  /**
   * For people. All words are ours: what a server sent may quote the request, and the request holds
   * the token.
   */
  reason: string;
}

/**
 * NetSuite's own error codes. Source: NetSuite help, section_4634920277, bridgehead_1525252812 and
 * subsect_158521885412.
 */
const NETSUITE = {
  SSS_INVALID_SCRIPTLET_ID: {
    outcome: 'not-installed',
    reason: 'NetSuite knows no such script or deployment.',
  },
  INSUFFICIENT_PERMISSION: { outcome: 'denied', reason: 'The role lacks a permission.' },
  TWO_FA_REQD: {
    outcome: 'denied',
    reason: 'The role needs a second factor, so it cannot be used by a program.',
  },
  INVALID_LOGIN_ATTEMPT: { outcome: 'session-over', reason: 'NetSuite did not take the sign-in.' },
  INVALID_LOGIN: { outcome: 'session-over', reason: 'NetSuite did not take the sign-in.' },
  SSS_REQUEST_LIMIT_EXCEEDED: {
    outcome: 'busy',
    reason: 'All concurrent calls of the account are taken.',
  },
  UNEXPECTED_ERROR: { outcome: 'unreachable', reason: 'NetSuite failed with an unexpected error.' },
  INVALID_REQUEST: { outcome: 'malformed', reason: 'NetSuite did not understand the request.' },
  INVALID_RETURN_DATA_FORMAT: {
    outcome: 'malformed',
    reason: 'NetSuite did not understand the answer of the RESTlet.',
  },
} as const satisfies Record<string, Meaning>;

/**
 * Refusals of our RESTlet. Only the last is trouble on the server; the others mean that both sides
 * do not fit.
 */
const REFUSALS = {
  RCP_PARAMETER_UNKNOWN: {
    outcome: 'malformed',
    reason: 'The address holds a parameter that the health check does not know.',
  },
  RCP_VERSION_INVALID: { outcome: 'malformed', reason: 'The required version is not a version.' },
  RCP_METHOD_NOT_ALLOWED: { outcome: 'malformed', reason: 'The health check takes GET only.' },
  RCP_UNEXPECTED: {
    outcome: 'unreachable',
    reason: 'The health check failed. The script log in NetSuite has the reason.',
  },
} as const satisfies Record<HealthErrorCode, Meaning>;

/** What this client finds out by itself. */
const OWN = {
  NOT_FOUND: { outcome: 'not-installed', reason: 'There is nothing at the address.' },
  FORBIDDEN: {
    outcome: 'denied',
    reason: "The role is not in the deployment's audience, or the address has the wrong domain.",
  },
  UNAUTHORIZED: { outcome: 'session-over', reason: 'The token is not good, or no longer.' },
  TOKEN_MALFORMED: {
    outcome: 'session-over',
    reason: 'The token is empty or holds characters that no token has.',
  },
  TOKEN_REFUSED: {
    outcome: 'session-over',
    reason:
      'NetSuite gave no token: it does not know the client, the certificate or their mapping.',
  },
  KEY_UNUSABLE: { outcome: 'session-over', reason: 'The private key cannot be used.' },
  TOO_MANY_REQUESTS: { outcome: 'busy', reason: 'NetSuite asks to wait.' },
  ADDRESS_INVALID: { outcome: 'unreachable', reason: 'The address is not a whole https address.' },
  TOKEN_UNAVAILABLE: { outcome: 'unreachable', reason: 'No token could be had.' },
  DEADLINE: { outcome: 'unreachable', reason: 'No answer in time.' },
  NETWORK: { outcome: 'unreachable', reason: 'The connection failed.' },
  REDIRECTED: {
    outcome: 'unreachable',
    reason: 'The address leads elsewhere; a token is not sent on.',
  },
  SERVER_ERROR: { outcome: 'unreachable', reason: 'NetSuite is in trouble.' },
  STATUS_UNEXPECTED: {
    outcome: 'malformed',
    reason: 'The status is none that the health check gives.',
  },
  NOT_JSON: { outcome: 'malformed', reason: 'The answer is not JSON.' },
  NOT_THE_CONTRACT: { outcome: 'malformed', reason: 'The answer is not that of the health check.' },
  SCHEMA_NEWER: {
    outcome: 'malformed',
    reason: 'The answer has a newer schema: this client is too old, not the bundle.',
  },
  TOO_LARGE: { outcome: 'malformed', reason: 'The answer is far too long.' },
} as const satisfies Record<string, Meaning>;

/** The policy of this client in one table: a stable code, what it comes to, and words for it. */
export const FAILURES = { ...NETSUITE, ...REFUSALS, ...OWN };
export type FailureCode = keyof typeof FAILURES;

/**
 * Whether this is an error code of NetSuite that we know. A body may name anything, `constructor`
 * included.
 */
export function isNetSuiteCode(code: string): code is keyof typeof NETSUITE {
  return Object.hasOwn(NETSUITE, code);
}

/**
 * What NetSuite asked us to wait before the next call, in milliseconds; null when it did not say.
 */
export type RetryAfter = number | null;

export interface Failure {
  outcome: FailureName;
  code: FailureCode;
  reason: string;
  retryAfterMs: RetryAfter;
}

/**
 * @param detail a few words of ours or of the runtime, never of a server
 * @param retryAfterMs what the server asked for
 */
export function failure(
  code: FailureCode,
  detail: string | null = null,
  retryAfterMs: RetryAfter = null,
): Failure {
  const { outcome, reason } = FAILURES[code];
  return {
    outcome,
    code,
    reason: detail === null ? reason : `${reason} (${detail})`,
    retryAfterMs,
  };
}
