/**
 * Sets up whatever is missing before anything else can run, so it uses nothing but Node itself.
 * `node build/prerequisites.mjs`, with `--browser` also Chromium, with `--firefox` also Firefox, with
 * `--webkit` also WebKitGTK, with `--calls` also Kamailio, with `--curl` also curl, with `--fonts` also
 * a font for Japanese. Prints to stderr only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { findCurl } from './curl.mjs';
import { findFirefox } from './firefox.mjs';
import { findKamailio } from './kamailio.mjs';
import { findWebKit } from './webkit.mjs';

/**
 * The linter and the SuiteCloud CLI (whose commander is an ES module that it requires) need this
 * Node or later.
 */
const NODE = [20, 19];
const DEADLINE_MS = 15 * 60_000;
/** @param {string[]} packages */
const apt = (...packages) => [
  ['update'],
  ['install', '-y', '--no-install-recommends', ...packages],
];
const CHROMIUM = apt('chromium', 'fonts-liberation');
const FIREFOX = apt('firefox-esr');
const WEBKIT = apt('webkit2gtk-driver', 'xvfb');
const KAMAILIO = apt('kamailio', 'kamailio-websocket-modules');
const CURL = apt('curl');
/** The smallest of Debian's fonts with all of Japanese; Chromium's own fonts have none of it. */
const JAPANESE = apt('fonts-vlgothic');

/**
 * @typedef {object} Needs
 * @property {boolean} browser
 * @property {boolean} [firefox]
 * @property {boolean} [webkit]
 * @property {'needed' | 'wanted'} [calls]
 * @property {boolean} [curl]
 * @property {boolean} [fonts]
 */

/** Something a person has to fix. */
export class SetupError extends Error {}

/** @param {string} version such as 20.19.0 */
function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return;
  throw new SetupError(
    `Node ${NODE.join('.')} or later is needed, this is ${version}. See https://nodejs.org/`,
  );
}

/**
 * Runs a command and shows what it says on stderr: stdout belongs to the caller.
 * @param {string} command
 * @param {string[]} args
 * @param {{ shell?: boolean, env?: NodeJS.ProcessEnv }} [options]
 */
function run(command, args, options = {}) {
  console.error(`> ${command} ${args.join(' ')}`);
  const { error, status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: DEADLINE_MS,
    ...options,
  });
  if (error !== undefined) throw new SetupError(`${command} could not run: ${error.message}`);
  if (status !== 0)
    throw new SetupError(
      `"${command} ${args.join(' ')}" failed (${status}); the lines above say why`,
    );
}

/**
 * @typedef {Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean
 * }>} Packages
 */

/**
 * @param {string} file
 * @returns {Packages}
 */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/**
 * Whether the installed packages are not what a lock file says. Compares the packages, not the
 * files' times: a fresh check-out or a restored cache has new times and the same packages.
 * @param {string} lock a package-lock.json
 * @param {string} installed what npm leaves in node_modules, .package-lock.json
 */
export function areStale(lock, installed) {
  if (!existsSync(installed)) return true;
  const is = packagesOf(installed);
  // npm leaves out the optional packages of other platforms.
  return Object.entries(packagesOf(lock)).some(
    ([name, { version, optional }]) =>
      name !== '' &&
      is[name]?.version !== version &&
      !(optional === true && is[name] === undefined),
  );
}

function setUpDependencies() {
  if (!areStale('package-lock.json', 'node_modules/.package-lock.json')) return;
  // The npm that runs us, when there is one; development dependencies are what all of this is made
  // with.
  const args = ['ci', '--include=dev'];
  const npm = process.env.npm_execpath;
  if (npm !== undefined && /\.c?js$/.test(npm)) run(process.execPath, [npm, ...args]);
  else run('npm', args, { shell: process.platform === 'win32' });
}

/** The browsers of the tests; the second one is for tests alone. */
const BROWSERS = /** @type {const} */ ({
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM_PATH',
    find: findChromium,
    install: CHROMIUM,
    otherwise: 'export CHROMIUM_PATH=<the program of an installed Chromium or Chrome>',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    find: findFirefox,
    install: FIREFOX,
    otherwise: 'export FIREFOX_PATH=<the program of an installed Firefox>',
  },
});

/** @param {keyof typeof BROWSERS} name */
function setUpBrowser(name) {
  const { title, variable, find, install, otherwise } = BROWSERS[name];
  if (find(process.env) !== undefined) return;
  if (process.env[variable])
    throw new SetupError(
      `${variable} names ${process.env[variable]}, which isn't a program: correct it or unset it`,
    );
  const how = installByApt(install, () => find(process.env) !== undefined, otherwise);
  if (how !== null)
    throw new SetupError(
      `The browser tests need ${title}, which isn't in PATH. Run:\n\n    ${how}\n`,
    );
}

