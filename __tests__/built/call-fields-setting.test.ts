import type { Account } from '../../local/account/account.ts';
import { parseSettingsAnswer, parseSettingsView } from '../../src/contracts/settings.ts';
import { choose, chosen } from './call-fields-support.ts';
import { ask, dataOf, identityOf, openBuilt } from './support.ts';

const OUTCOME = 'custevent_rcp_disposition';

let account: Account;
beforeEach(() => {
  account = openBuilt();
});
afterEach(() => {
  account.close();
});

async function view(name: string, who = identityOf(account, name)) {
  const { body } = await ask(account, who, 'settings');
  const parsed = parseSettingsView(dataOf(body));
  if (parsed === null) throw new Error('no settings page');
  return parsed;
}

async function save(fields: readonly object[], base: readonly object[], more: object = {}) {
  const admin = identityOf(account, 'Company Admin');
  const { token } = await view('Company Admin', admin);
  const response = await ask(account, admin, 'settings', {
    action: 'save-call-fields',
    token,
    base,
    fields,
    ...more,
  });
  return parseSettingsAnswer(JSON.parse(response.body));
}

const usual = [chosen(OUTCOME, false, 'Outcome')];

test('an admin is shown what can be chosen; the product’s own fields can’t be', async () => {
  const { callFields } = await view('Company Admin');
  expect(callFields).toMatchObject({ chosen: usual, unreadable: false });
  expect(callFields?.available).toEqual([
    { id: 'custevent_sample_reference', label: 'Customer reference', kind: 'text', values: 0 },
    { id: OUTCOME, label: 'Outcome', kind: 'list', values: 6 },
    { id: 'priority', label: 'Priority', kind: 'list', values: 3 },
    { id: 'accesslevel', label: 'Private Phone Call', kind: 'checkbox', values: 0 },
    { id: 'custevent_sample_callback', label: 'Promised date', kind: 'date', values: 0 },
    { id: 'custevent_sample_topics', label: 'Topics', kind: 'multi-select', values: 3 },
    { id: 'custevent_sample_units', label: 'Units', kind: 'number', values: 0 },
    { id: 'custevent_sample_urgent', label: 'Urgent', kind: 'checkbox', values: 0 },
  ]);
});

test('a member is shown what is asked for, and not what could be', async () => {
  expect((await view('Member One')).callFields).toEqual({
    chosen: usual,
    unreadable: false,
    available: null,
  });
});

test('a choice is stored with NetSuite’s names, and the audit trail has it', async () => {
  const answer = await save(
    [chosen('custevent_sample_topics', true, 'wrong'), chosen('custevent_sample_urgent', true)],
    usual,
  );
  const stored = [
    chosen('custevent_sample_topics', true, 'Topics'),
    // A checkbox can't be required.
    chosen('custevent_sample_urgent', false, 'Urgent'),
  ];
  expect(answer).toMatchObject({ callFields: { chosen: stored } });
  expect((await view('Member One')).callFields?.chosen).toEqual(stored);
  const rows = account.diagnostics.inspect().tables['customrecord_rcp_audit'] ?? [];
  expect(rows.at(-1)).toMatchObject({
    custrecord_rcp_audit_action: 'save-company',
    custrecord_rcp_audit_subject: 'Call Fields: Topics, Urgent',
    custrecord_rcp_audit_outcome: 'saved',
  });
});

test('what another admin saved meanwhile isn’t written over, unless the person says so', async () => {
  choose(account, [chosen('priority', false, 'Priority')]);
  const refused = await save([], usual);
  expect(refused).toMatchObject({
    error: {
      code: 'RCP_CHANGED_MEANWHILE',
      callFields: { chosen: [chosen('priority', false, 'Priority')] },
    },
  });
  expect((await view('Member One')).callFields?.chosen).toHaveLength(1);
  expect(await save([], usual, { replace: true })).toMatchObject({ callFields: { chosen: [] } });
});

test('a field that NetSuite doesn’t have can’t be added; one that was removed can stay', async () => {
  expect(await save([chosen('custevent_nowhere')], usual)).toMatchObject({
    error: { code: 'RCP_VALUES_INVALID' },
  });
  account.world.change({ fieldsRemoved: [OUTCOME] });
  expect(await save([...usual, chosen('priority')], usual)).toMatchObject({
    callFields: { chosen: [{ id: OUTCOME, label: 'Outcome' }, { id: 'priority' }] },
  });
});

test('a stored choice that isn’t ours is said, and replaced by a save', async () => {
  choose(account, 'not ours');
  expect((await view('Company Admin')).callFields).toMatchObject({ chosen: [], unreadable: true });
  expect(await save(usual, [])).toMatchObject({ callFields: { chosen: usual, unreadable: false } });
});
