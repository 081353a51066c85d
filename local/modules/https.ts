import type { Execution } from '../execution/execution.ts';
import { DROPPED_HEADERS } from '../platform/headers.ts';
import type { OutsideRequest } from '../platform/outside.ts';
import { SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { UNITS } from '../suitescript/governance.ts';
import { enumeration, only, readOnly, required, strict } from './module.ts';
import { createSecureString, sentText } from './secure-string.ts';

type Method = OutsideRequest['method'];

interface Options {
  url: unknown;
  method?: string;
  body?: unknown;
  headers?: unknown;
}

const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'DELETE'];

/** Types whose body is a text for certain; what a script gets of any other is not documented. */
const TEXT_TYPES =
  /^(text\/|application\/(json|xml|x-www-form-urlencoded|[\w.+-]+\+(json|xml))\b)/i;

/**
 * The platform takes complete https addresses only (NetSuite help, https.request: SSS_INVALID_URL).
 */
function address(url: unknown): string {
  const text: unknown = required(url, 'url');
  if (typeof text !== 'string') throw unmodelled('a url that is no text');
  if (!/^https:\/\/[^\s/?#]+/i.test(text) || /\s/.test(text) || !URL.canParse(text)) {
    throw new SuiteScriptError('SSS_INVALID_URL', 'The URL must be a fully qualified HTTPS URL.');
  }
  return text;
}

/**
 * Some names are dropped without a word (NetSuite help, section_4418229131: general blocked
 * headers).
 */
function headersOf(execution: Execution, headers: unknown, host: string): Record<string, string> {
  if (headers === undefined || headers === null) return {};
  if (typeof headers !== 'object') throw unmodelled('headers that are no object');
  const kept: Record<string, string> = {};
  for (const [name, given] of Object.entries(headers)) {
    const value = sentText(execution, given, host);
    if (value === undefined) throw unmodelled(`the header ${name} with a value that is no text`);
    if (!/^[!#$%&'*+.^`|~0-9A-Za-z-]+$/.test(name) || /[^\t\x20-\xff]/.test(value)) {
      throw new SuiteScriptError(
        'SSS_INVALID_HEADER',
        `The header ${name} is in an invalid format.`,
      );
    }
    if (!DROPPED_HEADERS.includes(name.toLowerCase())) kept[name.toLowerCase()] = value;
  }
  return kept;
}

/** Only POST and PUT send one, and they need one (NetSuite help, https.post, https.put). */
function bodyOf(execution: Execution, method: Method, body: unknown, host: string): string | null {
  if (method === 'GET' || method === 'DELETE') return null;
  if (body === undefined || body === null) required(body, 'body');
  const text = sentText(execution, body, host);
  if (text === undefined) throw unmodelled('a request body that is no text');
  return text;
}

/**
 * N/https: requests to the outside, with certificates checked (typings, https and http; limits of 5
 * s to connect and 45 s in all: NetSuite help, https.request; units: section_157072844224).
 */
export function httpsModule(execution: Execution): object {
  const send = (method: Method, { url, body, headers }: Options) => {
    execution.pay(UNITS.https);
    const to = address(url);
    const { host } = new URL(to);
    const request = {
      method,
      url: to,
      headers: headersOf(execution, headers, host),
      body: bodyOf(execution, method, body, host),
    };
    execution.services.others?.(to);
    // A domain of the account itself is answered without leaving it: the script waits, and nobody
    // else would answer.
    const answer = execution.services.own(request) ?? execution.services.outside.request(request);
    if ('failure' in answer) throw new SuiteScriptError(answer.failure, answer.message);
    const type = answer.headers['content-type'];
    if (answer.status >= 300 && answer.status < 400)
      throw unmodelled('what N/https does about a redirect');
    if (type !== undefined && answer.body !== '' && !TEXT_TYPES.test(type))
      throw unmodelled(`an answer of type ${type}`);
    return readOnly(
      'https.ClientResponse',
      { code: answer.status, headers: answer.headers, body: answer.body },
      execution,
    );
  };
  return strict(
    'N/https',
    {
      Method: enumeration('https.Method', METHODS, execution),
      createSecureString: (options: Parameters<typeof createSecureString>[1]) =>
        createSecureString(execution, options),
      get: (options: Options) => send('GET', only('https.get', options, ['url', 'headers'])),
      delete: (options: Options) =>
        send('DELETE', only('https.delete', options, ['url', 'headers'])),
      post: (options: Options) =>
        send('POST', only('https.post', options, ['url', 'headers', 'body'])),
      put: (options: Options) =>
        send('PUT', only('https.put', options, ['url', 'headers', 'body'])),
      request(options: Options) {
        const method = METHODS.find((known) => known === required(options.method, 'method'));
        if (method === undefined) throw unmodelled(`requests by ${String(options.method)}`);
        return send(method, only('https.request', options, ['method', 'url', 'headers', 'body']));
      },
    },
    execution,
  );
}
