import type { Clock } from './clock.ts';
import { type Group, LIMITS, type Limits, WINDOW_SECONDS } from './groups.ts';

/** What one call learns about its limit. `retryAfterSeconds` is 0 when it may go on. */
export interface Allowance {
  group: Group;
  limit: number;
  remaining: number;
  retryAfterSeconds: number;
}

/** How long everything is refused after one call too many, in seconds; the default. */
const PENALTY_SECONDS = 60;
const WINDOW_MS = WINDOW_SECONDS * 1000;
const PENALTY_MS = PENALTY_SECONDS * 1000;

/** The calls of one user, application, and group. */
interface Tally {
  /** When the counted calls came, oldest first. */
  calls: number[];
  penaltyEndsAt: number;
}

/**
 * Counts calls per user, application, and group in a sliding window of a minute. One call too many
 * begins a penalty, and each call within the penalty begins it again (developer guide,
 * basics/rate-limits).
 */
export class RateLimits {
  limits: Limits;
  readonly #clock: Clock;
  readonly #tallies = new Map<string, Tally>();

  constructor(clock: Clock, limits: Partial<Limits> = {}) {
    this.#clock = clock;
    this.limits = { ...LIMITS, ...limits };
  }

  /** Counts one call. A refused one isn't counted, and begins the penalty again. */
  take(group: Group, user: string, clientId: string): Allowance {
    const now = this.#clock.now();
    const key = `${group} ${user} ${clientId}`;
    const tally = this.#tallies.get(key) ?? { calls: [], penaltyEndsAt: 0 };
    this.#tallies.set(key, tally);
    // A clock that was set back leaves calls and penalties that would never end.
    tally.calls = tally.calls.filter((at) => at > now - WINDOW_MS && at <= now);
    const punished = tally.penaltyEndsAt > now && tally.penaltyEndsAt <= now + PENALTY_MS;
    const limit = this.limits[group];
    if (punished || tally.calls.length >= limit) {
      tally.penaltyEndsAt = now + PENALTY_MS;
      return { group, limit, remaining: 0, retryAfterSeconds: PENALTY_SECONDS };
    }
    tally.calls.push(now);
    return { group, limit, remaining: limit - tally.calls.length, retryAfterSeconds: 0 };
  }

  forget(): void {
    this.#tallies.clear();
  }
}
