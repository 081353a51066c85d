import {
  type FakeRingCentral,
  grantError,
  json,
  soon,
  token,
  useFakeRingCentral,
} from './fake-ringcentral.ts';
import { pass } from './sip-script.ts';

let world: FakeRingCentral;
useFakeRingCentral((fake) => {
  world = fake;
});

const expired = () =>
  json({ errorCode: 'OAU-128', message: 'expired', errors: [{ errorCode: 'OAU-128' }] }, 401);

test('requests at once share one token', async () => {
  world.rest = ({ path }) => json({ path });
  const outcomes = await soon(Promise.all(['/a', '/b', '/c'].map((path) => world.rests.get(path))));
  expect(outcomes).toEqual(
    ['/a', '/b', '/c'].map((path) => ({ outcome: 'answered', body: { path } })),
  );
  expect(world.grants).toHaveLength(1);
  expect(new Set(world.requests.map((request) => request.token))).toEqual(new Set(['token-1']));
});

test('a token that RingCentral refuses is named to our server, and the request is sent once more', async () => {
  world.rest = ({ token: used }) => (used === 'token-1' ? expired() : json({ fine: true }));
  const until = Date.now() + 3_600_000 + 10;
  expect(await soon(world.rests.get('/a'))).toEqual({ outcome: 'answered', body: { fine: true } });
  expect(
    world.grants.map((request) => ('refusedUntil' in request ? request.refusedUntil : 0)),
  ).toEqual([null, until]);
  expect(world.requests.map((request) => request.token)).toEqual(['token-1', 'token-2']);
});

test('of several requests that are refused together, one new token serves all', async () => {
  let late = 0;
  world.rest = async ({ token: used }) => {
    if (used !== 'token-1') return json({ fine: true });
    // The refusals come one after the other, the last when the new token is there already.
    await new Promise((resolve) => setTimeout(resolve, 100 * late++));
    return expired();
  };
  const outcomes = await soon(Promise.all(['/a', '/b', '/c'].map((path) => world.rests.get(path))));
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['answered', 'answered', 'answered']);
  expect(world.grants).toHaveLength(2);
  expect(world.requests.map((request) => request.token).sort()).toEqual([
    'token-1',
    'token-1',
    'token-1',
    'token-2',
    'token-2',
    'token-2',
  ]);
});

test('a token that came to its end is not called a refused one', async () => {
  await soon(world.rests.get('/a'));
  await pass(3_600_000);
  await soon(world.rests.get('/b'));
  expect(
    world.grants.map((request) => ('refusedUntil' in request ? request.refusedUntil : 0)),
  ).toEqual([null, null]);
});

test('refused again with a fresh token it is refused, and tried no more', async () => {
  world.rest = expired;
  expect(await soon(world.rests.get('/a'))).toEqual({
    outcome: 'refused',
    status: 401,
    codes: ['OAU-128', 'OAU-128'],
  });
  expect(world.requests).toHaveLength(2);
});

test('once forgotten, the next request goes out with the next account’s token', async () => {
  await soon(world.rests.get('/a'));
  world.access.forget();
  world.grant = () => token('of the next account');
  await soon(world.rests.get('/b'));
  expect(world.requests.map((request) => request.token)).toEqual([
    'token-1',
    'of the next account',
  ]);
});

test.each<[Record<string, string>, number]>([
  [{ 'retry-after': '17' }, 17],
  [{}, 60],
  [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, 60],
])(
  'too many requests, with %j, is a wait of %i seconds and no sign-out',
  async (headers, retryAfter) => {
    world.rest = () => json({ errorCode: 'CMN-301' }, 429, headers);
    expect(await soon(world.rests.get('/a'))).toEqual({ outcome: 'busy', retryAfter });
    expect(world.signedOut).toEqual([]);
    expect(world.requests).toHaveLength(1);
  },
);

test.each([500, 502, 503, 504, 408])('%i is unreachable', async (status) => {
  world.rest = () => json({}, status);
  expect(await soon(world.rests.post('/a', {}))).toEqual({ outcome: 'unreachable' });
});

