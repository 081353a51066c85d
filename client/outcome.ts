import type { Health } from '../src/contracts/health.ts';
import type { Failure, FailureName } from './failure.ts';

/**
 * How a health check can come out: one of eight. Only `outdated` is a reason to tell people to
 * update; it comes from a good answer alone. All others but `ok` carry a stable `code`, words in
 * `reason`, and `retryAfterMs`.
 */
export type HealthOutcome =
  | { outcome: 'ok'; health: Health }
  | { outcome: 'outdated'; health: Health }
  | Failed<'not-installed'>
  | Failed<'denied'>
  | Failed<'session-over'>
  | Failed<'busy'>
  | Failed<'unreachable'>
  | Failed<'malformed'>;

type Failed<Name extends FailureName> = Failure & { outcome: Name };

export type OutcomeName = HealthOutcome['outcome'];
