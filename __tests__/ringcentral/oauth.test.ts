import type { RunningRingCentral } from '../../local/ringcentral/process.ts';
import {
  authorizePath,
  call,
  choose,
  codeFor,
  get,
  pkce,
  REDIRECT,
  sendForm,
  signIn,
  tokensOf,
} from './support/rest-client.ts';
import { useStandIn } from './support/stand-in.ts';

const TOKEN = '/restapi/oauth/token';
const OWN = '/restapi/v1.0/account/~/extension/~';
const MINUTE = 60_000;
const standIn = useStandIn({ sip: 'off' });
let rc: RunningRingCentral;

beforeEach(() => {
  rc = standIn();
});
afterEach(() => rc.control.setClock(0));

const refresh = (token: string, more: Record<string, string> = {}) =>
  sendForm(rc, TOKEN, {
    grant_type: 'refresh_token',
    client_id: rc.clientId,
    refresh_token: token,
    ...more,
  });

describe('the sign-in page', () => {
  test('names the application and the extensions', async () => {
    const { status, headers, text } = await call(rc, 'GET', authorizePath(rc, pkce()));
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch('text/html');
    expect(text).toContain('<h1>RingCentral stand-in</h1>');
    for (const number of ['101', '102', '103']) expect(text).toContain(`value="${number}"`);
  });

  test('sends the browser back with a code, added to the query that was there', async () => {
    const back = await choose(rc, authorizePath(rc, pkce()), '102');
    expect(`${back.origin}${back.pathname}`).toBe(
      'http://127.0.0.1:4180/app/site/hosting/scriptlet.nl',
    );
    expect(Object.fromEntries(back.searchParams)).toEqual({
      script: 'customscript_rcp_sign_in',
      deploy: '1',
      state: 'a state',
      expires_in: '60',
      code: expect.stringMatching(/^[\w-]{20,}$/) as unknown,
    });
  });

  test('Deny sends it back without one', async () => {
    const back = await choose(rc, authorizePath(rc, pkce()), '');
    expect(back.searchParams.get('error')).toBe('access_denied');
    expect(back.searchParams.get('state')).toBe('a state');
    expect(back.searchParams.has('code')).toBe(false);
  });

  test.each([
    ['another redirect address', { redirect_uri: `${REDIRECT}&more=1` }, 'OAU-109'],
    ['no redirect address', { redirect_uri: undefined }, 'OAU-109'],
    ['another application', { client_id: 'nobody' }, 'OAU-146'],
    ['another response type', { response_type: 'token' }, 'OAU-111'],
    ['no code challenge', { code_challenge: undefined }, 'OAU-111'],
    ['a plain code challenge', { code_challenge_method: 'plain' }, 'OAU-111'],
    ['no challenge method, which means plain', { code_challenge_method: undefined }, 'OAU-111'],
    ['a code challenge that is none', { code_challenge: 'short' }, 'OAU-111'],
  ])('refuses %s, and sends nobody back', async (_what, change, code) => {
    const { status, text, headers } = await call(rc, 'GET', authorizePath(rc, pkce(), change));
    expect(status).toBe(400);
    expect(text).toContain(`Error code: ${code}`);
    expect(headers.location).toBeUndefined();
  });

  test('writes what it was given as text', async () => {
    const { text } = await call(
      rc,
      'GET',
      authorizePath(rc, pkce(), { redirect_uri: 'http://x/<script>' }),
    );
    expect(text).not.toContain('<script>');
  });

  test('serves a choice once', async () => {
    const page = await call(rc, 'GET', authorizePath(rc, pkce()));
    const request = /name="request" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    expect(
      (await sendForm(rc, '/restapi/oauth/authorize', { request, extension: '101' })).status,
    ).toBe(303);
    expect(
      (await sendForm(rc, '/restapi/oauth/authorize', { request, extension: '101' })).status,
    ).toBe(400);
  });

  test('knows redirect addresses and applications that were added', async () => {
    await rc.control.addRedirectUri('https://127.0.0.1:1/back');
    await rc.control.addClient('another');
    const back = await choose(
      rc,
      authorizePath(rc, pkce(), { redirect_uri: 'https://127.0.0.1:1/back', client_id: 'another' }),
      '101',
    );
    expect(back.href).toMatch(/^https:\/\/127\.0\.0\.1:1\/back\?code=/);
  });
});

