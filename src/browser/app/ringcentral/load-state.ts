import type { RestOutcome } from './rest.ts';

/** Why a list of RingCentral's isn't there. `not-allowed`: the app or the user may not read it. */
export type LoadProblem = 'signed-out' | 'not-allowed' | 'busy' | 'unreachable';

/** How far the reading of a list is. */
export type LoadState =
  | { state: 'loading' }
  | { state: 'ready' }
  | { state: 'failed'; why: LoadProblem };

/** Returns why a list can't be shown when RingCentral doesn't answer with one. */
export const problemOf = ({
  outcome,
}: Exclude<RestOutcome, { outcome: 'answered' }>): LoadProblem =>
  outcome === 'refused' ? 'not-allowed' : outcome;
