import {
  checkFix,
  checkTitle,
  checkUse,
  checkWords,
  utcTime,
} from '../../src/checklist/check-texts.ts';
import {
  type CallSyncFact,
  CHECK_IDS,
  CHECKS,
  type Check,
  checkBundle,
  checkCallFields,
  checkCallSync,
  checkCertificate,
  checkCredential,
  checkDeployments,
  checkExtensions,
  checkFeatures,
  checkInfoLinks,
  checkRoles,
  checkSecrets,
  checkSignIn,
  checkState,
  checkUsers,
  countOf,
  FEATURE_IDS,
  type Feature,
  unread,
} from '../../src/checklist/checklist.ts';

const NOW = Date.UTC(2026, 0, 15, 10);
const finding = ({ id, cause }: Check) => `${id}: ${cause}`;
const features = (...off: Feature[]) =>
  Object.fromEntries(FEATURE_IDS.map((feature) => [feature, !off.includes(feature)])) as Record<
    Feature,
    boolean
  >;
const callSync = (state: CallSyncFact['state']) =>
  checkCallSync({ state, waiting: 3, behind: 2_400_000, failingSince: NOW });
const expected = [
  { id: 'customdeploy_a', status: 'RELEASED' },
  { id: 'customdeploy_daily', status: 'SCHEDULED' },
];
const actual = (a: object = {}, daily: object = {}) => [
  { id: 'customdeploy_a', deployed: true, status: 'RELEASED', ...a },
  { id: 'customdeploy_daily', deployed: true, status: 'SCHEDULED', ...daily },
];
const secrets = (fact: 'present' | 'unusable' | 'unseen', used = false) =>
  checkSecrets('custsecret_key', fact, used);
const counts = (
  connected: number,
  reconnect = 0,
  disconnected = 0,
  signedIn = 0,
  byThisApp = signedIn,
) => ({
  connected,
  reconnect,
  disconnected,
  signedIn,
  byThisApp,
});

