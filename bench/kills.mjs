/**
 * `npm run kills -- [kills] [seed]`: kills the browser that many times (60 by default) at random
 * moments of calls and typing, and prints how much typing was lost. The test suite runs the same
 * test with one kill at each kind of moment.
 */
import { runNode } from '../build/child.mjs';
import { setUpOrTell } from '../build/prerequisites.mjs';

const [kills = '60', seed = String(Math.trunc(Math.random() * 2 ** 31))] = process.argv.slice(2);

async function main() {
  if (![kills, seed].every((text) => /^[1-9]\d{0,9}$/.test(text))) {
    console.error('Both take a positive number: npm run kills -- <kills> <seed>');
    return 2;
  }
  if (!setUpOrTell({ browser: true, calls: 'needed' })) return 1;
  const built = await runNode(['--import', 'tsx', 'build/main.ts'], { output: 'stderr' });
  if (built !== 0) return built;
  const env = { ...process.env, RCP_KILLS: kills, RCP_SEED: seed };
  return runNode(
    [
      'node_modules/jest/bin/jest.js',
      '__tests__/browser/killed-browser.test.ts',
      '--selectProjects',
      'browser',
    ],
    { env, deadlineMs: 60 * 60_000 },
  );
}

process.exitCode = await main();
