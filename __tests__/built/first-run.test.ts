import type { PreviewedCall } from '../../src/call-sync/first-run.ts';
import type { CallSyncAnswer } from '../../src/call-sync/page-contract.ts';
import type { SampleCall } from '../call-sync/sample-calls.ts';
import { CallSyncWorld } from './call-sync-world.ts';
import { SyncPage } from './sync-page-asker.ts';

const world = new CallSyncWorld();
beforeAll(() => world.open(), 40_000);
afterAll(() => world.close());

const MEMBER = 180000101;
const LOBBY = 180000109;
const HOUR_MS = 3_600_000;
/** Every test has a minute of its own: RingCentral's requests are counted by the minute. */
let clock = 0;
const since = () => Date.now() - 24 * HOUR_MS;
/** What a company rings for its own front door: nobody's extension, and nobody's number. */
const NOBODYS = '+12125550123';

/** Both credentials are verified, nothing is turned on, and no run has been. */
async function begin(settings: object = {}): Promise<SyncPage> {
  await world.ready({ on: false, rules: {}, ...settings });
  clock += 61_000;
  world.account.world.setClockOffset(clock);
  await world.ringCentral.control.setRoster([
    extension(MEMBER, '101', 'Extension 101'),
    extension(LOBBY, '109', 'Lobby'),
  ]);
  world.verify();
  // Member One has signed in with extension 101.
  const connection = world
    .table('customrecord_rcp_connection')
    .find((row) => Number(row['custrecord_rcp_con_user']) === world.user('Member One'));
  world.account.administration.editRow('customrecord_rcp_connection', Number(connection?.['id']), {
    custrecord_rcp_con_extension: String(MEMBER),
  });
  await world.ringCentral.control.clearRequests();
  return new SyncPage(world).open();
}
const extension = (id: number, extensionNumber: string, name: string) => ({
  id,
  extensionNumber,
  name,
  type: 'User',
  status: 'Enabled',
});

const preview = (page: SyncPage, from = since()) =>
  page.ask({ action: 'preview-sync', since: from });

function callsOf(answer: CallSyncAnswer): PreviewedCall[] {
  if (!('firstRun' in answer)) throw new Error(JSON.stringify(answer));
  return answer.firstRun.calls;
}
const fatesOf = (answer: CallSyncAnswer) =>
  Object.fromEntries(callsOf(answer).map((call) => [call.session, call.fate]));

/** One call of each kind. */
const CALLS: readonly SampleCall[] = [
  { session: 's-customer', extension: MEMBER, number: '+12125550182' },
  { session: 's-several', extension: MEMBER, number: '+12125550199' },
  { session: 's-nobody', extension: MEMBER, number: NOBODYS },
  { session: 's-lobby', extension: LOBBY, number: NOBODYS },
  { session: 's-inside', extension: MEMBER, number: '', otherExtension: LOBBY },
  { session: 's-emergency', extension: MEMBER, direction: 'Outbound', number: '911' },
  { session: 's-menu', extension: null },
  { session: 's-now', extension: MEMBER, result: 'In Progress' },
];

/** Every row and record that a run could write. */
const everything = () =>
  JSON.stringify([
    ...['call_sync', 'call_page', 'call_decision', 'deleted_call', 'extensions', 'audit'].map(
      (name) => world.table(`customrecord_rcp_${name}`),
    ),
    world.phoneCalls(),
  ]);

const paths = async () =>
  (await world.ringCentral.control.requests()).requests.map(({ path }) => path);

