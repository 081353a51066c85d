import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** NetSuite's validation of a project takes minutes at times. */
const DEADLINE_MS = 5 * 60_000;

/** What a command of the SuiteCloud CLI came to. */
export interface Outcome {
  code: number | null;
  output: string;
}

/** Runs one command of the CLI: its name, then its arguments. */
export type SuiteCloud = (command: string, ...args: string[]) => Promise<Outcome>;

function run(program: string, args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: DEADLINE_MS,
    });
    let output = '';
    const add = (text: Buffer) => {
      output += text.toString('utf8');
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

/**
 * Uses the project's own CLI with one of the person's authentications, in a folder of its own:
 * an authentication can't be named on the command line (CLI 4.1.0: `authid` comes from
 * project.json), and the project's own choice stays as it is.
 *
 * @param staged the built project
 * @param authId an authentication id of `suitecloud account:setup`
 * @param use gets the CLI; the folder is gone afterwards
 */
export async function withSuiteCloud<T>(
  staged: string,
  authId: string,
  use: (suitecloud: SuiteCloud) => Promise<T>,
  cli = path.resolve('node_modules/@oracle/suitecloud-cli/src/suitecloud.js'),
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rcp-account-'));
  try {
    cpSync(staged, path.join(folder, 'dist'), { recursive: true });
    writeFileSync(
      path.join(folder, 'suitecloud.config.js'),
      "module.exports = { defaultProjectFolder: 'dist' };\n",
    );
    writeFileSync(path.join(folder, 'project.json'), JSON.stringify({ defaultAuthId: authId }));
    return await use((command, ...args) => run(process.execPath, [cli, command, ...args], folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
