import path from 'node:path';
import { exportPKCS8, generateKeyPair } from 'jose';
import type { Account } from '../../local/account/account.ts';
import { createServer, type ModelServer } from '../../local/http/server.ts';
import { openAccount } from '../../local/open-account.ts';
import { ORIGIN } from '../local-http/browser.ts';
import { ask, askingsOf } from './askings.ts';
import { bearerToken, CALLER_NAMES, COMPANY, type Visit, visitAs } from './callers.ts';
import { type EchoingRingCentral, echoingRingCentral, type Mode } from './echoing-ringcentral.ts';
import { endpoints } from './endpoints.ts';

/** One answer of the account, with what was asked. */
interface Seen {
  what: string;
  url: string;
  headers: string;
  body: string;
}

/**
 * Secrets by what they are. Those with a value here are planted; the others are learned from the
 * one place that hands them out.
 */
const PLANTED = {
  'key of the seals': 'CanaryKeyOfSeals0123456789abcdEF',
  'RingCentral JWT': 'eyJjYW5hcnkiOiJqd3QifQ.CANARYJWT.c2lnbmF0dXJl',
  'client secret': 'CANARY-CLIENT-SECRET-9Qx',
  'SIP password': 'CANARY-SIP-PASSWORD-Lm4',
  'authorization code': 'CANARY-CODE-77',
} as const;

const FAILURES: readonly Mode[] = [
  'error-code',
  'error-description',
  'html',
  'busy',
  'not-json',
  'close',
];

const SIGN_IN =
  '/app/site/hosting/scriptlet.nl?script=customscript_rcp_sign_in&deploy=customdeploy_rcp_sign_in';
const SOFTPHONE =
  '/app/site/hosting/scriptlet.nl?script=customscript_rcp_softphone&deploy=customdeploy_rcp_softphone';
const SETTINGS =
  '/app/site/hosting/scriptlet.nl?script=customscript_rcp_settings&deploy=customdeploy_rcp_settings';
const HEALTH =
  '/app/site/hosting/restlet.nl?script=customscript_rcp_health&deploy=customdeploy_rcp_health';
const CUSTOMER = '/app/common/entity/custjob.nl?id=1';

let ringCentral: EchoingRingCentral;
let account: Account;
let server: ModelServer;
let seen: Seen[];

beforeEach(async () => {
  ringCentral = await echoingRingCentral();
  account = openAccount({
    project: path.resolve('dist'),
    database: ':memory:',
    fresh: true,
    origin: () => ORIGIN,
    certificateAuthority: () => ringCentral.certificatePem,
  });
  account.administration.confirmServer(ringCentral.origin);
  account.world.change({ company: { ...COMPANY, custrecord_rcp_rc_server: ringCentral.origin } });
  account.administration.setSecret('custsecret_rcp_token_key', PLANTED['key of the seals']);
  account.administration.setSecret('custsecret_rcp_ringcentral', PLANTED['RingCentral JWT']);
  account.administration.setSecret('custsecret_rcp_client_secret', PLANTED['client secret']);
  server = createServer({ account, origin: () => ORIGIN });
  seen = [];
  // Everything that the server says goes through here.
  server.app.addHook('onSend', (request, reply, payload, done) => {
    const asked =
      typeof request.body === 'string'
        ? (/"action":"([a-z-]+)"/.exec(request.body)?.[1] ?? '')
        : '';
    seen.push({
      what: `${request.method} ${request.url.split('&deploy')[0] ?? ''} ${asked}`.trim(),
      url: `${request.url} ${String(reply.getHeader('location') ?? '')}`,
      headers: JSON.stringify(reply.getHeaders()),
      body: String(payload),
    });
    done(null, payload);
  });
});
afterEach(async () => {
  await server.close();
  await ringCentral.stop();
});

const json = (body: string) => JSON.parse(body) as Record<string, unknown>;
const dataOf = (html: string) =>
  JSON.parse(/id="rcp-data"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? 'null') as {
    token?: string;
    signIn: { token: string };
  };

async function signIn(visit: Visit, mode: Mode): Promise<string> {
  await ringCentral.behave('grant');
  const { token } = dataOf((await visit.browser.get(SOFTPHONE)).body).signIn;
  const begun = await visit.browser.json(SIGN_IN, { action: 'begin', token, switchAccount: true });
  const address = new URL((json(begun.body)['begin'] as { url: string }).url);
  await ringCentral.behave(mode);
  await visit.browser.get(
    `${SIGN_IN}&${new URLSearchParams({ code: PLANTED['authorization code'], state: address.searchParams.get('state') ?? '' }).toString()}`,
  );
  return token;
}

