import { SuiteScriptError, unmodelled } from '../platform/error.ts';
import { UNITS } from '../platform/governance.ts';
import type { Execution } from '../runtime/execution.ts';
import { required, strict } from './module.ts';

interface Options {
  url: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** N/https: requests to the outside, with certificates checked (typings, https; units: NetSuite help, section_157072844224). */
export function httpsModule(execution: Execution): object {
  const send = (method: string) => ({ url, body, headers = {} }: Options) => {
    execution.pay(UNITS.https);
    if (!/^https:\/\//i.test(required(url, 'url'))) throw new SuiteScriptError('SSS_INVALID_URL', 'The URL must be a fully qualified HTTPS URL.');
    if (body !== undefined && typeof body !== 'string') throw unmodelled('a request body that is no text');
    const result = execution.services.outside.request({ method, url, headers, body: body ?? '' });
    if ('failure' in result) throw new SuiteScriptError(result.failure, result.message);
    return strict('http.ClientResponse', { code: result.status, headers: result.headers, body: result.body }, execution);
  };
  return strict('N/https', { get: send('GET'), post: send('POST'), put: send('PUT'), delete: send('DELETE') }, execution);
}
