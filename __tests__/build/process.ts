import { spawn } from 'node:child_process';

/** How long a test waits for a process it started, in milliseconds. */
const DEADLINE_MS = 20_000;

export interface Run {
  stdout: string;
  stderr: string;
  code: number | null;
}

/** A started process that is waited for, and is killed when a test takes too long. */
export interface Running {
  /** Resolves when its output on that stream holds the text. */
  says(stream: 'stdout' | 'stderr', text: string): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  /** Ends it and whatever it started. */
  kill(): void;
  ended: Promise<Run>;
}

/** Starts a program without a shell. */
export function start(
  program: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Running {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const output = { stdout: '', stderr: '' };
  const listeners = new Set<() => void>();
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
      for (const listener of listeners) listener();
    });
  }
  const kill = (): void => {
    try {
      // The group that `detached` made. None of it may be left.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // All of it has ended.
    }
  };
  const timer = setTimeout(kill, DEADLINE_MS);
  const ended = new Promise<Run>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ ...output, code });
    });
  });
  return {
    ended,
    signal: (signal) => child.kill(signal),
    kill,
    says: (stream, text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!output[stream].includes(text)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
        void ended.then(() => {
          reject(
            new Error(`it ended without saying "${text}"\n${output.stdout}\n${output.stderr}`),
          );
        });
      }),
  };
}

/** Runs Node and waits for its end. */
export const runNode = (
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Run> => start(process.execPath, args, options).ended;