test('a network that fails, and an answer that isn’t JSON, are unreachable', async () => {
  world.rest = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await soon(world.rests.get('/a'))).toEqual({ outcome: 'unreachable' });
  world.rest = () => Promise.reject(new DOMException('late', 'TimeoutError'));
  expect(await soon(world.rests.get('/a'))).toEqual({ outcome: 'unreachable' });
  world.rest = () => new Response('<html>', { headers: { 'content-type': 'text/html' } });
  expect(await soon(world.rests.get('/a'))).toEqual({ outcome: 'unreachable' });
});

test.each<[number, unknown, string[]]>([
  [
    403,
    { errorCode: 'InsufficientPermissions', errors: [{ errorCode: 'CMN-401' }] },
    ['InsufficientPermissions', 'CMN-401'],
  ],
  [404, { errorCode: 7, errors: [{}, { errorCode: 'CMN-102' }] }, ['CMN-102']],
  [400, { errors: 'none' }, []],
  [403, null, []],
  [403, [], []],
  [404, { errors: [null] }, []],
])('%i with %j is refused with the codes %j', async (status, body, codes) => {
  world.rest = () => json(body, status);
  expect(await soon(world.rests.get('/a'))).toEqual({ outcome: 'refused', status, codes });
});

test.each<[string, unknown]>([
  ['signed out', { outcome: 'signed-out' }],
  ['busy', { outcome: 'busy', retryAfter: 9 }],
  ['unreachable', { outcome: 'unreachable' }],
])('without a token because our server is %s, RingCentral is not asked', async (_, outcome) => {
  const answers: Record<string, unknown> = {
    'signed out': grantError('RCP_NOT_CONNECTED', { connection: 'expired' }),
    busy: grantError('RCP_BUSY', { retryAfter: 9 }),
    unreachable: '<html>',
  };
  world.grant = () => answers[_];
  expect(await soon(world.rests.get('/a'))).toEqual(outcome);
  expect(world.requests).toEqual([]);
});

test('no token and no password of ours is ever stored', async () => {
  world.rest = () =>
    json({
      sipInfo: [
        {
          authorizationId: '1',
          domain: 'd',
          outboundProxy: 'o',
          username: 'u',
          password: 'sip-secret',
          stunServers: [],
        },
      ],
      id: 1,
      extensionNumber: '101',
    });
  await soon(world.account.provision(true));
  await soon(world.account.extension());
  const kept = Array.from(
    { length: world.storage.length },
    (_, index) => world.storage.getItem(world.storage.key(index) ?? '') ?? '',
  ).join();
  expect(world.storage.length).toBeGreaterThan(0);
  expect(kept).not.toMatch(/token-|sip-secret/);
});

test('files go after the JSON that belongs to them, and may take a minute', async () => {
  world.rest = () => new Promise((resolve) => setTimeout(resolve, 45_000, json({ id: 1 })));
  const file = new File(['abc'], 'a.png', { type: 'image/png' });
  const sent = world.rests.upload('/sms', { text: 'Hello' }, [file]);
  expect(await soon(sent)).toEqual({ outcome: 'answered', body: { id: 1 } });
  expect(world.requests).toMatchObject([{ method: 'POST', path: '/sms', token: 'token-1' }]);
});

test('several records are changed in one request', async () => {
  world.rest = () => json([], 207);
  const changed = world.rests.putAll('/message-store', ['1', '2'], { readStatus: 'Read' });
  expect(await soon(changed)).toEqual({ outcome: 'answered', body: [] });
  expect(world.paths).toEqual(['/message-store/1,2']);
});

test.each(['http://[', 'https://elsewhere.example/content', 'http://media.ringcentral.com/x'])(
  'a file at %j, which isn’t RingCentral’s, is never asked for with the token',
  async (address) => {
    const fetched = await soon(world.rests.file(address));
    expect(fetched).toEqual({ outcome: 'refused', status: 0, codes: [] });
    expect(world.requests).toEqual([]);
  },
);
