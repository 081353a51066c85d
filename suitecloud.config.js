/**
 * For the SuiteCloud CLI. It loads this file by `require`, which takes an ES module from Node 20.19
 * on; its own command-line parser needs that too. Hooks as in the CLI's README, section
 * suitecloud.config.js.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * One step of a deployment, when `npm run deploy:records` or one of its siblings started the CLI.
 */
const STEP = process.env.RCP_STEP ?? '';
const TESTS = path.join(import.meta.dirname, 'build', 'test.mjs');

/**
 * Lets a command go on only after these stages of `npm test` have passed. They build first, so that
 * what was tested is what goes out.
 * @param {string[]} options for build/test.mjs
 */
const gate = (options) => ({
  /** @param {{ arguments: object }} command */
  beforeExecuting: async (command) => {
    const { status } = spawnSync(process.execPath, [TESTS, ...options], {
      stdio: 'inherit',
      cwd: import.meta.dirname,
    });
    if (status !== 0)
      throw new Error(
        "The tests of this project didn't pass, so the command was stopped. The table above shows which ones.",
      );
    if (STEP !== '') stageAgain();
    return command;
  },
});

/** The tests have built dist/ again, and the step is a part of it. */
function stageAgain() {
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'build/steps/deploy-step.ts', STEP, '--stage-only'],
    { stdio: 'inherit', cwd: import.meta.dirname },
  );
  if (status !== 0)
    throw new Error(`The step ${STEP} couldn't be staged, so the command was stopped.`);
}

export const defaultProjectFolder = STEP === '' ? 'dist' : path.posix.join('dist-steps', STEP);

export const commands = {
  'project:package': gate(['--only=build,unit']),
  'project:deploy': gate([]),
};
