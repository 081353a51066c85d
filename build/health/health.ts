/**
 * `npm run health -- …`: the health command of client/ from its sources. With `--model` it asks an
 * account of the model of NetSuite that it starts for this one run, so that the command can be tried
 * without an account; every other option goes to the command.
 */
import { existsSync } from 'node:fs';
import { runNode } from '../child.mjs';
import { startModelAccount } from './model.ts';

const COMMAND = ['--import', 'tsx', 'client/health-command.ts'];
const MODEL = '--model';
const WRONG_USE = 2;
/** Where the command would look for an account instead. */
const ELSEWHERE = ['--account', '--url', '--token-url', '--client-id', '--certificate-id', '--key'];

/** Builds the project for the model. Most runs of the command don't need the build. */
async function build(): Promise<boolean> {
  const { buildAndTell } = await import('../build.ts');
  return buildAndTell(process.cwd());
}

async function againstModel(options: readonly string[]): Promise<number> {
  const elsewhere = options.find((option) =>
    ELSEWHERE.some((name) => option === name || option.startsWith(`${name}=`)),
  );
  if (elsewhere !== undefined) {
    console.error(
      `${MODEL} asks the model of NetSuite, so it can't be combined with ${elsewhere}.`,
    );
    return WRONG_USE;
  }
  if (!existsSync('dist/FileCabinet') && !(await build())) return 1;
  const model = await startModelAccount();
  try {
    return await runNode([...COMMAND, ...options, ...model.options], {
      env: { ...process.env, RCP_HEALTH_TOKEN: '' },
    });
  } finally {
    await model.stop();
  }
}

const options = process.argv.slice(2);
process.exitCode = options.includes(MODEL)
  ? await againstModel(options.filter((option) => option !== MODEL))
  : await runNode([...COMMAND, ...options]);