describe('the preview of the first run', () => {
  test('says what becomes of each call, and writes nothing', async () => {
    const page = await begin();
    await world.calls(...CALLS);
    const before = everything();
    const answer = await preview(page);
    expect(everything()).toBe(before);
    const member = world.user('Member One');
    const fresh = { state: 'new', organizer: member, organizerName: 'Member One' };
    expect(fatesOf(answer)).toMatchObject({
      's-customer': { ...fresh, record: { type: 'customer', id: 1 }, several: 0 },
      's-several': { ...fresh, record: null, several: 2 },
      's-nobody': { ...fresh, record: null, several: 0 },
      's-lobby': { state: 'skipped', reason: 'no-organizer' },
      's-inside': { state: 'skipped', reason: 'internal' },
      's-emergency': { state: 'skipped', reason: 'emergency' },
      's-menu': { state: 'skipped', reason: 'no-extension' },
      's-now': { state: 'in-progress' },
    });
    expect(callsOf(answer).find(({ session }) => session === 's-lobby')).toMatchObject({
      extensionNumber: '109',
    });
  });

  test('is what the first run does', async () => {
    const page = await begin({ defaultOrganizer: world.user('Company Admin') });
    await world.calls(...CALLS);
    const fates = fatesOf(await preview(page));
    world.set({
      on: true,
      since: since(),
      rules: {},
      defaultOrganizer: world.user('Company Admin'),
    });
    world.account.scripts.runMapReduce();
    const listed = world.listed();
    for (const { session, extension: of } of CALLS) {
      const key = `${session} ${of === null ? '' : String(of)}`;
      const [fate, outcome] = [fates[session], listed[key]];
      switch (fate?.state) {
        case 'new':
          expect([session, outcome?.state]).toEqual([session, 'logged']);
          break;
        case 'skipped':
          expect([session, outcome]).toEqual([session, { state: 'skipped', reason: fate.reason }]);
          break;
        default:
          expect([session, outcome?.state]).toEqual([session, 'waiting']);
      }
    }
    const logged = Object.entries(fates).flatMap(([session, fate]) =>
      fate.state === 'new'
        ? [[session, String(fate.organizer), fate.record === null ? '' : String(fate.record.id)]]
        : [],
    );
    const records = world
      .ours()
      .map((values) => [
        values['custevent_rcp_session'],
        values['assigned'],
        values['company'] ?? '',
      ]);
    expect(records.sort()).toEqual(logged.sort());
    expect(logged).toHaveLength(4);
  });

  test('knows a call that the softphone has logged, and one whose record was deleted', async () => {
    const page = await begin({ on: true, since: since() });
    await world.calls(
      { session: 's-known', extension: MEMBER },
      { session: 's-deleted', extension: MEMBER },
    );
    world.account.scripts.runMapReduce();
    const [known, deleted] = ['s-known', 's-deleted'].map((session) =>
      world.recordsOfOurs().find(({ values }) => values['custevent_rcp_session'] === session),
    );
    if (known === undefined || deleted === undefined) throw new Error('not logged');
    const admin = world.identity('Account Administrator');
    world.account.records.delete(admin, { type: 'phonecall', ...deleted });
    const asAdministrator = await new SyncPage(world, 'Account Administrator').open();
    expect(fatesOf(await preview(asAdministrator))).toMatchObject({
      's-known': { state: 'known', url: expect.stringContaining(String(known.id)) as string },
      's-deleted': { state: 'deleted' },
    });
    // This role can't see which records were deleted, and the answer says that something is hidden.
    const answer = await preview(page);
    expect(fatesOf(answer)['s-deleted']).toMatchObject({ state: 'new' });
    expect(answer).toMatchObject({ firstRun: { partial: true } });
  });

  test('is of the newest 100 calls at most, from the day on that is asked for', async () => {
    const page = await begin();
    await world.calls(
      { session: 's-old', extension: MEMBER, startedAt: since() - HOUR_MS },
      ...Array.from({ length: 120 }, (_, at) => ({
        session: `s-${String(at)}`,
        extension: MEMBER,
        startedAt: since() + (at + 1) * 1_000,
      })),
    );
    const answer = await preview(page);
    expect(callsOf(answer)).toHaveLength(100);
    expect(answer).toMatchObject({ firstRun: { more: true } });
    expect(callsOf(answer).map(({ session }) => session)).not.toContain('s-old');
  });

  test('without calls is empty, and says since when', async () => {
    const page = await begin();
    const from = since();
    expect(await preview(page, from)).toMatchObject({
      firstRun: { since: from, calls: [], more: false },
    });
  });

  test('goes 90 days back at most', async () => {
    const page = await begin();
    const answer = await preview(page, 0);
    if (!('firstRun' in answer)) throw new Error(JSON.stringify(answer));
    expect(Date.now() - answer.firstRun.since).toBeLessThanOrEqual(91 * 24 * HOUR_MS);
  });
});

