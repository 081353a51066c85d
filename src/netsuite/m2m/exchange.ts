import * as https from 'N/https';
import { logFailure, reason } from '../log-failure.ts';

/** What came of one request: an answer, or why there was none. */
export type Exchange =
  | {
      status: number;
      /** The parsed body; undefined when it is no JSON. */
      body: unknown;
      /** Seconds of Retry-After, or null. */
      retryAfter: number | null;
      /** The other side's clock when it answered, in milliseconds since 1970, or null. */
      date: number | null;
    }
  | { failure: 'timeout' | 'network' | 'secret' };

export interface ExchangeRequest {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string | https.SecureString>;
  body?: string | https.SecureString;
}

const LONGEST_WAIT_SECONDS = 300;

/**
 * NetSuite's names for what goes wrong on the way out (NetSuite help, https.request). All others
 * come from our own side.
 */
const TIMEOUTS = ['SSS_REQUEST_TIME_EXCEEDED', 'SSS_CONNECTION_TIME_OUT'];
/**
 * What a secret that is missing or not allowed here throws has no documented name, so it is told by
 * what it speaks of.
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
  return typeof value === 'string' ? value : '';
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

/** Why a thrown error kept us from an answer. */
export function failureOf(thrown: unknown): Extract<Exchange, { failure: string }> {
  const { name } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as {
    name?: unknown;
  };
  if (typeof name === 'string' && TIMEOUTS.includes(name)) return { failure: 'timeout' };
  return { failure: OF_A_SECRET.test(reason(thrown)) ? 'secret' : 'network' };
}

/**
 * Makes one request and reads its answer as far as tests need it. Costs 10 units; takes 45 s at
 * most, as NetSuite allows no request more. Never throws.
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
    logFailure('RingCentral: a request of a company test was not answered', thrown);
    return failureOf(thrown);
  }
}

/**
 * Name and value pairs as the body of a form. Values that are placeholders of secrets are put
 * behind it as they are.
 */
export function form(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}
