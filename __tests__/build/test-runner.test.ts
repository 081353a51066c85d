import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os, { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from './process.ts';

const RUNNER = path.resolve('build/test.mjs');
let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rcp-runner-'));
  put('package-lock.json', '{"packages":{}}');
  put('node_modules/.package-lock.json', '{"packages":{}}');
  put('node_modules/eslint/bin/eslint.js', '');
  put('node_modules/typescript/bin/tsc', '');
  jestReports({ numPassedTests: 5 });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

/** Puts a program in the place of Jest that reports these numbers and ends with this code. */
function jestReports(numbers: Record<string, number>, code = 0): void {
  const report = {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
    numTotalTests: 1,
    ...numbers,
  };
  put(
    'node_modules/jest/bin/jest.js',
    `
const file = process.argv.find((arg) => arg.startsWith('--outputFile=')).slice('--outputFile='.length);
require('node:fs').writeFileSync(file, ${JSON.stringify(JSON.stringify(report))});
process.exitCode = ${String(code)};`,
  );
}

/** Runs stages and gives the table's rows, the closing line and the exit code. */
async function run(
  only: string,
): Promise<{ rows: string[][]; last: string | undefined; code: number | null }> {
  const { stdout, code } = await runNode([RUNNER, `--only=${only}`], { cwd: root });
  const lines = stdout.trimEnd().split('\n');
  const rows = lines
    .slice(lines.findIndex((line) => line.startsWith('stage ')) + 1, -2)
    .map((line) => line.split(/\s+/));
  return {
    rows: rows.map(([name = '', passed = '', failed = '', , ...note]) => [
      name,
      passed,
      failed,
      note.join(' '),
    ]),
    last: lines.at(-1),
    code,
  };
}

test('sums up the tests and the other stages', async () => {
  expect(await run('lint,typecheck,unit')).toEqual({
    rows: [
      ['lint', '1', '0', ''],
      ['typecheck', '1', '0', ''],
      ['unit', '5', '0', ''],
    ],
    last: '7 passed, 0 failed',
    code: 0,
  });
});

test('what needs no test runs beside the tests, and its output comes afterwards', async () => {
  put('node_modules/eslint/bin/eslint.js', "console.log('from lint'); console.error('a problem');");
  put(
    'node_modules/typescript/bin/tsc',
    "console.log('priority', require('node:os').getPriority());",
  );
  const { stdout, code } = await runNode([RUNNER, '--only=lint,typecheck,unit'], { cwd: root });
  expect(
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .slice(0, 6),
  ).toEqual(['=== unit', '=== lint', 'from lint', 'a problem', '=== typecheck', 'priority 19']);
  expect(code).toBe(0);
});

test('without tests everything runs in its turn, at the usual priority', async () => {
  put('node_modules/eslint/bin/eslint.js', "console.log(require('node:os').getPriority());");
  const { stdout } = await runNode([RUNNER, '--only=lint,typecheck'], { cwd: root });
  expect(stdout).toContain(`=== lint\n${String(os.getPriority())}\n\n=== typecheck\n`);
});

test('a stage that fails does not keep the next ones from running', async () => {
  put('node_modules/eslint/bin/eslint.js', 'process.exitCode = 1;');
  jestReports({ numPassedTests: 4, numFailedTests: 2 }, 1);
  expect(await run('lint,typecheck,unit')).toEqual({
    rows: [
      ['lint', '0', '1', 'exit code 1'],
      ['typecheck', '1', '0', ''],
      ['unit', '4', '2', 'exit code 1'],
    ],
    last: '5 passed, 3 failed',
    code: 1,
  });
});

test.each([
  ['a skipped test', { numPassedTests: 4, numPendingTests: 1 }, 0, '4 passed, 1 failed'],
  ['a test that is only planned', { numPassedTests: 4, numTodoTests: 1 }, 0, '4 passed, 1 failed'],
  [
    'a test file that cannot run',
    { numPassedTests: 4, numRuntimeErrorTestSuites: 1 },
    1,
    '4 passed, 1 failed',
  ],
  ['a failure with no failed test', { numPassedTests: 4 }, 1, '4 passed, 1 failed'],
  ['no test at all', { numTotalTests: 0 }, 0, '0 passed, 1 failed'],
])('%s is a failure', async (_what, numbers, jestCode, last) => {
  jestReports(numbers, jestCode);
  expect(await run('unit')).toMatchObject({ last, code: 1 });
});

test('a Jest that ends without a report is a failure', async () => {
  put('node_modules/jest/bin/jest.js', '');
  expect(await run('unit')).toMatchObject({ rows: [['unit', '0', '1', 'no report']], code: 1 });
});

test('a setup that fails is said in the same form', async () => {
  put('package-lock.json', '{"packages":{"node_modules/a":{"version":"1.0.0"}}}');
  const { stdout, code } = await runNode([RUNNER, '--only=lint'], {
    cwd: root,
    env: { PATH: path.join(root, 'nowhere') },
  });
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed');
  expect(code).toBe(1);
});

test('an unknown stage is an error', async () => {
  const { stderr, code } = await runNode([RUNNER, '--only=units'], { cwd: root });
  expect(stderr).toContain('there is no stage units');
  expect(code).toBe(1);
});
