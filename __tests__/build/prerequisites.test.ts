import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from './process.ts';

const SETUP = path.resolve('build/prerequisites.mjs');
let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rcp-setup-'));
  mkdirSync(path.join(root, 'bin'));
  put('package-lock.json', {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  });
  put('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(file: string, content: unknown): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), JSON.stringify(content));
}

/** A program in PATH that writes down how it was called, and then runs these shell commands. */
function program(name: string, commands = ''): void {
  const file = path.join(root, 'bin', name);
  writeFileSync(file, `#!/bin/sh\necho "${name} $*" >> "${root}/calls"\n${commands}\n`);
  chmodSync(file, 0o755);
}

function calls(): string[] {
  try {
    return readFileSync(path.join(root, 'calls'), 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}

/** Only the programs of this test are in PATH. */
const setUp = (args: string[] = [], env: NodeJS.ProcessEnv = {}) =>
  runNode([SETUP, ...args], { cwd: root, env: { PATH: path.join(root, 'bin'), ...env } });

test('does nothing when all is there', async () => {
  program('npm');
  program('chromium');
  expect(await setUp(['--browser'])).toEqual({ stdout: '', stderr: '', code: 0 });
  expect(calls()).toEqual([]);
});

test.each([
  [
    'there is no node_modules',
    () => {
      rmSync(path.join(root, 'node_modules'), { recursive: true });
    },
  ],
  [
    'a package has another version',
    () => {
      put('node_modules/.package-lock.json', {
        packages: { 'node_modules/a': { version: '0.9.0' } },
      });
    },
  ],
  [
    'a package is missing',
    () => {
      put('node_modules/.package-lock.json', { packages: {} });
    },
  ],
])('installs the locked packages when %s', async (_when, change) => {
  program('npm');
  change();
  expect(await setUp()).toMatchObject({ stdout: '', code: 0 });
  expect(calls()).toEqual(['npm ci --include=dev']);
});

test('says so when the packages cannot be installed', async () => {
  program('npm', 'exit 3');
  put('node_modules/.package-lock.json', { packages: {} });
  const { code, stderr } = await setUp();
  expect(code).toBe(1);
  expect(stderr).toContain('setup failed: "npm ci --include=dev" failed (3)');
});

test('takes the Chromium that CHROMIUM_PATH names', async () => {
  program('my-browser');
  expect(
    await setUp(['--browser'], { CHROMIUM_PATH: path.join(root, 'bin', 'my-browser') }),
  ).toMatchObject({ code: 0 });
});

test('a CHROMIUM_PATH that names nothing is an error, even when there is another Chromium', async () => {
  program('chromium');
  const { code, stderr } = await setUp(['--browser'], { CHROMIUM_PATH: '/nowhere/chromium' });
  expect(code).toBe(1);
  expect(stderr).toContain("CHROMIUM_PATH names /nowhere/chromium, which isn't a program");
});

test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
  'finds %s in PATH',
  async (name) => {
    program(name);
    expect(await setUp(['--browser'])).toMatchObject({ code: 0 });
  },
);

test.each(['firefox-esr', 'firefox'])(
  'finds %s in PATH, and needs no Chromium for it',
  async (name) => {
    program(name);
    expect(await setUp(['--firefox'])).toEqual({ stdout: '', stderr: '', code: 0 });
  },
);

test('a FIREFOX_PATH that names nothing is an error, even when there is another Firefox', async () => {
  program('firefox-esr');
  const { code, stderr } = await setUp(['--firefox'], { FIREFOX_PATH: '/nowhere/firefox' });
  expect(code).toBe(1);
  expect(stderr).toContain("FIREFOX_PATH names /nowhere/firefox, which isn't a program");
});

test('does not ask for a browser when none is needed', async () => {
  expect(await setUp()).toMatchObject({ code: 0 });
});

test('without a package manager it says what to do and fails', async () => {
  const { code, stderr } = await setUp(['--browser']);
  expect(code).toBe(1);
  expect(stderr).toContain('export CHROMIUM_PATH=');
  expect((await setUp(['--firefox'])).stderr).toContain('export FIREFOX_PATH=');
});

test('with apt-get it installs Chromium as root, and shows others the command to run', async () => {
  const bin = path.join(root, 'bin');
  program(
    'apt-get',
    `case "$1" in install) printf '#!/bin/sh\\n' > "${bin}/chromium"; /bin/chmod 755 "${bin}/chromium";; esac`,
  );
  const { code, stderr } = await setUp(['--browser']);
  const install = 'apt-get install -y --no-install-recommends chromium fonts-liberation';
  if (process.getuid?.() === 0) {
    expect(code).toBe(0);
    expect(calls()).toEqual(['apt-get --version', 'apt-get update', install]);
  } else {
    expect(code).toBe(1);
    expect(stderr).toContain(`sudo apt-get update && sudo ${install}`);
    expect(calls()).toEqual(['apt-get --version']);
  }
});

test('with apt-get it installs Firefox as root, and shows others the command to run', async () => {
  const bin = path.join(root, 'bin');
  program(
    'apt-get',
    `case "$1" in install) printf '#!/bin/sh\\n' > "${bin}/firefox-esr"; /bin/chmod 755 "${bin}/firefox-esr";; esac`,
  );
  const { code, stderr } = await setUp(['--firefox']);
  const install = 'apt-get install -y --no-install-recommends firefox-esr';
  expect(code).toBe(process.getuid?.() === 0 ? 0 : 1);
  expect(process.getuid?.() === 0 ? calls().join() : stderr).toContain(install);
});

test('without the whole of WebKitGTK it says what to do and fails', async () => {
  program('WebKitWebDriver');
  const { code, stderr } = await setUp(['--webkit']);
  expect(code).toBe(1);
  expect(stderr).toContain('install WebKitGTK with its WebDriver and MiniBrowser');
});

test('needs nothing when curl is there, and says what to do when it is not', async () => {
  const { code, stderr } = await setUp(['--curl']);
  expect(code).toBe(1);
  expect(stderr).toContain('install curl');
  program('curl');
  expect(await setUp(['--curl'])).toEqual({ stdout: '', stderr: '', code: 0 });
});

describe('calls', () => {
  const nowhere = { RCP_DAEMON_FOLDERS: '' };

  test('need nothing when the SIP server is there', async () => {
    program('kamailio');
    expect(await setUp(['--calls'], nowhere)).toEqual({ stdout: '', stderr: '', code: 0 });
  });

  test('without a package manager it says what to do and fails', async () => {
    const { code, stderr } = await setUp(['--calls'], nowhere);
    expect(code).toBe(1);
    expect(stderr).toContain('install Kamailio with its WebSocket module');
  });

  test('with apt-get it installs the SIP server as root, or shows the command to run', async () => {
    const bin = path.join(root, 'bin');
    program(
      'apt-get',
      `case "$1" in install) printf '#!/bin/sh\\n' > "${bin}/kamailio"; /bin/chmod 755 "${bin}/kamailio";; esac`,
    );
    const { code, stderr } = await setUp(['--calls'], nowhere);
    const install =
      'apt-get install -y --no-install-recommends kamailio kamailio-websocket-modules';
    if (process.getuid?.() === 0) {
      expect(code).toBe(0);
      expect(calls()).toEqual(['apt-get --version', 'apt-get update', install]);
    } else {
      expect(code).toBe(1);
      expect(stderr).toContain(`sudo apt-get update && sudo ${install}`);
    }
  });
});

test('a font for Japanese is looked for only when pictures are wanted, and named when it is missing', async () => {
  program('npm');
  program('fc-list');
  expect(await setUp()).toMatchObject({ code: 0 });
  expect(calls()).toEqual([]);
  const { code, stderr } = await setUp(['--fonts']);
  expect(code).toBe(1);
  expect(stderr).toContain('font for Japanese');
  program('fc-list', 'echo "/usr/share/fonts/a.ttf: A"');
  expect(await setUp(['--fonts'])).toMatchObject({ code: 0, stderr: '' });
});
