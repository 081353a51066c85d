import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { deployPaths } from '../../build/manifest.ts';
import { openProject, targetOf } from '../../build/project.ts';
import { builtProject } from './built-project.ts';
import { type Run, runNode } from './process.ts';

const CLI = path.resolve('node_modules/@oracle/suitecloud-cli/src/suitecloud.js');
const CONFIG = path.resolve('suitecloud.config.js');
let root: string;

/**
 * Both types, as the switch in the environment makes them, with the name of the zip and the place
 * of the scripts.
 */
const TYPES = [
  {
    type: 'ACCOUNTCUSTOMIZATION',
    switch: {},
    zip: /^RingCentral for NetSuite Pro-[\d_-]+\.zip$/,
    scriptRoot: 'SuiteScripts/RingCentralPro',
  },
  {
    type: 'SUITEAPP',
    switch: { RCP_SUITEAPP: 'com.example.ringcentral' },
    zip: /^com\.example\.ringcentral-\d+\.\d+\.\d+-[\d_-]+\.zip$/,
    scriptRoot: 'SuiteApps/com.example.ringcentral',
  },
] as const;

/**
 * A folder with the project as the build stages it, and a configuration of its own for the CLI: the
 * real one would run all unit tests, this one among them.
 */
async function staged(environment: Readonly<Record<string, string>>): Promise<void> {
  cpSync(await builtProject(targetOf([], environment)), path.join(root, 'dist'), {
    recursive: true,
  });
}

/** Opens a folder of its own for the tests of a block. */
function useFolder(environment: Readonly<Record<string, string>>): void {
  beforeAll(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'rcp-package-'));
    await staged(environment);
  }, 70_000);
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });
}

// HOME keeps the CLI's own files out of the user's.
const suitecloud = (command: string): Promise<Run> =>
  runNode([CLI, command], { cwd: root, env: { ...process.env, HOME: root } });
const zips = () =>
  existsSync(path.join(root, 'build'))
    ? readdirSync(path.join(root, 'build')).filter((name) => name.endsWith('.zip'))
    : [];

/** Puts the real configuration there, with a stand-in for the tests that ends with this code. */
function gateWith(code: number): void {
  copyFileSync(CONFIG, path.join(root, 'suitecloud.config.js'));
  writeFileSync(path.join(root, 'package.json'), '{"type":"module"}');
  mkdirSync(path.join(root, 'build'), { recursive: true });
  writeFileSync(
    path.join(root, 'build', 'test.mjs'),
    `console.log('gate', process.argv.slice(2).join());\nprocess.exitCode = ${String(code)};\n`,
  );
}

describe.each(TYPES)('as $type', ({ type, switch: environment, zip: form, scriptRoot }) => {
  let zip: string;
  let entries: Record<string, Uint8Array>;
  const text = (name: string) => strFromU8(entries[name] ?? new Uint8Array());

  useFolder(environment);
  beforeAll(async () => {
    writeFileSync(
      path.join(root, 'suitecloud.config.js'),
      "module.exports = { defaultProjectFolder: 'dist' };\n",
    );
    expect(await suitecloud('project:package')).toMatchObject({ code: 0 });
    [zip = ''] = zips();
    entries = unzipSync(readFileSync(path.join(root, 'build', zip)));
  }, 30_000);

  test('the zip holds what deploy.xml promises and nothing else, byte for byte', () => {
    expect(zip).toMatch(form);
    const inFolder = (folder: string) =>
      readdirSync(path.join(root, 'dist', folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          path.relative(path.join(root, 'dist'), path.join(entry.parentPath, entry.name)),
        );
    const promised = deployPaths(text('deploy.xml'))
      .filter((entry) => entry.endsWith('/*'))
      .flatMap((entry) => inFolder(entry.replace(/^~\/|\/\*$/g, '')));
    const files = Object.keys(entries).filter((name) => !name.endsWith('/'));
    expect(files.sort()).toEqual([...new Set(['deploy.xml', 'manifest.xml', ...promised])].sort());
    for (const name of files)
      expect(text(name)).toBe(readFileSync(path.join(root, 'dist', name), 'utf8'));
  });

  test('every script and every object of the sources is in it, and no source', () => {
    const names = Object.keys(entries);
    // Each type of project has the one installation script that it may have: see build/header.ts.
    const ours = (name: string) =>
      !name.includes(type === 'SUITEAPP' ? 'bundle_installation' : 'sdf_installation');
    const scripts = openProject(process.cwd(), targetOf([], environment))
      .scripts.filter(ours)
      .map((file) => `FileCabinet/${scriptRoot}/${path.basename(file, '.ts')}.js`);
    const objects = readdirSync('src/Objects')
      .filter(ours)
      .map((name) => `Objects/${name}`);
    expect(names).toEqual(expect.arrayContaining([...scripts, ...objects]));
    expect(names.filter((name) => name.endsWith('.map') || name.endsWith('.ts'))).toEqual([]);
  });

  test('whatever names a file of ours names one that is in it', () => {
    expect(text('manifest.xml')).toContain(`<manifest projecttype="${type}">`);
    const named = Object.keys(entries)
      .filter((name) => name.startsWith('Objects/'))
      .flatMap((name) =>
        [...text(name).matchAll(/<scriptfile>\[(.+)\]<\/scriptfile>/g)].map(
          ([, file]) => `FileCabinet${file ?? ''}`,
        ),
      );
    expect(named.length).toBeGreaterThan(5);
    expect(Object.keys(entries)).toEqual(expect.arrayContaining(named));
    const folders = Object.keys(entries).flatMap((name) =>
      [...text(name).matchAll(/["'`[]\/?((?:SuiteScripts|SuiteApps)\/[\w.]+)/g)].map(
        ([, folder]) => folder,
      ),
    );
    expect(new Set(folders)).toEqual(new Set([scriptRoot]));
  });
});

describe('the gate of the real configuration', () => {
  useFolder({});

  test('no package is made when the tests fail', async () => {
    gateWith(1);
    const { code, stdout, stderr } = await suitecloud('project:package');
    expect(stdout).toContain('gate --only=build,unit');
    expect(stdout + stderr).toContain("The tests of this project didn't pass");
    expect(code).not.toBe(0);
    expect(zips()).toEqual([]);
  }, 30_000);

  test('a package is made when they pass', async () => {
    gateWith(0);
    expect(await suitecloud('project:package')).toMatchObject({ code: 0 });
    expect(zips()).toHaveLength(1);
  }, 30_000);
});
