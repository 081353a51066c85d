import type { Health } from '../src/contracts/health.ts';
import type { HealthOutcome } from './outcome.ts';

export interface HealthMonitor {
  /**
   * The latest outcome; asks only when the last one is old enough, and once however many callers
   * wait.
   */
  check(): Promise<HealthOutcome>;
  /** The last outcome, whatever it was, and its age in milliseconds. */
  last(): { outcome: HealthOutcome; ageMs: number } | null;
  /** The last answer that was good, and its age in milliseconds. */
  lastGood(): { health: Health; ageMs: number } | null;
}

/**
 * Keeps the outcome of a check for a while, and the last good answer for ever. It has no timer of
 * its own: RESTlet calls share a small pool in each account, so somebody must want to know.
 *
 * @param ask such as `() => checkHealth(options)`
 * @param minimumIntervalMs at most one question in this time, or in the time that NetSuite asked to
 * wait, if that is longer
 * @param now milliseconds; for tests
 */
export function healthMonitor(
  ask: () => Promise<HealthOutcome>,
  minimumIntervalMs = 300_000,
  now: () => number = Date.now,
): HealthMonitor {
  let last: { outcome: HealthOutcome; at: number } | null = null;
  let good: { health: Health; at: number } | null = null;
  let asking: Promise<HealthOutcome> | null = null;

  /**
   * The clock may be set back: an age is never negative, and an outcome from the future is asked
   * for again.
   */
  const ageOf = (at: number) => Math.max(0, now() - at);
  const fresh = ({ outcome, at }: { outcome: HealthOutcome; at: number }) => {
    const restMs = Math.max(
      minimumIntervalMs,
      'health' in outcome ? 0 : (outcome.retryAfterMs ?? 0),
    );
    return now() >= at && now() - at < restMs;
  };
  const askNow = async () => {
    const outcome = await ask();
    last = { outcome, at: now() };
    if ('health' in outcome) good = { health: outcome.health, at: last.at };
    return outcome;
  };
  return {
    check() {
      if (last !== null && fresh(last)) return Promise.resolve(last.outcome);
      asking ??= askNow().finally(() => {
        asking = null;
      });
      return asking;
    },
    last: () => (last === null ? null : { outcome: last.outcome, ageMs: ageOf(last.at) }),
    lastGood: () => (good === null ? null : { health: good.health, ageMs: ageOf(good.at) }),
  };
}
