/**
 * Prints how long people wait for the softphone, beside the same wait in an earlier version: `npm
 * run bench:against`, `npm run bench:against -- <commit>`. Fails when a wait is over its limit.
 */
import { compareWaits, MOST_TIMES, WAITS } from './against.ts';
import { buildEarlierVersion } from './earlier-version.ts';

/** 1.2.1 as it was released, which __tests__/fixtures/upgrade/README.md names too. */
const RELEASE = '12c2507d';

const [commit = RELEASE] = process.argv.slice(2);
const earlier = buildEarlierVersion(commit);
try {
  const compared = await compareWaits('dist', earlier.project);
  const figure = (value: number) => String(Math.round(value)).padStart(8);
  console.log(
    `${'ms, medians'.padEnd(50)}      now ${earlier.version.padStart(8)}    times  limit`,
  );
  for (const { wait, now, then, ratio } of compared)
    console.log(
      `${WAITS[wait].padEnd(50)} ${figure(now)} ${figure(then)} ${ratio.toFixed(2).padStart(8)}  ` +
        `${String(MOST_TIMES)}${ratio > MOST_TIMES ? '  OVER' : ''}`,
    );
  if (compared.some(({ ratio }) => !(ratio <= MOST_TIMES))) process.exitCode = 1;
} finally {
  earlier.remove();
}
