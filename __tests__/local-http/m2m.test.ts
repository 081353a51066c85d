import { type CryptoKey, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { ORIGIN, type Setup, setUp } from './browser.ts';
import { COMPANY_ADMIN, MEMBER } from './fake-account.ts';

const TOKEN = '/services/rest/auth/oauth2/v1/token';
const RESTLET = '/app/site/hosting/restlet.nl?script=a&deploy=b';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

interface Assertion {
  alg?: string;
  kid?: string;
  iss?: string;
  aud?: string;
  scope?: unknown;
  iat?: number;
  exp?: number;
  key?: CryptoKey;
}

const register = (publicKeyPem: string) =>
  at
    .another()
    .json('/control/m2m', { clientId: 'client', certificateId: 'certificate', publicKeyPem });

let at: Setup;
let privateKey: CryptoKey;
beforeEach(async () => {
  at = setUp();
  const pair = await generateKeyPair('ES256', { extractable: true });
  ({ privateKey } = pair);
  await register(await exportSPKI(pair.publicKey));
});
afterEach(() => at.server.close());

function sign({
  alg = 'ES256',
  kid = 'certificate',
  iss = 'client',
  aud = ORIGIN + TOKEN,
  scope = 'restlets',
  ...rest
}: Assertion): Promise<string> {
  const now = Math.floor(at.account.world.now() / 1000);
  const { iat = now, exp = now + 300, key = privateKey } = rest;
  const payload: JWTPayload = { iss, aud, scope, iat, exp };
  return new SignJWT(payload).setProtectedHeader({ alg, kid, typ: 'JWT' }).sign(key);
}

const ask = (client_assertion: string, other: Record<string, string> = {}) =>
  at.another().post(TOKEN, {
    grant_type: 'client_credentials',
    client_assertion_type: ASSERTION_TYPE,
    client_assertion,
    ...other,
  });

const call = (authorization: string) => at.another().get(RESTLET, { authorization });

test('A right assertion gets a token for an hour, and a RESTlet runs as the mapped user and role.', async () => {
  const answer = await ask(await sign({}));
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ expires_in: 3600, token_type: 'bearer' });
  const bearer = `Bearer ${answer.json<{ access_token: string }>().access_token}`;
  expect((await call(bearer)).json()).toEqual({ role: COMPANY_ADMIN.scriptId });
  expect(at.account.requests[0]?.headers).not.toHaveProperty('authorization');
  at.account.world.setClockOffset(3_599_000);
  expect((await call(bearer)).statusCode).toBe(200);
  at.account.world.setClockOffset(3_601_000);
  const late = await call(bearer);
  expect(late.statusCode).toBe(401);
  expect(late.headers['www-authenticate']).toContain(
    'Bearer realm="TSTDRV1", error="invalid_token"',
  );
});

test.each([
  [['restlets', 'rest_webservices']],
  ['rest_webservices,restlets'],
  ['restlets rest_webservices'],
])('The scope %j is good.', async (scope) => {
  expect((await ask(await sign({ scope }))).statusCode).toBe(200);
});

const soon = () => Math.floor(Date.now() / 1000);
const refused: [string, () => Assertion, number, string][] = [
  ['an unknown certificate', () => ({ kid: 'other' }), 401, 'invalid_client'],
  ['an unknown client', () => ({ iss: 'other' }), 401, 'invalid_client'],
  ['another audience', () => ({ aud: 'https://elsewhere.example/token' }), 401, 'invalid_client'],
  ['a life of more than 60 minutes', () => ({ exp: soon() + 3_700 }), 401, 'invalid_client'],
  ['an expired assertion', () => ({ iat: soon() - 900, exp: soon() - 600 }), 401, 'invalid_client'],
  [
    'an assertion from the future',
    () => ({ iat: soon() + 600, exp: soon() + 900 }),
    401,
    'invalid_client',
  ],
  ['no scope for RESTlets', () => ({ scope: 'rest_webservices' }), 400, 'invalid_scope'],
  ['an unknown scope', () => ({ scope: 'restlets everything' }), 400, 'invalid_scope'],
];
test.each(refused)('%s is refused.', async (_what, assertion, status, error) => {
  const answer = await ask(await sign(assertion()));
  expect(answer.statusCode).toBe(status);
  expect(answer.json()).toEqual({ error });
});

test('A signature by another key is refused.', async () => {
  const { privateKey: key } = await generateKeyPair('ES256');
  expect((await ask(await sign({ key }))).statusCode).toBe(401);
});

test('RS256 is refused even when the signature is right; PS256 is taken.', async () => {
  const rsa = await generateKeyPair('RS256', { extractable: true });
  await register(await exportSPKI(rsa.publicKey));
  expect((await ask(await sign({ alg: 'RS256', key: rsa.privateKey }))).json()).toEqual({
    error: 'invalid_client',
  });
  const pss = await generateKeyPair('PS256', { extractable: true });
  await register(await exportSPKI(pss.publicKey));
  expect((await ask(await sign({ alg: 'PS256', key: pss.privateKey }))).statusCode).toBe(200);
});

test('An unsigned assertion, junk, and another grant are refused.', async () => {
  const unsigned = (await sign({}))
    .replace(/^[^.]+/, Buffer.from('{"alg":"none","kid":"certificate"}').toString('base64url'))
    .replace(/[^.]+$/, '');
  expect((await ask(unsigned)).statusCode).not.toBe(200);
  expect((await ask('junk')).json()).toEqual({ error: 'invalid_request' });
  expect((await ask(await sign({}), { grant_type: 'password' })).json()).toEqual({
    error: 'invalid_request',
  });
  expect((await ask(await sign({}), { client_assertion_type: 'x' })).json()).toEqual({
    error: 'invalid_request',
  });
});

test.each([
  ['Bearer', 400, 'invalid_request'],
  ['Bearer ü', 400, 'invalid_request'],
  ['Bearer a b', 400, 'invalid_request'],
  ['Bearer unknown', 401, 'invalid_token'],
])('A RESTlet called with “%s” answers %d.', async (authorization, status, error) => {
  const answer = await call(authorization);
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['www-authenticate']).toContain(`error="${error}"`);
});

test('User credentials and OAuth 1 are refused.', async () => {
  expect((await call('NLAuth nlauth_account=1')).statusCode).toBe(401);
  expect((await call('OAuth realm="1"')).body).toContain('INVALID_LOGIN_ATTEMPT');
});

test('A token and a session together are refused.', async () => {
  const { access_token } = (await ask(await sign({}))).json<{ access_token: string }>();
  await at.visitor.signIn(12, MEMBER.scriptId);
  const answer = await at.visitor.get(RESTLET, { authorization: `Bearer ${access_token}` });
  expect(answer.statusCode).toBe(400);
  expect(at.account.requests).toHaveLength(0);
});

test('A token that was revoked is refused like an expired one.', async () => {
  const { access_token } = (await ask(await sign({}))).json<{ access_token: string }>();
  expect((await at.another().json('/control/revoke-tokens', {})).statusCode).toBe(200);
  const answer = await call(`Bearer ${access_token}`);
  expect(answer.statusCode).toBe(401);
  expect(answer.headers['www-authenticate']).toContain('error="invalid_token"');
});