describe('the token endpoint', () => {
  test('trades a code for tokens that work', async () => {
    const answer = await sendForm(rc, TOKEN, await codeFor(rc, '101'));
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.json).toEqual({
      access_token: expect.any(String) as unknown,
      token_type: 'bearer',
      expires_in: 3600,
      refresh_token: expect.any(String) as unknown,
      refresh_token_expires_in: 604_800,
      scope: expect.stringContaining('VoipCalling') as unknown,
      owner_id: '180000101',
      endpoint_id: expect.any(String) as unknown,
    });
    expect((await get(rc, OWN, tokensOf(answer).access)).json).toMatchObject({
      extensionNumber: '101',
      name: 'Extension 101',
    });
  });

  test.each([
    ['-1', 600],
    ['60', 600],
    ['900', 900],
    ['86400', 3600],
  ])('a wished life of %s seconds becomes %d', async (wish, seconds) => {
    const answer = await sendForm(rc, TOKEN, {
      ...(await codeFor(rc, '101')),
      access_token_ttl: wish,
    });
    expect(answer.json['expires_in']).toBe(seconds);
  });

  test.each([
    ['a wrong verifier', { code_verifier: 'x'.repeat(43) }, 'invalid_grant', 'OAU-106'],
    ['no verifier', { code_verifier: '' }, 'invalid_grant', 'OAU-106'],
    ['another code', { code: 'guessed' }, 'invalid_grant', 'OAU-106'],
    [
      'another redirect address',
      { redirect_uri: 'http://127.0.0.1:4180/' },
      'invalid_grant',
      'OAU-109',
    ],
    ['another grant type', { grant_type: 'device_code' }, 'unsupported_grant_type', 'OAU-112'],
    [
      'a grant that the application has not',
      { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer' },
      'unauthorized_client',
      'OAU-112',
    ],
    ['a life that is no number', { access_token_ttl: 'long' }, 'invalid_request', 'OAU-111'],
  ])('refuses %s', async (_what, change, error, errorCode) => {
    const answer = await sendForm(rc, TOKEN, { ...(await codeFor(rc, '101')), ...change });
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({
      error,
      error_description: expect.any(String) as unknown,
      errors: [{ errorCode }],
    });
  });

  test.each([
    ['an unknown application', { client_id: 'nobody' }, {}],
    ['a secret, which a page cannot keep', {}, { Authorization: 'Basic eDp5' }],
  ])('refuses %s', async (_what, change, headers) => {
    const answer = await sendForm(rc, TOKEN, { ...(await codeFor(rc, '101')), ...change }, headers);
    expect(answer.status).toBe(401);
    expect(answer.json).toMatchObject({
      error: 'invalid_client',
      errors: [{ errorCode: 'OAU-153' }],
    });
  });

  test('refuses the code of another application', async () => {
    await rc.control.addClient('another');
    const answer = await sendForm(rc, TOKEN, {
      ...(await codeFor(rc, '101')),
      client_id: 'another',
    });
    expect(answer.json).toMatchObject({
      error: 'invalid_grant',
      errors: [{ errorCode: 'OAU-121' }],
    });
  });

  test('takes a code once, even when the first try was wrong', async () => {
    const form = await codeFor(rc, '101');
    expect((await sendForm(rc, TOKEN, { ...form, code_verifier: 'wrong' })).status).toBe(400);
    expect((await sendForm(rc, TOKEN, form)).json).toMatchObject({
      error: 'invalid_grant',
      errors: [{ errorCode: 'OAU-106' }],
    });
    const other = await codeFor(rc, '101');
    expect((await sendForm(rc, TOKEN, other)).status).toBe(200);
    expect((await sendForm(rc, TOKEN, other)).status).toBe(400);
  });

  test('a code lives for a minute', async () => {
    const form = await codeFor(rc, '101');
    await rc.control.setClock(MINUTE + 1);
    expect((await sendForm(rc, TOKEN, form)).json).toMatchObject({
      errors: [{ errorCode: 'OAU-108' }],
    });
  });
});

