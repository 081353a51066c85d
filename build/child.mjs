import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs Node on some file of ours and passes on the signals that reach us, so that a process that stops us
 * stops it.
 * @param {string[]} args
 * @param {{ output?: 'inherit' | 'stderr' | number, env?: NodeJS.ProcessEnv, deadlineMs?: number,
 * patient?: boolean }} [options] output: where stdout goes, or the descriptor of a file for both
 * streams; deadlineMs: when it is stopped by SIGKILL; patient: whether it takes only the processor
 * time that nobody else wants
 * @returns {Promise<number>} its exit code, 128 + number when a signal ended it
 */
export function runNode(
  args,
  { output = 'inherit', env = process.env, deadlineMs, patient = false } = {},
) {
  const file = typeof output === 'number' ? output : null;
  const child = spawn(process.execPath, args, {
    stdio: [
      file === null ? 'inherit' : 'ignore',
      file ?? (output === 'stderr' ? 2 : 'inherit'),
      file ?? 'inherit',
    ],
    env,
  });
  if (patient && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
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
