import type { RunningRingCentral } from '../../local/ringcentral/process.ts';
import { call, codeFor, get, provision, sendForm, signIn } from './support/rest-client.ts';
import { useStandIn } from './support/stand-in.ts';

const OWN = '/restapi/v1.0/account/~/extension/~';
const MINUTE = 60_000;
const RINGCENTRAL = { Light: 50, Medium: 40, Heavy: 10, Auth: 5 };
const standIn = useStandIn({ sip: 'off' });
let rc: RunningRingCentral;
let token: string;

beforeEach(async () => {
  rc = standIn();
  await rc.control.clearFaults();
  await rc.control.setLimits({ Light: 1000, Medium: 1000, Heavy: 1000, Auth: 1000 });
  token = (await signIn(rc, '101')).access;
  await rc.control.clearRequests();
});
afterEach(() => rc.control.setClock(0));

describe('an extension', () => {
  test('reads its own numbers', async () => {
    const { status, json } = await get(rc, `${OWN}/phone-number`, token);
    expect(status).toBe(200);
    expect(json['records']).toMatchObject([
      {
        phoneNumber: '+12125550181',
        usageType: 'DirectNumber',
        features: expect.arrayContaining(['CallerId']) as unknown,
      },
      { phoneNumber: '+12125550180', usageType: 'MainCompanyNumber', features: ['CallerId'] },
    ]);
    expect(json['paging']).toEqual({
      page: 1,
      perPage: 100,
      totalPages: 1,
      totalElements: 2,
      pageStart: 0,
      pageEnd: 1,
    });
  });

  test('reads them by the page', async () => {
    const { json } = await get(rc, `${OWN}/phone-number?page=2&perPage=1`, token);
    expect(json['records']).toMatchObject([{ usageType: 'MainCompanyNumber' }]);
    expect(json['paging']).toMatchObject({
      page: 2,
      perPage: 1,
      totalPages: 2,
      pageStart: 1,
      pageEnd: 1,
    });
    expect((await get(rc, `${OWN}/phone-number?perPage=none`, token)).status).toBe(400);
  });

  test('has no calls and no presence to speak of', async () => {
    expect(
      (await get(rc, `${OWN}/call-log?view=Detailed&direction=Inbound`, token)).json,
    ).toMatchObject({ records: [], paging: { page: 1, perPage: 100, pageStart: 0, pageEnd: 0 } });
    expect(
      (await get(rc, `${OWN}/presence?detailedTelephonyState=true`, token)).json,
    ).toMatchObject({ presenceStatus: 'Available', telephonyStatus: 'NoCall', activeCalls: [] });
    expect((await get(rc, `${OWN}/call-log?direction=Sideways`, token)).status).toBe(400);
  });

  test('gets no SIP credentials where there isn’t a SIP server', async () => {
    const { status, json } = await provision(rc, token);
    expect(status).toBe(503);
    expect(json['errorCode']).toBe('CMN-203');
    expect(
      (
        await call(rc, 'POST', '/restapi/v1.0/client-info/sip-provision', {
          headers: { Authorization: `Bearer ${token}` },
        })
      ).status,
    ).toBe(400);
  });
});

test('an address that does not exist is 404, a body that isn’t JSON is 400', async () => {
  expect((await get(rc, '/restapi/v1.0/nothing', token)).json).toMatchObject({
    errorCode: 'CMN-102',
  });
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  expect(
    (await call(rc, 'POST', '/restapi/v1.0/client-info/sip-provision', { headers, body: '{' }))
      .status,
  ).toBe(400);
});