describe('RingCentral', () => {
  test('is asked once for calls, and the session is ended', async () => {
    const page = await begin();
    await world.calls(...CALLS);
    await preview(page);
    const asked = (await paths()).map((path) => path.replace(/\?.*/, ''));
    expect(asked).toEqual([
      '/restapi/oauth/token',
      '/restapi/v1.0/account/~/extension',
      '/restapi/v1.0/account/~/call-log-extract-sync',
      '/restapi/oauth/revoke',
    ]);
    // 10 more for each further 1,000 extensions, and for each further 5,000 employees.
    expect(page.units).toBeLessThanOrEqual(160);
  });

  test('that limits requests is not asked again before its time', async () => {
    const page = await begin();
    await world.ringCentral.control.addFault({
      path: '/restapi/v1.0/account/~/call-log-extract-sync',
      kind: 'rate-limit',
      retryAfterSeconds: 17,
      times: 1,
    });
    expect(await preview(page)).toMatchObject({
      unread: { code: 'ringcentral-busy', retryAfter: 17 },
    });
    const { id } = world.row();
    world.account.administration.editRow('customrecord_rcp_call_sync', id, {
      custrecord_rcp_sync_state: JSON.stringify({ waitUntil: Date.now() + clock + 42_000 }),
    });
    await world.ringCentral.control.clearRequests();
    expect(await preview(page)).toMatchObject({ unread: { code: 'ringcentral-busy' } });
    expect(await paths()).toEqual([]);
  });

  test('is read three times a minute for previews, and the job leaves as many requests', async () => {
    const page = await begin();
    for (let time = 0; time < 3; time++)
      expect(await preview(page)).toMatchObject({ firstRun: {} });
    await world.ringCentral.control.clearRequests();
    const answer = await preview(page);
    expect(answer).toMatchObject({ unread: { code: 'ringcentral-busy' } });
    expect(await paths()).toEqual([]);
    // More pages than a minute has requests: 1,000 calls, and then 250 for each change.
    await world.calls(
      ...Array.from({ length: 3_000 }, (_, at) => ({
        session: `s-${String(at)}`,
        extension: null,
        startedAt: since() + at * 1_000,
      })),
    );
    world.set({ on: true, since: since() - HOUR_MS, rules: {} });
    world.account.scripts.runMapReduce();
    const reads = (await paths()).filter((path) => path.includes('call-log-extract-sync'));
    expect(reads).toHaveLength(6);
  }, 30_000);

  test.each([
    [{ kind: 'status', status: 503 }, { code: 'ringcentral-down' }],
    [{ kind: 'html' }, { code: 'ringcentral-answer' }],
    [{ kind: 'status', status: 403, errorCode: 'CMN-408' }, { code: 'ringcentral-permission' }],
  ] as const)('that answers with %j is an answer that says so', async (fault, unread) => {
    const page = await begin();
    await world.ringCentral.control.addFault({
      path: '/restapi/v1.0/account/~/call-log-extract-sync',
      ...fault,
    });
    expect(await preview(page)).toMatchObject({ unread });
  });

  test('gets no secret that the page may not use, and the page says which script needs it', async () => {
    const page = await begin();
    const { clientSecret } = await world.ringCentral.control.company();
    world.account.administration.setSecret('custsecret_rcp_client', clientSecret, [
      'customscript_rcp_settings',
    ]);
    expect(await preview(page)).toMatchObject({
      unread: { code: 'ringcentral-secrets', missing: ['customscript_rcp_sync_page'] },
    });
    world.set({ on: true, since: since(), rules: {} });
    world.account.scripts.runMapReduce();
    expect(world.row().state).toMatchObject({
      failing: { code: 'ringcentral-secrets', missing: ['customscript_rcp_call_sync'] },
    });
  });

  test('isn’t asked before both connections are verified', async () => {
    const page = await begin();
    world.account.world.change({
      company: { ...world.account.world.state.company, custrecord_rcp_ns_test: 'failed' },
    });
    await world.ringCentral.control.clearRequests();
    for (const action of [
      { action: 'preview-sync', since: since() },
      { action: 'load-extensions' },
    ])
      expect(await page.ask(action)).toMatchObject({ error: { code: 'RCP_NOT_VERIFIED' } });
    expect(await paths()).toEqual([]);
  });
});

describe('extensions that are loaded before the first run', () => {
  test('get the organizers that are certain, and a choice holds in the first run', async () => {
    const page = await begin();
    const answer = await page.ask({ action: 'load-extensions' });
    expect(answer).toMatchObject({
      extensions: [
        { id: String(MEMBER), match: 'auto-user-email', isNew: false },
        { id: String(LOBBY), match: 'unmapped', isNew: false },
      ],
    });
    const change = { match: 'manual', employee: world.user('Member Two') };
    await page.ask({ action: 'save-mapping', changes: { [String(LOBBY)]: change }, seen: [] });
    await world.calls({ session: 's-lobby', extension: LOBBY });
    expect(fatesOf(await preview(page))['s-lobby']).toMatchObject({
      state: 'new',
      organizerName: 'Member Two',
    });
    world.set({ on: true, since: since(), rules: {} });
    world.account.scripts.runMapReduce();
    expect(world.ours()).toMatchObject([{ assigned: String(world.user('Member Two')) }]);
  });

  test('aren’t there when RingCentral can’t be read; the answer says why, and the next try works', async () => {
    const page = await begin();
    await world.ringCentral.control.addFault({
      path: '/restapi/v1.0/account/~/extension',
      kind: 'status',
      status: 503,
    });
    expect(await page.ask({ action: 'load-extensions' })).toMatchObject({
      unread: { code: 'ringcentral-down' },
    });
    await world.ringCentral.control.clearFaults();
    expect(await page.ask({ action: 'load-extensions' })).toMatchObject({ extensions: [{}, {}] });
  });
});
