import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const READY_MS = 20_000;
const STOP_MS = 5_000;

/** The running product, as `npm start` serves it, on a free port with data of its own. */
export interface ModelServer {
  origin: string;
  stop(): Promise<void>;
}

function readyLine(child: ChildProcess): Promise<string> {
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
      resolve(origin);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`ended with ${String(code)} before it was ready: ${problems}`));
    });
  });
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

/** Starts the server. @param data folder of its data; a temporary one, removed at the end, when not given */
export async function startModel(data?: string): Promise<ModelServer> {
  const folder = data ?? mkdtempSync(path.join(tmpdir(), 'rcp-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/main.ts'], {
    env: { ...process.env, PORT: '0', RCP_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const origin = await readyLine(child);
  return {
    origin,
    async stop() {
      await ended(child);
      if (data === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
