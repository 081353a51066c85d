/**
 * `npm test`: every stage, whatever became of the one before; then a table, then one line with the
 * sums. `--only=build,unit` runs some of them: that is the gate of `npm run package`.
 */
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from './child.mjs';
import { setUpOrTell } from './prerequisites.mjs';

const MINUTE = 60_000;

/**
 * In the order of the table. A stage of tests counts its tests, any other counts as one. Two cores
 * are what it may count on: unit tests use both, and browser tests wait for pages about a third of
 * their time. `beside` runs beside the tests at the lowest priority, in the time that they leave,
 * and shows its output afterwards; without a stage of tests it runs in its turn.
 */
const STAGES = [
  {
    name: 'format',
    deadlineMs: MINUTE,
    args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  },
  {
    name: 'lint',
    deadlineMs: 20 * MINUTE,
    beside: true,
    args: ['node_modules/eslint/bin/eslint.js', '.'],
  },
  {
    name: 'unused',
    deadlineMs: 5 * MINUTE,
    beside: true,
    args: ['node_modules/knip/bin/knip.js', '--no-progress', '--include', 'files,exports,types'],
  },
  {
    name: 'prose',
    deadlineMs: 5 * MINUTE,
    beside: true,
    args: ['--import', 'tsx', 'build/prose/check-prose.ts'],
  },
  {
    name: 'typecheck',
    deadlineMs: 10 * MINUTE,
    beside: true,
    args: ['node_modules/typescript/bin/tsc', '-p', '.', '--noEmit'],
  },
  { name: 'build', deadlineMs: MINUTE, args: ['--import', 'tsx', 'build/main.ts'] },
  {
    name: 'lint:sdf',
    deadlineMs: MINUTE,
    args: ['--import', 'tsx', 'build/sdf/lint-command.ts', 'dist', '--strict'],
  },
  {
    name: 'unit',
    deadlineMs: 15 * MINUTE,
    tests: true,
    args: ['node_modules/jest/bin/jest.js', '--selectProjects', 'unit', '--maxWorkers=2'],
  },
  {
    name: 'browser',
    deadlineMs: 30 * MINUTE,
    tests: true,
    args: ['node_modules/jest/bin/jest.js', '--selectProjects', 'browser', '--maxWorkers=3'],
  },
];

/**
 * @typedef {{ name: string, passed: number, failed: number, seconds: number, note: string }} Result
 */

/**
 * What Jest reports. A test that was skipped did not pass, and a file that could not run has no
 * tests to count.
 * @param {string} file
 */
function countTests(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, note: 'no report' };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + skipped;
  const note = skipped > 0 ? `${skipped} skipped` : report.numTotalTests === 0 ? 'no test ran' : '';
  return { passed: report.numPassedTests, failed, note };
}

/**
 * @param {(typeof STAGES)[number]} stage
 * @param {string} reports folder for Jest's reports
 * @param {{ output?: number, patient?: boolean }} [how] as `runNode` takes it
 * @returns {Promise<Result>}
 */
async function runStage({ name, args, deadlineMs, tests = false }, reports, how = {}) {
  const started = Date.now();
  const report = path.join(reports, `${name}.json`);
  const code = await runNode(tests ? [...args, '--json', `--outputFile=${report}`] : args, {
    deadlineMs,
    ...how,
  });
  const counted = tests
    ? countTests(report)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, note: '' };
  // Jest may fail without a failed test: a coverage limit, a crash, no test at all.
  const failed = counted.failed === 0 && (code !== 0 || counted.passed === 0) ? 1 : counted.failed;
  return {
    name,
    passed: counted.passed,
    failed,
    seconds: (Date.now() - started) / 1000,
    note: code === 0 ? counted.note : `exit code ${code} ${counted.note}`.trim(),
  };
}

/**
 * Runs one stage after the other at the lowest priority. @returns the results, and what to print
 * once nothing else prints
 * @param {typeof STAGES} stages
 * @param {string} reports
 */
async function runBeside(stages, reports) {
  /** @type {{ results: Result[], output: string[] }} */
  const done = { results: [], output: [] };
  for (const stage of stages) {
    const file = path.join(reports, `${stage.name}.log`);
    const output = openSync(file, 'w');
    try {
      done.results.push(await runStage(stage, reports, { output, patient: true }));
    } finally {
      closeSync(output);
    }
    done.output.push(`\n=== ${stage.name}\n${readFileSync(file, 'utf8')}`);
  }
  return done;
}

/**
 * @param {typeof STAGES} stages
 * @param {string} reports
 * @returns {Promise<Result[]>} in the order of the stages
 */
async function runStages(stages, reports) {
  const beside = stages.some(({ tests }) => tests === true)
    ? stages.filter((stage) => stage.beside === true)
    : [];
  /** @type {Result[]} */
  const results = [];
  let others;
  for (const stage of stages.filter((one) => !beside.includes(one))) {
    if (stage.tests === true) others ??= runBeside(beside, reports);
    console.log(`\n=== ${stage.name}`);
    results.push(await runStage(stage, reports));
  }
  const done = await others;
  for (const text of done?.output ?? []) console.log(text.trimEnd());
  results.push(...(done?.results ?? []));
  const place = (/** @type {Result} */ { name }) => stages.findIndex((one) => one.name === name);
  return results.sort((one, other) => place(one) - place(other));
}

/** @param {string[]} args */
function chosenStages(args) {
  const only = args
    .find((arg) => arg.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  const unknown = only?.filter((name) => !STAGES.some((stage) => stage.name === name)) ?? [];
  if (unknown.length > 0)
    throw new RangeError(
      `there is no stage ${unknown.join(', ')}, only ${STAGES.map(({ name }) => name).join(', ')}`,
    );
  return STAGES.filter(({ name }) => only?.includes(name) ?? true);
}

/** @param {Result[]} results */
function tell(results) {
  const row = (/** @type {(string | number)[]} */ [name, passed, failed, seconds, note]) =>
    (
      `${String(name).padEnd(10)} ${String(passed).padStart(7)} ${String(failed).padStart(7)} ` +
      `${String(seconds).padStart(8)}  ${note}`
    ).trimEnd();
  console.log(`\n${row(['stage', 'passed', 'failed', 'seconds', ''])}`);
  for (const { name, passed, failed, seconds, note } of results)
    console.log(row([name, passed, failed, seconds.toFixed(1), note]));
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 && sum('passed') > 0;
}

async function main() {
  const stages = chosenStages(process.argv.slice(2));
  /** @type {Result[]} */
  const results = [];
  const reports = mkdtempSync(path.join(tmpdir(), 'rcp-test-'));
  try {
    if (
      setUpOrTell({
        browser: stages.some(({ name }) => name === 'browser'),
        firefox: stages.some(({ name }) => name === 'browser'),
        webkit: stages.some(({ name }) => name === 'browser'),
        ...(stages.some(({ tests }) => tests === true) ? { calls: 'needed', curl: true } : {}),
      })
    ) {
      results.push(...(await runStages(stages, reports)));
    } else
      results.push({
        name: 'setup',
        passed: 0,
        failed: 1,
        seconds: 0,
        note: 'see above; nothing else could run',
      });
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  return tell(results) ? 0 : 1;
}

process.exitCode = await main();
