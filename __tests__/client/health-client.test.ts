import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { FailureCode } from '../../client/failure.ts';
import { checkHealth, type HealthOptions } from '../../client/health-client.ts';
import type { OutcomeName } from '../../client/outcome.ts';
import { reportLines } from '../../client/report.ts';
import { TokenError } from '../../client/token-error.ts';
import { HEALTH, type LocalServer, listen, OUTDATED, TOKEN } from './answers.ts';

interface Given {
  status: number;
  body: string;
  headers?: Record<string, string>;
}
type Reply = Given | ((response: ServerResponse) => void);

let server: LocalServer;
let replies: Reply[] = [];
let asked: { method: string | undefined; url: string; headers: IncomingHttpHeaders }[] = [];
let waits: number[] = [];

beforeAll(async () => {
  server = await listen((request, response) => {
    asked.push({ method: request.method, url: request.url ?? '', headers: request.headers });
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    if (typeof reply === 'function') reply(response);
    else response.writeHead(reply?.status ?? 500, reply?.headers).end(reply?.body);
  });
});
beforeEach(() => {
  asked = [];
  waits = [];
});
afterAll(() => server.stop());

const address = () =>
  `${server.origin}/app/site/hosting/restlet.nl?script=customscript_rcp_health&deploy=customdeploy_rcp_health`;

function check(given: Reply[], options: Partial<HealthOptions> = {}) {
  replies = given;
  const wait = (ms: number) => Promise.resolve(void waits.push(ms));
  return checkHealth({ url: address(), token: () => Promise.resolve(TOKEN), wait, ...options });
}

const json = (value: unknown): Given => ({ status: 200, body: JSON.stringify(value) });
const error = (status: number, code: string): Given => ({
  status,
  body: JSON.stringify({ error: { code, message: TOKEN } }),
});
const lines = (status: number, code: string): Given => ({
  status,
  body: `error code: ${code}\nerror message: ${TOKEN}`,
});
const refusal = (code: string) =>
  json({ schema: 1, service: HEALTH.service, error: { code, message: TOKEN } });
const challenge = (status: number, name: string): Given => ({
  status,
  body: '',
  headers: { 'www-authenticate': `Bearer realm="1", error="${name}"` },
});

test('a good answer is ok, and comes whole', async () => {
  expect(await check([json(HEALTH)])).toEqual({ outcome: 'ok', health: HEALTH });
});

test('a good answer that says outdated is outdated', async () => {
  expect(await check([json(OUTDATED)])).toEqual({ outcome: 'outdated', health: OUTDATED });
});

