import { CallSyncWorld } from './call-sync-world.ts';
import { CLIENT, KID } from './company-row.ts';
import { pem } from './company-world.ts';
import { SyncPage } from './sync-page-asker.ts';

const world = new CallSyncWorld();
beforeAll(() => world.open(), 40_000);
afterAll(() => world.close());

const EXTENSION = 180000101;

/** One call, and a run of the job as an integration whose certificate is mapped to this role. */
async function runAs(role: string): Promise<SyncPage> {
  await world.ready();
  world.account.scripts.runMapReduce();
  world.map({ [String(EXTENSION)]: world.user('Member One') });
  world.account.m2m.wipe();
  world.account.m2m.register(CLIENT, KID, pem(world.key.publicKey), { role });
  await world.calls({ session: 's-1', extension: EXTENSION });
  world.account.scripts.runMapReduce();
  return new SyncPage(world).open();
}

test('the role that comes with the call sync lacks nothing', async () => {
  const { view } = await runAs('customrole_rcp_call_sync');
  expect(view.status).toMatchObject({ chip: 'running', failing: null, lacking: [] });
});

test('each permission that another role lacks is named, with its level', async () => {
  const { view } = await runAs('customrole_rcp_health');
  expect(view.status).toMatchObject({
    chip: 'failing',
    failing: {
      code: 'netsuite-permission',
      missing: ['LIST_CALL EDIT', 'customrecord_rcp_deleted_call VIEW', 'LIST_VENDOR VIEW'],
    },
  });
  expect(world.ours()).toEqual([]);
});

test('a role that NetSuite doesn’t let in is shown as such, without what it lacks', async () => {
  const { view } = await runAs('customrole_rcp_member');
  expect(view.status.failing).toMatchObject({ code: 'netsuite-permission', missing: [] });
});
