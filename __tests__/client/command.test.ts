import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHealth } from '../../src/status/health.ts';
import { startModel, type ModelServer } from '../browser/support/model-server.ts';

jest.setTimeout(30_000);

let model: ModelServer;
let folder: string;

beforeAll(async () => {
  model = await startModel();
  folder = mkdtempSync(path.join(tmpdir(), 'rcp-client-'));
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
  writeFileSync(path.join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const answer = await fetch(`${model.origin}/control/m2m`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ clientId: 'client-1', certificateId: 'certificate-1', publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }) }),
  });
  expect(answer.status).toBe(200);
});

afterAll(async () => {
  await model.stop();
  rmSync(folder, { recursive: true, force: true });
});

function health(args: string[], environment: Record<string, string> = {}): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'client/main.ts', ...args], { env: { ...process.env, RCP_HEALTH_TOKEN: '', ...environment }, timeout: 20_000 });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString(); });
    child.once('close', (code) => { resolve({ code, out, err }); });
  });
}

const address = () => `${model.origin}/app/site/hosting/restlet.nl?script=customscript_rcp_health&deploy=customdeploy_rcp_health`;
const m2m = (clientId = 'client-1') => [
  '--url', address(), '--token-url', `${model.origin}/services/rest/auth/oauth2/v1/token`,
  '--client-id', clientId, '--certificate-id', 'certificate-1', '--key-file', path.join(folder, 'key.pem'),
];

test('signs in with a certificate and tells the health of the account as the service role sees it', async () => {
  const { code, out } = await health([...m2m(), '--json']);
  const outcome = JSON.parse(out) as { outcome: string; health: unknown };
  expect(outcome.outcome).toBe('ok');
  expect(parseHealth(outcome.health)).toMatchObject({ status: 'warn', m2m: { netsuite: { configured: false } } });
  expect(code).toBe(0);
});

test('says in words that the bundle is outdated, and ends with 1', async () => {
  const { code, out } = await health([...m2m(), '--requires', '2.0.0']);
  expect(out).toContain('The bundle is outdated: update it in NetSuite.');
  expect(out).toContain('to write call notes and logged calls');
  expect(code).toBe(1);
});

test('a client that is not registered gets no token, and is told so in words and as JSON', async () => {
  const words = await health(m2m('stranger'));
  expect(words.out).toContain('TOKEN_REFUSED');
  expect(words.code).toBe(3);
  const { code, out } = await health([...m2m('stranger'), '--json']);
  expect(JSON.parse(out)).toMatchObject({ outcome: 'session-over', code: 'TOKEN_REFUSED' });
  expect(code).toBe(3);
});

test('a token that is not good is told as that, and never printed', async () => {
  const { code, out, err } = await health(['--url', address()], { RCP_HEALTH_TOKEN: ' forged-token\n' });
  expect(out).toContain('sign in again');
  expect(out + err).not.toContain('forged-token');
  expect(code).toBe(3);
});

test('an address without the RESTlet is told as not installed', async () => {
  const elsewhere = address().replace('customscript_rcp_health', 'customscript_nothing');
  const { code, out } = await health([...m2m(), '--url', elsewhere, '--json']);
  expect(JSON.parse(out)).toMatchObject({ outcome: 'not-installed', code: 'SSS_INVALID_SCRIPTLET_ID' });
  expect(code).toBe(3);
});

const URL_ONLY = ['--url', 'https://example.com/'];
const ALL = [...URL_ONLY, '--token-url', 'https://example.com/', '--client-id', 'a', '--certificate-id', 'b', '--key-file'];

test.each<[string[], string]>([
  [[], '--url'],
  [['--requires', '1.0.0'], 'required option'],
  [['--url', 'nowhere'], 'whole https address'],
  [['--url', 'http://example.com/'], 'whole https address'],
  [[...URL_ONLY, '--requires', 'latest'], 'version'],
  [URL_ONLY, '--token-url, --client-id, --certificate-id, --key-file missing'],
  [[...URL_ONLY, '--client-id', 'a'], '--token-url, --certificate-id, --key-file missing'],
  [[...ALL, '/nowhere/key.pem'], 'ENOENT'],
  [[...ALL, 'package.json'], 'no usable key'],
  [[...URL_ONLY, '--token', 'x'], 'unknown option'],
  [[...URL_ONLY, 'more'], 'too many arguments'],
])('%j is wrong use, and refused in words', async (args, words) => {
  const { code, out, err } = await health(args);
  expect(err).toContain(words);
  expect([out, code]).toEqual(['', 2]);
});

test('half of the M2M options are wrong use even when there is a token', async () => {
  expect((await health([...URL_ONLY, '--client-id', 'a'], { RCP_HEALTH_TOKEN: 'token' })).code).toBe(2);
});
