import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseHealth } from '../../src/contracts/health.ts';
import { type Integration, npmRunHealth, rcproHealth, startIntegration } from './integration.ts';

jest.setTimeout(30_000);

let at: Integration;
beforeAll(async () => {
  at = await startIntegration();
});
afterAll(() => at.stop());

test('signs in with a certificate and reports health as the service role sees it', async () => {
  const { code, stdout, stderr } = await rcproHealth([...at.m2m, '--json']);
  const outcome = JSON.parse(stdout) as { outcome: string; health: unknown };
  expect(outcome.outcome).toBe('ok');
  expect(parseHealth(outcome.health)).toMatchObject({
    status: 'warn',
    m2m: { netsuite: { configured: false } },
  });
  expect([code, stderr]).toEqual([0, '']);
});

test('says in words that the bundle is outdated, and ends with 1', async () => {
  const { code, stdout } = await rcproHealth([...at.m2m, '--requires', '99.0.0']);
  expect(stdout).toContain('The bundle is outdated: update it in NetSuite.');
  expect(stdout).toContain('to log calls with their notes');
  expect(code).toBe(1);
});

test('--fail-on reports an account that is not well by its exit code', async () => {
  expect((await rcproHealth([...at.m2m, '--fail-on', 'warn'])).code).toBe(9);
  expect((await rcproHealth([...at.m2m, '--fail-on', 'fail'])).code).toBe(0);
});

test('the former name of --key still works, and so does npm run health', async () => {
  expect(
    (await npmRunHealth(at.m2m.map((part) => (part === '--key' ? '--key-file' : part)))).code,
  ).toBe(0);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts['health']).toBe('node --import tsx build/health/health.ts');
});

test('--model asks an account of the model, which ends with the command', async () => {
  const { code, stdout } = await npmRunHealth(['--model', '--json', '--requires', '999.0']);
  expect(code).toBe(1);
  const told = JSON.parse(stdout) as { outcome: string; health: { bundle: { version: string } } };
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect([told.outcome, told.health.bundle.version]).toEqual(['outdated', version]);
});

