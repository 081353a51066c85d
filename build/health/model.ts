import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const READY_MS = 30_000;
const STOP_MS = 5_000;
const REGISTER_MS = 10_000;

/** An account of the model that an integration may ask, with data of its own. */
export interface ModelAccount {
  /** The options that sign the health command in. */
  options: string[];
  stop(): Promise<void>;
}

/** The server's address, once it has said it. @throws when it doesn't within the deadline */
function readyOrigin(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(
      () => reject(new Error(`the model wasn't ready within ${String(READY_MS / 1000)} s`)),
      READY_MS,
    );
    server.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const origin = /^ready (http:\/\/127\.0\.0\.1:\d+)\/$/m.exec(output)?.[1];
      if (origin === undefined) return;
      clearTimeout(timer);
      resolve(origin);
    });
    server.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the model ended with ${String(code)} before it was ready`));
    });
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) {
      resolve();
      return;
    }
    const timer = setTimeout(() => server.kill('SIGKILL'), STOP_MS);
    server.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    server.kill('SIGTERM');
  });
}

/** Registers an integration with a new key in the account, and writes the key for the command. */
async function register(origin: string, folder: string): Promise<string[]> {
  const key = path.join(folder, 'key.pem');
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const id = { clientId: 'model-client', certificateId: 'model-certificate' };
  const answer = await fetch(`${origin}/control/m2m`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...id,
      publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }),
    }),
    signal: AbortSignal.timeout(REGISTER_MS),
  });
  if (!answer.ok) throw new Error(`the model refused the integration: ${await answer.text()}`);
  return [
    ...[
      '--url',
      `${origin}/app/site/hosting/restlet.nl?script=customscript_rcp_health&deploy=customdeploy_rcp_health`,
    ],
    ...['--token-url', `${origin}/services/rest/auth/oauth2/v1/token`],
    ...['--client-id', id.clientId, '--certificate-id', id.certificateId, '--key', key],
  ];
}

/**
 * Starts the model of NetSuite on a free port of this machine. The project has to be built.
 * @throws Error that says what went wrong; nothing is left running
 */
export async function startModelAccount(): Promise<ModelAccount> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rcp-health-'));
  const server = spawn(process.execPath, ['--import', 'tsx', 'local/main.ts'], {
    env: {
      ...process.env,
      PORT: '0',
      RCP_DATA: folder,
      RCP_SCHEDULE: 'off',
      RCP_TELEPHONE: 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { options: await register(await readyOrigin(server), folder), stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}
