import type { Health, HealthErrorCode } from '../src/status/health.ts';

/**
 * How a health check can come out. Only `outdated` is a reason to tell people to update: everything else says nothing about
 * the installed version.
 */
export type HealthOutcome =
  | { outcome: 'ok'; health: Health }
  | { outcome: 'outdated'; health: Health }
  /** The RESTlet or its deployment is not there: not installed, or too old to have it. */
  | { outcome: 'not-installed' }
  /** Signed in, but the role may not call it. */
  | { outcome: 'denied' }
  /** The token is no longer good: sign in again. */
  | { outcome: 'session-over' }
  /** NetSuite had no room for the call, even after waiting. */
  | { outcome: 'busy' }
  /** No answer: network, deadline, or a server in trouble. */
  | { outcome: 'unreachable'; reason: string }
  /** An answer that is not the contract's. */
  | { outcome: 'malformed'; reason: string }
  /** The RESTlet refused the request itself. */
  | { outcome: 'refused'; code: HealthErrorCode; message: string };

export type OutcomeName = HealthOutcome['outcome'];
