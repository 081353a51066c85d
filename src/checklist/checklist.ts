import * as v from 'valibot';
import { certificateState } from '../facts/certificate.ts';
import type { M2mState } from '../facts/facts.ts';
import type { Known } from '../facts/known.ts';
import { isOutdated } from '../facts/version.ts';

/**
 * `warning`: it was set up, and does not work, or not for long, or not for everybody. `unknown`: it
 * can't be determined, which isn't a fault.
 */
export const CHECK_STATES = ['done', 'to-do', 'warning', 'unknown'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

/**
 * The lines of the setup checklist, in the order in which an account is set up, with all that each
 * can find and the state that it is. The words of a line are chosen by its cause.
 */
export const CHECKS = {
  features: { on: 'done', off: 'to-do', unread: 'unknown' },
  deployments: {
    released: 'done',
    off: 'warning',
    missing: 'warning',
    'not-allowed': 'unknown',
    unread: 'unknown',
  },
  bundle: {
    current: 'done',
    outdated: 'warning',
    managed: 'warning',
    'not-comparable': 'unknown',
    unread: 'unknown',
  },
  roles: {
    given: 'done',
    'own-roles': 'done',
    'in-use': 'done',
    none: 'to-do',
    'not-allowed': 'unknown',
    unread: 'unknown',
  },
  secrets: {
    present: 'done',
    missing: 'to-do',
    unusable: 'warning',
    unseen: 'unknown',
    unread: 'unknown',
  },
  'sign-in': {
    used: 'done',
    'not-used': 'to-do',
    'other-app': 'to-do',
    'no-application': 'to-do',
    unread: 'unknown',
  },
  'ringcentral-company': {
    verified: 'done',
    'not-configured': 'to-do',
    'not-tested': 'to-do',
    'test-failed': 'warning',
    unread: 'unknown',
  },
  'netsuite-company': {
    verified: 'done',
    'not-configured': 'to-do',
    'not-tested': 'to-do',
    'test-failed': 'warning',
    unread: 'unknown',
  },
  certificate: {
    good: 'done',
    'ends-soon': 'warning',
    ended: 'warning',
    none: 'to-do',
    'no-date': 'unknown',
    unread: 'unknown',
  },
  extensions: { mapped: 'done', default: 'done', none: 'to-do', unread: 'unknown' },
  'call-sync': {
    running: 'done',
    off: 'to-do',
    'needs-credentials': 'warning',
    'needs-mapping': 'warning',
    paused: 'warning',
    behind: 'warning',
    failing: 'warning',
    unread: 'unknown',
  },
  users: { connected: 'done', reconnect: 'warning', none: 'to-do', unread: 'unknown' },
  'call-fields': {
    chosen: 'done',
    'chosen-none': 'done',
    usual: 'to-do',
    unreadable: 'warning',
    unread: 'unknown',
  },
  'info-links': {
    entered: 'done',
    'chosen-none': 'done',
    none: 'to-do',
    unreadable: 'warning',
    unread: 'unknown',
  },
} as const satisfies Record<string, Record<'unread', 'unknown'> & Record<string, CheckState>>;

export type CheckId = keyof typeof CHECKS;
export const CHECK_IDS = Object.keys(CHECKS) as [CheckId, ...CheckId[]];
export type CauseOf<Id extends CheckId> = keyof (typeof CHECKS)[Id] & string;
/** Every pair of a line and what it can find. */
export type CheckCause = { [Id in CheckId]: `${Id}.${CauseOf<Id>}` }[CheckId];

/**
 * What one line found. Names, ids and counts only: no value that somebody entered, and nothing of a
 * secret but its id.
 */
export const Check = v.pipe(
  v.object({
    id: v.picklist(CHECK_IDS),
    cause: v.string(),
    /** What the words of the cause have places for. Null is a number that can't be determined. */
    values: v.array(v.nullable(v.union([v.string(), v.number()]))),
    /** What it is about, by name: features, deployments, secrets. */
    items: v.array(v.string()),
  }),
  // eslint-disable-next-line rcp/words -- nobody reads it: an answer that fails this isn't ours
  v.check(({ id, cause }) => Object.hasOwn(CHECKS[id], cause), 'There is no such finding.'),
);
export type Check = v.InferOutput<typeof Check>;

/** Returns how serious a cause is: `unknown` for a cause that this version doesn't have. */
export function checkState({ id, cause }: Pick<Check, 'id' | 'cause'>): CheckState {
  return (CHECKS[id] as Record<string, CheckState>)[cause] ?? 'unknown';
}

function found<Id extends CheckId>(
  id: Id,
  cause: CauseOf<Id>,
  values: Check['values'] = [],
  items: string[] = [],
): Check {
  return { id, cause, values, items };
}

/** For a line whose facts could not be read: the others are not touched by it. */
export const unread = (id: CheckId): Check => ({ id, cause: 'unread', values: [], items: [] });

/** A question that NetSuite answered with "your role may not". */
export const NOT_ALLOWED = 'not-allowed';

/**
 * Features by NetSuite's id: without the first the product does not work, without the others it
 * misses something.
 */
export const FEATURES = {
  CUSTOMRECORDS: 'required',
  SERVERSIDESCRIPTING: 'required',
  CRM: 'required',
  OAUTH2: 'required',
  SUPPORT: 'optional',
  OPPORTUNITIES: 'optional',
  SALESORDERS: 'optional',
  JOBS: 'optional',
} as const;
export type Feature = keyof typeof FEATURES;
export const FEATURE_IDS = Object.keys(FEATURES) as Feature[];

/** Also names optional features that are off, which aren't a fault. */
export function checkFeatures(on: Readonly<Record<Feature, boolean>>): Check {
  const off = FEATURE_IDS.filter((feature) => !on[feature]);
  const required = off.filter((feature) => FEATURES[feature] === 'required');
  return required.length > 0
    ? found('features', 'off', [required.length], required)
    : found('features', 'on', [off.length], off);
}

/** A script deployment as the account has it. */
export interface DeploymentFact {
  id: string;
  deployed: boolean;
  status: string;
}

export interface ExpectedDeployment {
  id: string;
  /** The status it was deployed with. */
  status: string;
}

/**
 * Statuses in which a deployment does nothing for its users. A scheduled one passes through others
 * while it runs.
 */
const IDLE: readonly string[] = ['TESTING', 'NOTSCHEDULED'];

/**
 * @param expected the deployments of this project
 * @param actual those of the account, or `not-allowed` when this role may not see scripts
 * @param missing ids that NetSuite could not even make an address for, which every role can see
 */
export function checkDeployments(
  expected: readonly ExpectedDeployment[],
  actual: readonly DeploymentFact[] | typeof NOT_ALLOWED,
  missing: readonly string[],
): Check {
  const absent =
    actual === NOT_ALLOWED
      ? missing
      : expected
          .map(({ id }) => id)
          .filter((id) => !actual.some((deployment) => deployment.id === id));
  if (absent.length > 0) return found('deployments', 'missing', [absent.length], [...absent]);
  if (actual === NOT_ALLOWED) return found('deployments', 'not-allowed', [expected.length]);
  const off = expected.filter(({ id, status }) =>
    actual.some(
      (deployment) =>
        deployment.id === id &&
        (!deployment.deployed ||
          (deployment.status !== status && IDLE.includes(deployment.status))),
    ),
  );
  return off.length > 0
    ? found(
        'deployments',
        'off',
        [off.length],
        off.map(({ id }) => id),
      )
    : found('deployments', 'released', [expected.length]);
}

/** Compares the installed version with the one that the company requires. */
export function checkBundle({
  installed,
  required,
  managed,
}: {
  installed: string | null;
  required: string | null;
  managed: boolean | null;
}): Check {
  const outdated = isOutdated(installed, required);
  if (outdated === null) return found('bundle', 'not-comparable', [installed, required]);
  if (!outdated) return found('bundle', 'current', [installed, required]);
  return found('bundle', managed === true ? 'managed' : 'outdated', [installed, required]);
}

/** How many active people hold the roles that this project ships. */
export interface RoleCounts {
  members: number;
  admins: number;
  /** People with one of them and no connection, each counted once. */
  neverConnected: number;
}

/**
 * @param signedIn people whose connection we know: a person who uses it with a role of their own holds
 * none of ours. For a reader who can't see roles, these sign-ins prove that somebody has one.
 */
export function checkRoles(counts: RoleCounts | typeof NOT_ALLOWED, signedIn: number): Check {
  if (counts === NOT_ALLOWED)
    return signedIn > 0 ? found('roles', 'in-use', [signedIn]) : found('roles', 'not-allowed');
  const { members, admins } = counts;
  if (members + admins > 0) return found('roles', 'given', [members, admins]);
  return signedIn > 0 ? found('roles', 'own-roles', [signedIn]) : found('roles', 'none');
}

/** `unusable`: there is one, but it does not do. `unseen`: none that this script may use. */
export type SecretFact = 'present' | 'unusable' | 'unseen';

/**
 * The secret that seals sign-ins. The connection test proves the company's own secrets.
 * @param id of the secret
 * @param signInUsed somebody signed in, so the key was there then
 */
export function checkSecrets(id: string, fact: SecretFact, signInUsed: boolean): Check {
  switch (fact) {
    case 'present':
    case 'unusable':
      return found('secrets', fact, [id], [id]);
    case 'unseen':
      return found('secrets', signInUsed ? 'unseen' : 'missing', [id], [id]);
  }
}

/** @param checkedAt ISO time of the last conclusive test, or null */
export function checkCredential(
  id: 'ringcentral-company' | 'netsuite-company',
  state: Known<M2mState>,
  checkedAt: string | null,
): Check {
  return state === 'unknown' ? unread(id) : found(id, state, [checkedAt]);
}

/**
 * The certificate that signs for NetSuite (Company).
 * @param configured whether the card is filled in, null when that is not known
 * @param ends the date it ends on, as the card has it
 * @param now milliseconds since 1970
 */
export function checkCertificate(configured: boolean | null, ends: string, now: number): Check {
  if (configured === null) return unread('certificate');
  const { state, days } = certificateState(ends, now);
  if (state === 'unknown') return found('certificate', configured ? 'no-date' : 'none');
  return state === 'ended'
    ? found('certificate', state, [ends])
    : found('certificate', state, [ends, days]);
}

/** How the call sync is, as its page shows it. */
export interface CallSyncFact {
  state: Exclude<CauseOf<'call-sync'>, 'unread'>;
  /** Calls that are read and not yet logged, skipped, or given up. */
  waiting: number;
  /** How far NetSuite is behind RingCentral, in milliseconds; null before the first read. */
  behind: number | null;
  /** Since when it fails, in milliseconds since 1970; null while it doesn't. */
  failingSince: number | null;
}

/** Returns how the background call sync is doing. */
export function checkCallSync({ state, waiting, behind, failingSince }: CallSyncFact): Check {
  switch (state) {
    case 'running':
      return found('call-sync', state, [waiting]);
    case 'behind':
      return found('call-sync', state, [behind === null ? null : Math.round(behind / 60_000)]);
    case 'failing':
      return found('call-sync', state, [
        failingSince === null ? null : new Date(failingSince).toISOString(),
      ]);
    case 'off':
    case 'paused':
    case 'needs-credentials':
    case 'needs-mapping':
      return found('call-sync', state);
  }
}

/** How many people are in each state. */
export interface ConnectionCounts {
  connected: number;
  /** Expired or revoked. */
  reconnect: number;
  disconnected: number;
  /** Rows that a sign-in of ours wrote: these people have been at RingCentral and came back. */
  signedIn: number;
  /** Those of them who are connected by the app that the company signs in with now. */
  byThisApp: number;
}

/**
 * Only a sign-in with the current app proves that RingCentral knows the client ID and the redirect
 * URI. @param ready whether server and client id are saved
 */
export function checkSignIn(ready: boolean, { signedIn, byThisApp }: ConnectionCounts): Check {
  if (!ready) return found('sign-in', 'no-application');
  if (byThisApp > 0) return found('sign-in', 'used', [byThisApp]);
  return found('sign-in', signedIn > 0 ? 'other-app' : 'not-used');
}

/**
 * Who organizes the calls of which extension.
 * @param mapped extensions with an organizer
 * @param all RingCentral's extensions, as far as the call sync has read them
 * @param hasDefault whether somebody organizes the rest
 */
export function checkExtensions(mapped: number, all: number, hasDefault: boolean): Check {
  if (mapped > 0) return found('extensions', 'mapped', [mapped, all]);
  return found('extensions', hasDefault ? 'default' : 'none');
}

/** @param never people who could connect and never did, or null when that can't be determined */
export function checkUsers(
  { connected, reconnect, disconnected }: ConnectionCounts,
  never: number | null,
): Check {
  const values = [connected, reconnect, disconnected, never];
  if (reconnect > 0) return found('users', 'reconnect', values);
  return found('users', connected > 0 ? 'connected' : 'none', values);
}

/**
 * What the softphone asks for. A saved choice of no fields is a choice: the task is done.
 * @param stored whether somebody saved a choice
 * @param chosen how many fields; null when the stored choice can't be read
 */
export function checkCallFields(stored: boolean, chosen: number | null): Check {
  if (!stored) return found('call-fields', 'usual');
  if (chosen === null) return found('call-fields', 'unreadable');
  return chosen === 0
    ? found('call-fields', 'chosen-none')
    : found('call-fields', 'chosen', [chosen]);
}

/**
 * The links beside a call. A saved list without links is a choice: the task is done.
 * @param stored whether somebody saved a list
 * @param links how many there are; null when the stored list can't be read
 */
export function checkInfoLinks(stored: boolean, links: number | null): Check {
  if (!stored) return found('info-links', 'none');
  if (links === null) return found('info-links', 'unreadable');
  return links === 0 ? found('info-links', 'chosen-none') : found('info-links', 'entered', [links]);
}

/** How many lines are in that state. */
export const countOf = (checks: readonly Check[], state: CheckState): number =>
  checks.filter((check) => checkState(check) === state).length;