test.each<[string, Reply, OutcomeName, FailureCode]>([
  ['nothing at the address', { status: 404, body: '<html>' }, 'not-installed', 'NOT_FOUND'],
  [
    'no such script, as JSON',
    error(400, 'SSS_INVALID_SCRIPTLET_ID'),
    'not-installed',
    'SSS_INVALID_SCRIPTLET_ID',
  ],
  [
    'no such script, as text',
    lines(400, 'SSS_INVALID_SCRIPTLET_ID'),
    'not-installed',
    'SSS_INVALID_SCRIPTLET_ID',
  ],
  ['a role outside the audience', { status: 403, body: '' }, 'denied', 'FORBIDDEN'],
  [
    'a role without a permission, as JSON',
    error(400, 'INSUFFICIENT_PERMISSION'),
    'denied',
    'INSUFFICIENT_PERMISSION',
  ],
  [
    'a role without a permission, as text',
    lines(403, 'INSUFFICIENT_PERMISSION'),
    'denied',
    'INSUFFICIENT_PERMISSION',
  ],
  ['a token that lapsed', challenge(401, 'invalid_token'), 'session-over', 'UNAUTHORIZED'],
  ['an invalid token', challenge(400, 'invalid_request'), 'session-over', 'UNAUTHORIZED'],
  [
    'a sign-in that was not taken',
    lines(401, 'INVALID_LOGIN_ATTEMPT'),
    'session-over',
    'INVALID_LOGIN_ATTEMPT',
  ],
  [
    'no room, as JSON',
    error(400, 'SSS_REQUEST_LIMIT_EXCEEDED'),
    'busy',
    'SSS_REQUEST_LIMIT_EXCEEDED',
  ],
  [
    'no room, as text',
    lines(400, 'SSS_REQUEST_LIMIT_EXCEEDED'),
    'busy',
    'SSS_REQUEST_LIMIT_EXCEEDED',
  ],
  ['too many requests', { status: 429, body: '' }, 'busy', 'TOO_MANY_REQUESTS'],
  ['a database that is offline', { status: 503, body: '' }, 'unreachable', 'SERVER_ERROR'],
  ['a script that threw', error(400, 'UNEXPECTED_ERROR'), 'unreachable', 'UNEXPECTED_ERROR'],
  ['a connection that breaks', (response) => response.destroy(), 'unreachable', 'NETWORK'],
  [
    'a body that breaks off',
    (response) => {
      response.writeHead(200, { 'content-length': '99' }).write('{', () => response.destroy());
    },
    'unreachable',
    'NETWORK',
  ],
  ['a check that failed inside', refusal('RCP_UNEXPECTED'), 'unreachable', 'RCP_UNEXPECTED'],
  ['a refused version', refusal('RCP_VERSION_INVALID'), 'malformed', 'RCP_VERSION_INVALID'],
  ['a refused parameter', refusal('RCP_PARAMETER_UNKNOWN'), 'malformed', 'RCP_PARAMETER_UNKNOWN'],
  ['a refused method', refusal('RCP_METHOD_NOT_ALLOWED'), 'malformed', 'RCP_METHOD_NOT_ALLOWED'],
  ['a refusal this client does not know', refusal('RCP_LATER'), 'malformed', 'NOT_THE_CONTRACT'],
  ['a sign-in page', { status: 200, body: '<html>' }, 'malformed', 'NOT_JSON'],
  ['nothing', { status: 200, body: '' }, 'malformed', 'NOT_JSON'],
  [
    'half an answer',
    json({ ...OUTDATED, bundle: { outdated: true } }),
    'malformed',
    'NOT_THE_CONTRACT',
  ],
  [
    'the answer of another service',
    json({ ...OUTDATED, service: 'another' }),
    'malformed',
    'NOT_THE_CONTRACT',
  ],
  ['a newer schema', json({ ...OUTDATED, schema: 2 }), 'malformed', 'SCHEMA_NEWER'],
  [
    'a newer schema of another service',
    json({ schema: 2, service: 'another' }),
    'malformed',
    'NOT_THE_CONTRACT',
  ],
  [
    'a good body with a bad status',
    { ...json(OUTDATED), status: 400 },
    'malformed',
    'STATUS_UNEXPECTED',
  ],
  [
    'a code that is the name of a property of every object',
    error(400, 'constructor'),
    'malformed',
    'STATUS_UNEXPECTED',
  ],
  ['an endless answer', { status: 200, body: ' '.repeat(200_000) }, 'malformed', 'TOO_LARGE'],
])('%s is reported as what it is', async (_what, reply, outcome, code) => {
  const result = await check([reply], { retries: 0 });
  expect(result).toEqual({
    outcome,
    code,
    reason: expect.any(String) as string,
    retryAfterMs: null,
  });
  expect(JSON.stringify([result, reportLines(result, 0)])).not.toContain(TOKEN);
});

test('nobody there is unreachable, and says why', async () => {
  const gone = await listen(() => undefined);
  await gone.stop();
  expect(await check([], { url: gone.origin })).toMatchObject({
    outcome: 'unreachable',
    code: 'NETWORK',
    reason: expect.stringContaining('ECONNREFUSED') as string,
  });
});

test(
  'a server that does not answer, one that stops in the middle, and a source of tokens that ' +
    'hangs meet the deadline',
  async () => {
    const short = { deadlineMs: 50 };
    expect(await check([() => undefined], short)).toMatchObject({
      outcome: 'unreachable',
      code: 'DEADLINE',
    });
    expect(
      await check(
        [
          (response) => {
            response.writeHead(200).write('{');
          },
        ],
        short,
      ),
    ).toMatchObject({ outcome: 'unreachable', code: 'DEADLINE' });
    expect(await check([], { ...short, token: () => new Promise(() => undefined) })).toMatchObject({
      outcome: 'unreachable',
      code: 'TOKEN_UNAVAILABLE',
    });
    expect(await check([], { ...short, fetch: () => new Promise(() => undefined) })).toMatchObject({
      outcome: 'unreachable',
      code: 'DEADLINE',
    });
  },
);

test('a redirect is not followed, so the token goes nowhere else', async () => {
  let others = 0;
  const other = await listen((_request, response) => {
    others++;
    response.end(JSON.stringify(HEALTH));
  });
  const result = await check([{ status: 302, body: '', headers: { location: other.origin } }]);
  await other.stop();
  expect([result, others]).toEqual([
    expect.objectContaining({ outcome: 'unreachable', code: 'REDIRECTED' }),
    0,
  ]);
});

test('it is one GET with the token in its header and the version in its address', async () => {
  await check([json(HEALTH)], { requires: '1.2.0-rc.1+5' });
  expect(asked).toHaveLength(1);
  expect(asked[0]?.method).toBe('GET');
  expect(new URL(asked[0]?.url ?? '', server.origin).searchParams.get('customrequires')).toBe(
    '1.2.0-rc.1+5',
  );
  expect(asked[0]?.headers).toMatchObject({
    authorization: `Bearer ${TOKEN}`,
    accept: 'application/json',
    'content-type': 'application/json',
  });
  await check([json(HEALTH)]);
  expect(asked[1]?.url).not.toContain('customrequires');
});

