import { CallSyncWorld } from './call-sync-world.ts';
import { SyncPage } from './sync-page-asker.ts';

const world = new CallSyncWorld();
beforeAll(() => world.open(), 40_000);
afterAll(() => world.close());

const EXTENSION = 180000101;
const KEY = `rcp-s-1-x${String(EXTENSION)}`;
const NO_RECORD = { id: 0, values: {} };
/** Yesterday evening in Greenwich, and before that evening in New York. */
const STARTED = Math.floor(Date.now() / 86_400_000) * 86_400_000 - 5.5 * 3_600_000 + 20_000;
/** What the clock of New York showed then, and so many milliseconds later. */
const shown = (later = 0) => {
  const text = new Date(STARTED + later).toLocaleString('sv-SE', { timeZone: 'America/New_York' });
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
};

/** Empties what runs before left, and reads the extensions. */
async function begin(settings: object = {}): Promise<void> {
  await world.ready(settings);
  world.account.scripts.runMapReduce();
  world.map({ [String(EXTENSION)]: world.user('Member One') });
}

beforeEach(() => begin());

describe('a call of the company', () => {
  test('becomes one Phone Call record of its organizer, with every field for reports', async () => {
    world.account.world.change({
      timeZones: { [world.user('Integration User')]: 'America/New_York' },
    });
    await world.calls({ session: 's-1', extension: EXTENSION, startedAt: STARTED });
    world.account.scripts.runMapReduce();
    expect(world.ours()).toMatchObject([
      {
        externalid: KEY,
        title: 'Call from +12125550101',
        phone: '+12125550101',
        assigned: String(world.user('Member One')),
        status: 'COMPLETE',
        startdate: shown().date,
        starttime: shown().time,
        endtime: shown(119_000).time,
        completeddate: shown().date,
        message: 'Answered, 1 min 5 s',
        custevent_rcp_direction: 'inbound',
        custevent_rcp_result: 'answered',
        custevent_rcp_seconds: '65',
        custevent_rcp_extension: String(EXTENSION),
        custevent_rcp_session: 's-1',
      },
    ]);
    expect(world.row().state).toMatchObject({ waiting: 0, failing: null });
  });

  test('is linked to the one record that has its number, and to none of several', async () => {
    await world.calls(
      { session: 's-1', extension: EXTENSION, number: '+12125550182' },
      { session: 's-2', extension: EXTENSION, number: '+12125550199' },
    );
    world.account.scripts.runMapReduce();
    const [one, several] = world.ours();
    expect(one?.['company']).toBe('1');
    expect(several?.['company']).toBeUndefined();
    expect(world.listed()[`s-1 ${String(EXTENSION)}`]).toMatchObject({ several: 0, linked: true });
    expect(world.listed()[`s-2 ${String(EXTENSION)}`]).toMatchObject({
      state: 'logged',
      several: 2,
      linked: false,
    });
  });

  test('with nobody’s number is said to be linked to none until somebody has chosen a record', async () => {
    const number = '+13105550177';
    const key = `s-1 ${String(EXTENSION)}`;
    await world.calls({ session: 's-1', extension: EXTENSION, number });
    world.account.scripts.runMapReduce();
    expect(world.listed()[key]).toMatchObject({ state: 'logged', several: 0, linked: false });
    // RingCentral changes the call: it is still linked to none.
    await world.calls({ session: 's-1', extension: EXTENSION, number, seconds: 90 });
    world.account.scripts.runMapReduce();
    expect(world.listed()[key]).toMatchObject({ updated: true, linked: false });
    const page = await new SyncPage(world).open();
    const none = await page.ask({ action: 'find-records', number });
    expect(none).toMatchObject({ records: [] });
    const contact = { entityid: 'Example Caller', phone: number };
    const saved = world.account.records.save(world.identity('Account Administrator'), {
      type: 'contact',
      id: null,
      values: contact,
    });
    const id = 'id' in saved ? saved.id : 0;
    const found = await page.ask({ action: 'find-records', number });
    expect(found).toMatchObject({ records: [{ type: 'contact', id }] });
    await page.decide(await page.call('s-1'), {
      decision: 'record',
      entity: { type: 'contact', id },
    });
    world.account.scripts.runMapReduce();
    expect(world.ours()).toMatchObject([{ contact: String(id) }]);
    const { outcome } = await page.call('s-1');
    expect(outcome).toMatchObject({ state: 'logged', linked: true });
    // A person's link isn't taken for a missing one.
    await world.calls({ session: 's-1', extension: EXTENSION, number, seconds: 91 });
    world.account.scripts.runMapReduce();
    expect((await page.call('s-1')).outcome).toMatchObject({ state: 'logged', linked: true });
  });

  test('with several records is linked to the one that an admin chooses among them', async () => {
    const page = await new SyncPage(world).open();
    await world.calls({ session: 's-1', extension: EXTENSION, number: '+12125550199' });
    world.account.scripts.runMapReduce();
    const answer = await page.ask({ action: 'find-records', number: '+12125550199' });
    const records = 'records' in answer ? answer.records : [];
    expect(records.map(({ type, id }) => [type, id])).toEqual([
      ['customer', 2],
      ['customer', 3],
    ]);
    await page.decide(await page.call('s-1'), {
      decision: 'record',
      entity: { type: 'customer', id: 3 },
    });
    world.account.scripts.runMapReduce();
    expect(world.ours()).toMatchObject([{ company: '3' }]);
    expect((await page.call('s-1')).outcome).toMatchObject({ state: 'logged', several: 0 });
  });

  test('that changes at RingCentral updates our fields and nothing that a person wrote', async () => {
    await world.calls({ session: 's-1', extension: EXTENSION });
    world.account.scripts.runMapReduce();
    const { id, values } = world.recordsOfOurs()[0] ?? NO_RECORD;
    world.account.records.save(world.identity('Account Administrator'), {
      type: 'phonecall',
      id,
      values: { ...values, message: 'Wants an offer', title: 'Offer', company: '2' },
    });
    await world.calls({ session: 's-1', extension: EXTENSION, seconds: 90, recording: '77' });
    world.account.scripts.runMapReduce();
    expect(world.ours()).toMatchObject([
      {
        message: 'Wants an offer',
        title: 'Offer',
        company: '2',
        custevent_rcp_seconds: '90',
        custevent_rcp_recording: expect.stringContaining('media-reader') as string,
      },
    ]);
  });

  test('whose record somebody deleted stays deleted', async () => {
    await world.calls({ session: 's-1', extension: EXTENSION });
    world.account.scripts.runMapReduce();
    const { id, values } = world.recordsOfOurs()[0] ?? NO_RECORD;
    world.account.records.delete(world.identity('Account Administrator'), {
      type: 'phonecall',
      id,
      values,
    });
    await world.calls({ session: 's-1', extension: EXTENSION, seconds: 90 });
    world.account.scripts.runMapReduce();
    expect(world.ours()).toEqual([]);
    expect(world.listed()[`s-1 ${String(EXTENSION)}`]).toEqual({ state: 'deleted' });
  });

  test('that is internal is one record for each side that has an organizer', async () => {
    world.map({ '180000102': world.user('Company Admin') });
    await world.calls(
      { session: 's-1', extension: EXTENSION, direction: 'Outbound', otherExtension: 180000102 },
      { session: 's-1', extension: 180000102, otherExtension: EXTENSION },
    );
    world.account.scripts.runMapReduce();
    expect(world.ours().map(({ assigned }) => assigned)).toEqual([
      String(world.user('Member One')),
      String(world.user('Company Admin')),
    ]);
  });

  test.each([
    ['no organizer', { extension: 180000103 }, 'no-organizer'],
    ['no extension', { extension: null }, 'no-extension'],
    ['an emergency number', { direction: 'Outbound', number: '911' }, 'emergency'],
    ['a failed call', { direction: 'Outbound', result: 'Wrong Number' }, 'not-placed'],
  ] as const)('with %s is listed with its reason and not logged', async (_what, call, reason) => {
    await world.calls({ session: 's-1', extension: EXTENSION, ...call });
    world.account.scripts.runMapReduce();
    expect(world.ours()).toEqual([]);
    expect(Object.values(world.listed())).toMatchObject([{ state: 'skipped', reason }]);
  });
});

