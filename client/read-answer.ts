import { parseHealth, parseHealthError } from '../src/contracts/health.ts';
import { SCHEMA, SERVICE } from '../src/contracts/service.ts';
import {
  type Failure,
  type FailureCode,
  failure,
  isNetSuiteCode,
  type RetryAfter,
} from './failure.ts';
import type { HealthOutcome } from './outcome.ts';

export interface Answer {
  status: number;
  body: string;
  /** The header WWW-Authenticate. */
  challenge?: string | null;
  retryAfterMs?: RetryAfter;
}

const BY_STATUS = new Map<number, FailureCode>([
  [401, 'UNAUTHORIZED'],
  [403, 'FORBIDDEN'],
  [404, 'NOT_FOUND'],
  [429, 'TOO_MANY_REQUESTS'],
]);

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/**
 * NetSuite writes its errors as JSON or as text lines, by the request's content type (NetSuite
 * help, section_4634920277).
 */
function errorCode(body: string): string | null {
  const value = parseJson(body);
  if (value === undefined) return /^error code:[ \t]*([A-Z0-9_]{1,80})/im.exec(body)?.[1] ?? null;
  const code = field(field(value, 'error'), 'code');
  return typeof code === 'string' ? code : null;
}

function readGood(body: string): HealthOutcome {
  const value = parseJson(body);
  if (value === undefined) return failure('NOT_JSON');
  const schema = field(value, 'schema');
  if (field(value, 'service') === SERVICE && typeof schema === 'number' && schema > SCHEMA) {
    return failure('SCHEMA_NEWER', `schema ${schema}, known is ${SCHEMA}`);
  }
  const health = parseHealth(value);
  if (health !== null)
    return { outcome: health.bundle.outdated === true ? 'outdated' : 'ok', health };
  return failure(parseHealthError(value)?.error.code ?? 'NOT_THE_CONTRACT');
}

function readBad({ status, body, challenge = null, retryAfterMs = null }: Answer): Failure {
  const code = errorCode(body);
  if (code !== null && isNetSuiteCode(code)) return failure(code, null, retryAfterMs);
  // A malformed token is refused with 400 and a challenge (NetSuite help, subsect_158521885412).
  const known =
    BY_STATUS.get(status) ??
    (challenge !== null && /^bearer\b/i.test(challenge) ? 'UNAUTHORIZED' : undefined);
  if (known !== undefined) return failure(known, null, retryAfterMs);
  if (status === 0 || (status >= 300 && status < 400)) return failure('REDIRECTED');
  return failure(
    status >= 500 ? 'SERVER_ERROR' : 'STATUS_UNEXPECTED',
    `status ${status}`,
    retryAfterMs,
  );
}

/** What an HTTP answer means. Pure, and total: no body makes it throw. */
export function readAnswer(answer: Answer): HealthOutcome {
  return answer.status === 200 ? readGood(answer.body) : readBad(answer);
}
