#!/usr/bin/env node
/** Asks the health check from a shell; see docs/health.md. */
import { readCommandLine, type Settings } from './command-line.ts';
import { exitCode, WRONG_USE } from './exit-code.ts';
import { checkHealth } from './health-client.ts';
import { type LastGood, nextLastGood } from './last-good.ts';
import type { HealthOutcome } from './outcome.ts';
import { reportJson, reportLine, reportLines } from './report.ts';
import { type StateFile, StateFileError, stateFile } from './state-file.ts';
import { watch } from './watch.ts';

/** Written in by the build of the package. */
declare const __BUNDLE_VERSION__: string;
const VERSION = typeof __BUNDLE_VERSION__ === 'string' ? __BUNDLE_VERSION__ : 'from source';

const complain = (words: string) => console.error(`rcpro-health: ${words}`);

/** The reader of our output may go away first, as in `… | head -1`. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

function print({ json, watchMs }: Settings, outcome: HealthOutcome, good: LastGood | null): void {
  const now = Date.now();
  if (json) console.log(reportJson(outcome, now, good));
  else if (watchMs === null) console.log(reportLines(outcome, now, good).join('\n'));
  else console.log(reportLine(outcome, now, good));
}

/** A state that can't be kept isn't a reason to keep an outcome back. */
function keep(file: StateFile | null, good: LastGood): void {
  try {
    file?.write(good);
  } catch (thrown) {
    if (!(thrown instanceof StateFileError)) throw thrown;
    complain(thrown.message);
  }
}

function openState({ state, url }: Settings): { file: StateFile | null; good: LastGood | null } {
  if (state === null) return { file: null, good: null };
  const file = stateFile(state, url);
  try {
    return { file, good: file.read() };
  } catch (thrown) {
    if (!(thrown instanceof StateFileError)) throw thrown;
    complain(thrown.message);
    return process.exit(WRONG_USE);
  }
}

async function watchUntilStopped(
  intervalMs: number,
  ask: () => Promise<HealthOutcome>,
  tell: (outcome: HealthOutcome) => void,
): Promise<never> {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => controller.abort());
  await watch({ ask, tell, intervalMs, stop: controller.signal });
  // A request may be under way; nobody needs its answer then.
  return process.exit(0);
}

async function main(): Promise<void> {
  const settings = readCommandLine(process.argv.slice(2), VERSION);
  for (const warning of settings.warnings) complain(warning);
  const state = openState(settings);
  const { url, token, requires, deadlineMs, retries, watchMs, failOn } = settings;
  const ask = () =>
    checkHealth({
      url,
      token,
      deadlineMs,
      retries,
      ...(requires === undefined ? {} : { requires }),
    });
  const tell = (outcome: HealthOutcome) => {
    const before = state.good;
    state.good = nextLastGood(before, outcome, Date.now());
    if (state.good !== null && state.good !== before) keep(state.file, state.good);
    print(settings, outcome, state.good);
  };
  if (watchMs !== null) await watchUntilStopped(watchMs, ask, tell);
  const outcome = await ask();
  tell(outcome);
  process.exitCode = exitCode(outcome, failOn);
}

await main();
