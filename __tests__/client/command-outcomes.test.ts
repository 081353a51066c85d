import type { ServerResponse } from 'node:http';
import { EXIT_CODES } from '../../client/exit-code.ts';
import type { OutcomeName } from '../../client/outcome.ts';
import { HEALTH, type LocalServer, listen, OUTDATED } from './answers.ts';
import { type Integration, rcproHealth, startIntegration } from './integration.ts';

jest.setTimeout(60_000);

const DEPLOYMENT = { script: 'customscript_rcp_health', deployment: 'customdeploy_rcp_health' };
const HOUR_MS = 3_600_000;

let at: Integration;
const reached = new Set<OutcomeName>();

/**
 * Each outcome as a program meets it: by the line of JSON and by the exit code, which have to
 * agree.
 */
async function outcomeOf(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ outcome: OutcomeName; code?: string; reason?: string; health?: { status: string } }> {
  const { stdout, code } = await rcproHealth([...args, '--json'], env);
  const told = JSON.parse(stdout) as { outcome: OutcomeName };
  expect(code).toBe(EXIT_CODES[told.outcome]);
  reached.add(told.outcome);
  return told;
}

const withToken = (token: string, args: readonly string[] = []) =>
  outcomeOf(['--url', at.url, ...args], { RCP_HEALTH_TOKEN: token });
const call = (token: string) =>
  fetch(at.url, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  });

describe('against the model, whose token endpoint verifies the assertion', () => {
  beforeAll(async () => {
    at = await startIntegration();
  });
  afterAll(() => at.stop());

  test('ok: the account answers', async () => {
    expect(await outcomeOf(at.m2m)).toMatchObject({ outcome: 'ok', health: { status: 'warn' } });
  });

  test('outdated: the company demands a newer bundle', async () => {
    await at.control('change', { company: { custrecord_rcp_min_version: '99.0.0' } });
    expect(await outcomeOf(at.m2m)).toMatchObject({
      outcome: 'outdated',
      health: { bundle: { required: '99.0.0', outdated: true } },
    });
    const { stdout } = await rcproHealth(at.m2m);
    expect(stdout).toMatch(/\bupdate it in NetSuite\b/);
    await at.control('change', { company: { custrecord_rcp_min_version: '' } });
  });

  test('not-installed: nobody deployed the script', async () => {
    await at.control('deployment', { ...DEPLOYMENT, deployed: false });
    expect(await outcomeOf(at.m2m)).toMatchObject({
      outcome: 'not-installed',
      code: 'SSS_INVALID_SCRIPTLET_ID',
    });
    await at.control('deployment', { ...DEPLOYMENT, deployed: true });
  });

  test('not-installed: the script is missing', async () => {
    const elsewhere = at.url.replace('customscript_rcp_health', 'customscript_nothing');
    expect(await outcomeOf([...at.m2m, '--url', elsewhere])).toMatchObject({
      outcome: 'not-installed',
    });
  });

  test("denied: the role is not in the deployment's audience", async () => {
    await at.control('deployment', { ...DEPLOYMENT, audience: ['customrole_rcp_member'] });
    expect(await outcomeOf(at.m2m)).toMatchObject({
      outcome: 'denied',
      code: 'INSUFFICIENT_PERMISSION',
    });
    await at.control('deployment', { ...DEPLOYMENT, audience: 'all' });
  });

  test('session-over: a token that has expired', async () => {
    const token = await at.token();
    expect(await withToken(token)).toMatchObject({ outcome: 'ok' });
    await at.control('clock', { offset: HOUR_MS + 1_000 });
    expect(await withToken(token)).toMatchObject({
      outcome: 'session-over',
      code: 'INVALID_LOGIN_ATTEMPT',
    });
    await at.control('clock', { offset: 0 });
  });

  test('session-over: a token that was revoked', async () => {
    const token = await at.token();
    await at.control('revoke-tokens', {});
    expect(await withToken(token)).toMatchObject({ outcome: 'session-over' });
  });

  test(
    'session-over: a client, a certificate and a key that the account does not know; a clock ' +
      'that is off',
    async () => {
      const refused = {
        outcome: 'session-over',
        code: 'TOKEN_REFUSED',
        reason: expect.stringContaining('invalid_client') as string,
      };
      expect(await outcomeOf([...at.m2m, '--client-id', 'stranger'])).toMatchObject(refused);
      expect(await outcomeOf([...at.m2m, '--certificate-id', 'another'])).toMatchObject(refused);
      await at.control('clock', { offset: -600_000 });
      expect(await outcomeOf(at.m2m)).toMatchObject(refused);
      await at.control('clock', { offset: 0 });
    },
  );

  test('busy: all calls that the account may make at once are being made', async () => {
    const token = await at.token();
    await at.control('pace', { restletMilliseconds: 10_000 });
    const taken = Array.from({ length: 5 }, () => call(token));
    const busy = await withToken(token, ['--retries', '0']);
    await at.control('pace', { restletMilliseconds: 0 });
    expect(busy).toMatchObject({ outcome: 'busy', code: 'SSS_REQUEST_LIMIT_EXCEEDED' });
    expect((await Promise.all(taken)).map(({ status }) => status)).toEqual([
      200, 200, 200, 200, 200,
    ]);
  });

  test('busy passes: it is asked again, and answered when there is room', async () => {
    const token = await at.token();
    await at.control('pace', { restletMilliseconds: 3_000 });
    const taken = Array.from({ length: 5 }, () => call(token));
    const answered = withToken(token, ['--retries', '10']);
    await at.control('pace', { restletMilliseconds: 0 });
    expect(await answered).toMatchObject({ outcome: 'ok' });
    await Promise.all(taken);
  });
});

