import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCommand } from '../../build/client/package.ts';
import { m2mToken } from '../../client/m2m-token.ts';
import { startModel } from '../browser/support/model-server.ts';
import { type Run, type Running, runNode, start } from '../build/process.ts';

/** An account of the model in which an integration is registered, and its command line. */
export interface Integration {
  origin: string;
  url: string;
  tokenUrl: string;
  folder: string;
  keyFile: string;
  /** The options that sign in. */
  m2m: string[];
  /** Changes the model as an administrator, or time, would. */
  control(what: string, body: object): Promise<void>;
  /** A real access token. */
  token(): Promise<string>;
  stop(): Promise<void>;
}

/** The command in one file: it starts sooner than from its sources. */
let command: Promise<string> | undefined;
const COMMAND_FOLDER = mkdtempSync(path.join(tmpdir(), 'rcp-command-'));
afterAll(() => rmSync(COMMAND_FOLDER, { recursive: true, force: true }));

async function bundledCommand(): Promise<string> {
  const file = path.join(COMMAND_FOLDER, 'rcpro-health.mjs');
  await buildCommand(process.cwd(), file);
  return file;
}

const environment = (more: Record<string, string>) => ({
  ...process.env,
  RCP_HEALTH_TOKEN: '',
  NO_COLOR: '1',
  ...more,
});

/** Runs the command to its end. */
export async function rcproHealth(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Run> {
  command ??= bundledCommand();
  return runNode([await command, ...args], { cwd: process.cwd(), env: environment(env) });
}

/** Runs it from its sources, as `npm run health` does. */
export const npmRunHealth = (args: readonly string[]): Promise<Run> =>
  runNode(['--import', 'tsx', 'build/health/health.ts', ...args], {
    cwd: process.cwd(),
    env: environment({}),
  });

/** Starts the command, which goes on until it is stopped. */
export async function startWatch(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Running> {
  command ??= bundledCommand();
  return start(process.execPath, [await command, '--watch', ...args], {
    cwd: process.cwd(),
    env: environment(env),
  });
}

export async function startIntegration(): Promise<Integration> {
  const model = await startModel();
  const folder = mkdtempSync(path.join(tmpdir(), 'rcp-client-'));
  const keyFile = path.join(folder, 'key.pem');
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
  const privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  writeFileSync(keyFile, privateKeyPem, { mode: 0o600 });
  const url = `${model.origin}/app/site/hosting/restlet.nl?script=customscript_rcp_health&deploy=customdeploy_rcp_health`;
  const tokenUrl = `${model.origin}/services/rest/auth/oauth2/v1/token`;
  const id = { clientId: 'client-1', certificateId: 'certificate-1' };
  const control = async (what: string, body: object) => {
    const answer = await fetch(`${model.origin}/control/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (answer.status !== 200) throw new Error(`${what}: ${await answer.text()}`);
  };
  await control('m2m', { ...id, publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }) });
  return {
    origin: model.origin,
    url,
    tokenUrl,
    folder,
    keyFile,
    m2m: [
      '--url',
      url,
      '--token-url',
      tokenUrl,
      '--client-id',
      id.clientId,
      '--certificate-id',
      id.certificateId,
      '--key',
      keyFile,
    ],
    control,
    token: () => m2mToken({ ...id, tokenUrl, privateKeyPem })(),
    async stop() {
      await model.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
