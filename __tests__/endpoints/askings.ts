import type { Script } from '../../local/sdf/project.ts';
import { SCHEMA } from '../../src/contracts/service.ts';
import type { Visit } from './callers.ts';
import { actionsOf, address, type Endpoint, parametersOf } from './endpoints.ts';
import { outcomeOf } from './outcome.ts';
import { REQUESTS, USER, VALID, WRITTEN_CALL } from './script-contracts.ts';

/** One way to ask an endpoint. `key` names its row of the matrix. */
export interface Asking {
  key: string;
  endpoint: Endpoint;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  query?: Record<string, string>;
  /** The JSON body; with a fresh token of the caller where the text TOKEN stands. */
  body?: object;
}

/**
 * Values worth asking with, for each parameter of an address. A parameter without any fails the
 * test.
 */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  custom_action: ['status', 'texts', 'other'],
  customrequires: ['1.0.0', 'not-a-version'],
  custom_who: ['MODEL_1:99999', 'OTHER:1'],
};

const TOKEN = 'TOKEN';

function suiteletAskings(endpoint: Endpoint): Asking[] {
  const { name, script } = endpoint;
  const { scriptId } = script;
  const schema = REQUESTS[scriptId];
  const ask = (method: Asking['method'], label = '', more: Partial<Asking> = {}): Asking => ({
    key: `${name} ${method}${label && ` ${label}`}`,
    endpoint,
    method,
    ...more,
  });
  const actions = schema === null || schema === undefined ? [] : actionsOf(schema);
  return [
    ask('GET'),
    ...parametersOf(script).flatMap((parameter) =>
      (PARAMETERS[parameter] ?? []).map((value) =>
        ask('GET', `${parameter}=${value}`, { query: { [parameter]: value } }),
      ),
    ),
    ask('POST', 'of nothing', { body: {} }),
    ...actions.flatMap((action) => [
      ask('POST', action, { body: { action, token: TOKEN, ...VALID[scriptId]?.[action] } }),
      ask('POST', `${action} without a token`, {
        body: { action, token: '', ...VALID[scriptId]?.[action] },
      }),
      ask('POST', `${action} for somebody else`, {
        query: { custom_who: 'MODEL_1:99999' },
        body: { action, token: TOKEN, ...VALID[scriptId]?.[action] },
      }),
    ]),
    ask('PUT', '', { body: {} }),
    ask('DELETE'),
  ];
}

/** Requests that a RESTlet would carry out, by what they are about. */
const RESTLET_BODIES: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  customscript_rcp_call_writing: { 'of calls': { schema: SCHEMA, calls: [WRITTEN_CALL] } },
};

function restletAskings(endpoint: Endpoint): Asking[] {
  const { name, script } = endpoint;
  const ask = (method: Asking['method'], query: Record<string, string> = {}): Asking => ({
    key: [name, method, ...Object.entries(query).map((pair) => pair.join('='))].join(' '),
    endpoint,
    method,
    query,
    ...(method === 'POST' || method === 'PUT' ? { body: {} } : {}),
  });
  const known = parametersOf(script).flatMap((parameter) =>
    (PARAMETERS[parameter] ?? []).map((value) => ask('GET', { [parameter]: value })),
  );
  return [
    ask('GET'),
    ...known,
    ask('GET', { unknown: '1' }),
    ask('POST'),
    ...Object.entries(RESTLET_BODIES[script.scriptId] ?? {}).map(([label, body]) => ({
      ...ask('POST'),
      key: `${name} POST ${label}`,
      body,
    })),
    ask('PUT'),
    ask('DELETE'),
    ask('PATCH'),
  ];
}

/**
 * Every way to ask an endpoint: each method, each parameter, each action with a token and without
 * one.
 */
export const askingsOf = (endpoint: Endpoint): Asking[] =>
  endpoint.script.type === 'restlet' ? restletAskings(endpoint) : suiteletAskings(endpoint);

/** Parameters that nothing above has a value for. */
export const unknownParameters = (script: Script): string[] =>
  parametersOf(script).filter((name) => PARAMETERS[name] === undefined);

const STATUS =
  '/app/site/hosting/scriptlet.nl?script=customscript_rcp_softphone&' +
  'deploy=customdeploy_rcp_softphone&custom_action=status';

/** A token, as a page of this caller gets one: from the status. */
async function tokenOf({ browser, who }: Visit): Promise<string> {
  const status = await browser.get(`${STATUS}&custom_who=${who}`);
  return status.statusCode === 200
    ? ((JSON.parse(status.body) as { token?: string }).token ?? '')
    : '';
}

/** Asks once, as this caller, for this caller unless the asking names somebody else. */
export async function ask(visit: Visit, asking: Asking): Promise<string> {
  const { browser, headers, server, who } = visit;
  const query = {
    ...(asking.endpoint.script.type === 'restlet' ? {} : { custom_who: who }),
    ...asking.query,
  };
  const send = (body: object | undefined) => {
    const payload =
      body === undefined
        ? undefined
        : JSON.stringify(body).replaceAll(USER, who.split(':')[1] ?? '');
    return server.app.inject({
      method: asking.method,
      url: address(asking.endpoint, query),
      cookies: Object.fromEntries(browser.cookies),
      headers: {
        ...headers,
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(payload === undefined ? {} : { payload }),
    });
  };
  if (!(asking.body !== undefined && 'token' in asking.body && asking.body.token === TOKEN))
    return outcomeOf(await send(asking.body));
  return outcomeOf(await send({ ...asking.body, token: await tokenOf(visit) }));
}
