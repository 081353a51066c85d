import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { randomHex } from '../random.ts';
import { findProgram, KAMAILIO_MISSING } from './find-kamailio.ts';
import { freeTcpPort, freeUdpPort } from './free-port.ts';
import { type KamailioConfig, renderConfig } from './kamailio-config.ts';
import { callKamailio, type RpcAnswer } from './rpc.ts';

const READY_MS = 10_000;
const POLL_MS = 25;
const STOP_MS = 3_000;
/** A port that was free may be taken before Kamailio listens. */
const ATTEMPTS = 3;

/** What a start needs to know; ports and secrets are found here. */
export type KamailioOptions = Omit<KamailioConfig, 'tcpPort' | 'udpPort' | 'rpcSecret'> & {
  /** For the configuration and what Kamailio writes. */
  folder: string;
  onLine(line: string): void;
  /** It ended without being asked to. */
  onEnd(): void;
};

/** A running Kamailio. */
export interface Kamailio {
  pid: number;
  tcpPort: number;
  udpPort: number;
  rpc(method: string, params: readonly unknown[]): Promise<RpcAnswer>;
  /** Ends it, by its process id. */
  stop(): Promise<void>;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended(child);
  clearTimeout(timer);
}

/**
 * Without `setpriv` Kamailio would outlive us when we are killed: it runs as a group of processes
 * of its own.
 */
function command(program: string, args: readonly string[]): [string, string[]] {
  const setpriv = process.platform === 'linux' ? findProgram('setpriv') : undefined;
  return setpriv === undefined
    ? [program, [...args]]
    : [setpriv, ['--pdeathsig', 'TERM', program, ...args]];
}

async function attempt(
  program: string,
  options: KamailioOptions,
): Promise<Kamailio | { failure: string }> {
  const [tcpPort, udpPort] = await Promise.all([freeTcpPort(), freeUdpPort()]);
  const rpcSecret = randomHex(16);
  const file = join(options.folder, 'kamailio.cfg');
  writeFileSync(file, renderConfig({ ...options, tcpPort, udpPort, rpcSecret }));
  // -DD: in the foreground, so that its process id is the child's. -m, -M: megabytes of memory.
  const [first, args] = command(program, [
    '-DD',
    '-E',
    '-f',
    file,
    '-w',
    options.folder,
    '-Y',
    options.folder,
    '-m',
    '64',
    '-M',
    '8',
  ]);
  const child = spawn(first, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const tail: string[] = [];
  const failures: string[] = [];
  let stopping = false;
  child.once('error', (error) => {
    failures.push(error.message);
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    tail.push(line);
    if (tail.length > 20) tail.shift();
    options.onLine(line);
  });
  const rpc = (method: string, params: readonly unknown[]) =>
    callKamailio(tcpPort, rpcSecret, method, params);
  const deadline = Date.now() + READY_MS;
  for (;;) {
    if (failures.length > 0 || child.exitCode !== null || child.pid === undefined)
      return { failure: `Kamailio did not start: ${[...failures, ...tail].join('\n')}` };
    if ('result' in (await rpc('core.version', []))) break;
    if (Date.now() > deadline) {
      await stop(child);
      return { failure: `Kamailio was not ready in ${READY_MS} ms: ${tail.join('\n')}` };
    }
    await wait(POLL_MS);
  }
  child.once('exit', () => {
    if (!stopping) options.onEnd();
  });
  return {
    pid: child.pid,
    tcpPort,
    udpPort,
    rpc,
    async stop() {
      stopping = true;
      await stop(child);
    },
  };
}

/** Starts Kamailio on free loopback ports and waits until it answers, or says why it does not. */
export async function startKamailio(
  options: KamailioOptions,
): Promise<Kamailio | { failure: string }> {
  const program = findProgram('kamailio');
  if (program === undefined) return { failure: KAMAILIO_MISSING };
  let last: Kamailio | { failure: string } = { failure: '' };
  for (let count = 0; count < ATTEMPTS && 'failure' in last; count += 1)
    last = await attempt(program, options);
  return last;
}
