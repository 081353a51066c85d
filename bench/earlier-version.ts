import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { areStale } from '../build/prerequisites.mjs';

const BUILD_MS = 5 * 60_000;

/** A version of the history, built. */
export interface EarlierVersion {
  version: string;
  /** Its staged project, which the model of NetSuite serves as it serves `dist`. */
  project: string;
  remove(): void;
}

/** Runs a program in a folder and passes what it says on to stderr: stdout belongs to the figures. */
function run(program: string, args: readonly string[], folder: string): void {
  execFileSync(program, args, { cwd: folder, stdio: ['ignore', 2, 2], timeout: BUILD_MS });
}

/**
 * Links our packages, or installs others where its lock file names other versions.
 * @param folder what was checked out
 */
function takePackages(folder: string): void {
  const ours = path.resolve('node_modules');
  const isOurs = !areStale(
    path.join(folder, 'package-lock.json'),
    path.join(ours, '.package-lock.json'),
  );
  if (isOurs) symlinkSync(ours, path.join(folder, 'node_modules'), 'junction');
  else run('npm', ['ci', '--include=dev'], folder);
}

/**
 * Checks a commit out into a temporary worktree and builds it there.
 * @param commit anything that names one for git
 * @throws when git doesn't know the commit, as in a shallow clone, or when its build fails
 */
export function buildEarlierVersion(commit: string): EarlierVersion {
  const parent = mkdtempSync(path.join(tmpdir(), 'rcp-earlier-'));
  const folder = path.join(parent, 'checkout');
  const remove = () => {
    if (existsSync(folder)) run('git', ['worktree', 'remove', '--force', folder], process.cwd());
    rmSync(parent, { recursive: true, force: true });
  };
  try {
    run('git', ['worktree', 'add', '--detach', '--quiet', folder, commit], process.cwd());
    takePackages(folder);
    run(process.execPath, ['--import', 'tsx', 'build/main.ts'], folder);
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { version, project: path.join(folder, 'dist'), remove };
  } catch (failure) {
    remove();
    throw failure;
  }
}