describe('rate limits', () => {
  const paths = { Light: OWN, Heavy: `${OWN}/call-log` } as const;

  test.each(['Light', 'Heavy'] as const)('%s: the call after the last one waits', async (group) => {
    const limit = RINGCENTRAL[group];
    await rc.control.setLimits(RINGCENTRAL);
    for (let count = 1; count <= limit; count += 1) {
      const { status, headers } = await get(rc, paths[group], token);
      expect([status, headers['x-rate-limit-remaining']]).toEqual([200, String(limit - count)]);
      expect(headers).toMatchObject({
        'x-rate-limit-group': group.toLowerCase(),
        'x-rate-limit-limit': String(limit),
        'x-rate-limit-window': '60',
      });
    }
    const refused = await get(rc, paths[group], token);
    expect(refused.status).toBe(429);
    expect(refused.json).toMatchObject({
      errorCode: 'CMN-301',
      errors: [{ errorCode: 'CMN-301' }],
    });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    // Other users and other groups have limits of their own.
    expect((await get(rc, paths[group], (await signIn(rc, '102')).access)).status).toBe(200);
    expect((await get(rc, paths[group === 'Light' ? 'Heavy' : 'Light'], token)).status).toBe(200);
    await rc.control.setClock(MINUTE + 1);
    expect((await get(rc, paths[group], token)).status).toBe(200);
  });

  test('every call within the penalty begins it again', async () => {
    await rc.control.setLimits({ Heavy: 1 });
    const log = async () => {
      const { status, headers } = await get(rc, paths.Heavy, token);
      return [status, headers['retry-after']];
    };
    expect(await log()).toEqual([200, undefined]);
    expect(await log()).toEqual([429, '60']);
    await rc.control.setClock(50_000);
    expect(await log()).toEqual([429, '60']);
    // The minute since the first refusal is over, that since the second isn't.
    await rc.control.setClock(70_000);
    expect(await log()).toEqual([429, '60']);
    await rc.control.setClock(70_000 + MINUTE + 1_000);
    expect(await log()).toEqual([200, undefined]);
  });

  test('the window slides', async () => {
    await rc.control.setLimits({ Light: 2 });
    const own = async () => (await get(rc, OWN, token)).headers['x-rate-limit-remaining'];
    expect(await own()).toBe('1');
    await rc.control.setClock(40_000);
    expect(await own()).toBe('0');
    // The first call is a minute old, the second isn't.
    await rc.control.setClock(61_000);
    expect(await own()).toBe('0');
  });

  test('signing in counts for the user', async () => {
    await rc.control.setLimits(RINGCENTRAL);
    for (let count = 1; count <= RINGCENTRAL.Auth; count += 1) await signIn(rc, '103');
    const refused = await sendForm(rc, '/restapi/oauth/token', await codeFor(rc, '103'));
    expect(refused.status).toBe(429);
    expect(refused.json['errorCode']).toBe('CMN-301');
    await signIn(rc, '102');
  });

  test('a limit can be another, and counting begins again', async () => {
    expect(await rc.control.setLimits({ Light: 1 })).toMatchObject({ Light: 1, Heavy: 1000 });
    expect((await get(rc, OWN, token)).status).toBe(200);
    expect((await get(rc, OWN, token)).status).toBe(429);
    await rc.control.setLimits({ Light: 2 });
    expect((await get(rc, OWN, token)).status).toBe(200);
  });
});

describe('for pages of another origin', () => {
  const Origin = 'http://127.0.0.1:4180';

  test('preflights are answered without a token and without counting', async () => {
    const { status, headers } = await call(
      rc,
      'OPTIONS',
      '/restapi/v1.0/client-info/sip-provision',
      {
        headers: {
          Origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'authorization,client-id,content-type,x-user-agent',
        },
      },
    );
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': Origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'authorization, client-id, content-type, x-user-agent',
      vary: 'Origin',
    });
    expect(headers['access-control-allow-methods']).toContain('POST');
    expect((await rc.control.requests()).counts.Heavy).toBe(0);
  });

  test.each([
    ['a good answer', OWN, 200],
    ['a refusal', `${OWN}?`, 401],
    ['the token endpoint', '/restapi/oauth/token', 400],
    ['an address that does not exist', '/restapi/v1.0/nothing', 404],
  ])('%s can be read, with its limits', async (_what, path, status) => {
    const answer = await call(rc, path.includes('token') ? 'POST' : 'GET', path, {
      headers: {
        Origin,
        ...(status === 401
          ? {}
          : path.includes('token')
            ? { 'Content-Type': 'application/x-www-form-urlencoded' }
            : { Authorization: `Bearer ${token}` }),
      },
      ...(path.includes('token') ? { body: `client_id=${rc.clientId}` } : {}),
    });
    expect(answer.status).toBe(status);
    expect(answer.headers['access-control-allow-origin']).toBe(Origin);
    expect(answer.headers['access-control-allow-credentials']).toBe('true');
    expect(answer.headers['access-control-expose-headers']).toMatch(
      /Retry-After.*X-Rate-Limit-Remaining/,
    );
  });

  test('control is out of reach', async () => {
    const { status, headers } = await call(rc, 'POST', '/control/revoke', {
      headers: { Origin, 'Content-Type': 'application/json' },
      body: '{"extension":"101"}',
    });
    expect(status).toBe(403);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect((await get(rc, OWN, token)).status).toBe(200);
  });
});

