import type { HealthOutcome } from './outcome.ts';

/**
 * What is added to a pause at most, as a part of it: clients that were started together drift
 * apart.
 */
const JITTER = 0.1;

export interface WatchOptions {
  ask: () => Promise<HealthOutcome>;
  /** Gets each outcome as it comes. */
  tell: (outcome: HealthOutcome) => void;
  /** Between the end of one check and the next, in milliseconds. */
  intervalMs: number;
  /** Ends the watch at once, a check under way included. */
  stop: AbortSignal;
  /** From 0 to 1; a test passes its own. */
  random?: () => number;
  /** Waits; resolves early when it is stopped. A test passes its own. */
  wait?: (milliseconds: number, stop: AbortSignal) => Promise<void>;
}

function sleep(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    stop.addEventListener('abort', end);
    if (stop.aborted) end();
  });
}

/**
 * How long to wait after an outcome: the interval, or what NetSuite asked for when that is longer,
 * and up to a tenth more.
 * @param random from 0 to 1
 */
export function pauseAfter(outcome: HealthOutcome, intervalMs: number, random: number): number {
  const asked = 'health' in outcome ? 0 : (outcome.retryAfterMs ?? 0);
  return Math.max(intervalMs, asked) * (1 + JITTER * random);
}

/**
 * Checks, waits, and checks again until it is stopped. One check at a time: RESTlet calls share a
 * small pool in each account.
 */
export async function watch({
  ask,
  tell,
  intervalMs,
  stop,
  random = Math.random,
  wait = sleep,
}: WatchOptions): Promise<void> {
  const stopped = new Promise<null>((resolve) => {
    if (stop.aborted) resolve(null);
    else stop.addEventListener('abort', () => resolve(null), { once: true });
  });
  for (;;) {
    const outcome = await Promise.race([stopped, ask()]);
    if (outcome === null) return;
    tell(outcome);
    await wait(pauseAfter(outcome, intervalMs, random()), stop);
  }
}
