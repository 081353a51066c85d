import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs Node on some file of ours and passes on the signals that reach us, so that a process that stops us
 * stops it.
 * @param {string[]} args
 * @param {{ stdout?: 'inherit' | 'stderr', env?: NodeJS.ProcessEnv, deadlineMs?: number }}
 * [options] a deadline ends it by SIGKILL
 * @returns {Promise<number>} its exit code, 128 + number when a signal ended it
 */
export function runNode(args, { stdout = 'inherit', env = process.env, deadlineMs } = {}) {
  const child = spawn(process.execPath, args, {
    stdio: ['inherit', stdout === 'inherit' ? 'inherit' : 2, 'inherit'],
    env,
  });
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  const timer =
    deadlineMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), deadlineMs);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      for (const each of SIGNALS) process.off(each, pass);
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}