test('while NetSuite is busy it asks again with a fresh token, and not for ever', async () => {
  const token = jest.fn(() => Promise.resolve(TOKEN));
  expect(
    (
      await check(
        [error(400, 'SSS_REQUEST_LIMIT_EXCEEDED'), { status: 429, body: '' }, json(HEALTH)],
        { token },
      )
    ).outcome,
  ).toBe('ok');
  expect([asked.length, token.mock.calls.length]).toEqual([3, 3]);
  asked = [];
  expect((await check([{ status: 429, body: '' }])).outcome).toBe('busy');
  expect(asked).toHaveLength(4);
});

test('a kept token that was refused is replaced once, and the answer to the new one counts', async () => {
  const sent = () => asked.map(({ headers }) => headers.authorization);
  const token = jest.fn((refused?: string) =>
    Promise.resolve(refused === undefined ? 'kept' : 'new'),
  );
  expect((await check([challenge(401, 'invalid_token'), json(HEALTH)], { token })).outcome).toBe(
    'ok',
  );
  expect(sent()).toEqual(['Bearer kept', 'Bearer new']);
  expect(token.mock.calls).toEqual([[undefined], ['kept']]);
  asked = [];
  expect(await check([challenge(401, 'invalid_token')], { token })).toMatchObject({
    outcome: 'session-over',
    code: 'UNAUTHORIZED',
  });
  expect(sent()).toEqual(['Bearer kept', 'Bearer new']);
  asked = [];
  const fails = (refused?: string) =>
    refused === undefined
      ? Promise.resolve('kept')
      : Promise.reject(new TokenError('TOKEN_REFUSED', 'invalid_client'));
  expect(await check([challenge(401, 'invalid_token')], { token: fails })).toMatchObject({
    outcome: 'session-over',
    code: 'TOKEN_REFUSED',
  });
});

test('nothing but busy is asked again', async () => {
  await check([{ status: 503, body: '' }]);
  await check([{ status: 401, body: '' }]);
  expect(asked).toHaveLength(2);
});

test('waits grow from try to try, within their bounds', async () => {
  await check([{ status: 429, body: '' }], { retries: 8 });
  waits.forEach((ms, attempt) => {
    const least = Math.min(500 * 2 ** attempt, 15_000);
    expect(ms).toBeGreaterThanOrEqual(least);
    expect(ms).toBeLessThanOrEqual(2 * least);
  });
  expect(waits).toHaveLength(8);
});

test('it waits as long as it is asked to, and gives up when that is long', async () => {
  const busy = (after: string): Given => ({
    status: 429,
    body: '',
    headers: { 'retry-after': after },
  });
  await check([busy('7'), busy('0'), json(HEALTH)]);
  expect(waits[0]).toBe(7_000);
  expect(waits[1]).toBeGreaterThanOrEqual(1_000);
  waits = [];
  expect(await check([busy('120')])).toMatchObject({ outcome: 'busy', retryAfterMs: 120_000 });
  expect(waits).toEqual([]);
});

test.each([
  '',
  'nowhere',
  '/app/site',
  'ftp://example.com/',
  'http://example.com/',
  'https://user:word@example.com/',
])('no token is made for the address %j', async (url) => {
  const token = jest.fn(() => Promise.resolve(TOKEN));
  expect(await check([], { url, token })).toMatchObject({
    outcome: 'unreachable',
    code: 'ADDRESS_INVALID',
  });
  expect(token).not.toHaveBeenCalled();
});

test.each(['', ' ', `${TOKEN}\n`, 'two words', 'ключ'])(
  '%j is not sent as a token, and not repeated',
  async (text) => {
    const result = await check([json(HEALTH)], { token: () => Promise.resolve(text) });
    expect(result).toMatchObject({ outcome: 'session-over', code: 'TOKEN_MALFORMED' });
    expect(JSON.stringify(result)).not.toContain(TOKEN);
    expect(asked).toHaveLength(0);
  },
);

test.each<[Error, OutcomeName, FailureCode]>([
  [new TokenError('TOKEN_REFUSED', 'invalid_client'), 'session-over', 'TOKEN_REFUSED'],
  [new TokenError('KEY_UNUSABLE'), 'session-over', 'KEY_UNUSABLE'],
  [new TokenError('TOKEN_UNAVAILABLE'), 'unreachable', 'TOKEN_UNAVAILABLE'],
  [new TokenError('TOO_MANY_REQUESTS'), 'busy', 'TOO_MANY_REQUESTS'],
  [new Error(TOKEN), 'unreachable', 'TOKEN_UNAVAILABLE'],
])('a source of tokens that fails with %s is an outcome too', async (thrown, outcome, code) => {
  const token = () => Promise.reject(thrown);
  const result = await check([], { token });
  expect(result).toMatchObject({ outcome, code });
  expect(JSON.stringify(result)).not.toContain(TOKEN);
});