/** A person signs in, phones, and meets every failure there is. */
async function tour(visit: Visit): Promise<void> {
  for (const mode of [...FAILURES, 'over', 'grant'] as const) await signIn(visit, mode);
  const token = dataOf((await visit.browser.get(SOFTPHONE)).body).signIn.token;
  const post = async (body: object) =>
    json((await visit.browser.json(SIGN_IN, { token, ...body })).body);
  const access = async (refusedUntil: number | null) =>
    (await post({ action: 'access', refusedUntil, sip: true }))['access'] as
      | { token: string; until: number }
      | undefined;
  const sip = {
    authorizationId: '1',
    domain: 'sip.example.com',
    outboundProxy: 'sip.example.com:5061',
    outboundProxyBackup: '',
    username: '1',
    password: PLANTED['SIP password'],
    stunServers: [],
  };
  await post({ action: 'keep-sip', sip });
  const first = await access(null);
  if (first === undefined) throw new Error('no access token: the tour meets nothing');
  for (const mode of FAILURES) {
    await ringCentral.behave(mode);
    await access(first.until);
  }
  await ringCentral.behave('grant');
  await access(first.until);
  await visit.browser.get(CUSTOMER);
  // A secret pasted where an id belongs is refused, and forgotten.
  const settings = dataOf((await visit.browser.get(SETTINGS)).body).token;
  await visit.browser.json(SETTINGS, {
    action: 'save-company',
    token: settings,
    card: 'ringcentral-company',
    values: { rcSecret: PLANTED['RingCentral JWT'] },
  });
  await ringCentral.behave('over');
  await access(first.until);
  await signIn(visit, 'grant');
  await ringCentral.behave('error-code');
  await post({ action: 'disconnect' });
  await signIn(visit, 'grant');
}

async function everythingElse(): Promise<{ bearer: string; privateKey: string }> {
  await ringCentral.behave('html');
  for (const caller of CALLER_NAMES) {
    const visit = await visitAs(caller, { account, server });
    for (const endpoint of endpoints)
      for (const asking of askingsOf(endpoint)) await ask(visit, asking);
  }
  const bearer = await bearerToken(server, account);
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const pem = await exportPKCS8(privateKey);
  for (const authorization of [`Bearer ${bearer}`, `Bearer ${bearer}x`, `Basic ${bearer}`]) {
    await server.app.inject({ method: 'GET', url: HEALTH, headers: { authorization } });
    await server.app.inject({
      method: 'POST',
      url: SIGN_IN,
      headers: { authorization, 'content-type': 'application/json' },
      payload: '{}',
    });
  }
  await server.app.inject({
    method: 'POST',
    url: '/services/rest/auth/oauth2/v1/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: pem,
    }).toString(),
  });
  return { bearer, privateKey: pem.split('\n')[1] ?? '' };
}

/**
 * Where each secret may be found, and nowhere else: by what was asked, or by the name of the table
 * or store.
 */
const ALLOWED: Readonly<Record<string, (place: string) => boolean>> = {
  'key of the seals': (place) => place === 'table state: API Secrets',
  'RingCentral JWT': (place) => place === 'table state: API Secrets',
  'client secret': (place) => place === 'table state: API Secrets',
  // The one answer that a page gets it by.
  'SIP password': (place) =>
    place === 'body of POST /app/site/hosting/scriptlet.nl?script=customscript_rcp_sign_in access',
  'access token': (place) =>
    place === 'body of POST /app/site/hosting/scriptlet.nl?script=customscript_rcp_sign_in access',
  'refresh token': () => false,
  // RingCentral puts it into the address it sends the browser to; it is good for one exchange.
  'authorization code': (place) =>
    place === 'address of GET /app/site/hosting/scriptlet.nl?script=customscript_rcp_sign_in',
  'M2M access token': (place) => place === 'body of POST /services/rest/auth/oauth2/v1/token',
  'private key': () => false,
  // What a session was given is in its page, in answers, and in the session.
  'page token': (place) =>
    place === 'table sessions' ||
    /^body of (GET|POST) \/app\/site\/hosting\/scriptlet\.nl/.test(place),
};

/** Everything there is to look into, by its place. */
function places(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (place: string, text: string) =>
    found.set(place, `${found.get(place) ?? ''}\n${text}`);
  for (const { what, url, headers, body } of seen) {
    add(`body of ${what}`, body);
    add(`headers of ${what}`, headers);
    add(`address of ${what}`, url);
  }
  const { tables, cache } = account.diagnostics.inspect();
  for (const [name, rows] of Object.entries(tables))
    for (const row of rows)
      add(
        name === 'state' && row['key'] === 'secrets' ? 'table state: API Secrets' : `table ${name}`,
        JSON.stringify(row),
      );
  for (const [key, value] of Object.entries(cache))
    add(`cache ${key.split('\n')[0] ?? ''}`, `${key} ${value}`);
  for (const entry of account.diagnostics.logs()) add('script log', JSON.stringify(entry));
  return found;
}

