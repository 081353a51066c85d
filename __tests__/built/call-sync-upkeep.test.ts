import { CallSyncWorld } from './call-sync-world.ts';
import { SyncPage } from './sync-page-asker.ts';

const world = new CallSyncWorld();
beforeAll(() => world.open(), 40_000);
afterAll(() => world.close());

const EXTENSION = 180000101;
const DAY_MS = 86_400_000;

const run = () => world.account.scripts.runMapReduce();
const daysAgo = (days: number) => Date.now() - days * DAY_MS;
const later = (days: number) => {
  world.account.world.setClockOffset(days * DAY_MS);
};

beforeEach(async () => {
  await world.ready();
  run();
  world.map({ [String(EXTENSION)]: world.user('Member One') });
});

test('calls of 60 days ago that NetSuite could not take yet are logged by a later run', async () => {
  await world.calls({ session: 's-1', extension: EXTENSION, startedAt: daysAgo(60) });
  world.account.m2m.tokens.faults.add({ at: 'restlet', kind: 'status', times: 2 });
  run();
  expect(world.ours()).toEqual([]);
  world.account.m2m.tokens.faults.clear();
  run();
  expect(world.ours()).toMatchObject([{ custevent_rcp_session: 's-1' }]);
  run();
  expect(world.table('customrecord_rcp_call_page')).toEqual([]);
});

/** Deletes the only record as a person does. */
function deleteRecord(): void {
  const [found] = world.recordsOfOurs();
  if (found === undefined) throw new Error('no record');
  world.account.records.delete(world.identity('Account Administrator'), {
    type: 'phonecall',
    ...found,
  });
}

test('that a record was deleted is known as long as its call can come back, and no longer', async () => {
  await world.calls({ session: 's-1', extension: EXTENSION });
  run();
  deleteRecord();
  later(89);
  await world.calls({ session: 's-1', extension: EXTENSION, seconds: 90, startedAt: daysAgo(0) });
  run();
  expect(world.ours()).toEqual([]);
  expect(world.table('customrecord_rcp_deleted_call')).toHaveLength(1);
  later(93);
  run();
  expect(world.table('customrecord_rcp_deleted_call')).toEqual([]);
  // RingCentral changes the call once more, as it does when it removes a recording.
  await world.calls({ session: 's-1', extension: EXTENSION, seconds: 91, startedAt: daysAgo(0) });
  run();
  expect(world.ours()).toEqual([]);
});

test('decisions about calls are removed with them', async () => {
  const page = await new SyncPage(world).open();
  await world.calls({ session: 's-1', extension: EXTENSION, direction: 'Outbound', number: '911' });
  run();
  await page.decide(await page.call('s-1'), { decision: 'log-anyway' });
  run();
  expect(world.table('customrecord_rcp_call_decision')).toHaveLength(1);
  later(93);
  run();
  expect(world.table('customrecord_rcp_call_decision')).toEqual([]);
});

test('a new extension is new until an admin has seen it, and keeps what auto-match found', async () => {
  await world.ringCentral.control.setRoster([
    { id: EXTENSION, extensionNumber: '101', name: 'One', type: 'User', status: 'Enabled' },
  ]);
  await world.ready();
  run();
  await world.ringCentral.control.setRoster([
    { id: EXTENSION, extensionNumber: '101', name: 'One', type: 'User', status: 'Enabled' },
    {
      id: EXTENSION + 1,
      extensionNumber: '102',
      name: 'Two',
      type: 'User',
      status: 'Enabled',
      contact: { email: 'nobody@example.com' },
    },
  ]);
  later(0.1);
  run();
  const page = await new SyncPage(world).open();
  const rows = async (request: object) => {
    const answer = await page.ask(request);
    return 'extensions' in answer ? answer.extensions : [];
  };
  const before = await rows({ action: 'extensions' });
  expect(before.map(({ number, isNew }) => [number, isNew])).toEqual([
    ['101', false],
    ['102', true],
  ]);
  const after = await rows({
    action: 'save-mapping',
    changes: {},
    seen: [String(EXTENSION + 1)],
  });
  expect(after).toEqual(before.map((row) => ({ ...row, isNew: false })));
});
