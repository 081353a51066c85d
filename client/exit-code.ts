import type { HealthOutcome, OutcomeName } from './outcome.ts';
import { undecided } from './verdict.ts';

/**
 * What the command ends with, by outcome. A number is never given another meaning; see
 * docs/health.md.
 */
export const EXIT_CODES = {
  ok: 0,
  outdated: 1,
  'not-installed': 3,
  denied: 4,
  'session-over': 5,
  busy: 6,
  unreachable: 7,
  malformed: 8,
} as const satisfies Record<OutcomeName, number>;

/** The command line is wrong, or a file that it names. */
export const WRONG_USE = 2;

/**
 * The outcome is `ok`, and its `status` is one that the caller does not take for well
 * (`--fail-on`).
 */
export const NOT_WELL = 9;

/** From which status on an `ok` is not well. */
export const STATUSES = ['warn', 'fail'] as const;
export type FailOn = (typeof STATUSES)[number];

/**
 * @param failOn `fail`: `ok` with the status fail is not well. `warn`: with warn too, and when a
 * version is required and nobody knows whether the installed one is old. null: every `ok` is 0
 */
export function exitCode(outcome: HealthOutcome, failOn: FailOn | null = null): number {
  if (outcome.outcome !== 'ok' || failOn === null) return EXIT_CODES[outcome.outcome];
  const { status } = outcome.health;
  const bad =
    status === 'fail' || (failOn === 'warn' && (status === 'warn' || undecided(outcome.health)));
  return bad ? NOT_WELL : EXIT_CODES.ok;
}
