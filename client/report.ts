import type { Health } from '../src/status/health.ts';
import { NEEDED_PERMISSIONS, PERMISSION_KEYS } from '../src/status/permission.ts';
import type { HealthOutcome, OutcomeName } from './outcome.ts';

/** 0: well. 1: something is known to be wrong. 3: it can't be told. (2 is a wrong command line.) */
export const EXIT_CODES: Record<OutcomeName, 0 | 1 | 3> = {
  ok: 0,
  outdated: 1,
  'not-installed': 1,
  denied: 1,
  'session-over': 3,
  busy: 3,
  unreachable: 3,
  malformed: 3,
  refused: 3,
};

/** The exit code of an outcome; an answer whose own status is `fail` counts as known to be wrong. */
export function exitCode(outcome: HealthOutcome): number {
  return outcome.outcome === 'ok' && outcome.health.status === 'fail' ? 1 : EXIT_CODES[outcome.outcome];
}

const yesNo = (value: boolean | null) => (value === null ? 'not known' : value ? 'yes' : 'no');

function describe(health: Health): string[] {
  const { bundle, m2m } = health;
  return [
    `status       ${health.status}, at ${health.checkedAt}`,
    `bundle       ${bundle.version ?? 'not known'}, required ${bundle.required ?? 'none'}, outdated ${yesNo(bundle.outdated)}, managed ${yesNo(bundle.managed)}`,
    ...(['ringcentral', 'netsuite'] as const).map(
      (name) => `${name.padEnd(12)} configured ${yesNo(m2m[name].configured)}, last test passed ${yesNo(m2m[name].verified)}`,
    ),
    ...PERMISSION_KEYS.map((key) => {
      const { name, use } = NEEDED_PERMISSIONS[key];
      return `permission   ${yesNo(health.permissions[key]?.granted ?? null).padEnd(10)} ${name}, to ${use}`;
    }),
  ];
}

/** The outcome in words, for people. */
export function reportLines(outcome: HealthOutcome): string[] {
  switch (outcome.outcome) {
    case 'ok':
      return describe(outcome.health);
    case 'outdated':
      return ['The bundle is outdated: update it in NetSuite.', ...describe(outcome.health)];
    case 'not-installed':
      return ['The health check is not there: the bundle is not installed, is too old, or the address is wrong.'];
    case 'denied':
      return ["NetSuite refused: the role lacks a permission, or is not in the deployment's audience."];
    case 'session-over':
      return ['The token is not good, or no longer: sign in again.'];
    case 'busy':
      return ['NetSuite is busy: all RESTlet calls of the account are taken. Try again later.'];
    case 'unreachable':
      return [`No answer from NetSuite (${outcome.reason}).`];
    case 'malformed':
      return [`The answer could not be understood: ${outcome.reason}.`];
    case 'refused':
      return [`${outcome.code}: ${outcome.message}`];
  }
}
