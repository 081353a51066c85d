import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildClient, NAME } from '../../build/client/package.ts';
import { runNode, start } from '../build/process.ts';
import { HEALTH, type LocalServer, listen, OUTDATED, TOKEN } from './answers.ts';
import { readExposition, type Sample } from './exposition.ts';
import { type Integration, startIntegration } from './integration.ts';

jest.setTimeout(60_000);

const REPOSITORY = process.cwd();
const RECIPES = path.resolve('docs/recipes');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** A folder with nothing in it but what npm installs there from the tarball. */
let place: string;
let packed: string[];
let at: Integration;

/** npm without a network: the only dependency comes as a tarball of what is installed here. */
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, npm_config_cache: path.join(place, '..', 'cache') },
  });

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rcp-package-'));
  place = path.join(folder, 'place');
  mkdirSync(place);
  const built = await buildClient(REPOSITORY, path.join(folder, 'dist-client'));
  const pack = (what: string) =>
    (
      JSON.parse(npm(['pack', '--json', '--pack-destination', folder, what], folder)) as {
        filename: string;
        files: { path: string }[];
      }[]
    )[0];
  const [jose, client] = [pack(path.resolve('node_modules/jose')), pack(built)];
  packed = (client?.files ?? []).map((file) => file.path);
  writeFileSync(path.join(place, 'package.json'), '{"private":true}');
  npm(
    ['install', path.join(folder, jose?.filename ?? ''), path.join(folder, client?.filename ?? '')],
    place,
  );
  cpSync(RECIPES, path.join(place, 'recipes'), { recursive: true });
  at = await startIntegration();
}, 120_000);

afterAll(async () => {
  await at.stop();
  rmSync(path.dirname(place), { recursive: true, force: true });
});

const inPlace = (args: readonly string[], env: Record<string, string> = {}) =>
  runNode(args, { cwd: place, env: { ...process.env, ...env } });
const write = (name: string, text: string) => {
  writeFileSync(path.join(place, name), text);
  return name;
};
const installed = (name: string) => path.join(place, 'node_modules', NAME, name);
const bin = () => path.join(place, 'node_modules', '.bin', 'rcpro-health');