describe('against a server that is broken', () => {
  let server: LocalServer;
  let reply: (response: ServerResponse) => void;
  beforeAll(async () => {
    server = await listen((_request, response) => reply(response));
  });
  afterAll(() => server.stop());

  const ask = (answer: (response: ServerResponse) => void, args: readonly string[] = []) => {
    reply = answer;
    return outcomeOf(['--url', server.origin, '--retries', '0', ...args], {
      RCP_HEALTH_TOKEN: 'a-token',
    });
  };

  test.each<[string, (response: ServerResponse) => void, string]>([
    ['is in trouble', (response) => response.writeHead(503).end(), 'SERVER_ERROR'],
    ['breaks off', (response) => response.destroy(), 'NETWORK'],
    [
      'leads elsewhere',
      (response) => response.writeHead(302, { location: 'https://example.com/' }).end(),
      'REDIRECTED',
    ],
    ['is silent', () => undefined, 'DEADLINE'],
  ])('unreachable: it %s', async (_what, answer, code) => {
    expect(await ask(answer, ['--timeout', '2'])).toMatchObject({ outcome: 'unreachable', code });
  });

  test.each<[string, string, string]>([
    ['a page', '<html>', 'NOT_JSON'],
    ['a newer schema', JSON.stringify({ ...OUTDATED, schema: 2 }), 'SCHEMA_NEWER'],
    [
      'half an answer',
      JSON.stringify({ ...OUTDATED, bundle: { outdated: true } }),
      'NOT_THE_CONTRACT',
    ],
    ['without end', ' '.repeat(200_000), 'TOO_LARGE'],
  ])('malformed: it answers %s', async (_what, body, code) => {
    expect(await ask((response) => response.end(body))).toMatchObject({
      outcome: 'malformed',
      code,
    });
  });

  test('busy: it asks to wait longer than anybody would', async () => {
    expect(
      await ask((response) => response.writeHead(429, { 'retry-after': '120' }).end()),
    ).toMatchObject({ outcome: 'busy', code: 'TOO_MANY_REQUESTS', retryAfterMs: 120_000 });
  });

  test('no answer but outdated says to update', async () => {
    const words: string[] = [];
    for (const answer of [
      { status: 503 },
      { status: 401 },
      { status: 404 },
      { status: 200, body: '<html>' },
      { status: 200, body: JSON.stringify({ ...OUTDATED, schema: 2 }) },
      { status: 200, body: JSON.stringify(HEALTH) },
    ]) {
      reply = (response) => response.writeHead(answer.status).end(answer.body);
      words.push(
        (await rcproHealth(['--url', server.origin], { RCP_HEALTH_TOKEN: 'a-token' })).stdout,
      );
    }
    expect(words.join('\n')).not.toMatch(/\bupdate\b/i);
  });
});

test('all eight outcomes were reached', () => {
  expect([...reached].sort()).toEqual(Object.keys(EXIT_CODES).sort());
});
