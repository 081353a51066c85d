import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ControlClient, controlClient } from '../../../local/ringcentral/control-client.ts';

const READY_MS = 50_000;
const STOP_MS = 5_000;

/** The running product, as `npm start` serves it, on a free port with data of its own. */
export interface ModelServer {
  origin: string;
  /** RingCentral's stand-in, when it was wanted: its own control interface, and where it is. */
  ringCentral: { origin: string; control: ControlClient } | null;
  stop(): Promise<void>;
}

interface Ready {
  origin: string;
  standIn: { origin: string; certificatePem: string } | null;
}

function readyLine(child: ChildProcess): Promise<Ready> {
  return new Promise((resolve, reject) => {
    let output = '';
    let problems = '';
    const timer = setTimeout(() => {
      reject(new Error(`not ready in time: ${output}${problems}`));
    }, READY_MS);
    child.stderr?.on('data', (chunk: Buffer) => {
      problems += chunk.toString();
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const origin = /^ready (http:\/\/127\.0\.0\.1:\d+)\/$/m.exec(output)?.[1];
      if (origin === undefined) return;
      clearTimeout(timer);
      const told = /^ringcentral (\{.*\})$/m.exec(output)?.[1];
      resolve({
        origin,
        standIn: told === undefined ? null : (JSON.parse(told) as NonNullable<Ready['standIn']>),
      });
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`ended with ${String(code)} before it was ready: ${problems}`));
    });
  });
}

/**
 * The bundled server where Jest made one; bench and pictures start it from its sources. A server of
 * one test file ends before better code for SQLite's WebAssembly would pay: V8 would spend a third
 * of the start's processor time on it.
 */
function program(): string[] {
  const bundle = process.env['RCP_TEST_MODEL'];
  return bundle === undefined ? ['--import', 'tsx', 'local/main.ts'] : ['--liftoff-only', bundle];
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) {
      resolve();
      return;
    }
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

export interface ModelWishes {
  /** Folder of its data; a temporary one, removed at the end, when not given. */
  data?: string;
  /** Whether RingCentral's stand-in and the SIP server are there too. */
  telephone?: boolean;
  /** More for the server's environment. */
  environment?: Record<string, string>;
}

/** Starts the server. */
export async function startModel({
  data,
  telephone = false,
  environment = {},
}: ModelWishes = {}): Promise<ModelServer> {
  const folder = data ?? mkdtempSync(path.join(tmpdir(), 'rcp-'));
  const child = spawn(process.execPath, program(), {
    env: {
      ...process.env,
      PORT: '0',
      RCP_DATA: folder,
      RCP_TELL: '1',
      RCP_SCHEDULE: 'off',
      RCP_TELEPHONE: telephone ? 'on' : 'off',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { origin, standIn } = await readyLine(child);
  if (telephone && standIn === null)
    throw new Error(
      'The stand-in for RingCentral did not start: run npm test, which installs what it needs',
    );
  return {
    origin,
    ringCentral:
      standIn === null
        ? null
        : {
            origin: standIn.origin,
            control: controlClient(standIn.origin, standIn.certificatePem),
          },
    async stop() {
      await ended(child);
      if (data === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
