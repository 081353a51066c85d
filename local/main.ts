/**
 * Serves the model of NetSuite on a loopback port.
 *
 *     node --import tsx local/main.ts [--fresh]
 *
 * PORT: port, 4180 when not given, 0 for any free one. RCP_DATA: folder of the data, `.local` when
 * not given. RCP_PROJECT: folder of the staged project, `dist` when not given. RCP_SCHEDULE: how
 * often it is looked whether a scheduled script is due, in seconds, 60 when not given; `off` for
 * never. RCP_DEV=1: open pages reload after SIGHUP, which reloads the deployed files. Prints one
 * line when it serves: `ready http://127.0.0.1:<port>/`.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer as createNetServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Account, AccountOptions } from './account/account.ts';
import { createServer } from './http/server.ts';
import { openAccount } from './open-account.ts';
import type { RunningRingCentral } from './ringcentral/process.ts';
import { phoneWorld, startTelephone } from './telephone.ts';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 4180;
const CLOSE_MS = 5_000;
/**
 * How often it is looked whether a scheduled script is due, in seconds, unless RCP_SCHEDULE says
 * otherwise.
 */
const SCHEDULE_SECONDS = 60;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65_535
    ? port
    : fail(`PORT must be a number from 0 to 65535, not "${text}".`);
}

/** Tests that wait for a request to the outside to be given up want a short wait. */
function requestLimit(): { requestMilliseconds?: number } {
  const limit = process.env['RCP_REQUEST_MS'];
  return limit === undefined ? {} : { requestMilliseconds: Number(limit) };
}

function projectVersion(): string {
  const parsed = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  return parsed.version;
}

function failedToListen(error: NodeJS.ErrnoException, port: number): never {
  return fail(
    error.code === 'EADDRINUSE'
      ? `Port ${String(port)} is in use. Stop what runs there, or choose another: PORT=4181 npm ` +
          'start (PORT=0 takes any free one).'
      : `The model of NetSuite cannot listen on port ${String(port)}: ${error.message}`,
  );
}

/**
 * Finds out about a port in use before the data is touched, which `--fresh` would drop under a
 * running server.
 */
function probe(port: number): Promise<void> {
  return new Promise((resolve) => {
    const listener = createNetServer();
    listener.once('error', (error) => failedToListen(error, port));
    listener.listen(port, HOST, () => listener.close(() => resolve()));
  });
}

function open(options: AccountOptions): Account {
  try {
    return openAccount(options);
  } catch (thrown) {
    return fail(
      `The model of NetSuite cannot open its data: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    );
  }
}

const unknown = process.argv.slice(2).filter((argument) => argument !== '--fresh');
if (unknown.length > 0)
  fail(`Unknown argument ${unknown.join(' ')}. Only --fresh is known: begin with new data.`);
const port = portFrom(process.env['PORT']);
const project = process.env['RCP_PROJECT'] ?? join(ROOT, 'dist');
if (!existsSync(join(project, 'FileCabinet')))
  fail(`There is nothing to serve in ${project}. Build the project first.`);
await probe(port);
const data = process.env['RCP_DATA'] ?? join(ROOT, '.local');
mkdirSync(data, { recursive: true });

let standIn: RunningRingCentral | null = null;
let origin = `http://${HOST}:${String(port)}`;
const database = join(data, 'account.sqlite');
const isNew = process.argv.includes('--fresh') || !existsSync(database);
const account = open({
  project,
  database,
  version: projectVersion(),
  fresh: process.argv.includes('--fresh'),
  origin: () => origin,
  certificateAuthority: () => standIn?.certificatePem,
  ...requestLimit(),
});
// A new account is one in which the project was just installed.
const refused = isNew ? account.administration.install(null) : null;
if (refused !== null) console.error(`The installation script says: ${refused}`);
const server = createServer({
  account,
  origin: () => origin,
  development: process.env['RCP_DEV'] === '1',
  phone: () => (standIn === null ? null : phoneWorld(standIn)),
  version: projectVersion(),
});
try {
  await server.app.listen({ host: HOST, port });
} catch (thrown) {
  account.close();
  failedToListen(thrown as NodeJS.ErrnoException, port);
}
origin = `http://${HOST}:${String((server.app.server.address() as AddressInfo).port)}`;

let stopping = false;
async function stop(): Promise<void> {
  // From a terminal the signal comes to the whole group, and once more from the process that started us.
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), CLOSE_MS).unref();
  await Promise.all([server.close(), standIn?.stop()]);
  process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
process.on('SIGHUP', () => {
  server.reload();
});
/**
 * Runs scheduled scripts at their time by the account's clock, which the control page may move.
 * Most tests run them when they want to.
 */
function keepSchedule(wish: string | undefined): void {
  if (wish === 'off') return;
  const seconds = wish === undefined || wish === '' ? SCHEDULE_SECONDS : Number(wish);
  if (!(seconds >= 1))
    fail(`RCP_SCHEDULE must be off or a number of seconds from 1 on, not "${wish ?? ''}".`);
  let looked = account.world.now();
  setInterval(() => {
    const since = looked;
    looked = account.world.now();
    account.scripts.runScheduled(since);
    account.scripts.runMapReduce(since);
  }, seconds * 1000).unref();
}

keepSchedule(process.env['RCP_SCHEDULE']);
const telephone = await startTelephone({ account, origin, environment: process.env }, (started) => {
  standIn = started;
});
if (telephone.notice !== '') console.error(telephone.notice);
// The tests steer the stand-in through its own control interface.
if (telephone.standIn !== null && process.env['RCP_TELL'] === '1') {
  const { origin: at, certificatePem } = telephone.standIn;
  console.log(`ringcentral ${JSON.stringify({ origin: at, certificatePem })}`);
}
console.log(`ready ${origin}/`);
