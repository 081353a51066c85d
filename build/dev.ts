import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { buildAndTell } from './build.ts';

/** What the build reads. */
const WATCHED = ['src', 'manifest.xml', 'deploy.xml', 'package.json'];
/**
 * An editor saves a file in several steps, and a branch change touches many: milliseconds of quiet
 * to wait for.
 */
const QUIET_MS = 100;
/** Time the server has to end after it was asked to. */
const STOP_MS = 5000;

const root = process.cwd();
const server = { process: undefined as ReturnType<typeof spawn> | undefined };
let timer: NodeJS.Timeout | undefined;
/** The last build asked for; the next one waits for it. */
let builds = Promise.resolve();

/**
 * The server reloads its scripts, and the pages that show them, on SIGHUP; it watches nothing
 * itself.
 */
function reloadServer(): void {
  server.process?.kill('SIGHUP');
}

function startServer(): void {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'local/main.ts', ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  server.process = child;
  child.once('exit', (code) => {
    process.exit(code ?? 0);
  });
}

async function rebuild(): Promise<void> {
  try {
    if (!(await buildAndTell(root)))
      console.error('waiting for a change; the last good build stays');
    else if (server.process === undefined) startServer();
    else reloadServer();
  } catch (failure) {
    // For example a file that vanished while it was read. The next change tries again.
    console.error(failure);
  }
}

function onChange(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    builds = builds.then(rebuild);
  }, QUIET_MS);
}

function stop(signal: NodeJS.Signals): void {
  if (server.process === undefined) process.exit(0);
  server.process.kill(signal);
  setTimeout(() => {
    server.process?.kill('SIGKILL');
  }, STOP_MS).unref();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    stop(signal);
  });
for (const name of WATCHED) watch(path.join(root, name), { recursive: true }, onChange);
// Before the first good build of a check-out there is nothing to serve; with an older one there is.
builds = builds.then(rebuild);
await builds;
if (server.process === undefined && existsSync(path.join(root, 'dist'))) startServer();
