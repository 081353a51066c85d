import type { Health } from '../src/contracts/health.ts';
import type { HealthOutcome } from './outcome.ts';

/** The last answer that was good, and when it came. */
export interface LastGood {
  health: Health;
  /** Milliseconds since 1970, by this machine's clock. */
  at: number;
}

/** The good answer in this outcome, or the one before. */
export function nextLastGood(
  before: LastGood | null,
  outcome: HealthOutcome,
  at: number,
): LastGood | null {
  return 'health' in outcome ? { health: outcome.health, at } : before;
}

/** How old it is, in milliseconds. The clock may have been set back: an age is never negative. */
export function ageOf({ at }: LastGood, now: number): number {
  return Math.max(0, now - at);
}
