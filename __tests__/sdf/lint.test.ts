import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lintProject } from '../../build/sdf/lint.ts';

const FIXTURES = path.join('__tests__', 'fixtures');
const BROKEN = path.join(FIXTURES, 'sdf-broken');
const GOOD = path.join(FIXTURES, 'sdf-good');
const CASES = readdirSync(BROKEN, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();

interface Expected {
  code: string;
  file: string;
  path: string;
}

const expectedOf = (name: string) => JSON.parse(readFileSync(path.join(BROKEN, name, 'expected.json'), 'utf8')) as Expected;

/** The good project with one folder of differences laid over it. */
function withProject<T>(name: string, use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'rcp-sdf-'));
  try {
    cpSync(GOOD, folder, { recursive: true });
    cpSync(path.join(BROKEN, name), folder, { recursive: true, filter: (file) => !file.endsWith('expected.json') });
    for (const file of readdirSync(folder, { recursive: true }).map(String).filter((candidate) => candidate.endsWith('.removed'))) {
      rmSync(path.join(folder, file));
      rmSync(path.join(folder, file.replace(/\.removed$/, '')));
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('the good project has no fault', () => {
  expect(lintProject(GOOD).findings).toEqual([]);
});

test('this project has no fault', () => {
  expect(lintProject('dist').findings).toEqual([]);
});

test.each(CASES)('%s fails for that reason and no other', (name) => {
  const found = withProject(name, (folder) => lintProject(folder).findings);
  expect(found.map(({ code, file, path: element }) => ({ code, file, path: element }))).toEqual([expectedOf(name)]);
  expect(found[0]?.message).not.toBe('');
});

test('there are at least 25 broken projects, each for a rule of its own, and every rule has one', () => {
  const codes = CASES.map((name) => expectedOf(name).code);
  expect(codes.length).toBeGreaterThanOrEqual(25);
  expect(new Set(codes).size).toBe(codes.length);
  const sources = ['document.ts', 'project.ts', ...readdirSync('build/sdf/rules').map((name) => `rules/${name}`)];
  const written = sources.flatMap((name) => [...readFileSync(path.join('build/sdf', name), 'utf8').matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)].map((match) => match[1] ?? ''));
  const types = new Set(['ACCOUNTCUSTOMIZATION', 'SUITEAPP', 'TESTING', 'ADMINISTRATOR']);
  const rules = new Set(written.filter((code) => !types.has(code)));
  expect([...rules].filter((code) => !codes.includes(code)).sort()).toEqual([]);
});

test('a fault names its line', () => {
  const line = withProject(CASES.find((name) => name.includes('name-too-long')) ?? '', (folder) => lintProject(folder).findings[0]?.line);
  expect(line).toBe(2);
});
