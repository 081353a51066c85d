import { CallSyncWorld } from './call-sync-world.ts';
import { SyncPage } from './sync-page-asker.ts';

const world = new CallSyncWorld();
beforeAll(() => world.open(), 40_000);
afterAll(() => world.close());
beforeEach(() => world.ready());

const ROW = 'customrecord_rcp_call_sync';
const stored = () => world.table(ROW)[0]?.['custrecord_rcp_sync_settings'];
const write = (text: string) => {
  world.account.administration.editRow(ROW, world.row().id, {
    custrecord_rcp_sync_settings: text,
  });
};
const page = () => new SyncPage(world).open();

/** What the health answer says of the call sync. */
async function health(): Promise<unknown> {
  const { body } = await world.account.scripts.runRestlet(
    world.identity('Company Admin'),
    'customscript_rcp_health',
    'customdeploy_rcp_health',
    {
      method: 'GET',
      url: 'http://127.0.0.1/',
      query: {},
      headers: { 'content-type': 'application/json' },
      body: '',
    },
  );
  return (JSON.parse(body) as { callSync: unknown }).callSync;
}

test('the default organizer has a name, as far as the role can see it', async () => {
  const employee = world.user('Member Two');
  const open = await page();
  expect(open.view.organizerName).toBe('');
  const { settings } = open.view;
  const answer = await open.ask({
    action: 'save-settings',
    base: settings,
    settings: { ...settings, defaultOrganizer: employee },
  });
  expect(answer).toMatchObject({ organizerName: 'Member Two' });
  expect((await page()).view.organizerName).toBe('Member Two');
});

describe.each([
  ['not JSON', '{"on":tru'],
  ['not our settings', '{"on":true,"rules":{"internal":"perhaps"}}'],
])('settings that are %s', (_what, text) => {
  test('are shown as a failure, and not as turned off', async () => {
    write(text);
    const { view } = await page();
    expect(view).toMatchObject({
      unreadable: true,
      status: { chip: 'failing', failing: { code: 'settings' } },
    });
    world.account.scripts.runMapReduce();
    expect(await health()).toMatchObject({ state: 'failing', code: 'settings' });
  });

  test.each([
    ['a save', (now: object) => ({ action: 'save-settings', base: now, settings: now })],
    ['a number', () => ({ action: 'never-log', number: '+13105550100' })],
  ])('aren’t written over by %s that nobody was asked about', async (_act, request) => {
    write(text);
    const open = await page();
    const answer = await open.ask(request(open.view.settings));
    expect(answer).toMatchObject({ error: { code: 'RCP_SETTINGS_UNREADABLE' } });
    expect(stored()).toBe(text);
  });

  test('are replaced when a person says so, and then nothing fails', async () => {
    write(text);
    world.account.scripts.runMapReduce();
    const open = await page();
    const { settings } = open.view;
    const answer = await open.ask({
      action: 'save-settings',
      base: settings,
      settings: { ...settings, slots: 2 },
      replace: true,
    });
    expect(answer).toMatchObject({
      unreadable: false,
      settings: { slots: 2 },
      status: { chip: 'off', failing: null },
    });
    world.account.scripts.runMapReduce();
    expect(world.row().state['failing']).toBeNull();
  });
});

test('a list of numbers that is full takes no more, and stays readable', async () => {
  const never = Array.from({ length: 500 }, (_, index) => `+1310555${String(1000 + index)}`);
  world.set({ rules: { never } });
  const open = await page();
  expect(await open.ask({ action: 'never-log', number: '+13105550100' })).toMatchObject({
    error: { code: 'RCP_LIST_FULL' },
  });
  expect((await page()).view).toMatchObject({ unreadable: false });
});

test('the audit trail says who lets text messages be logged, and nothing of other rules', async () => {
  const trail = () =>
    world
      .table('customrecord_rcp_audit')
      .map((entry) => entry['custrecord_rcp_audit_detail'] ?? '');
  const save = async (rules: object) => {
    const open = await page();
    const base = open.view.settings;
    const settings = { ...base, rules: { ...base.rules, ...rules } };
    await open.ask({ action: 'save-settings', base, settings, replace: false });
  };
  const before = trail().length;
  await save({ messages: true });
  await save({ missed: false });
  await save({ messages: false });
  expect(trail().slice(before)).toEqual(['messages off -> on', '', 'messages on -> off']);
});
