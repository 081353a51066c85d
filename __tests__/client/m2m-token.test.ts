import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { jwtVerify } from 'jose';
import { type M2mOptions, m2mToken } from '../../client/m2m-token.ts';
import { type LocalServer, listen, TOKEN } from './answers.ts';

const pem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const EC = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const RSA = generateKeyPairSync('rsa', { modulusLength: 3072 });

let server: LocalServer;
let asked: { headers: IncomingHttpHeaders; form: URLSearchParams }[] = [];
let answer: { status: number; body: string; headers?: Record<string, string> } | 'silence';

beforeAll(async () => {
  server = await listen((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      asked.push({ headers: request.headers, form: new URLSearchParams(body) });
      if (answer !== 'silence') response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
});
beforeEach(() => {
  asked = [];
  gives({ access_token: TOKEN, expires_in: 3600, token_type: 'bearer' });
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => server.stop());

function gives(value: unknown, status = 200, headers: Record<string, string> = {}) {
  answer = { status, body: typeof value === 'string' ? value : JSON.stringify(value), headers };
}

const source = (options: Partial<M2mOptions> = {}) =>
  m2mToken({
    tokenUrl: `${server.origin}/services/rest/auth/oauth2/v1/token`,
    clientId: 'client-1',
    certificateId: 'certificate-1',
    privateKeyPem: pem(EC.privateKey),
    ...options,
  });

test.each([
  ['ES256', EC],
  ['PS256', RSA],
] as const)(
  'the assertion is signed with %s by the key, for this client, certificate and address',
  async (algorithm, { privateKey, publicKey }) => {
    expect(await source({ privateKeyPem: pem(privateKey) })()).toBe(TOKEN);
    const form = asked[0]?.form;
    expect(asked[0]?.headers['content-type']).toContain('application/x-www-form-urlencoded');
    expect(form?.get('grant_type')).toBe('client_credentials');
    expect(form?.get('client_assertion_type')).toBe(
      'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    );
    const { protectedHeader, payload } = await jwtVerify(
      form?.get('client_assertion') ?? '',
      publicKey,
      {
        algorithms: [algorithm],
        issuer: 'client-1',
        audience: `${server.origin}/services/rest/auth/oauth2/v1/token`,
      },
    );
    expect(protectedHeader).toEqual({ typ: 'JWT', alg: algorithm, kid: 'certificate-1' });
    expect(payload['scope']).toBe('restlets');
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeLessThanOrEqual(3_600);
  },
);

test('a token is kept until a minute before its end, and callers at the same time share one request', async () => {
  const start = Date.now();
  const clock = jest.spyOn(Date, 'now').mockReturnValue(start);
  const token = source();
  await Promise.all([token(), token(), token()]);
  clock.mockReturnValue(start + 3_539_000);
  await token();
  expect(asked).toHaveLength(1);
  clock.mockReturnValue(start + 3_541_000);
  await token();
  expect(asked).toHaveLength(2);
});

test.each([[undefined], ['soon'], [-1], [30]])(
  'a token with the life %j is good for one call',
  async (life) => {
    gives({ access_token: TOKEN, expires_in: life });
    const token = source();
    expect([await token(), await token()]).toEqual([TOKEN, TOKEN]);
    expect(asked).toHaveLength(2);
  },
);

test.each([
  [
    'a client that is not known',
    { error: 'invalid_client' },
    401,
    'TOKEN_REFUSED',
    'invalid_client',
  ],
  ['an error that echoes what was sent', { error: TOKEN }, 400, 'TOKEN_REFUSED', 'status 400'],
  ['a page', '<html>', 403, 'TOKEN_REFUSED', 'status 403'],
  ['too many requests', '', 429, 'TOO_MANY_REQUESTS', null],
  ['a server in trouble', '', 500, 'TOKEN_UNAVAILABLE', 'status 500'],
  [
    'an answer without a token',
    { access_token: 5 },
    200,
    'TOKEN_UNAVAILABLE',
    'the answer holds none',
  ],
  ['nothing', 'null', 200, 'TOKEN_UNAVAILABLE', 'the answer holds none'],
])('%s is reported as what it is, without secrets', async (_what, value, status, code, detail) => {
  gives(value, status);
  await expect(source()()).rejects.toMatchObject({ code, detail });
  await expect(source()()).rejects.not.toThrow(TOKEN);
});

test.each([
  [600_000, '10 minutes behind'],
  [-600_000, '10 minutes ahead of'],
  [61_000, '1 minute behind'],
])(
  'a refusal by a server whose clock is %i ms ahead says which clock is off',
  async (ahead, words) => {
    gives({ error: 'invalid_client' }, 401, { date: new Date(Date.now() + ahead).toUTCString() });
    await expect(source()()).rejects.toMatchObject({
      code: 'TOKEN_REFUSED',
      detail: `invalid_client; the clock of this machine is ${words} NetSuite's`,
    });
  },
);

test.each(['soon', ''])('a refusal with the date %j says nothing of clocks', async (date) => {
  gives({ error: 'invalid_client' }, 401, { date });
  await expect(source()()).rejects.toMatchObject({ detail: 'invalid_client' });
});

test('a redirect is not followed', async () => {
  let others = 0;
  const other = await listen((_request, response) => {
    others++;
    response.end('{}');
  });
  gives('', 307, { location: other.origin });
  await expect(source()()).rejects.toMatchObject({ code: 'TOKEN_UNAVAILABLE' });
  await other.stop();
  expect(others).toBe(0);
});

test('a server that is silent or gone ends in an error, and the next call tries again', async () => {
  answer = 'silence';
  const token = source({ deadlineMs: 50 });
  await expect(token()).rejects.toMatchObject({
    code: 'TOKEN_UNAVAILABLE',
    detail: 'no answer in time',
  });
  gives({ access_token: TOKEN, expires_in: 3600 });
  expect(await token()).toBe(TOKEN);
  const gone = await listen(() => undefined);
  await gone.stop();
  await expect(source({ tokenUrl: gone.origin })()).rejects.toMatchObject({
    code: 'TOKEN_UNAVAILABLE',
    detail: 'ECONNREFUSED',
  });
});

test('a key that cannot sign is refused before anything is sent, with the reason', async () => {
  await expect(source({ privateKeyPem: 'no key' })()).rejects.toMatchObject({
    code: 'KEY_UNUSABLE',
    detail: expect.stringContaining('no PEM text') as string,
  });
  expect(asked).toHaveLength(0);
});

test('what the token endpoint asks to wait is passed on', async () => {
  gives('', 429, { 'retry-after': '7' });
  await expect(source()()).rejects.toMatchObject({
    code: 'TOO_MANY_REQUESTS',
    retryAfterMs: 7_000,
  });
});

test('a kept token that was refused is replaced; a new one that was refused is not', async () => {
  const token = source();
  const first = await token();
  expect(await token(first)).toBe(first);
  expect(asked).toHaveLength(1);
  await token();
  gives({ access_token: 'another-token', expires_in: 3600 });
  expect(await token(first)).toBe('another-token');
  expect(asked).toHaveLength(2);
  // A late caller with the old one gets what is there.
  expect(await token(first)).toBe('another-token');
  expect(asked).toHaveLength(2);
});