/** Tokens against forgery that anybody was given, by where they are kept. */
function tokensOfSessions(name: string): string[] {
  return (account.diagnostics.inspect().tables['sessions'] ?? [])
    .map(
      (row) =>
        (JSON.parse(String(row['data'])) as Record<string, string>)[name]?.split(' ')[0] ?? '',
    )
    .filter((token) => token !== '');
}

test('after a tour through everything no secret is anywhere but where it has to be', async () => {
  for (const caller of ['member', 'company admin', 'administrator'] as const)
    await tour(await visitAs(caller, { account, server }));
  const { bearer, privateKey } = await everythingElse();
  const sent = await ringCentral.behave('grant');

  const all = places();
  const text = [...all.values()].join('\n');
  const handedOut = [...new Set(text.match(/CANARY-ACCESS-\d+-x7Kq/g))];
  const refreshed = [...new Set(sent.join('\n').match(/CANARY-REFRESH-\d+-p3Zw/g))];
  const secrets: Record<string, string[]> = {
    ...Object.fromEntries(Object.entries(PLANTED).map(([name, value]) => [name, [value]])),
    'access token': handedOut,
    'refresh token': [...refreshed, 'CANARY-REFRESH-'],
    'M2M access token': [bearer],
    'private key': [privateKey],
    'page token': tokensOfSessions('rcp_page_token'),
  };
  // The test can fail: each secret was there to be lost, and refresh tokens really traveled.
  expect(Object.keys(secrets).sort()).toEqual(Object.keys(ALLOWED).sort());
  for (const [name, values] of Object.entries(secrets))
    expect([name, values.length > 0 && values.every((value) => value.length > 10)]).toEqual([
      name,
      true,
    ]);
  expect(refreshed.length).toBeGreaterThan(3);
  expect(
    sent.some((body) => body.includes(encodeURIComponent(PLANTED['authorization code']))),
  ).toBe(true);

  const lost = Object.entries(secrets).flatMap(([name, values]) =>
    [...all]
      .filter(
        ([place, content]) =>
          ALLOWED[name]?.(place) !== true && values.some((value) => content.includes(value)),
      )
      .map(([place]) => `${name} in ${place}`),
  );
  expect(lost).toEqual([]);
  // And each is where it has to be, so that what was looked into is really what there is.
  const found = (name: string) =>
    [...all].some(
      ([place, content]) =>
        ALLOWED[name]?.(place) === true &&
        (secrets[name] ?? []).some((value) => content.includes(value)),
    );
  for (const name of Object.keys(ALLOWED).filter(
    (each) => !['refresh token', 'private key'].includes(each),
  ))
    expect([name, found(name)]).toEqual([name, true]);
}, 120_000);

test('a company’s credential that is tested against a server which repeats all it is sent stays ' +
  'out of the outcome, the log and the record', async () => {
  account.world.change({
    company: {
      custrecord_rcp_rc_jwt_client_id: 'company-client',
      custrecord_rcp_rc_client_secret: 'custsecret_rcp_client_secret',
      custrecord_rcp_rc_secret: 'custsecret_rcp_ringcentral',
    },
  });
  const visit = await visitAs('company admin', { account, server });
  const { token } = dataOf((await visit.browser.get(SETTINGS)).body).signIn;
  const outcomes: string[] = [];
  for (const [index, mode] of [...FAILURES, 'over', 'grant'].entries()) {
    await ringCentral.behave(mode as Mode);
    // Each some minutes after the one before: RingCentral takes few requests for a token.
    account.world.setClockOffset((index + 1) * 5 * 60 * 1000);
    outcomes.push(
      (
        await visit.browser.json(SETTINGS, {
          action: 'test-connection',
          token,
          credential: 'ringcentral',
        })
      ).body,
    );
  }
  const sent = (await ringCentral.behave('grant')).join('\n');
  expect(sent).toContain(PLANTED['RingCentral JWT']);
  expect(outcomes.filter((body) => body.includes('"tested"'))).toHaveLength(FAILURES.length + 2);
  const basic = Buffer.from(`company-client:${PLANTED['client secret']}`).toString('base64');
  const secrets = [
    PLANTED['RingCentral JWT'],
    encodeURIComponent(PLANTED['RingCentral JWT']),
    PLANTED['client secret'],
    basic,
    'CANARY-ACCESS-',
    'CANARY-REFRESH-',
  ];
  const lost = [...places()]
    .filter(
      ([place, content]) =>
        place !== 'table state: API Secrets' && secrets.some((secret) => content.includes(secret)),
    )
    .map(([place]) => place);
  expect(lost).toEqual([]);
}, 60_000);
