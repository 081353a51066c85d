import type { Health } from '../src/status/health.ts';
import { m2mState, type M2mWire } from '../src/status/m2m.ts';
import { NEEDED_PERMISSIONS, type PermissionKey } from '../src/status/permission.ts';
import type { HealthOutcome } from './outcome.ts';
import { HEADLINES, M2M_WORDS, ago, yesNo } from './words.ts';

/** A version is required, and whether the installed one is old could not be learned. */
const undecided = ({ bundle }: Health) => bundle.required !== null && bundle.outdated === null;

/** 0: well. 1: an answer that says outdated or fail. 3: it can't be told. (2 is a wrong command line.) */
export function exitCode(outcome: HealthOutcome): 0 | 1 | 3 {
  if (!('health' in outcome)) return 3;
  if (outcome.outcome === 'outdated' || outcome.health.status === 'fail') return 1;
  return undecided(outcome.health) ? 3 : 0;
}

function verdict(health: Health): string[] {
  return [
    ...(undecided(health) ? ['Whether the bundle is new enough is not known.'] : []),
    ...(health.bundle.outdated === false ? ['The bundle is new enough.'] : []),
    ...(health.status === 'fail' && health.bundle.outdated !== true ? ['Something is broken: see below.'] : []),
  ];
}

const LONGEST = 80;

/** Versions are free text: one line, and nothing that steers a terminal or turns the direction of writing. */
function plain(text: string): string {
  return text.replace(/\p{C}|\p{Zl}|\p{Zp}/gu, '').slice(0, LONGEST);
}

function credential(wire: M2mWire, now: number): string {
  const words = M2M_WORDS[m2mState(wire)];
  return wire.checkedAt === null ? words : `${words}, ${ago(wire.checkedAt, now)}`;
}

function permissionRows({ permissions }: Health): string[][] {
  const keys = Object.keys(NEEDED_PERMISSIONS) as PermissionKey[];
  const more = Object.keys(permissions).filter((key) => !Object.hasOwn(NEEDED_PERMISSIONS, key));
  return [...keys, ...more].map((key) => {
    const { needed = null, held = null, granted = null } = Object.hasOwn(permissions, key) ? (permissions[key] ?? {}) : {};
    const known = Object.hasOwn(NEEDED_PERMISSIONS, key) ? NEEDED_PERMISSIONS[key as PermissionKey] : null;
    const use = known === null ? '' : `, to ${known.use}`;
    return [`  ${known?.name ?? plain(key)}`, `${yesNo(granted)} (needs ${needed ?? 'not known'}, has ${held ?? 'not known'})${use}`];
  });
}

function table(rows: string[][]): string[] {
  const width = Math.max(...rows.map(([label = '']) => label.length));
  return rows.map(([label = '', text = '']) => (text === '' ? label : `${label.padEnd(width)}  ${text}`));
}

function describe(health: Health, now: number): string[] {
  const { bundle, m2m } = health;
  return table([
    ['Status', health.status],
    ['Bundle version', bundle.version === null ? 'not known' : plain(bundle.version)],
    ['Required version', bundle.required === null ? 'none' : plain(bundle.required)],
    ['Outdated', bundle.outdated === null && bundle.required === null ? 'no version is required' : yesNo(bundle.outdated)],
    ['Updated by its publisher', yesNo(bundle.managed)],
    ['RingCentral M2M', credential(m2m.ringcentral, now)],
    ['NetSuite M2M', credential(m2m.netsuite, now)],
    ["Permissions of the caller's role", ''],
    ...permissionRows(health),
    ['Answer made', `${ago(health.checkedAt, now)}, ${health.checkedAt}`],
  ]);
}

/**
 * The outcome in words, for people.
 * @param now milliseconds since 1970, for the ages
 */
export function reportLines(outcome: HealthOutcome, now: number): string[] {
  const headline = HEADLINES[outcome.outcome];
  if ('health' in outcome) return [[headline, ...verdict(outcome.health)].join(' '), ...describe(outcome.health, now)];
  const { code, reason, retryAfterMs } = outcome;
  return [headline, `${code}: ${reason}`, ...(retryAfterMs === null ? [] : [`NetSuite asks to wait ${Math.ceil(retryAfterMs / 1000)} seconds.`])];
}
