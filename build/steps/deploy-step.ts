/**
 * `node --import tsx build/steps/deploy-step.ts <records|scripts|translations> [--without part,…] [options
 * of project:deploy]`: stages one step of dist/ into dist-steps/ and deploys it. With --stage-only
 * it stops before the CLI: the gate in suitecloud.config.js calls it so, after the tests have built
 * dist/ again.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { BuildError } from '../fault.ts';
import { lintProject } from '../sdf/lint.ts';
import { severityOf } from '../sdf/tables/rules.ts';
import { type Part, partsOf } from './parts.ts';
import { stageStep } from './stage-step.ts';
import { isStep, STEPS, type Step } from './steps.ts';

const CLI = 'node_modules/@oracle/suitecloud-cli/src/suitecloud.js';

/** The gate gets the names by the environment, since the CLI would refuse an option of ours. */
const VARIABLE = 'RCP_WITHOUT';

/** Returns what `--without` names, and the options that are left. */
function withoutOf(options: readonly string[]): { names: string[]; rest: string[] } {
  const at = options.indexOf('--without');
  const text = at === -1 ? (process.env[VARIABLE] ?? '') : (options[at + 1] ?? '');
  const rest = at === -1 ? [...options] : [...options.slice(0, at), ...options.slice(at + 2)];
  return { names: text.split(',').filter((name) => name !== ''), rest };
}

function stage(step: Step, without: readonly Part[]): boolean {
  const folder = path.join('dist-steps', step);
  stageStep('dist', step, folder, without);
  const findings = lintProject(folder);
  for (const { file, line, message, code } of findings)
    console.error(`${folder}/${file}:${String(line)}: ${severityOf(code)}: ${message} [${code}]`);
  console.error(
    `${folder}: ${findings.length === 0 ? 'staged' : 'not deployed, because of the lines above'}`,
  );
  return findings.length === 0;
}

function main([step = '', ...options]: string[]): number {
  if (!isStep(step)) {
    console.error(`Name a step: ${STEPS.join(', ')}. They are deployed in this order.`);
    return 2;
  }
  const { names, rest } = withoutOf(options);
  try {
    if (!stage(step, partsOf(names))) return 1;
  } catch (failure) {
    if (failure instanceof RangeError) {
      console.error(failure.message);
      return 2;
    }
    if (!(failure instanceof BuildError)) throw failure;
    for (const { where, what } of failure.faults) console.error(`${where}: ${what}`);
    return 1;
  }
  if (rest.includes('--stage-only')) return 0;
  return (
    spawnSync(process.execPath, [CLI, 'project:deploy', ...rest], {
      stdio: 'inherit',
      env: { ...process.env, RCP_STEP: step, [VARIABLE]: names.join(',') },
    }).status ?? 1
  );
}

process.exitCode = main(process.argv.slice(2));
