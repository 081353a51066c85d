import type { Account } from '../../local/account/account.ts';
import type { CheckId } from '../../src/checklist/checklist.ts';
import { USUAL_FIELDS } from '../../src/contracts/call-fields.ts';
import {
  type Checklist,
  parseSetupAnswer,
  parseSetupView,
  type SetupView,
} from '../../src/contracts/setup.ts';
import { ask, dataOf, identityOf, openBuilt, pageTokenOf } from './support.ts';

let account: Account;
beforeEach(() => {
  account = openBuilt();
});
afterEach(() => {
  account.close();
});

const ADMINISTRATOR = 'Account Administrator';

async function view(name: string, who = identityOf(account, name)): Promise<SetupView> {
  const { body } = await ask(account, who, 'setup');
  const parsed = parseSetupView(dataOf(body));
  if (parsed === null) throw new Error(`no set-up page: ${body.slice(0, 500)}`);
  return parsed;
}
const causes = ({ checks }: Checklist) =>
  Object.fromEntries(checks.map(({ id, cause }) => [id, cause])) as Record<CheckId, string>;
const causesFor = async (name: string) => causes((await view(name)).checklist);

const SET = {
  custrecord_rcp_rc_server: 'https://platform.ringcentral.com',
  custrecord_rcp_rc_client_id: 'client-1',
};

test('a new account with an administrator: what is there is done, what is not is to do', async () => {
  expect(await causesFor(ADMINISTRATOR)).toEqual({
    features: 'on',
    deployments: 'released',
    bundle: 'current',
    roles: 'given',
    secrets: 'present',
    'sign-in': 'no-application',
    'ringcentral-company': 'not-configured',
    'netsuite-company': 'not-configured',
    certificate: 'none',
    extensions: 'none',
    'call-sync': 'off',
    users: 'connected',
    'call-fields': 'usual',
    'info-links': 'none',
  });
  expect(account.diagnostics.logs()).toEqual([]);
});

test('a company admin isn’t shown what the role may not see, but everything else', async () => {
  expect(await causesFor('Company Admin')).toMatchObject({
    features: 'on',
    deployments: 'released',
    roles: 'in-use',
    secrets: 'present',
    users: 'connected',
  });
});

test.each(['Member One', 'No Access User'])('%s is refused, page and answers', async (name) => {
  const who = identityOf(account, name);
  const page = await ask(account, who, 'setup');
  expect(page.body).toContain('Only company admins can open Setup');
  expect(page.body).not.toContain('rcp-data');
  for (const action of [{ action: 'check' }, { action: 'audit', before: null }]) {
    const answer = parseSetupAnswer(
      JSON.parse((await ask(account, who, 'setup', { ...action, token: 'forged' })).body),
    );
    expect(answer).toMatchObject({ error: { code: 'RCP_FORM_EXPIRED' } });
    // A role without access has no token to come with.
    const token = await pageTokenOf(account, who);
    expect(token === undefined).toBe(name === 'No Access User');
    if (token !== undefined)
      expect(
        JSON.parse((await ask(account, who, 'setup', { ...action, token })).body),
      ).toMatchObject({ error: { code: 'RCP_NOT_ALLOWED', token: null } });
  }
});

test('the entry in the menu is for those who set it up', async () => {
  const labels = (name: string) =>
    account.scripts.menu(identityOf(account, name)).map(({ label }) => label);
  expect(labels(ADMINISTRATOR)).toContain('RingCentral Setup');
  expect(labels('Company Admin')).toContain('RingCentral Setup');
  expect(labels('Member One')).not.toContain('RingCentral Setup');
  expect(
    (await ask(account, identityOf(account, 'Member One'), 'setup', undefined, 'setup_menu')).body,
  ).toContain('You do not have privileges');
});

test('a role that the company named as admin sees it', async () => {
  account.world.change({
    company: {
      ...account.world.state.company,
      custrecord_rcp_admin_roles: 'customrole_rcp_member',
    },
  });
  expect((await view('Member One')).checklist.checks).toHaveLength(14);
});

test.each([
  [
    'a feature is off',
    () => {
      account.world.change({ featuresOff: ['OAUTH2', 'JOBS'] });
    },
    { features: 'off' },
  ],
  [
    'an optional feature is off',
    () => {
      account.world.change({ featuresOff: ['JOBS'] });
    },
    { features: 'on' },
  ],
  [
    'a deployment is switched off',
    () => {
      account.world.change({ deploymentsOff: ['customdeploy_rcp_calls'] });
    },
    { deployments: 'off' },
  ],
  [
    'the company requires more',
    () => {
      account.world.change({ company: { custrecord_rcp_min_version: '99.0.0' } });
    },
    { bundle: 'outdated' },
  ],
  [
    'the key is gone',
    () => {
      account.administration.setSecret('custsecret_rcp_token_key', null);
    },
    { secrets: 'missing' },
  ],
  [
    'the key is too short',
    () => {
      account.administration.setSecret('custsecret_rcp_token_key', 'short');
    },
    { secrets: 'unusable' },
  ],
  [
    'the key is for the sign-in alone',
    () => {
      account.administration.setSecret('custsecret_rcp_token_key', 'k'.repeat(32), [
        'customscript_rcp_sign_in',
      ]);
    },
    { secrets: 'missing' },
  ],
  [
    'the application is entered',
    () => {
      account.world.change({ company: SET });
    },
    { 'sign-in': 'not-used' },
  ],
  [
    'somebody must reconnect',
    () => {
      account.world.change({ connections: { 13: 'revoked' } });
    },
    { users: 'reconnect' },
  ],
  [
    'nobody is connected',
    () => {
      account.world.change({
        connections: { 11: 'never-connected', 12: 'never-connected', 13: 'disconnected' },
      });
    },
    { users: 'none' },
  ],
])('when %s, its line says so', async (_what, change, expected) => {
  change();
  expect(await causesFor(ADMINISTRATOR)).toMatchObject(expected);
});