describe('the package', () => {
  test('holds what it promises and nothing else, and brings one dependency', () => {
    expect(packed.sort()).toEqual([
      'LICENSE',
      'README.md',
      'THIRD-PARTY-LICENSES',
      'bin/rcpro-health.js',
      'health-1.openapi.json',
      'health-1.schema.json',
      'index.cjs',
      'index.d.cts',
      'index.d.ts',
      'index.js',
      'package.json',
    ]);
    expect(
      readdirSync(path.join(place, 'node_modules'))
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(['jose', NAME]);
    const json = JSON.parse(readFileSync(installed('package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(json).toMatchObject({
      name: NAME,
      version,
      sideEffects: false,
      engines: { node: '>=20.19' },
      license: 'MIT',
    });
    expect(Object.keys(json['dependencies'] as object)).toEqual(['jose']);
  });

  test('knows nothing of the machine that made it, and needs no package but jose', () => {
    for (const name of packed)
      expect(readFileSync(installed(name), 'utf8')).not.toContain(REPOSITORY);
    for (const name of ['index.js', 'index.cjs', 'bin/rcpro-health.js']) {
      const needed = [
        ...readFileSync(installed(name), 'utf8').matchAll(
          /^(?:import .*? from |.*\brequire\()"([^".][^"]*)"/gm,
        ),
      ].map(([, id]) => id ?? '');
      expect([...new Set(needed.filter((id) => !id.startsWith('node:')))]).toEqual(['jose']);
    }
    expect(readFileSync(installed('THIRD-PARTY-LICENSES'), 'utf8')).toMatch(
      /^valibot [\d.]+[\s\S]+^commander [\d.]+/m,
    );
  });

  test.each([
    ['import', 'sample.mjs', `import * as client from '${NAME}';`],
    ['require', 'sample.cjs', `const client = require('${NAME}');`],
  ])('works by %s', async (_how, name, first) => {
    write(
      name,
      `${first}
      const health = ${JSON.stringify(OUTDATED)};
      const fetch = () => Promise.resolve(new Response(JSON.stringify(health)));
      client.checkHealth({ url: 'https://example.com/', token: () => Promise.resolve('a-token'), fetch })
        .then((outcome) => console.log(JSON.stringify([outcome.outcome, client.bannersFor(outcome.health).map(({ id }) => id), Object.keys(client).sort()])));`,
    );
    const { stdout, stderr } = await inPlace([name]);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([
      'outdated',
      ['update-bundle'],
      [
        'EXIT_CODES',
        'LANGUAGES',
        'TokenError',
        'accountAddresses',
        'bannersFor',
        'checkHealth',
        'factsFromHealth',
        'healthMonitor',
        'm2mState',
        'm2mToken',
        'parseHealth',
        'readAnswer',
      ],
    ]);
  });

  test('has types that hold by import and by require, with nothing checked less', () => {
    const sample = `import { bannersFor, checkHealth, healthMonitor, m2mToken, type Banner, type Health, type HealthOutcome, type M2mWire } from '${NAME}';
      const token = m2mToken({ tokenUrl: '', clientId: '', certificateId: '', privateKeyPem: '' });
      const monitor = healthMonitor(() => checkHealth({ url: '', token, requires: '1.2.0' }));
      export function words(outcome: HealthOutcome): string {
        switch (outcome.outcome) {
          case 'ok': case 'outdated': return outcome.health.bundle.version ?? outcome.health.status;
          case 'not-installed': case 'denied': case 'session-over': case 'busy': case 'unreachable': case 'malformed': return outcome.code + outcome.reason;
        }
      }
      export const banners: Banner[] = bannersFor(monitor.lastGood()?.health as Health, { role: 'company-admin' });
      export const wire: M2mWire = (monitor.lastGood()?.health as Health).m2m.netsuite;
      // @ts-expect-error version is text or null
      export const wrong: number = (monitor.lastGood()?.health as Health).bundle.version;
      // @ts-expect-error there is no such outcome
      export const none = (outcome: HealthOutcome) => outcome.outcome === 'fine';
      // @ts-expect-error only good outcomes carry health
      export const health = (outcome: HealthOutcome) => outcome.health;
    `;
    write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          module: 'nodenext',
          target: 'es2022',
          lib: ['es2022'],
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          noEmit: true,
          skipLibCheck: false,
          typeRoots: [path.join(REPOSITORY, 'node_modules', '@types')],
          types: ['node'],
        },
        files: [write('sample.mts', sample), write('sample.cts', sample)],
      }),
    );
    const tsc = spawnSync(
      process.execPath,
      [path.join(REPOSITORY, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'],
      { cwd: place, encoding: 'utf8', timeout: 100_000 },
    );
    expect([tsc.stdout, tsc.status]).toEqual(['', 0]);
  }, 120_000);

  test('brings the contract along', async () => {
    write(
      'schema.mjs',
      `import schema from '${NAME}/health.schema.json' with { type: 'json' }; console.log(schema.$id);`,
    );
    expect((await inPlace(['--no-warnings', 'schema.mjs'])).stdout).toBe(
      'urn:ringcentral-for-netsuite-pro:health:1\n',
    );
  });

  test('brings the command, which asks the account', async () => {
    expect((await start(bin(), ['--version'], { cwd: place }).ended).stdout).toBe(`${version}\n`);
    const { code, stdout } = await start(bin(), [...at.m2m, '--requires', '99.0.0', '--json'], {
      cwd: place,
    }).ended;
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      expect.objectContaining({ outcome: 'outdated' }),
    ]);
  });
});

