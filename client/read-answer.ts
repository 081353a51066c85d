import { parseHealth, parseHealthError } from '../src/status/health.ts';
import { SCHEMA } from '../src/status/service.ts';
import type { HealthOutcome } from './outcome.ts';

export interface Answer {
  status: number;
  body: string;
}

/** NetSuite's own error codes. Source: NetSuite help, section_4634920277 and bridgehead_1525252812. */
const CODES: Readonly<Record<string, HealthOutcome>> = {
  SSS_REQUEST_LIMIT_EXCEEDED: { outcome: 'busy' },
  SSS_INVALID_SCRIPTLET_ID: { outcome: 'not-installed' },
  INVALID_LOGIN_ATTEMPT: { outcome: 'session-over' },
  INVALID_LOGIN: { outcome: 'session-over' },
  TWO_FA_REQD: { outcome: 'denied' },
  INSUFFICIENT_PERMISSION: { outcome: 'denied' },
};

const STATUSES: Readonly<Record<number, HealthOutcome>> = {
  401: { outcome: 'session-over' },
  403: { outcome: 'denied' },
  404: { outcome: 'not-installed' },
  429: { outcome: 'busy' },
};

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The code of an error body, which comes as JSON or as text lines, by what the request's content type was. */
function errorCode(body: string): string | undefined {
  const value = parseJson(body) as { error?: { code?: unknown } | null } | null | undefined;
  const code = value?.error?.code;
  return typeof code === 'string' ? code : /^error code: (\S+)/m.exec(body)?.[1];
}

function readGood(body: string): HealthOutcome {
  const value = parseJson(body);
  if (value === undefined) return { outcome: 'malformed', reason: 'the answer is not JSON' };
  const refusal = parseHealthError(value);
  if (refusal !== null) return { outcome: 'refused', ...refusal.error };
  const health = parseHealth(value);
  if (health !== null) return { outcome: health.bundle.outdated === true ? 'outdated' : 'ok', health };
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
  const newer = typeof schema === 'number' && schema > SCHEMA;
  return { outcome: 'malformed', reason: newer ? `schema ${String(schema)} is newer than this client` : 'the answer is not the health contract' };
}

/** What an HTTP answer means. Pure. */
export function readAnswer({ status, body }: Answer): HealthOutcome {
  if (status === 200) return readGood(body);
  const byCode = CODES[errorCode(body) ?? ''];
  if (byCode !== undefined) return byCode;
  const byStatus = STATUSES[status];
  if (byStatus !== undefined) return byStatus;
  if (status >= 500) return { outcome: 'unreachable', reason: `NetSuite answered ${String(status)}` };
  return { outcome: 'malformed', reason: `NetSuite answered ${String(status)}` };
}
