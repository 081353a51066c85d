import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { NOTICES } from '../../build/notices.ts';
import { openProject } from '../../build/project.ts';
import { makeRelease } from '../../build/release/release.ts';
import { lintProject } from '../../build/sdf/lint.ts';
import { runNode } from './process.ts';

const CLI = path.resolve('node_modules/@oracle/suitecloud-cli/src/suitecloud.js');
const STEPS = ['steps/1-records', 'steps/2-scripts', 'steps/3-translations'];
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** A folder with nothing in it but what an administrator has unpacked. */
let folder: string;
let release: string;
let zip: string;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const filesIn = (from: string) =>
  readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)))
    .sort();
const read = (...parts: string[]) => readFileSync(path.join(release, ...parts), 'utf8');
// HOME keeps the CLI's own files out of the user's.
const node = (...args: string[]) =>
  runNode(args, { cwd: release, env: { ...process.env, HOME: folder } });

function unpack(): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rcp-release-'));
  zip = makeRelease(openProject(process.cwd()), path.join(folder, 'out'));
  unpack();
  release = path.join(folder, `ringcentral-for-netsuite-pro-${version}`);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the zip has the built project byte for byte, and the checksum beside it is its own', () => {
  expect(filesIn(path.join(release, 'project'))).toEqual(filesIn('dist'));
  for (const name of filesIn('dist'))
    expect([name, sha256(readFileSync(path.join(release, 'project', name)))]).toEqual([
      name,
      sha256(readFileSync(path.join('dist', name))),
    ]);
  expect(readFileSync(`${zip}.sha256`, 'utf8')).toBe(
    `${sha256(readFileSync(zip))}  ${path.basename(zip)}\n`,
  );
});

test('the same build makes the same zip', () => {
  const again = makeRelease(openProject(process.cwd()), path.join(folder, 'again'));
  expect(readFileSync(again).equals(readFileSync(zip))).toBe(true);
});

test('every file has its checksum, and verify.mjs finds what was changed, removed, or added', async () => {
  const sums = read('SHA256SUMS').trimEnd().split('\n');
  expect(sums.map((line) => line.slice(66)).sort()).toEqual(
    filesIn(release).filter((name) => name !== 'SHA256SUMS'),
  );
  expect(await node('verify.mjs')).toMatchObject({
    code: 0,
    stdout: `All ${String(sums.length)} files are as they were released.\n`,
  });

  appendFileSync(path.join(release, 'project', 'deploy.xml'), ' ');
  unlinkSync(path.join(release, 'LICENSE'));
  mkdirSync(path.join(release, 'project', 'FileCabinet', 'build'));
  writeFileSync(path.join(release, 'project', 'FileCabinet', 'build', 'x.js'), '');
  // The CLI's own, which isn't deployed.
  writeFileSync(path.join(release, 'project.json'), '{}');
  const { code, stderr } = await node('verify.mjs');
  expect(code).toBe(1);
  expect(stderr.split('\n').slice(0, 3).sort()).toEqual([
    'LICENSE: missing',
    'project/FileCabinet/build/x.js: not expected',
    'project/deploy.xml: changed',
  ]);
  rmSync(release, { recursive: true });
  unpack();
});

test.each(['.', ...STEPS])(
  'the SuiteCloud CLI packages the project in %s',
  async (where) => {
    const cwd = path.join(release, where);
    expect(lintProject(path.join(cwd, 'project'))).toEqual([]);
    const run = await runNode([CLI, 'project:package'], {
      cwd,
      env: { ...process.env, HOME: folder },
    });
    expect(run).toMatchObject({ code: 0 });
    const [packed = ''] = readdirSync(path.join(cwd, 'build'));
    const entries = unzipSync(readFileSync(path.join(cwd, 'build', packed)));
    const names = Object.keys(entries).filter((name) => !name.endsWith('/'));
    expect(names.sort()).toEqual(filesIn(path.join(cwd, 'project')));
    expect(strFromU8(entries['manifest.xml'] ?? new Uint8Array())).toBe(
      read(where, 'project', 'manifest.xml'),
    );
    rmSync(path.join(cwd, 'build'), { recursive: true });
  },
  30_000,
);

test('the steps together have every object and file of the project', () => {
  const parts = STEPS.flatMap((step) => filesIn(path.join(release, step, 'project')));
  const isOwn = (name: string) => !/^(manifest|deploy)\.xml$/.test(name);
  expect(parts.filter(isOwn).sort()).toEqual(filesIn('dist').filter(isOwn));
});

test('it has the notices of what it contains, the license, and what changed', () => {
  expect(read(NOTICES)).toBe(
    readFileSync(`dist/FileCabinet/SuiteScripts/RingCentralPro/${NOTICES}`, 'utf8'),
  );
  expect(read('LICENSE')).toBe(readFileSync('LICENSE', 'utf8'));
  expect(read('CHANGELOG.md')).toBe(readFileSync('CHANGELOG.md', 'utf8'));
});

test('it works on Windows: no shell script, and names that every file system takes', () => {
  const names = filesIn(release);
  expect(names.filter((name) => /\.(sh|bash|command)$/.test(name))).toEqual([]);
  // What is reserved there, and a path that stays below 260 characters in most folders.
  expect(names.filter((name) => /[<>:"|?*\\]|[. ]$/.test(name) || name.length > 150)).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test('what the guide says to run is there, and the guide names the tested CLI', () => {
  const guide = read('DEPLOY.md');
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const cli = `@oracle/suitecloud-cli@${devDependencies['@oracle/suitecloud-cli'] ?? ''}`;
  expect(guide).toContain(`npm install -g ${cli}`);
  for (const [, name = ''] of guide.matchAll(/`((?:steps\/|project|CHANGELOG|SHA256)[\w/.-]*)`/g))
    expect([name, existsSync(path.join(release, name))]).toEqual([name, true]);
});
