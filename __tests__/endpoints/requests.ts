import type { Script } from '../../local/sdf/project.ts';
import { REQUESTS, actionsOf, address, parametersOf } from './endpoints.ts';
import { outcomeOf } from './outcome.ts';
import { VALID } from './valid-requests.ts';
import type { Visit } from './callers.ts';

/** One way to ask an endpoint. `key` names its row of the matrix. */
export interface Asking {
  key: string;
  script: string;
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

function suiteletAskings(script: Script): Asking[] {
  const { scriptId } = script;
  const schema = REQUESTS[scriptId];
  const ask = (method: Asking['method'], label = '', more: Partial<Asking> = {}): Asking => ({ key: `${scriptId} ${method}${label && ` ${label}`}`, script: scriptId, method, ...more });
  const actions = schema === null || schema === undefined ? [] : actionsOf(schema);
  return [
    ask('GET'),
    ...parametersOf(script).flatMap((name) => (PARAMETERS[name] ?? []).map((value) => ask('GET', `${name}=${value}`, { query: { [name]: value } }))),
    ask('POST', 'of nothing', { body: {} }),
    ...actions.flatMap((action) => [
      ask('POST', action, { body: { action, token: TOKEN, ...VALID[scriptId]?.[action] } }),
      ask('POST', `${action} without a token`, { body: { action, token: '', ...VALID[scriptId]?.[action] } }),
    ]),
    ask('PUT', '', { body: {} }),
    ask('DELETE'),
  ];
}

function restletAskings(script: Script): Asking[] {
  const { scriptId } = script;
  const ask = (method: Asking['method'], query: Record<string, string> = {}): Asking => ({
    key: [scriptId, method, ...Object.entries(query).map((pair) => pair.join('='))].join(' '), script: scriptId, method, query, ...(method === 'POST' || method === 'PUT' ? { body: {} } : {}),
  });
  const known = parametersOf(script).flatMap((name) => (PARAMETERS[name] ?? []).map((value) => ask('GET', { [name]: value })));
  return [ask('GET'), ...known, ask('GET', { unknown: '1' }), ask('POST'), ask('PUT'), ask('DELETE'), ask('PATCH')];
}

/** Every way to ask a script: each method, each parameter, each action with a token and without one. */
export const askingsOf = (script: Script): Asking[] => (script.type === 'restlet' ? restletAskings(script) : suiteletAskings(script));

/** Parameters that nothing above has a value for. */
export const unknownParameters = (script: Script): string[] => parametersOf(script).filter((name) => PARAMETERS[name] === undefined);

/** Asks once, as this caller. A token is got first, as a page gets one: out of a refusal. */
export async function ask(visit: Visit, asking: Asking): Promise<string> {
  const { browser, headers, server } = visit;
  const send = (body: object | undefined) => {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    return server.app.inject({
      method: asking.method,
      url: address(asking.script, asking.query),
      cookies: Object.fromEntries(browser.cookies),
      headers: { ...headers, ...(payload === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(payload === undefined ? {} : { payload }),
    });
  };
  if (!(asking.body !== undefined && 'token' in asking.body && asking.body.token === TOKEN)) return outcomeOf(await send(asking.body));
  const refused = await send({ ...asking.body, token: '' });
  if (refused.statusCode !== 200) return outcomeOf(refused);
  const { token, error } = JSON.parse(refused.body) as { token?: string | null; error: { token?: string | null } };
  return outcomeOf(await send({ ...asking.body, token: token ?? error.token ?? '' }));
}
