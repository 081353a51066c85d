import * as v from 'valibot';
import type { TestCode } from '../../contracts/test-result.ts';
import type { Exchange } from '../outbound/exchange.ts';

const text = v.optional(v.string(), '');
/** RFC 6749, 5.2. Whether NetSuite ever sends a description is not documented. */
const Refusal = v.object({ error: text, error_description: text });
/** NetSuite's own errors of a RESTlet (section_4634920277). */
const RestletError = v.object({ error: v.object({ code: v.string() }) });

/** What is known on our side when the token endpoint refuses. */
export interface Evidence {
  /** When we asked, in milliseconds since 1970. */
  askedAt: number;
  /** Whether the certificate's end, as the admin entered it, is over. */
  ended: boolean;
}

/** Clocks that differ less are never why an assertion is refused: it is good for five minutes. */
const CLOCKS_MS = 2 * 60 * 1000;

interface Row {
  code: TestCode;
  when: (said: { error: string; words: string; clocks: number }, evidence: Evidence) => boolean;
}

const words =
  (pattern: RegExp): Row['when'] =>
  ({ words: said }) =>
    pattern.test(said);

/**
 * Why the token endpoint refuses, the first that fits. OAuth has one error for most causes (RFC
 * 7523, 3.2), so what the endpoint says beside it counts, and what we know ourselves; without
 * either it is NS_ASSERTION_REFUSED, whose words name the causes that are left.
 */
const REFUSALS: readonly Row[] = [
  { code: 'NS_SCOPE_REFUSED', when: ({ error }) => error === 'invalid_scope' },
  { code: 'NS_CLOCK_OFF', when: ({ clocks }) => clocks > CLOCKS_MS },
  { code: 'NS_CLOCK_OFF', when: words(/\biat\b|\bexp\b|clock/i) },
  { code: 'NS_MAPPING_REVOKED', when: words(/revoked/i) },
  {
    code: 'NS_CERTIFICATE_EXPIRED',
    when: words(/certificate[^.]*(expired|has ended)|expired certificate/i),
  },
  { code: 'NS_CERTIFICATE_EXPIRED', when: (_said, { ended }) => ended },
  { code: 'NS_AUDIENCE_WRONG', when: words(/\baud(ience)?\b/i) },
  { code: 'NS_KEY_MISMATCH', when: words(/signature/i) },
  { code: 'NS_MAPPING_UNKNOWN', when: words(/mapping|\bkid\b|certificate id/i) },
  {
    code: 'NS_ASSERTION_REFUSED',
    when: ({ error }) =>
      ['invalid_client', 'invalid_grant', 'invalid_request', 'unauthorized_client'].includes(error),
  },
];

function general(answer: Exchange): TestCode | null {
  if ('failure' in answer) return answer.failure === 'timeout' ? 'NS_TIMEOUT' : 'NS_UNREACHABLE';
  if (answer.status === 429) return 'NS_BUSY';
  if (answer.status >= 500) return answer.body === undefined ? 'NS_NOT_JSON' : 'NS_SERVER_ERROR';
  return null;
}

/** Why NetSuite's token endpoint gave no token; null when it answered 200 with JSON. */
export function tokenRefusal(answer: Exchange, evidence: Evidence): TestCode | null {
  const known = general(answer);
  if (known !== null || 'failure' in answer) return known;
  if (answer.body === undefined) return 'NS_NOT_JSON';
  if (answer.status === 200) return null;
  const parsed = v.safeParse(Refusal, answer.body);
  if (!parsed.success) return 'NS_REFUSED';
  const { error, error_description: description } = parsed.output;
  const clocks = answer.date === null ? 0 : Math.abs(answer.date - evidence.askedAt);
  return (
    REFUSALS.find(({ when }) => when({ error, words: description, clocks }, evidence))?.code ??
    'NS_REFUSED'
  );
}

const RESTLET_CODES: Readonly<Record<string, TestCode>> = {
  SSS_REQUEST_LIMIT_EXCEEDED: 'NS_BUSY',
  SSS_INVALID_SCRIPTLET_ID: 'NS_RESTLET_MISSING',
  INSUFFICIENT_PERMISSION: 'NS_ROLE_REFUSED',
  INVALID_LOGIN_ATTEMPT: 'NS_TOKEN_REFUSED',
  UNEXPECTED_ERROR: 'NS_SERVER_ERROR',
};

const RESTLET_STATUS: Readonly<Record<number, TestCode>> = {
  401: 'NS_TOKEN_REFUSED',
  403: 'NS_ROLE_REFUSED',
  404: 'NS_RESTLET_MISSING',
};

/** Why the health RESTlet did not answer the token; null when it answered 200 with JSON. */
export function restletRefusal(answer: Exchange): TestCode | null {
  const known = general(answer);
  if (known !== null || 'failure' in answer) return known;
  const byStatus = RESTLET_STATUS[answer.status];
  if (byStatus !== undefined) return byStatus;
  if (answer.body === undefined) return 'NS_NOT_JSON';
  if (answer.status === 200) return null;
  const parsed = v.safeParse(RestletError, answer.body);
  return (parsed.success ? RESTLET_CODES[parsed.output.error.code] : undefined) ?? 'NS_REFUSED';
}