describe('ordered faults', () => {
  test('a status, as many times as wished', async () => {
    await rc.control.addFault({
      group: 'Light',
      kind: 'status',
      status: 503,
      retryAfterSeconds: 3,
      times: 2,
    });
    for (let count = 0; count < 2; count += 1) {
      const { status, headers, json } = await get(rc, OWN, token);
      expect([status, headers['retry-after'], json['errorCode']]).toEqual([503, '3', 'CMN-203']);
    }
    expect((await get(rc, OWN, token)).status).toBe(200);
  });

  test('a status with a code, below a path, until it is cleared', async () => {
    await rc.control.addFault({
      path: `${OWN}/presence`,
      kind: 'status',
      status: 403,
      errorCode: 'CMN-401',
    });
    for (let count = 0; count < 3; count += 1)
      expect((await get(rc, `${OWN}/presence`, token)).json['errorCode']).toBe('CMN-401');
    expect((await get(rc, OWN, token)).status).toBe(200);
    await rc.control.clearFaults();
    expect((await get(rc, `${OWN}/presence`, token)).status).toBe(200);
  });

  test('HTML where JSON should be', async () => {
    await rc.control.addFault({ group: 'Auth', kind: 'html', times: 1 });
    const { status, headers, text } = await sendForm(rc, '/restapi/oauth/token', {});
    expect(status).toBe(502);
    expect(headers['content-type']).toMatch('text/html');
    expect(text).toContain('<h1>');
  });

  test('too many calls', async () => {
    await rc.control.addFault({
      group: 'Light',
      kind: 'rate-limit',
      retryAfterSeconds: 7,
      times: 1,
    });
    const { status, headers, json } = await get(rc, OWN, token);
    expect([status, headers['retry-after'], json['errorCode']]).toEqual([429, '7', 'CMN-301']);
  });

  test('no answer at all', async () => {
    await rc.control.addFault({ group: 'Light', kind: 'timeout', times: 1 });
    await expect(
      call(rc, 'GET', OWN, { headers: { Authorization: `Bearer ${token}` }, deadlineMs: 300 }),
    ).rejects.toThrow(/abort/i);
    expect((await rc.control.requests()).requests.at(-1)).toMatchObject({
      path: OWN,
      status: null,
    });
  });

  test.each([
    ['no kind', { group: 'Light' }],
    ['neither group nor path', { kind: 'html' }],
    ['a group that does not exist', { kind: 'html', group: 'Huge' }],
    ['a path outside of RingCentral', { kind: 'html', path: '/control/' }],
  ])('with %s are refused', async (_what, fault) => {
    await expect(
      rc.control.addFault(fault as Parameters<typeof rc.control.addFault>[0]),
    ).rejects.toThrow(/400/);
  });
});

test('every request is written down, and counted by group', async () => {
  await get(rc, `${OWN}?a=1`, token);
  await get(rc, `${OWN}/call-log`, token);
  await get(rc, `${OWN}/call-log`, 'guessed');
  await sendForm(rc, '/restapi/oauth/token', await codeFor(rc, '102'));
  const { requests, counts } = await rc.control.requests();
  expect(
    requests.map(({ method, path, group, status, user }) => [method, path, group, status, user]),
  ).toEqual([
    ['GET', OWN, 'Light', 200, '101'],
    ['GET', `${OWN}/call-log`, 'Heavy', 200, '101'],
    ['GET', `${OWN}/call-log`, 'Heavy', 401, null],
    ['GET', '/restapi/oauth/authorize', null, 200, null],
    ['POST', '/restapi/oauth/authorize', null, 303, null],
    ['POST', '/restapi/oauth/token', 'Auth', 200, '102'],
  ]);
  expect(counts).toEqual({ Light: 1, Medium: 0, Heavy: 2, Auth: 1 });
  for (const { at } of requests) expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(MINUTE);
  await rc.control.clearRequests();
  expect((await rc.control.requests()).requests).toEqual([]);
});

test.each([
  ['clock', { offsetMs: 'late' }],
  ['expire', { extension: '101', what: 'both' }],
  ['revoke', { extension: '999' }],
  ['redirect-uris', { uri: 'no address' }],
  ['clients', {}],
  ['sip', { running: 1 }],
])('control refuses a %s that makes no sense', async (path, body) => {
  const answer = await call(rc, 'POST', `/control/${path}`, {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(400);
  expect(answer.json['error']).toEqual(expect.any(String));
});
