import fc from 'fast-check';
import type { ScriptRequest } from '../../local/account/scripts.ts';
import { ORIGIN } from '../local-http/browser.ts';
import { actionsOf, address, type Endpoint, parametersOf } from './endpoints.ts';
import { REQUESTS, VALID } from './script-contracts.ts';

/** What people and programs send that mean no good, or do not know better. */
const HOSTILE = [
  '',
  ' ',
  '0',
  '-1',
  '1e400',
  'null',
  'undefined',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  "' OR 1=1 --",
  '"; DROP TABLE customrecord_rcp_grant; --',
  '%',
  '_',
  '%00',
  '\u0000',
  '\ud800',
  '\ufeff',
  '\u2028',
  '</script><script>alert(1)</script>',
  '<!--',
  '{{7*7}}',
  '${7*7}',
  '../../../etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  'a'.repeat(300),
  'a'.repeat(5_000),
  '\r\nSet-Cookie: a=b',
  'custsecret_rcp_token_key',
  '{custsecret_rcp_token_key}',
] as const;

const SURROGATES = { first: 0xd800, many: 0x800 };
/** Any character of Unicode. The library's own unit of all of them takes seconds to set up. */
const anyCharacter = fc
  .nat({ max: 0x10ffff - SURROGATES.many })
  .map((point) => String.fromCodePoint(point < SURROGATES.first ? point : point + SURROGATES.many));

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  fc.string({ maxLength: 40 }),
  fc.array(anyCharacter, { maxLength: 20 }).map((characters) => characters.join('')),
);

const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
  fc.array(text, { maxLength: 3 }),
  fc.dictionary(text, text, { maxKeys: 3 }),
);

type Json = Record<string, unknown>;

/** Replaces what stands at one place of a request, takes it away, or puts something beside it. */
function mutated(base: Json): fc.Arbitrary<Json> {
  const keys = Object.keys(base);
  return fc
    .tuple(
      fc.constantFrom(...keys),
      fc.constantFrom('replace', 'remove', 'add', 'inside', 'keep'),
      text,
      value,
    )
    .chain(([key, how, name, put]) => {
      const copy: Json = { ...base };
      const inner = base[key];
      if (
        how === 'inside' &&
        typeof inner === 'object' &&
        inner !== null &&
        !Array.isArray(inner) &&
        Object.keys(inner).length > 0
      ) {
        return mutated(inner as Json).map((changed) => ({ ...copy, [key]: changed }));
      }
      if (how === 'replace') copy[key] = put;
      if (how === 'remove') Reflect.deleteProperty(copy, key);
      if (how === 'add') copy[name] = put;
      return fc.constant(copy);
    });
}

/** A request near to one that would be carried out, for one of the endpoint's actions. */
function nearBody({ script }: Endpoint, token: fc.Arbitrary<string>): fc.Arbitrary<Json> {
  const schema = REQUESTS[script.scriptId];
  if (schema === null || schema === undefined) return fc.dictionary(text, value, { maxKeys: 4 });
  return fc
    .tuple(fc.constantFrom(...actionsOf(schema)), token)
    .chain(([action, given]) =>
      mutated({ action, token: given, ...VALID[script.scriptId]?.[action] }),
    );
}

const body = (endpoint: Endpoint): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: nearBody(endpoint, text).map((json) => JSON.stringify(json)) },
    { weight: 1, arbitrary: value.map((json) => JSON.stringify(json)) },
    { weight: 1, arbitrary: text },
    {
      weight: 1,
      arbitrary: nearBody(endpoint, text).map((json) => JSON.stringify(json).slice(0, -1)),
    },
  );

/** Parameters of ours, of OAuth, of NetSuite, and of nobody. */
const NAMES = [
  'code',
  'state',
  'error',
  'error_description',
  'compid',
  'ns-at',
  'id',
  'custom_action',
  'customrequires',
  'custom_page',
];

const query = (endpoint: Endpoint): fc.Arbitrary<Record<string, string>> =>
  fc.dictionary(
    fc.oneof(fc.constantFrom(...NAMES, ...parametersOf(endpoint.script)), text),
    fc.oneof(text, fc.constantFrom('status', '1.0.0', '999.999.999')),
    { maxKeys: 3 },
  );

const headers: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ 'content-type': 'application/json' }) },
  fc.constantFrom(
    {},
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/xml' },
    { 'content-type': 'application/json; charset=utf-8' },
    { 'content-type': 'multipart/form-data' },
  ),
);

/** Any request at all to an endpoint; its token is never one that was given out. */
export const anyRequest = (endpoint: Endpoint): fc.Arbitrary<ScriptRequest> =>
  fc
    .record({
      method: fc.constantFrom('GET', 'POST', 'POST', 'POST', 'PUT', 'DELETE'),
      query: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, query(endpoint)),
      headers,
      body: body(endpoint),
    })
    .map(({ method, ...parts }) => ({
      method: method,
      url: ORIGIN + address(endpoint),
      ...parts,
      body: method === 'POST' || method === 'PUT' ? parts.body : '',
    }));

/**
 * A POST near to one that is carried out, with the text TOKEN where a token that was given out will
 * stand.
 */
export const tokenRequest = (endpoint: Endpoint): fc.Arbitrary<string> =>
  nearBody(endpoint, fc.constant('TOKEN')).map((json) => JSON.stringify(json));
