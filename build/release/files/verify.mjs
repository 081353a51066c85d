/**
 * `node verify.mjs`: compares every file of this release with SHA256SUMS. Needs Node alone, on any
 * system. The exit code is 1 if a file was changed, is missing, or doesn't belong to the release.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SUMS = 'SHA256SUMS';
/** What the SuiteCloud CLI writes beside a project, and never deploys. */
const BY_THE_CLI = new Set(['project.json', 'build']);

const here = import.meta.dirname;
const expected = new Map(
  readFileSync(path.join(here, SUMS), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => /** @type {[string, string]} */ ([line.slice(66), line.slice(0, 64)])),
);

/**
 * Files in a project are deployed, whatever their name.
 * @param {string} name
 */
const isByTheCli = (name) => {
  const parts = name.split('/');
  return !parts.includes('project') && parts.some((part) => BY_THE_CLI.has(part));
};

/** @param {string} name */
function stateOf(name) {
  const file = path.join(here, name);
  if (!existsSync(file)) return 'missing';
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  return sum === expected.get(name) ? 'unchanged' : 'changed';
}

const found = readdirSync(here, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(here, path.join(entry.parentPath, entry.name)))
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name !== SUMS && !isByTheCli(name));

const problems = [
  ...[...expected.keys()]
    .map((name) => ({ name, state: stateOf(name) }))
    .filter(({ state }) => state !== 'unchanged'),
  ...found.filter((name) => !expected.has(name)).map((name) => ({ name, state: 'not expected' })),
];
for (const { name, state } of problems) console.error(`${name}: ${state}`);
if (problems.length > 0) {
  console.error('Don’t deploy this release. Unpack the zip again, and compare its checksum.');
  process.exitCode = 1;
} else console.log(`All ${String(expected.size)} files are as they were released.`);