describe('the recipes', () => {
  let server: LocalServer;
  let reply: { status: number; body: string };
  beforeAll(async () => {
    server = await listen((_request, response) => response.writeHead(reply.status).end(reply.body));
  });
  afterAll(() => server.stop());

  const recipe = (name: string) => path.join('recipes', name);

  test('are all run here', () => {
    const runs = readFileSync(__filename, 'utf8');
    for (const name of readdirSync(RECIPES).filter((each) => each !== 'README.md'))
      expect(runs).toContain(`recipe('${name}')`);
  });

  test('curl: the answer is printed, and an error of NetSuite is one of curl', async () => {
    const curl = (token: string) =>
      start('sh', [recipe('check.sh')], {
        cwd: place,
        env: { ...process.env, RCP_HEALTH_URL: at.url, RCP_HEALTH_TOKEN: token },
      }).ended;
    const good = await curl(await at.token());
    expect([good.code, JSON.parse(good.stdout)]).toEqual([
      0,
      expect.objectContaining({ service: HEALTH.service }),
    ]);
    const refused = await curl('forged-token');
    expect([refused.code, refused.stdout]).toEqual([
      22,
      expect.stringContaining('INVALID_LOGIN_ATTEMPT'),
    ]);
    expect(refused.stdout + refused.stderr).not.toContain('forged-token');
  });

  test('the typed client as an ES module', async () => {
    const run = (certificate: string) =>
      inPlace([recipe('check.mjs')], {
        RCP_HEALTH_URL: at.url,
        RCP_TOKEN_URL: at.tokenUrl,
        RCP_CLIENT_ID: 'client-1',
        RCP_CERTIFICATE_ID: certificate,
        RCP_KEY_FILE: at.keyFile,
      });
    const good = await run('certificate-1');
    expect([good.code, good.stdout]).toEqual([
      0,
      expect.stringMatching(/^ok: bundle [\d.]+, status warn\n- Finish company setup\n$/),
    ]);
    expect(await run('another')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('session-over: TOKEN_REFUSED') as string,
    });
  });

  test('the typed client from CommonJS', async () => {
    const { stdout, code } = await inPlace([recipe('check.cjs')], {
      RCP_HEALTH_URL: at.url,
      RCP_HEALTH_TOKEN: await at.token(),
    });
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^ok last good answer \d+ ms ago\n$/),
    ]);
  });

  describe('Prometheus', () => {
    const probe = (args: readonly string[], env: Record<string, string> = {}) =>
      inPlace([recipe('textfile-probe.mjs'), ...args], {
        RCPRO_HEALTH: bin(),
        RCP_HEALTH_TOKEN: '',
        ...env,
      });
    const samples = (file: string): Map<string, number> =>
      new Map(
        readExposition(readFileSync(path.join(place, file), 'utf8')).map(
          ({ name, labels, value }: Sample) => [[name, ...Object.values(labels)].join(' '), value],
        ),
      );

    test('the account as it is: the textfile holds it in the text format', async () => {
      await at.control('change', { company: { custrecord_rcp_min_version: '99.0.0' } });
      expect(await probe(['a.prom', ...at.m2m])).toMatchObject({ code: 0, stderr: '' });
      await at.control('change', { company: { custrecord_rcp_min_version: '' } });
      const found = samples('a.prom');
      expect(Object.fromEntries(found)).toMatchObject({
        rcpro_health_up: 1,
        'rcpro_health_outcome outdated': 1,
        'rcpro_health_outcome ok': 0,
        rcpro_health_outdated: 1,
        rcpro_health_last_good_age_seconds: 0,
        [`rcpro_health_bundle_info ${version} fail`]: 1,
      });
      expect(
        [...found.keys()].filter((key) => key.startsWith('rcpro_health_outcome')),
      ).toHaveLength(8);
      expect((statSync(path.join(place, 'a.prom')).mode & 0o777).toString(8)).toBe('644');
      expect(readdirSync(place).filter((name) => name.includes('.tmp'))).toEqual([]);
    });

    test('what is not known is not there; after a failure the last good answer stays, with its age', async () => {
      const ask = (file: string) =>
        probe([file, '--url', server.origin, '--retries', '0', '--state', 'state.json'], {
          RCP_HEALTH_TOKEN: TOKEN,
        });
      reply = { status: 503, body: '' };
      await ask('b.prom');
      expect(Object.fromEntries(samples('b.prom'))).toMatchObject({
        rcpro_health_up: 0,
        'rcpro_health_outcome unreachable': 1,
      });
      expect(
        [...samples('b.prom').keys()].filter(
          (key) => /outdated$|m2m|good|info/.test(key) && !key.includes('outcome'),
        ),
      ).toEqual([]);
      const odd = {
        ...HEALTH,
        bundle: { ...HEALTH.bundle, version: 'a "b" \\ c\nd' },
        m2m: {
          netsuite: { ...HEALTH.m2m.netsuite, verified: null },
          ringcentral: { ...HEALTH.m2m.ringcentral, verified: false },
        },
      };
      reply = { status: 200, body: JSON.stringify(odd) };
      await ask('b.prom');
      reply = { status: 429, body: '' };
      await ask('b.prom');
      const found = samples('b.prom');
      expect(Object.fromEntries(found)).toMatchObject({
        rcpro_health_up: 0,
        'rcpro_health_outcome busy': 1,
        rcpro_health_outdated: 0,
        'rcpro_health_m2m_verified ringcentral': 0,
        'rcpro_health_bundle_info a "b" \\ c\nd pass': 1,
      });
      expect(found.has('rcpro_health_m2m_verified netsuite')).toBe(false);
      expect(found.get('rcpro_health_last_good_age_seconds')).toBeGreaterThanOrEqual(0);
    });

    test('a wrong command line writes nothing', async () => {
      expect((await probe(['c.prom', '--url', 'nowhere'])).code).toBe(2);
      expect((await probe(['--url', at.url])).code).toBe(2);
      expect(
        (await probe(['c.prom', ...at.m2m], { RCPRO_HEALTH: '/nowhere/rcpro-health' })).code,
      ).toBe(2);
      expect(existsSync(path.join(place, 'c.prom'))).toBe(false);
    });
  });
});

test.each([
  ['no end of line', '# HELP a b\n# TYPE a gauge\na 1'],
  ['no TYPE', '# HELP a b\na 1\n'],
  ['another metric between', '# HELP a b\n# TYPE a gauge\nb 1\n'],
  ['a label that is not closed', '# HELP a b\n# TYPE a gauge\na{c="d} 1\n'],
  ['a value that is none', '# HELP a b\n# TYPE a gauge\na yes\n'],
  ['a sample twice', '# HELP a b\n# TYPE a gauge\na 1\na 2\n'],
])('the check of the text format finds %s', (_what, text) => {
  expect(() => readExposition(text)).toThrow();
});