describe('refresh tokens', () => {
  test('are traded once, and the access token of before ends', async () => {
    const old = await signIn(rc, '102');
    const answer = await refresh(old.refresh);
    expect(answer.status).toBe(200);
    expect((await get(rc, OWN, tokensOf(answer).access)).status).toBe(200);
    expect((await get(rc, OWN, old.access)).status).toBe(401);
    const again = await refresh(old.refresh);
    expect(again.status).toBe(400);
    expect(again.json).toMatchObject({
      error: 'invalid_grant',
      errors: [{ errorCode: 'OAU-213' }],
    });
    // The replay harms nobody.
    expect((await refresh(tokensOf(answer).refresh)).status).toBe(200);
  });

  test('live for seven days', async () => {
    const first = await signIn(rc, '102');
    const second = await signIn(rc, '102');
    await rc.control.setClock(7 * 24 * 60 * MINUTE - MINUTE);
    expect((await refresh(first.refresh)).status).toBe(200);
    await rc.control.setClock(7 * 24 * 60 * MINUTE + MINUTE);
    expect((await refresh(second.refresh)).json).toMatchObject({
      error: 'invalid_grant',
      errors: [{ errorCode: 'OAU-210', message: 'Token expired' }],
    });
  });

  test('belong to one application', async () => {
    await rc.control.addClient('another');
    const { refresh: token } = await signIn(rc, '102');
    expect((await refresh(token, { client_id: 'another' })).json).toMatchObject({
      errors: [{ errorCode: 'OAU-121' }],
    });
    expect((await refresh(token)).status).toBe(200);
  });

  test('can be made to expire', async () => {
    const { refresh: token, access } = await signIn(rc, '103');
    await rc.control.expire('103', 'refresh');
    expect((await get(rc, OWN, access)).status).toBe(200);
    expect((await refresh(token)).status).toBe(400);
  });
});

describe('access tokens', () => {
  test.each([
    ['none', undefined],
    ['a guessed one', 'Bearer guessed'],
    ['one of another kind', 'Basic eDp5'],
  ])('%s is refused', async (_what, authorization) => {
    const answer = await call(rc, 'GET', OWN, {
      headers: authorization === undefined ? {} : { Authorization: authorization },
    });
    expect(answer.status).toBe(401);
    expect(answer.json).toMatchObject({ errorCode: 'OAU-129', errors: [{ errorCode: 'OAU-129' }] });
  });

  test('expire by the clock', async () => {
    const { access } = await signIn(rc, '101', { access_token_ttl: '600' });
    await rc.control.setClock(10 * MINUTE - 1000);
    expect((await get(rc, OWN, access)).status).toBe(200);
    await rc.control.setClock(10 * MINUTE + 1000);
    const answer = await get(rc, OWN, access);
    expect(answer.status).toBe(401);
    expect(answer.json['errorCode']).toBe('OAU-128');
  });

  test('expire on command, those of that extension only', async () => {
    const [one, other] = [await signIn(rc, '101'), await signIn(rc, '102')];
    await rc.control.expire('101', 'access');
    expect((await get(rc, OWN, one.access)).json['errorCode']).toBe('OAU-128');
    expect((await get(rc, OWN, other.access)).status).toBe(200);
    expect((await refresh(one.refresh)).status).toBe(200);
  });
});

describe('revocation', () => {
  test.each(['access', 'refresh'] as const)('by the %s token ends both', async (which) => {
    const tokens = await signIn(rc, '101');
    expect(
      (
        await sendForm(rc, '/restapi/oauth/revoke', {
          token: tokens[which],
          client_id: rc.clientId,
        })
      ).status,
    ).toBe(200);
    expect((await get(rc, OWN, tokens.access)).status).toBe(401);
    expect((await refresh(tokens.refresh)).json).toMatchObject({
      errors: [{ errorCode: 'OAU-213' }],
    });
  });

  test('of a token that does not exist is fine, by an unknown application is not', async () => {
    expect(
      (await sendForm(rc, '/restapi/oauth/revoke', { token: 'gone', client_id: rc.clientId }))
        .status,
    ).toBe(200);
    expect(
      (await sendForm(rc, '/restapi/oauth/revoke', { token: 'gone', client_id: 'nobody' })).status,
    ).toBe(401);
  });

  test('by an administrator ends all of an extension', async () => {
    const [first, second, other] = [
      await signIn(rc, '101'),
      await signIn(rc, '101'),
      await signIn(rc, '102'),
    ];
    await rc.control.revoke('101');
    expect((await rc.control.tokens())['101']).toEqual({ access: 0, refresh: 0 });
    for (const { access } of [first, second]) expect((await get(rc, OWN, access)).status).toBe(401);
    expect((await refresh(first.refresh)).status).toBe(400);
    expect((await get(rc, OWN, other.access)).status).toBe(200);
  });
});
