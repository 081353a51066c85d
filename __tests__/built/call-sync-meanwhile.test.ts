import type { CallSyncAnswer } from '../../src/call-sync/page-contract.ts';
import type { SampleCall } from '../call-sync/sample-calls.ts';
import { sampleDesks } from '../call-sync/sample-desks.ts';
import { CallSyncWorld } from './call-sync-world.ts';
import { SyncPage } from './sync-page-asker.ts';

/** What an admin does on the page while the job is in the middle of a stage. */

const world = new CallSyncWorld();
beforeAll(() => world.open(), 40_000);
afterAll(() => world.close());

const EXTENSION = 180000101;
const OTHER = 180000104;
const RESTLET = /restlet\.nl/;
let page: SyncPage;

const run = () => world.account.scripts.runMapReduce();
const stateOf = (session: string, extension = EXTENSION) =>
  world.listed()[`${session} ${String(extension)}`];

beforeEach(async () => {
  await world.ready();
  run();
  world.map({ [String(EXTENSION)]: world.user('Member One') });
  page = await new SyncPage(world).open();
});
afterEach(() => {
  world.account.scripts.meanwhile(null);
});

/** Does this once, when the job is at this place for the n-th time. @returns the page's answer */
function meanwhile(
  place: RegExp,
  act: () => Promise<CallSyncAnswer>,
  nth = 1,
): () => Promise<CallSyncAnswer> {
  let left = nth;
  let answer: Promise<CallSyncAnswer> | null = null;
  world.account.scripts.meanwhile((where) => {
    if (!place.test(where) || --left !== 0) return;
    // What the page itself asks isn't the job's.
    world.account.scripts.meanwhile(null);
    answer = act();
  });
  return () => answer ?? Promise.reject(new Error(`the job was never at ${place.source}`));
}

/** A row with a call that waits, because NetSuite didn't answer, beside others that are settled. */
async function waiting(...calls: readonly SampleCall[]): Promise<void> {
  await world.calls(...calls);
  world.account.m2m.tokens.faults.add({ at: 'restlet', kind: 'status', times: 2 });
  run();
  world.account.m2m.tokens.faults.clear();
}

describe('while the job holds a row of the call list and writes its calls,', () => {
  test.each([
    ['log anyway', { direction: 'Outbound', number: '911' }, { decision: 'log-anyway' }, {}],
    [
      'an organizer',
      { extension: OTHER },
      { decision: 'organizer', employee: 0 },
      { extension: OTHER },
    ],
  ] as const)('%s is not lost: the next run does it', async (_what, call, act, where) => {
    const extension = 'extension' in where ? where.extension : EXTENSION;
    await waiting(
      { session: 's-1', extension: EXTENSION },
      { session: 's-2', extension: EXTENSION, ...call },
    );
    const row = await page.call('s-2');
    expect(row.outcome.state).toBe('skipped');
    const employee = world.user('Member Two');
    const decided = meanwhile(RESTLET, () =>
      page.decide(row, 'employee' in act ? { ...act, employee } : act),
    );
    run();
    expect(await decided()).toMatchObject({ decided: { outcome: { state: 'waiting' } } });
    run();
    expect(stateOf('s-1')).toMatchObject({ state: 'logged' });
    expect(stateOf('s-2', extension)).toMatchObject({ state: 'logged' });
    expect((await page.call('s-2')).outcome.state).toBe('logged');
    expect(world.ours()).toHaveLength(2);
  });

  test('a decision about a call that is being written counts for what is written after it', async () => {
    await waiting({ session: 's-1', extension: EXTENSION, number: '+12125550199' });
    const row = await page.call('s-1');
    const decided = meanwhile(RESTLET, () =>
      page.decide(row, { decision: 'record', entity: { type: 'customer', id: 2 } }),
    );
    run();
    await decided();
    run();
    expect(world.ours()).toMatchObject([{ company: '2' }]);
  });

  test('extensions can’t be loaded, and can be once it has ended', async () => {
    world.verify();
    await waiting({ session: 's-1', extension: EXTENSION });
    const loaded = meanwhile(RESTLET, () => page.ask({ action: 'load-extensions' }));
    run();
    expect(await loaded()).toMatchObject({ error: { code: 'RCP_RUN_IN_PROGRESS' } });
    expect(await page.ask({ action: 'load-extensions' })).toHaveProperty('extensions');
  });

  test('pausing holds for the rows that come after it', async () => {
    await waiting({ session: 's-1', extension: EXTENSION });
    await waiting({ session: 's-2', extension: EXTENSION });
    const saved = meanwhile(RESTLET, () =>
      page.ask({
        action: 'save-settings',
        base: page.view.settings,
        settings: { ...page.view.settings, paused: true },
        replace: false,
      }),
    );
    run();
    expect(await saved()).toMatchObject({ status: { chip: 'paused' } });
    expect([stateOf('s-1')?.state, stateOf('s-2')?.state]).toEqual(['logged', 'waiting']);
    run();
    expect(stateOf('s-2')).toMatchObject({ state: 'waiting' });
  });

  test('a number that is never to be logged holds for the rows that come after it', async () => {
    await waiting({ session: 's-1', extension: EXTENSION });
    await waiting({ session: 's-2', extension: EXTENSION, number: '+13105550100' });
    const saved = meanwhile(RESTLET, () =>
      page.ask({ action: 'never-log', number: '+13105550100' }),
    );
    run();
    await saved();
    expect(stateOf('s-2')).toEqual({ state: 'skipped', reason: 'never-number' });
    expect((await page.open()).view.settings.rules.never).toEqual(['+13105550100']);
  });

  test('an organizer of an extension holds for the rows that come after it', async () => {
    await waiting({ session: 's-1', extension: EXTENSION });
    await waiting({ session: 's-2', extension: EXTENSION });
    const employee = world.user('Company Admin');
    const saved = meanwhile(RESTLET, () =>
      page.ask({
        action: 'save-mapping',
        changes: { [String(EXTENSION)]: { match: 'manual', employee } },
        seen: [],
      }),
    );
    run();
    await saved();
    expect(world.ours().map(({ assigned }) => assigned)).toEqual([
      String(world.user('Member One')),
      String(employee),
    ]);
  });
});

