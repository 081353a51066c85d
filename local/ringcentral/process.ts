import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CompanyCredentials } from './company-app.ts';
import { type ControlClient, controlClient } from './control-client.ts';
import type { ChildMessage, RingCentralOptions, StartFailure } from './options.ts';

export type { RingCentralOptions, StartFailure } from './options.ts';

const READY_MS = 30_000;
const STOP_MS = 10_000;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOG_LINES = 40;
const SOURCES = ['--import', 'tsx', 'local/ringcentral/main.ts'];

/** The running stand-in. */
export interface RunningRingCentral {
  /** `https://127.0.0.1:<port>`: REST, sign-in and SIP over WebSocket. */
  origin: string;
  /** A client that calls `origin` verifies it with this. */
  certificatePem: string;
  clientId: string;
  /** What a company admin enters for the company's own application. */
  company: CompanyCredentials;
  pid: number;
  /** null: calls work. Else why they do not. */
  noCalls: string | null;
  control: ControlClient;
  /** What it wrote to stderr last. */
  log(): readonly string[];
  /** Ends it: SIGTERM, and SIGKILL when that takes too long. May be called twice. */
  stop(): Promise<void>;
}

/** Distinguishes a failed start from a running stand-in. */
export const isStartFailure = (
  started: RunningRingCentral | StartFailure,
): started is StartFailure => 'failure' in started;

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

function firstMessage(child: ChildProcess, log: readonly string[]): Promise<ChildMessage> {
  return new Promise((resolve) => {
    const finish = (message: ChildMessage) => {
      clearTimeout(timer);
      resolve(message);
    };
    const timer = setTimeout(
      () =>
        finish({ type: 'failed', failure: 'not-ready', message: `not ready in ${READY_MS} ms` }),
      READY_MS,
    );
    child.once('message', (message) => finish(message as ChildMessage));
    child.once('error', (error) =>
      finish({ type: 'failed', failure: 'ended', message: error.message }),
    );
    child.once('exit', (code) =>
      finish({
        type: 'failed',
        failure: 'ended',
        message: `ended with ${String(code)} before it was ready\n${log.join('\n')}`,
      }),
    );
  });
}

/**
 * Starts our stand-in for RingCentral as a child process and waits until it serves, 30 s at most.
 * It ends with this process, whatever ends it. RCP_STAND_IN: the stand-in as one bundled file; it
 * runs from its sources when not given.
 * @returns the running stand-in, or why it does not run; never rejects
 */
export async function startRingCentral(
  options: RingCentralOptions = {},
): Promise<RunningRingCentral | StartFailure> {
  const log: string[] = [];
  const program = process.env['RCP_STAND_IN'];
  const child = spawn(
    process.execPath,
    [...(program === undefined ? SOURCES : [program]), JSON.stringify(options)],
    {
      cwd: ROOT,
      // As this process sees it, which under a test runner is a copy.
      env: { ...process.env },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log.push(...text.split('\n').filter((line) => line !== ''));
    log.splice(0, Math.max(0, log.length - LOG_LINES));
  });
  const message = await firstMessage(child, log);
  if (message.type === 'failed' || child.pid === undefined) {
    await end(child);
    return message.type === 'failed'
      ? { failure: message.failure, message: message.message }
      : { failure: 'ended', message: 'it has no process' };
  }
  const { origin, certificatePem, clientId, company, noCalls } = message;
  return {
    origin,
    certificatePem,
    clientId,
    company,
    noCalls,
    pid: child.pid,
    control: controlClient(origin, certificatePem),
    log: () => log,
    stop: () => end(child),
  };
}
