import type { Health } from '../src/contracts/health.ts';
import { type M2mWire, m2mState } from '../src/contracts/m2m.ts';
import { NEEDED_PERMISSIONS, type PermissionKey } from '../src/facts/needed-permissions.ts';
import { ageOf, type LastGood } from './last-good.ts';
import type { HealthOutcome } from './outcome.ts';
import { ago, HEADLINES, M2M_WORDS, yesNo } from './report-texts.ts';
import { undecided } from './verdict.ts';

function verdict(health: Health): string[] {
  return [
    ...(undecided(health) ? ['Whether the bundle is new enough is not known.'] : []),
    ...(health.bundle.outdated === false ? ['The bundle is new enough.'] : []),
    ...(health.status === 'fail' && health.bundle.outdated !== true
      ? ['Something is broken: see below.']
      : []),
  ];
}

const LONGEST = 80;

/**
 * Versions are free text: one line, and nothing that steers a terminal or turns the direction of
 * writing.
 */
function plain(text: string): string {
  return text.replace(/\p{C}|\p{Zl}|\p{Zp}/gu, '').slice(0, LONGEST);
}

function credential(wire: M2mWire, now: number): string {
  const state = m2mState(wire);
  const words =
    wire.checkedAt === null ? M2M_WORDS[state] : `${M2M_WORDS[state]}, ${ago(wire.checkedAt, now)}`;
  // The cause as a word to look up, docs/health.md; while it works there is none.
  const cause = state === 'verified' || wire.code == null ? '' : `: ${plain(wire.code)}`;
  const since =
    state === 'test-failed' && wire.since != null ? `, the first time ${ago(wire.since, now)}` : '';
  return words + since + cause;
}

/** How the call sync is, in one line. */
function callSync(wire: Health['callSync'], now: number): string {
  if (wire == null) return 'not known';
  const behind =
    wire.behindSeconds === null ? '' : `, ${Math.round(wire.behindSeconds / 60)} min behind`;
  const cause = wire.code === null ? '' : `: ${plain(wire.code)}`;
  const since = wire.since === null ? '' : `, the first time ${ago(wire.since, now)}`;
  const { missing = [] } = wire;
  const lacks = missing.length === 0 ? '' : `; missing: ${missing.map(plain).join(', ')}`;
  return `${plain(wire.state)}${behind}, ${wire.waiting} waiting${since}${cause}${lacks}`;
}

function permissionRows({ permissions }: Health): string[][] {
  const keys = Object.keys(NEEDED_PERMISSIONS) as PermissionKey[];
  const more = Object.keys(permissions).filter((key) => !Object.hasOwn(NEEDED_PERMISSIONS, key));
  return [...keys, ...more].map((key) => {
    const {
      needed = null,
      held = null,
      granted = null,
    } = Object.hasOwn(permissions, key) ? (permissions[key] ?? {}) : {};
    const known = Object.hasOwn(NEEDED_PERMISSIONS, key)
      ? NEEDED_PERMISSIONS[key as PermissionKey]
      : null;
    const use = known === null ? '' : `, to ${known.use}`;
    return [
      `  ${known?.name ?? plain(key)}`,
      `${yesNo(granted)} (needs ${needed ?? 'not known'}, has ${held ?? 'not known'})${use}`,
    ];
  });
}

function table(rows: string[][]): string[] {
  const width = Math.max(...rows.map(([label = '']) => label.length));
  return rows.map(([label = '', text = '']) =>
    text === '' ? label : `${label.padEnd(width)}  ${text}`,
  );
}

function describe(health: Health, now: number): string[] {
  const { bundle, m2m } = health;
  return table([
    ['Status', health.status],
    ['Bundle version', version(bundle.version)],
    ['Required version', bundle.required === null ? 'none' : plain(bundle.required)],
    [
      'Outdated',
      bundle.outdated === null && bundle.required === null
        ? 'no version is required'
        : yesNo(bundle.outdated),
    ],
    ['Updated by its publisher', yesNo(bundle.managed)],
    ['RingCentral M2M', credential(m2m.ringcentral, now)],
    ['NetSuite M2M', credential(m2m.netsuite, now)],
    ...(health.callSync === undefined ? [] : [['Call sync', callSync(health.callSync, now)]]),
    ["Permissions of the caller's role", ''],
    ...permissionRows(health),
    ['Answer made', `${ago(health.checkedAt, now)}, ${health.checkedAt}`],
  ]);
}

const version = (text: string | null) => (text === null ? 'not known' : plain(text));

/** What is remembered while no answer comes. It says nothing of updates: only `outdated` does. */
function lastGoodWords(good: LastGood | null, now: number): string | null {
  if (good === null) return null;
  const { bundle, status } = good.health;
  return (
    `last good answer ${ago(new Date(good.at).toISOString(), now)}: bundle ` +
    `${version(bundle.version)}, status ${status}`
  );
}

/**
 * The outcome in words, for people.
 * @param now milliseconds since 1970, for the ages
 * @param good the last good answer, shown with a failure
 */
export function reportLines(
  outcome: HealthOutcome,
  now: number,
  good: LastGood | null = null,
): string[] {
  const headline = HEADLINES[outcome.outcome];
  if ('health' in outcome)
    return [[headline, ...verdict(outcome.health)].join(' '), ...describe(outcome.health, now)];
  const { code, reason, retryAfterMs } = outcome;
  const remembered = lastGoodWords(good, now);
  return [
    headline,
    `${code}: ${reason}`,
    ...(retryAfterMs === null
      ? []
      : [`NetSuite asks to wait ${Math.ceil(retryAfterMs / 1000)} seconds.`]),
    ...(remembered === null ? [] : [`L${remembered.slice(1)}.`]),
  ];
}

/** The outcome in one line, which begins with the time and the outcome's name. */
export function reportLine(
  outcome: HealthOutcome,
  now: number,
  good: LastGood | null = null,
): string {
  const begin = `${new Date(now).toISOString()} ${outcome.outcome}`;
  if ('health' in outcome) {
    const { bundle, status, m2m } = outcome.health;
    const required = bundle.required === null ? '' : `, required ${plain(bundle.required)}`;
    const credentials =
      `NetSuite M2M ${M2M_WORDS[m2mState(m2m.netsuite)]}, RingCentral M2M ` +
      M2M_WORDS[m2mState(m2m.ringcentral)];
    return `${begin}: status ${status}, bundle ${version(bundle.version)}${required}; ${credentials}`;
  }
  const remembered = lastGoodWords(good, now);
  return `${begin}: ${outcome.code}: ${outcome.reason}${remembered === null ? '' : ` (${remembered})`}`;
}

/**
 * The outcome for programs: when it was learned, the outcome as it is, and beside a failure the
 * last good answer with its age, or null when none is known.
 */
export function reportJson(
  outcome: HealthOutcome,
  now: number,
  good: LastGood | null = null,
): string {
  const at = new Date(now).toISOString();
  if ('health' in outcome) return JSON.stringify({ at, ...outcome });
  const lastGood =
    good === null
      ? null
      : { at: new Date(good.at).toISOString(), ageMs: ageOf(good, now), health: good.health };
  return JSON.stringify({ at, ...outcome, lastGood });
}