const extensions = (count: number) => sampleDesks(count, EXTENSION, 101);

describe('while the job writes the extensions that RingCentral lists,', () => {
  // First the job reads what is stored, and then, right before it writes, once more.
  test.each([1, 2])('a choice of an admin isn’t lost (read %i)', async (nth) => {
    await world.ringCentral.control.setRoster(extensions(40 * nth));
    // The extensions are read once an hour.
    world.account.world.setClockOffset(2 * 3_600_000);
    const employee = world.user('Company Admin');
    const saved = meanwhile(
      /^rcp_extensions$/,
      () =>
        page.ask({
          action: 'save-mapping',
          changes: { [String(EXTENSION)]: { match: 'manual', employee } },
          seen: [],
        }),
      nth,
    );
    run();
    expect(await saved()).toHaveProperty('extensions');
    await page.open();
    const answer = await page.ask({ action: 'extensions' });
    const rows = 'extensions' in answer ? answer.extensions : [];
    expect(rows).toHaveLength(40 * nth);
    expect(rows.find(({ id }) => id === String(EXTENSION))).toMatchObject({
      match: 'manual',
      employee,
    });
  });
});

describe('two admins with the page open', () => {
  const save = (who: SyncPage, change: object) =>
    who.ask({
      action: 'save-settings',
      base: who.view.settings,
      settings: { ...who.view.settings, ...change },
      replace: false,
    });

  test('change different settings, and both hold', async () => {
    const other = await new SyncPage(world, 'Account Administrator').open();
    const { rules } = page.view.settings;
    await save(page, { slots: 2, rules: { ...rules, missed: false, never: ['+13105550100'] } });
    await save(other, { paused: true, rules: { ...rules, never: ['+13105550101'] } });
    expect((await page.open()).view.settings).toMatchObject({
      slots: 2,
      paused: true,
      rules: { missed: false, never: ['+13105550100', '+13105550101'] },
    });
  });

  describe('who save organizers of one row within a fraction of a second:', () => {
    const LOADED = /^load customrecord_rcp_extensions$/;
    let ids: readonly [string, string];

    beforeEach(async () => {
      await world.ringCentral.control.setRoster(extensions(40));
      world.account.world.setClockOffset(2 * 3_600_000);
      run();
      await page.open();
      const rosters = world
        .table('customrecord_rcp_extensions')
        .map((row) =>
          Object.keys(JSON.parse(String(row['custrecord_rcp_extensions_roster'])) as object),
        );
      const [one = '', two = ''] = rosters.find((row) => row.length > 1) ?? [];
      ids = [one, two];
    });

    const map = (who: SyncPage, id: string, name: string) =>
      who.ask({
        action: 'save-mapping',
        changes: { [id]: { match: 'manual', employee: world.user(name) } },
        seen: [],
      });
    const organizers = async () => {
      const answer = await page.ask({ action: 'extensions' });
      const rows = 'extensions' in answer ? answer.extensions : [];
      return ids.map((id) => rows.find((row) => row.id === id)?.employeeName);
    };

    test('the choices of both hold when they are about different extensions', async () => {
      const other = await new SyncPage(world, 'Account Administrator').open();
      const saved = meanwhile(LOADED, () => map(other, ids[1], 'Member Two'));
      expect(await map(page, ids[0], 'Company Admin')).toHaveProperty('extensions');
      expect(await saved()).toHaveProperty('extensions');
      expect(await organizers()).toEqual(['Company Admin', 'Member Two']);
    });

    test('one sees an error when both chose for one extension, and may replace it', async () => {
      const other = await new SyncPage(world, 'Account Administrator').open();
      const saved = meanwhile(LOADED, () => map(other, ids[0], 'Member Two'));
      expect(await map(page, ids[0], 'Company Admin')).toMatchObject({
        error: { code: 'RCP_MAPPING_CHANGED' },
      });
      expect(await saved()).toHaveProperty('extensions');
      expect(await organizers()).toEqual(['Member Two', '']);
      expect(await map(page, ids[0], 'Company Admin')).toHaveProperty('extensions');
      expect(await organizers()).toEqual(['Company Admin', '']);
    });

    test('a choice holds when the job writes the row at that moment', async () => {
      const [row] = world.table('customrecord_rcp_extensions');
      const saved = meanwhile(LOADED, () => {
        world.account.administration.editRow('customrecord_rcp_extensions', Number(row?.['id']), {
          custrecord_rcp_extensions_found: '{}',
        });
        return Promise.resolve({ ...page.view, started: 'running' } as CallSyncAnswer);
      });
      expect(await map(page, ids[0], 'Company Admin')).toHaveProperty('extensions');
      await saved();
      expect((await organizers())[0]).toBe('Company Admin');
    });
  });
});
