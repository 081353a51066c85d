import type { Script } from '../../local/sdf/project.ts';
import { REQUESTS, actionsOf, address, parametersOf, type Endpoint } from './endpoints.ts';
import { outcomeOf } from './outcome.ts';
import { VALID } from './valid-requests.ts';
import type { Visit } from './callers.ts';

/** One way to ask an endpoint. `key` names its row of the matrix. */
export interface Asking {
  key: string;
  endpoint: Endpoint;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  query?: Record<string, string>;
  /** The JSON body; with a fresh token of the caller where the text TOKEN stands. */
  body?: object;
}

/** Values worth asking with, for each parameter of an address. A parameter without any fails the test. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  custom_action: ['status', 'other'],
  customrequires: ['1.0.0', 'not-a-version'],
};

const TOKEN = 'TOKEN';

function suiteletAskings(endpoint: Endpoint): Asking[] {
  const { name, script } = endpoint;
  const { scriptId } = script;
  const schema = REQUESTS[scriptId];
  const ask = (method: Asking['method'], label = '', more: Partial<Asking> = {}): Asking => ({ key: `${name} ${method}${label && ` ${label}`}`, endpoint, method, ...more });
  const actions = schema === null || schema === undefined ? [] : actionsOf(schema);
  return [
    ask('GET'),
    ...parametersOf(script).flatMap((parameter) => (PARAMETERS[parameter] ?? []).map((value) => ask('GET', `${parameter}=${value}`, { query: { [parameter]: value } }))),
    ask('POST', 'of nothing', { body: {} }),
    ...actions.flatMap((action) => [
      ask('POST', action, { body: { action, token: TOKEN, ...VALID[scriptId]?.[action] } }),
      ask('POST', `${action} without a token`, { body: { action, token: '', ...VALID[scriptId]?.[action] } }),
    ]),
    ask('PUT', '', { body: {} }),
    ask('DELETE'),
  ];
}

function restletAskings(endpoint: Endpoint): Asking[] {
  const { name, script } = endpoint;
  const ask = (method: Asking['method'], query: Record<string, string> = {}): Asking => ({
    key: [name, method, ...Object.entries(query).map((pair) => pair.join('='))].join(' '), endpoint, method, query, ...(method === 'POST' || method === 'PUT' ? { body: {} } : {}),
  });
  const known = parametersOf(script).flatMap((parameter) => (PARAMETERS[parameter] ?? []).map((value) => ask('GET', { [parameter]: value })));
  return [ask('GET'), ...known, ask('GET', { unknown: '1' }), ask('POST'), ask('PUT'), ask('DELETE'), ask('PATCH')];
}

/** Every way to ask an endpoint: each method, each parameter, each action with a token and without one. */
export const askingsOf = (endpoint: Endpoint): Asking[] => (endpoint.script.type === 'restlet' ? restletAskings(endpoint) : suiteletAskings(endpoint));

/** Parameters that nothing above has a value for. */
export const unknownParameters = (script: Script): string[] => parametersOf(script).filter((name) => PARAMETERS[name] === undefined);

/** Asks once, as this caller. A token is got first, as a page gets one: out of a refusal. */
export async function ask(visit: Visit, asking: Asking): Promise<string> {
  const { browser, headers, server } = visit;
  const send = (body: object | undefined) => {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    return server.app.inject({
      method: asking.method,
      url: address(asking.endpoint, asking.query),
      cookies: Object.fromEntries(browser.cookies),
      headers: { ...headers, ...(payload === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(payload === undefined ? {} : { payload }),
    });
  };
  if (!(asking.body !== undefined && 'token' in asking.body && asking.body.token === TOKEN)) return outcomeOf(await send(asking.body));
  const refused = await send({ ...asking.body, token: '' });
  if (!String(refused.headers['content-type']).startsWith('application/json')) return outcomeOf(refused);
  const { token, pageToken, error } = JSON.parse(refused.body) as { token?: string | null; pageToken?: string | null; error: { token?: string | null } };
  return outcomeOf(await send({ ...asking.body, token: pageToken ?? token ?? error.token ?? '' }));
}