const CASES: readonly [string, Check, string, string][] = [
  ['all features on', checkFeatures(features()), 'features: on', 'done'],
  ['an optional feature off', checkFeatures(features('JOBS')), 'features: on', 'done'],
  ['a required feature off', checkFeatures(features('OAUTH2', 'JOBS')), 'features: off', 'to-do'],
  [
    'every deployment as it was deployed',
    checkDeployments(expected, actual(), []),
    'deployments: released',
    'done',
  ],
  [
    'a scheduled deployment while it runs',
    checkDeployments(expected, actual({}, { status: 'INPROGRESS' }), []),
    'deployments: released',
    'done',
  ],
  [
    'a scheduled deployment that is not scheduled',
    checkDeployments(expected, actual({}, { status: 'NOTSCHEDULED' }), []),
    'deployments: off',
    'warning',
  ],
  [
    'a deployment in testing',
    checkDeployments(expected, actual({ status: 'TESTING' }), []),
    'deployments: off',
    'warning',
  ],
  [
    'a deployment without its mark',
    checkDeployments(expected, actual({ deployed: false }), []),
    'deployments: off',
    'warning',
  ],
  [
    'a deployment that is not there',
    checkDeployments(expected, actual().slice(1), []),
    'deployments: missing',
    'warning',
  ],
  [
    'scripts that the role may not see',
    checkDeployments(expected, 'not-allowed', []),
    'deployments: not-allowed',
    'unknown',
  ],
  [
    'the same, with a page that has no address',
    checkDeployments(expected, 'not-allowed', ['customdeploy_a']),
    'deployments: missing',
    'warning',
  ],
  [
    'the required version',
    checkBundle({ installed: '1.2.0', required: '1.2.0', managed: null }),
    'bundle: current',
    'done',
  ],
  [
    'an older version',
    checkBundle({ installed: '1.1.0', required: '1.2.0', managed: false }),
    'bundle: outdated',
    'warning',
  ],
  [
    'an older version of a managed bundle',
    checkBundle({ installed: '1.1.0', required: '1.2.0', managed: true }),
    'bundle: managed',
    'warning',
  ],
  [
    'a version that is none',
    checkBundle({ installed: 'latest', required: '1.2.0', managed: null }),
    'bundle: not-comparable',
    'unknown',
  ],
  [
    'members only',
    checkRoles({ members: 3, admins: 0, neverConnected: 1 }, 0),
    'roles: given',
    'done',
  ],
  [
    'nobody with our roles',
    checkRoles({ members: 0, admins: 0, neverConnected: 0 }, 0),
    'roles: none',
    'to-do',
  ],
  [
    'people who use it with other roles',
    checkRoles({ members: 0, admins: 0, neverConnected: 0 }, 2),
    'roles: own-roles',
    'done',
  ],
  [
    'roles that the role may not see',
    checkRoles('not-allowed', 0),
    'roles: not-allowed',
    'unknown',
  ],
  [
    'roles that the role may not see, with people who signed in',
    checkRoles('not-allowed', 2),
    'roles: in-use',
    'done',
  ],
  ['the sealing key', secrets('present'), 'secrets: present', 'done'],
  ['no key', secrets('unseen'), 'secrets: missing', 'to-do'],
  ['a key of the wrong length', secrets('unusable', true), 'secrets: unusable', 'warning'],
  ['a key that only the sign-in may use', secrets('unseen', true), 'secrets: unseen', 'unknown'],
  [
    'a verified credential',
    checkCredential('netsuite-company', 'verified', null),
    'netsuite-company: verified',
    'done',
  ],
  [
    'a credential without its values',
    checkCredential('netsuite-company', 'not-configured', null),
    'netsuite-company: not-configured',
    'to-do',
  ],
  [
    'a credential never tested',
    checkCredential('ringcentral-company', 'not-tested', null),
    'ringcentral-company: not-tested',
    'to-do',
  ],
  [
    'a credential whose test failed',
    checkCredential('ringcentral-company', 'test-failed', '2026-01-15T10:00:00.000Z'),
    'ringcentral-company: test-failed',
    'warning',
  ],
  [
    'a credential that could not be told',
    checkCredential('ringcentral-company', 'unknown', null),
    'ringcentral-company: unread',
    'unknown',
  ],
  [
    'a certificate for 31 days more',
    checkCertificate(true, '2026-02-16', NOW),
    'certificate: good',
    'done',
  ],
  [
    'a certificate for 30 days more',
    checkCertificate(true, '2026-02-15', NOW),
    'certificate: ends-soon',
    'warning',
  ],
  [
    'a certificate on the day it ends',
    checkCertificate(true, '2026-01-15', NOW),
    'certificate: ended',
    'warning',
  ],
  [
    'a certificate whose end nobody entered',
    checkCertificate(true, '', NOW),
    'certificate: no-date',
    'unknown',
  ],
  [
    'a date that is none',
    checkCertificate(true, '2026-13-99', NOW),
    'certificate: no-date',
    'unknown',
  ],
  ['no certificate', checkCertificate(false, '', NOW), 'certificate: none', 'to-do'],
  [
    'a card that could not be read',
    checkCertificate(null, '', NOW),
    'certificate: unread',
    'unknown',
  ],
  [
    'no application at RingCentral',
    checkSignIn(false, counts(2, 0, 0, 2)),
    'sign-in: no-application',
    'to-do',
  ],
  ['nobody ever signed in', checkSignIn(true, counts(2)), 'sign-in: not-used', 'to-do'],
  ['somebody signed in', checkSignIn(true, counts(0, 1, 0, 1)), 'sign-in: used', 'done'],
  [
    'somebody signed in, with the app that the company had before',
    checkSignIn(true, counts(1, 0, 0, 1, 0)),
    'sign-in: other-app',
    'to-do',
  ],
  ['extensions with organizers', checkExtensions(2, 5, false), 'extensions: mapped', 'done'],
  ['a default organizer alone', checkExtensions(0, 5, true), 'extensions: default', 'done'],
  ['no organizer', checkExtensions(0, 0, false), 'extensions: none', 'to-do'],
  ['everybody connected', checkUsers(counts(2), 0), 'users: connected', 'done'],
  ['somebody to reconnect', checkUsers(counts(2, 1), 4), 'users: reconnect', 'warning'],
  ['a call sync that is off', callSync('off'), 'call-sync: off', 'to-do'],
  ['a call sync that runs', callSync('running'), 'call-sync: running', 'done'],
  ['a paused call sync', callSync('paused'), 'call-sync: paused', 'warning'],
  [
    'a call sync whose credentials failed',
    callSync('needs-credentials'),
    'call-sync: needs-credentials',
    'warning',
  ],
  [
    'a call sync without organizers',
    callSync('needs-mapping'),
    'call-sync: needs-mapping',
    'warning',
  ],
  ['a late call sync', callSync('behind'), 'call-sync: behind', 'warning'],
  ['a failing call sync', callSync('failing'), 'call-sync: failing', 'warning'],
  ['nobody connected', checkUsers(counts(0, 0, 1), null), 'users: none', 'to-do'],
  ['Call Fields that nobody chose', checkCallFields(false, 1), 'call-fields: usual', 'to-do'],
  ['chosen Call Fields', checkCallFields(true, 2), 'call-fields: chosen', 'done'],
  ['no Call Fields, by choice', checkCallFields(true, 0), 'call-fields: chosen-none', 'done'],
  [
    'Call Fields that can’t be read',
    checkCallFields(true, null),
    'call-fields: unreadable',
    'warning',
  ],
  ['Info Links that nobody entered', checkInfoLinks(false, 0), 'info-links: none', 'to-do'],
  ['entered Info Links', checkInfoLinks(true, 3), 'info-links: entered', 'done'],
  ['no Info Links, by choice', checkInfoLinks(true, 0), 'info-links: chosen-none', 'done'],
  [
    'Info Links that can’t be read',
    checkInfoLinks(true, null),
    'info-links: unreadable',
    'warning',
  ],
];

