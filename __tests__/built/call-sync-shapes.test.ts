import { delegatedCall, queueCall, transferredCall } from '../../local/ringcentral/call-shapes.ts';
import { CallSyncWorld } from './call-sync-world.ts';

const [ONE, TWO, THREE] = [180000101, 180000102, 180000103];
const CALL = {
  session: 's-shape',
  startedAt: Date.now() - 600_000,
  seconds: 65,
  number: '+12125550101',
};
const MINUTE = 60_000;
const world = new CallSyncWorld();
beforeAll(() => world.open(), 40_000);
afterAll(() => world.close());

beforeEach(async () => {
  await world.ready();
  world.account.scripts.runMapReduce();
  world.map({
    [String(ONE)]: world.user('Member One'),
    [String(TWO)]: world.user('Member Two'),
    [String(THREE)]: world.user('Company Admin'),
  });
});
afterEach(async () => {
  await world.ringCentral.control.setRoster();
  await world.ringCentral.control.setClock(0);
});

async function run(records: readonly object[]): Promise<void> {
  await world.ringCentral.control.callLog({ records });
  world.account.scripts.runMapReduce();
}

test('a queue’s call is one record, of who took it; the others have a reason', async () => {
  await run(
    queueCall(CALL, { members: [ONE, TWO, THREE], answeredBy: TWO, number: '+12125550180' }),
  );
  expect(world.ours()).toMatchObject([
    { assigned: String(world.user('Member Two')), custevent_rcp_seconds: '65' },
  ]);
  const offer = { state: 'skipped', reason: 'queue-offer' };
  expect(world.listed()).toMatchObject({
    [`s-shape ${String(ONE)}`]: offer,
    [`s-shape ${String(THREE)}`]: offer,
  });
});

test('a queue’s call that nobody took is nobody’s record', async () => {
  await run(queueCall(CALL, { members: [ONE, TWO], number: '+12125550180' }));
  expect(world.ours()).toEqual([]);
  expect(Object.values(world.listed()).map(({ reason }) => reason)).toEqual([
    'queue-offer',
    'queue-offer',
  ]);
});

test('a delegated call is the boss’s', async () => {
  await run([delegatedCall(CALL, { boss: ONE, assistant: { id: TWO, name: 'Extension 102' } })]);
  expect(world.ours()).toMatchObject([
    {
      assigned: String(world.user('Member One')),
      custevent_rcp_direction: 'outbound',
      phone: CALL.number,
    },
  ]);
});

test('a transferred call is one record, of who took it', async () => {
  await run([transferredCall(CALL, { from: ONE, to: TWO, targetSession: 's-target' })]);
  expect(world.ours()).toMatchObject([
    { assigned: String(world.user('Member One')), custevent_rcp_result: 'answered' },
  ]);
});

test('5,000 extensions are read by the page', async () => {
  const { control } = world.ringCentral;
  await control.setRoster(
    Array.from({ length: 5_000 }, (_none, index) => ({
      id: 700_000 + index,
      extensionNumber: String(10_000 + index),
      name: `Extension ${String(10_000 + index)}`,
      type: 'User',
      status: 'Enabled',
    })),
  );
  await world.ready();
  await control.clearRequests();
  world.account.scripts.runMapReduce();
  const { requests } = await control.requests();
  const pages = requests.filter(({ path }) => path.endsWith('/account/~/extension'));
  expect(pages.map(({ status, group }) => [status, group])).toEqual(
    Array.from({ length: 5 }, () => [200, 'Medium']),
  );
});

test('a run that meets the limit waits as long as the penalty says, and asks nothing', async () => {
  const { control } = world.ringCentral;
  await control.setLimits({ Heavy: 0 });
  await control.clearRequests();
  await run([delegatedCall(CALL, { boss: ONE, assistant: { id: TWO, name: 'Extension 102' } })]);
  const refused = async () =>
    (await control.requests()).requests.filter(({ status }) => status === 429).length;
  expect(await refused()).toBe(1);
  expect(Number(world.row().state['waitUntil'])).toBeGreaterThan(Date.now() + MINUTE / 2);
  // Another run within the penalty would only begin it again.
  world.account.scripts.runMapReduce();
  expect(await refused()).toBe(1);
  expect(world.ours()).toEqual([]);
});