test.each(['--url', '--account', '--key=x'])('--model is wrong use beside %s', async (option) => {
  const { code, stdout, stderr } = await npmRunHealth(['--model', option, 'x']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(option);
});

test('a key that other users can read is used, with a warning that says what to do', async () => {
  const open = path.join(at.folder, 'open.pem');
  copyFileSync(at.keyFile, open);
  chmodSync(open, 0o644);
  const { code, stderr } = await rcproHealth([...at.m2m, '--key', open, '--json']);
  expect(stderr).toBe(
    `rcpro-health: ${open} is open to other users of this machine (mode 644): chmod 600 ${open}\n`,
  );
  expect(code).toBe(0);
});

test('a token is never printed, whatever becomes of it', async () => {
  const { code, stdout, stderr } = await rcproHealth(['--url', at.url], {
    RCP_HEALTH_TOKEN: ' forged-token\n',
  });
  expect(stdout).toContain('sign in again');
  expect(stdout + stderr).not.toContain('forged-token');
  expect(code).toBe(5);
});

describe('--account', () => {
  /** Stands in for the network: writes down where requests go, and answers none. */
  const ELSEWHERE =
    'data:text/javascript,globalThis.fetch = (address) => { console.error(String(address)); ' +
    "return Promise.reject(new TypeError('no network')); };";
  const offline = (args: string[], token = '') =>
    rcproHealth(args, {
      RCP_HEALTH_TOKEN: token,
      NODE_OPTIONS: `--import ${ELSEWHERE.replaceAll(' ', '%20')}`,
    });

  test('makes the usual addresses of the account id', async () => {
    const m2m = [
      '--account',
      '123456_SB1',
      '--client-id',
      'a',
      '--certificate-id',
      'b',
      '--key',
      at.keyFile,
    ];
    expect((await offline(m2m)).stderr).toBe(
      'https://123456-sb1.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token\n',
    );
    const { stderr, code } = await offline(['--account', '123456_SB1'], 'a-token');
    expect(stderr).toBe(
      'https://123456-sb1.restlets.api.netsuite.com/app/site/hosting/' +
        'restlet.nl?script=customscript_rcp_health&deploy=customdeploy_rcp_health\n',
    );
    expect(code).toBe(7);
  });

  test('goes behind addresses that are given', async () => {
    expect((await rcproHealth(['--account', '123456_SB1', ...at.m2m])).code).toBe(0);
  });
});

describe('--state', () => {
  test('the next run shows the last good answer with its age, and keeps no secret', async () => {
    const state = path.join(at.folder, 'state.json');
    await rcproHealth([...at.m2m, '--state', state]);
    const kept = readFileSync(state, 'utf8');
    const gone = [...at.m2m, '--token-url', 'http://127.0.0.1:9/', '--state', state];
    const words = await rcproHealth(gone);
    expect(words.stdout).toMatch(
      /Last good answer (just now|\d+ seconds? ago): bundle \d+\.\d+\.\d+, status warn\./,
    );
    expect(words.code).toBe(7);
    const json = await rcproHealth([...gone, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      outcome: 'unreachable',
      lastGood: {
        at: expect.any(String) as string,
        ageMs: expect.any(Number) as number,
        health: { status: 'warn' },
      },
    });
    expect(readFileSync(state, 'utf8')).toBe(kept);
    for (const secret of ['client-1', 'certificate-1', at.origin, 'PRIVATE'])
      expect(kept).not.toContain(secret);
  });

  test('a file that isn’t ours is wrong use, and left as it is', async () => {
    const before = readFileSync(at.keyFile, 'utf8');
    const { code, stderr, stdout } = await rcproHealth([...at.m2m, '--state', at.keyFile]);
    expect(stderr).toContain('left as it is');
    expect([code, stdout, readFileSync(at.keyFile, 'utf8')]).toEqual([2, '', before]);
  });
});

const URL_ONLY = ['--url', 'https://example.com/'];
const ALL = [
  ...URL_ONLY,
  '--token-url',
  'https://example.com/',
  '--client-id',
  'a',
  '--certificate-id',
  'b',
  '--key',
];

test.each<[string[], string]>([
  [[], '--url or --account missing'],
  [['--requires', '1.0.0'], '--url or --account missing'],
  [['--account', 'https://1234567.app.netsuite.com'], 'account id such as'],
  [['--url', 'nowhere'], 'whole https address'],
  [['--url', 'http://example.com/'], 'whole https address'],
  [[...URL_ONLY, '--requires', 'latest'], 'version'],
  [URL_ONLY, '--token-url, --client-id, --certificate-id, --key missing'],
  [['--account', '1234567'], '--client-id, --certificate-id, --key missing'],
  [[...URL_ONLY, '--client-id', 'a'], '--token-url, --certificate-id, --key missing'],
  [[...ALL, '/nowhere/key.pem'], 'ENOENT'],
  [[...ALL, 'package.json'], 'no PEM text'],
  [[...URL_ONLY, '--token', 'x'], 'unknown option'],
  [[...URL_ONLY, 'more'], 'too many arguments'],
  [[...URL_ONLY, '--timeout', 'soon'], 'number from'],
  [[...URL_ONLY, '--retries', '1.5'], 'whole number'],
  [[...URL_ONLY, '--fail-on', 'pass'], 'Allowed choices'],
  [[...URL_ONLY, '--watch', '--every', '10'], 'at least 300 seconds'],
  [
    [
      '--url',
      'http://127.0.0.1:9/',
      '--token-url',
      'https://example.com/',
      '--watch',
      '--every',
      '10',
    ],
    'at least 300 seconds',
  ],
])('%j is wrong use, and refused in words', async (args, words) => {
  const { code, stdout, stderr } = await rcproHealth(args);
  expect(stderr).toContain(words);
  expect([stdout, code]).toEqual(['', 2]);
});

test('half of the M2M options are wrong use even when there is a token', async () => {
  expect(
    (await rcproHealth([...URL_ONLY, '--client-id', 'a'], { RCP_HEALTH_TOKEN: 'token' })).code,
  ).toBe(2);
});

test('an encrypted key is wrong use, and the words say how to fix it', async () => {
  const file = path.join(at.folder, 'encrypted.pem');
  writeFileSync(
    file,
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'word',
    }),
    { mode: 0o600 },
  );
  const { code, stdout, stderr } = await rcproHealth([...ALL, file]);
  expect(stderr).toContain(
    'encrypted with a passphrase; make a copy without one for this program alone: openssl pkey',
  );
  expect([stdout, code]).toEqual(['', 2]);
});

test('help and version aren’t failures, and the help holds the exit codes', async () => {
  const help = await rcproHealth(['--help']);
  expect([help.code, help.stderr]).toEqual([0, '']);
  expect(help.stdout).toContain('  3  not-installed');
  expect(await rcproHealth(['--version'])).toMatchObject({ code: 0, stdout: 'alone\n' });
});