test.each(CASES)('%s: %#', (_what, check, found, state) => {
  expect([finding(check), checkState(check)]).toEqual([found, state]);
});

test('every finding of every line is reached by a case, but those that could not be read', () => {
  const all = CHECK_IDS.flatMap((id) =>
    Object.keys(CHECKS[id]).map((cause) => `${id}: ${cause}`),
  ).filter((one) => !one.endsWith('unread'));
  const reached = new Set(CASES.map(([, check]) => finding(check)));
  expect(
    all.filter((one) => !reached.has(one) && !/^(netsuite|ringcentral)-company/.test(one)),
  ).toEqual([]);
});

test.each(CASES)(
  '%s has words without an empty place, and a fix where its task’s steps are none: %#',
  (_what, check, _found, state) => {
    for (const text of [checkTitle(check.id), checkUse(check.id), checkWords(check)]) {
      expect(text).not.toMatch(/\{\d\}|set-up\./);
      expect(text.length).toBeGreaterThan(3);
    }
    const fix = checkFix(check);
    if (state === 'done') expect(fix).toBeNull();
    // What is to do, the steps say; what can't be known has a fix that says what to do about that.
    if (state === 'unknown' && check.cause !== 'not-comparable') expect(fix).not.toBeNull();
    if (fix !== null) expect(fix).toMatch(/^[A-Z].*\.$/);
    expect(fix ?? '').not.toMatch(/\{\d\}|set-up\./);
  },
);

test('a late or failing call sync says how late, and since when', () => {
  expect(checkWords(callSync('behind'))).toBe('40 minutes behind RingCentral.');
  expect(checkWords(callSync('failing'), utcTime)).toBe('Failing since 2026-01-15 10:00 UTC.');
  expect(checkWords(callSync('running'))).toBe('Running. Calls waiting: 3.');
});

test('names what is missing, and cuts a long list', () => {
  expect(checkWords(checkFeatures(features('OAUTH2')))).toBe(
    'Required features that are off: OAuth 2.0.',
  );
  expect(checkWords(checkFeatures(features('JOBS', 'SUPPORT')))).toContain(
    'Optional features that are off: Customer Support and Service, Projects.',
  );
  const many = Array.from({ length: 12 }, (_, at) => ({
    id: `customdeploy_${String(at)}`,
    status: 'RELEASED',
  }));
  expect(checkWords(checkDeployments(many, [], []))).toContain('customdeploy_7, ….');
});

test('who never connected is not known without the roles', () => {
  expect(checkUsers(counts(2, 1, 1), 3).values).toEqual([2, 1, 1, 3]);
  expect(checkWords(checkUsers(counts(2), null))).toBe(
    'Connected: 2. Need to reconnect: 0. Disconnected: 0. Never connected: unknown.',
  );
});

test('counts the lines of a state', () => {
  const toDo = checkSignIn(false, counts(0));
  expect(countOf([checkFeatures(features()), unread('roles'), toDo], 'done')).toBe(1);
});
