import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { checkHealth } from '../../client/health-client.ts';
import { healthMonitor } from '../../client/health-monitor.ts';
import type { HealthOutcome } from '../../client/outcome.ts';
import { readAnswer } from '../../client/read-answer.ts';
import { exitCode, reportLines } from '../../client/report.ts';

const TOKEN = 'the-secret-token';
const M2M = { configured: true, verified: true, checkedAt: null };
const HEALTH = {
  schema: 1,
  service: 'ringcentral-for-netsuite-pro',
  status: 'pass',
  bundle: { version: '1.0.0', required: '1.0.0', outdated: false, managed: null },
  m2m: { netsuite: M2M, ringcentral: M2M },
  permissions: { LIST_CALL: { needed: 'EDIT', held: 'EDIT', granted: true } },
  checkedAt: '2026-01-15T10:00:00.000Z',
};
const OUTDATED = { ...HEALTH, status: 'fail', bundle: { ...HEALTH.bundle, required: '1.2.0', outdated: true } };

let server: Server;
let url: string;
let answers: { status: number; body: string; headers?: Record<string, string> }[] = [];
let asked: { url: string; authorization: string | undefined }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', authorization: request.headers.authorization });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    response.writeHead(answer?.status ?? 500, answer?.headers).end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/app/site/hosting/restlet.nl?script=1&deploy=1`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const check = (...given: typeof answers) => {
  answers = given;
  return checkHealth({ url, token: () => Promise.resolve(TOKEN), requires: '1.0.0', wait: () => Promise.resolve() });
};
const json = (value: unknown) => ({ status: 200, body: JSON.stringify(value) });
const error = (status: number, code: string) => ({ status, body: JSON.stringify({ error: { code, message: 'x' } }) });

test.each<[string, typeof answers[number], HealthOutcome['outcome']]>([
  ['a good answer', json(HEALTH), 'ok'],
  ['an old bundle', json(OUTDATED), 'outdated'],
  ['a missing RESTlet', { status: 404, body: '' }, 'not-installed'],
  ['a missing deployment, told as text', { status: 400, body: 'error code: SSS_INVALID_SCRIPTLET_ID\nerror message: gone' }, 'not-installed'],
  ['a role that may not', { status: 403, body: '' }, 'denied'],
  ['a role without a permission', error(400, 'INSUFFICIENT_PERMISSION'), 'denied'],
  ['a token that lapsed', error(401, 'INVALID_LOGIN_ATTEMPT'), 'session-over'],
  ['no room', error(400, 'SSS_REQUEST_LIMIT_EXCEEDED'), 'busy'],
  ['too many requests', { status: 429, body: '' }, 'busy'],
  ['a server in trouble', { status: 503, body: '' }, 'unreachable'],
  ['a sign-in page', { status: 200, body: '<html>' }, 'malformed'],
  ['half an answer', json({ ...HEALTH, bundle: {} }), 'malformed'],
  ['a newer contract', json({ ...HEALTH, schema: 2 }), 'malformed'],
  ['a refusal', json({ schema: 1, service: HEALTH.service, error: { code: 'RCP_VERSION_INVALID', message: 'x' } }), 'refused'],
  ['an unexpected error', error(400, 'UNEXPECTED_ERROR'), 'malformed'],
])('%s is told as what it is', async (_what, answer, outcome) => {
  const result = await check(answer);
  expect(result.outcome).toBe(outcome);
  expect(JSON.stringify([result, reportLines(result)])).not.toContain(TOKEN);
  expect([0, 1, 3]).toContain(exitCode(result));
});

test('the version and the token are sent', async () => {
  await check(json(HEALTH));
  expect(asked).toEqual([{ url: expect.stringContaining('customrequires=1.0.0') as string, authorization: `Bearer ${TOKEN}` }]);
});

test('while NetSuite is busy it tries again, and not for ever', async () => {
  expect((await check(error(400, 'SSS_REQUEST_LIMIT_EXCEEDED'), { status: 429, body: '' }, json(HEALTH))).outcome).toBe('ok');
  expect(asked).toHaveLength(3);
  asked = [];
  expect((await check({ status: 429, body: '' })).outcome).toBe('busy');
  expect(asked).toHaveLength(4);
});

test('it waits as long as it is asked to, and longer from try to try', async () => {
  const waits: number[] = [];
  answers = [{ status: 429, body: '', headers: { 'retry-after': '7' } }, { status: 429, body: '' }, { status: 429, body: '' }, json(HEALTH)];
  await checkHealth({ url, token: () => Promise.resolve(TOKEN), wait: (ms) => Promise.resolve(void waits.push(ms)) });
  expect(waits[0]).toBe(7_000);
  expect(waits[1]).toBeGreaterThanOrEqual(500);
  expect(waits[2]).toBeGreaterThanOrEqual(1_000);
});

test('nobody there, a redirect and a deadline are unreachable', async () => {
  const token = () => Promise.resolve(TOKEN);
  expect((await checkHealth({ url: 'http://127.0.0.1:1/', token })).outcome).toBe('unreachable');
  expect((await check({ status: 302, body: '', headers: { location: '/login' } })).outcome).toBe('unreachable');
  const silent: typeof fetch = (_url, init) => new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => { reject(new DOMException('late', 'TimeoutError')); });
  });
  expect(await checkHealth({ url, token, fetch: silent, deadlineMs: 20 })).toEqual({ outcome: 'unreachable', reason: 'TimeoutError' });
});

test('whatever comes back, nothing throws, and outdated is said only by a good answer that says so', () => {
  const body = fc.oneof(fc.string(), fc.json(), fc.constantFrom(JSON.stringify(OUTDATED), JSON.stringify(HEALTH)));
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 599 }), body, (status, text) => {
      const { outcome } = readAnswer({ status, body: text });
      if (outcome === 'outdated') expect([status, text]).toEqual([200, JSON.stringify(OUTDATED)]);
    }),
  );
});

test('a monitor asks once for many, keeps the outcome for a while, and the last good answer with its age', async () => {
  let now = 0;
  const results: HealthOutcome[] = [{ outcome: 'ok', health: HEALTH as never }, { outcome: 'busy' }];
  const ask = jest.fn(() => Promise.resolve(results.shift() ?? { outcome: 'busy' as const }));
  const monitor = healthMonitor(ask, 1_000, () => now);
  expect(monitor.lastGood()).toBeNull();
  await Promise.all([monitor.check(), monitor.check()]);
  now = 999;
  await monitor.check();
  expect(ask).toHaveBeenCalledTimes(1);
  now = 1_500;
  expect((await monitor.check()).outcome).toBe('busy');
  expect(monitor.lastGood()?.ageMs).toBe(1_500);
});