describe('the company’s secrets', () => {
  test('go to no server that nobody confirmed', async () => {
    const row = world.table('customrecord_rcp_server');
    world.account.administration.emptyTable('customrecord_rcp_server');
    expect(row).not.toEqual([]);
    await world.ringCentral.control.clearRequests();
    world.account.scripts.runMapReduce();
    expect((await world.ringCentral.control.requests()).requests).toEqual([]);
    expect(world.row().state).toMatchObject({ failing: { code: 'ringcentral-setup' } });
  });

  test('go to no other server than the one that an admin tested', async () => {
    await world.code('ringcentral');
    world.account.world.change({
      company: { custrecord_rcp_rc_jwt_client_id: 'another-application' },
    });
    await world.ringCentral.control.clearRequests();
    world.account.scripts.runMapReduce();
    expect((await world.ringCentral.control.requests()).requests).toEqual([]);
  });

  test('stay here while values are missing', async () => {
    world.account.world.change({ company: { custrecord_rcp_rc_secret: '' } });
    await world.ringCentral.control.clearRequests();
    world.account.scripts.runMapReduce();
    expect((await world.ringCentral.control.requests()).requests).toEqual([]);
    expect(world.row().state).toMatchObject({ failing: { code: 'ringcentral-setup' } });
  });
});
