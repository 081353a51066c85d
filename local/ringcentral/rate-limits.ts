import type { Clock } from './clock.ts';
import { type Group, LIMITS, type Limits, WINDOW_SECONDS } from './groups.ts';

/** What one call learns about its limit. `retryAfterSeconds` is 0 when it may go on. */
export interface Allowance {
  group: Group;
  limit: number;
  remaining: number;
  retryAfterSeconds: number;
}

interface Window {
  endsAt: number;
  used: number;
}

/**
 * Counts calls per user, application and group, in windows of a minute that begin with the first
 * call.
 */
export class RateLimits {
  limits: Limits;
  readonly #clock: Clock;
  readonly #windows = new Map<string, Window>();

  constructor(clock: Clock, limits: Partial<Limits> = {}) {
    this.#clock = clock;
    this.limits = { ...LIMITS, ...limits };
  }

  /** Counts one call. A refused one is not counted again. */
  take(group: Group, user: string, clientId: string): Allowance {
    const now = this.#clock.now();
    const key = `${group} ${user} ${clientId}`;
    const known = this.#windows.get(key);
    // A clock that was set back leaves windows that would never end.
    const open =
      known !== undefined && known.endsAt > now && known.endsAt <= now + WINDOW_SECONDS * 1000;
    const window = open ? known : { endsAt: now + WINDOW_SECONDS * 1000, used: 0 };
    this.#windows.set(key, window);
    const limit = this.limits[group];
    if (window.used >= limit)
      return {
        group,
        limit,
        remaining: 0,
        retryAfterSeconds: Math.max(1, Math.ceil((window.endsAt - now) / 1000)),
      };
    window.used += 1;
    return { group, limit, remaining: limit - window.used, retryAfterSeconds: 0 };
  }

  forget(): void {
    this.#windows.clear();
  }
}
