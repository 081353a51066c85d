import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { buildProject } from '../../build/build.ts';
import { deployPaths } from '../../build/manifest.ts';
import { openProject } from '../../build/project.ts';
import { runNode, type Run } from './process.ts';

const CLI = path.resolve('node_modules/@oracle/suitecloud-cli/src/suitecloud.js');
const CONFIG = path.resolve('suitecloud.config.js');
let root: string;

/**
 * A folder with the project as the build stages it, and a configuration of its own for the CLI: the real one would run
 * all unit tests, this one among them.
 */
beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'rcp-package-'));
  await buildProject({ ...openProject(process.cwd()), output: path.join(root, 'dist'), maps: path.join(root, 'dist-maps') });
  writeFileSync(path.join(root, 'suitecloud.config.js'), "module.exports = { defaultProjectFolder: 'dist' };\n");
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

// HOME keeps the CLI's own files out of the user's.
const suitecloud = (command: string): Promise<Run> => runNode([CLI, command], { cwd: root, env: { ...process.env, HOME: root } });
const zips = () => (existsSync(path.join(root, 'build')) ? readdirSync(path.join(root, 'build')).filter((name) => name.endsWith('.zip')) : []);

/** Puts the real configuration there, with a stand-in for the tests that ends with this code. */
function gateWith(code: number): void {
  unlinkSync(path.join(root, 'suitecloud.config.js'));
  copyFileSync(CONFIG, path.join(root, 'suitecloud.config.js'));
  writeFileSync(path.join(root, 'package.json'), '{"type":"module"}');
  mkdirSync(path.join(root, 'build'));
  writeFileSync(path.join(root, 'build', 'test.mjs'), `console.log('gate', process.argv.slice(2).join());\nprocess.exitCode = ${String(code)};\n`);
}

test('the zip holds what deploy.xml promises and nothing else', async () => {
  expect(await suitecloud('project:package')).toMatchObject({ code: 0 });
  const [zip = ''] = zips();
  const entries = unzipSync(readFileSync(path.join(root, 'build', zip)));
  const staged = (folder: string) =>
    readdirSync(path.join(root, 'dist', folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(path.join(root, 'dist'), path.join(entry.parentPath, entry.name)));
  const promised = deployPaths(readFileSync('deploy.xml', 'utf8')).flatMap((entry) => staged(entry.replace(/^~\/|\/\*$/g, '')));
  const files = Object.keys(entries).filter((name) => !name.endsWith('/'));
  expect(files.sort()).toEqual(['deploy.xml', 'manifest.xml', ...promised].sort());
  for (const name of files) expect(strFromU8(entries[name] ?? new Uint8Array())).toBe(readFileSync(path.join(root, 'dist', name), 'utf8'));
}, 30_000);

test('every script and every object of the sources is in it', async () => {
  await suitecloud('project:package');
  const [zip = ''] = zips();
  const names = Object.keys(unzipSync(readFileSync(path.join(root, 'build', zip))));
  const scripts = readdirSync('src/FileCabinet/SuiteScripts/RingCentralPro').map((name) => `FileCabinet/SuiteScripts/RingCentralPro/${name.replace(/\.ts$/, '.js')}`);
  const objects = readdirSync('src/Objects').map((name) => `Objects/${name}`);
  expect(names).toEqual(expect.arrayContaining([...scripts, ...objects]));
  expect(names.filter((name) => name.endsWith('.map') || name.endsWith('.ts'))).toEqual([]);
}, 30_000);

test('no package is made when the tests fail', async () => {
  gateWith(1);
  const { code, stdout, stderr } = await suitecloud('project:package');
  expect(stdout).toContain('gate --only=build,unit');
  expect(stdout + stderr).toContain('The tests of this project did not pass');
  expect(code).not.toBe(0);
  expect(zips()).toEqual([]);
}, 30_000);

test('a package is made when they pass', async () => {
  gateWith(0);
  expect(await suitecloud('project:package')).toMatchObject({ code: 0 });
  expect(zips()).toHaveLength(1);
}, 30_000);