/** WebKitGTK is three programs: its driver, its browser, and a display for them. */
function setUpWebKit() {
  if (findWebKit(process.env) !== undefined) return;
  const how = installByApt(
    WEBKIT,
    () => findWebKit(process.env) !== undefined,
    'install WebKitGTK with its WebDriver and MiniBrowser (webkitgtk.org), and Xvfb',
  );
  if (how !== null)
    throw new SetupError(
      `The browser tests need WebKitGTK, and a part of it is missing. Run:\n\n    ${how}\n`,
    );
}

/**
 * The SIP server that carries calls. `npm start` goes on without: everything else works, and the
 * page says that it is offline.
 * @param {'needed' | 'wanted'} how
 */
function setUpKamailio(how) {
  if (findKamailio(process.env) !== undefined) return;
  /** @type {string | null} */
  let command;
  try {
    command = installByApt(
      KAMAILIO,
      () => findKamailio(process.env) !== undefined,
      'install Kamailio with its WebSocket module (kamailio.org)',
    );
  } catch (failure) {
    if (how === 'needed' || !(failure instanceof SetupError)) throw failure;
    command = failure.message;
  }
  if (command === null) return;
  const message = `Calls need Kamailio, which isn't in PATH. Run:\n\n    ${command}\n`;
  if (how === 'needed') throw new SetupError(message);
  console.error(message);
}

/** One of the recipes in docs/recipes is a script around it, which the tests run. */
function setUpCurl() {
  if (findCurl(process.env) !== undefined) return;
  const how = installByApt(
    CURL,
    () => findCurl(process.env) !== undefined,
    'install curl (curl.se)',
  );
  if (how !== null)
    throw new SetupError(
      `The tests of the recipes need curl, which isn't in PATH. Run:\n\n    ${how}\n`,
    );
}

/** Whether a font has Japanese; systems without fontconfig bring their own. */
function hasJapanese() {
  const { error, stdout } = spawnSync('fc-list', [':lang=ja'], {
    encoding: 'utf8',
    timeout: DEADLINE_MS,
  });
  return error !== undefined || stdout.trim() !== '';
}

/** Pictures of Japanese pages would show boxes. */
function setUpFonts() {
  if (hasJapanese()) return;
  const how = installByApt(JAPANESE, hasJapanese, 'install a font for Japanese');
  if (how !== null)
    throw new SetupError(
      `The pictures need a font for Japanese, which isn't installed. Run:\n\n    ${how}\n`,
    );
}

/**
 * Installs by apt-get, where that is there and we are root.
 * @param {string[][]} commands
 * @param {() => boolean} isThere
 * @param {string} otherwise what to do on a system without apt-get
 * @returns {string | null} null when it is there now, else what a person has to run
 */
function installByApt(commands, isThere, otherwise) {
  const hasApt =
    spawnSync('apt-get', ['--version'], { stdio: 'ignore', timeout: DEADLINE_MS }).status === 0;
  if (hasApt && process.getuid?.() === 0) {
    // Run level 1: a daemon that is installed here is not started; ours is started by the test that needs
    // it.
    for (const args of commands)
      run('apt-get', args, {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
      });
    if (isThere()) return null;
  }
  return hasApt ? commands.map((args) => `sudo apt-get ${args.join(' ')}`).join(' && ') : otherwise;
}

/**
 * @param {Needs} needs
 * @throws {SetupError} with what a person has to do
 */
export function setUp({
  browser,
  firefox = false,
  webkit = false,
  calls,
  curl = false,
  fonts = false,
}) {
  checkNode(process.versions.node);
  setUpDependencies();
  if (browser) setUpBrowser('chromium');
  if (firefox) setUpBrowser('firefox');
  if (webkit) setUpWebKit();
  if (calls !== undefined) setUpKamailio(calls);
  if (curl) setUpCurl();
  if (fonts) setUpFonts();
}

/**
 * Sets up, or says what is missing.
 * @param {Needs} needs
 * @returns {boolean} whether all is there
 */
export function setUpOrTell(needs) {
  try {
    setUp(needs);
    return true;
  } catch (failure) {
    if (!(failure instanceof SetupError)) throw failure;
    console.error(`setup failed: ${failure.message}`);
    return false;
  }
}

/** @param {string} name */
const asked = (name) => process.argv.includes(name);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const calls = asked('--calls') ? { calls: /** @type {const} */ ('needed') } : {};
  const needs = {
    browser: asked('--browser'),
    firefox: asked('--firefox'),
    webkit: asked('--webkit'),
    curl: asked('--curl'),
    fonts: asked('--fonts'),
  };
  if (!setUpOrTell({ ...needs, ...calls })) process.exitCode = 1;
}