test.each([
  ['fields', { action: 'save-call-fields', base: USUAL_FIELDS, fields: USUAL_FIELDS }, 'chosen'],
  ['no fields', { action: 'save-call-fields', base: USUAL_FIELDS, fields: [] }, 'chosen-none'],
  ['no links', { action: 'save-info-links', base: [], links: [] }, 'chosen-none'],
  [
    'a link',
    {
      action: 'save-info-links',
      base: [],
      links: [{ label: 'Help', address: 'https://example.com/' }],
    },
    'entered',
  ],
])('a saved choice of %s is a decision, and its task is done', async (_what, change, cause) => {
  const who = identityOf(account, 'Company Admin');
  const { token } = (await view('Company Admin', who)).settings;
  const { body } = await ask(account, who, 'settings', { ...change, token });
  expect(body).not.toContain('RCP_');
  const id = change.action === 'save-info-links' ? 'info-links' : 'call-fields';
  expect((await causesFor('Company Admin'))[id]).toBe(cause);
});

test('who never connected is counted from the roles', async () => {
  account.world.change({ connections: { 11: 'connected', 12: 'expired', 13: 'never-connected' } });
  const users = (await view(ADMINISTRATOR)).checklist.checks.find(({ id }) => id === 'users');
  // Of the company admin, who has both roles, and the two members; the administrator has none of
  // ours.
  expect(users?.values).toEqual([1, 1, 0, 2]);
});

test('checking again looks again, at 71 units and 3 for the role', async () => {
  const who = identityOf(account, ADMINISTRATOR);
  const { token } = (await view(ADMINISTRATOR, who)).settings;
  account.world.change({ featuresOff: ['CRM'] });
  account.world.setClockOffset(60_000);
  const { body, usage } = await ask(account, who, 'setup', { action: 'check', token });
  const answer = parseSetupAnswer(JSON.parse(body));
  if (answer === null || !('checklist' in answer)) throw new Error(body);
  expect(causes(answer.checklist).features).toBe('off');
  expect(Date.parse(answer.checklist.checkedAt)).toBeGreaterThan(Date.now() + 50_000);
  expect(usage?.units).toBeLessThanOrEqual(74);
});

test('the whole page, with the forms of Settings, costs at most 118 units', async () => {
  const { usage } = await ask(account, identityOf(account, ADMINISTRATOR), 'setup');
  expect(usage?.units).toBeLessThanOrEqual(118);
});

const waiting = async (name: string) => {
  const who = identityOf(account, name);
  const { token } = (await view(name, who)).settings;
  const { body } = await ask(account, who, 'setup', { action: 'waiting', token });
  const answer = parseSetupAnswer(JSON.parse(body));
  if (answer === null || !('waiting' in answer)) throw new Error(body);
  return answer.waiting;
};

test('who has a role and no connection is named, and who is about to reconnect is not', async () => {
  account.world.change({
    connections: { 11: 'connected', 12: 'expired', 13: 'never-connected', 14: 'disconnected' },
  });
  expect(await waiting(ADMINISTRATOR)).toEqual({
    rows: [
      { user: 13, name: 'Member One' },
      { user: 14, name: 'Member Two' },
    ],
    more: false,
  });
  expect(await waiting('Company Admin')).toBeNull();
});

test('an app that is not entered is not asked about', async () => {
  account.world.change({ company: { ...SET, custrecord_rcp_rc_client_id: '' } });
  const who = identityOf(account, ADMINISTRATOR);
  const { token } = (await view(ADMINISTRATOR, who)).settings;
  const { body } = await ask(account, who, 'setup', { action: 'check-app', token });
  expect(JSON.parse(body)).toMatchObject({ app: 'no-application' });
});

test('a secret’s value is in no answer', async () => {
  account.administration.setSecret('custsecret_rcp_token_key', 'canary-canary-canary-canary-1234');
  const { body } = await ask(account, identityOf(account, ADMINISTRATOR), 'setup');
  expect(body).toContain('custsecret_rcp_token_key');
  expect(body).not.toContain('canary');
});

test.each([
  ['no JSON', '{'],
  ['an unknown action', '{"action":"drop","token":"t"}'],
  ['a foreign property', '{"action":"check","token":"t","all":true}'],
  ['a row that cannot be', '{"action":"audit","token":"t","before":0}'],
  ['too long', `{"action":"check","token":"${'t'.repeat(3_000)}"}`],
])('a body that is %s is refused', async (_what, body) => {
  const answer = await account.scripts.runSuitelet(
    identityOf(account, ADMINISTRATOR),
    'customscript_rcp_setup',
    'customdeploy_rcp_setup',
    {
      method: 'POST',
      url: 'http://127.0.0.1/',
      query: {},
      headers: {},
      body,
    },
  );
  expect(JSON.parse(answer.body)).toMatchObject({ error: { code: 'RCP_BODY_INVALID' } });
});
