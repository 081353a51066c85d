/**
 * `npm start` and `npm run dev`: set up, build, serve the model of NetSuite. One process that
 * passes signals on, because a shell between npm and the server would keep them to itself. stdout
 * gets the server's `ready` line and nothing else.
 */
import { runNode } from './child.mjs';
import { setUpOrTell } from './prerequisites.mjs';

const [first, ...rest] = process.argv.slice(2);

// Calls, messages, and voicemails to look at; tests begin without any.
process.env['RCP_SAMPLE'] ??= '1';

async function main() {
  if (!setUpOrTell({ browser: false, calls: 'wanted' })) return 1;
  if (first === 'dev') return runNode(['--import', 'tsx', 'build/dev.ts', ...rest]);
  const built = await runNode(['--import', 'tsx', 'build/main.ts'], { output: 'stderr' });
  return built === 0
    ? runNode(['--import', 'tsx', 'local/main.ts', ...process.argv.slice(2)])
    : built;
}

process.exitCode = await main();
