import * as https from 'N/https';
import { reason } from '../log-failure.ts';

/** The result of one request: an answer, or why there was none. */
export type Exchange =
  | {
      status: number;
      /** The parsed body; undefined when it isn't JSON. */
      body: unknown;
      /** Seconds of Retry-After, or null. */
      retryAfter: number | null;
      /** The other side's clock when it answered, in milliseconds since 1970, or null. */
      date: number | null;
    }
  | {
      failure: 'timeout' | 'network' | 'secret';
      /** What was thrown, for the script log. */
      why: string;
    };

export interface ExchangeRequest {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string | https.SecureString>;
  body?: string | https.SecureString;
}

/** The type of a body that `form` writes. */
export const FORM_TYPE = 'application/x-www-form-urlencoded';

const LONGEST_WAIT_SECONDS = 300;

/**
 * NetSuite's names for what goes wrong on the way out (NetSuite help, https.request). All others
 * come from our own side.
 */
const TIMEOUTS = ['SSS_REQUEST_TIME_EXCEEDED', 'SSS_CONNECTION_TIME_OUT'];
/**
 * The error for a secret that is missing or not allowed here has no documented name, so it is
 * recognized by its words.
 */
const OF_A_SECRET = /secret|credential|restrict|not allowed/i;

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * A header that came more than once may be a list (burkybang/SuiteScript-2.0-Type-Declarations,
 * N/https, ClientResponse): the first counts.
 */
function header(headers: Record<string, unknown>, name: string): string {
  const found = Object.keys(headers).find((each) => each.toLowerCase() === name);
  const value: unknown = found === undefined ? '' : [headers[found]].flat()[0];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function secondsOf(text: string): number | null {
  const seconds = Number(text);
  return text !== '' && seconds > 0 ? Math.min(Math.ceil(seconds), LONGEST_WAIT_SECONDS) : null;
}

/**
 * HTTP's dates are GMT and say so (RFC 9110, 5.6.7); one that says nothing would be read in the
 * server's own zone.
 */
function dateOf(text: string): number | null {
  const date = /\b(?:GMT|UTC)$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? null : date;
}

/** Returns why an answer didn't come, from what was thrown. */
export function failureOf(thrown: unknown): Extract<Exchange, { failure: string }> {
  const { name } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as {
    name?: unknown;
  };
  const why = reason(thrown);
  if (typeof name === 'string' && TIMEOUTS.includes(name)) return { failure: 'timeout', why };
  return { failure: OF_A_SECRET.test(why) ? 'secret' : 'network', why };
}

/**
 * Sends one request and reads as much of the answer as its callers need. Costs 10 units and takes
 * at most 45 s, which is NetSuite's own limit. Never throws.
 */
export function exchange({ method, url, headers, body }: ExchangeRequest): Exchange {
  try {
    // The typings know texts only; NetSuite takes a SecureString in the address, the headers and
    // the body (section_4418286676).
    const answer = https.request({
      method: https.Method[method],
      url,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    const received = answer.headers as Record<string, unknown>;
    return {
      status: answer.code,
      body: json(answer.body),
      retryAfter: secondsOf(header(received, 'retry-after')),
      date: dateOf(header(received, 'date')),
    };
  } catch (thrown) {
    return failureOf(thrown);
  }
}

/**
 * Returns name and value pairs as the body of a form, or as a query. A value that is a secret's
 * placeholder can't be encoded, so its caller appends it.
 */
export function form(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}
