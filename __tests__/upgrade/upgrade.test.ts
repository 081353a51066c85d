import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import type { Account } from '../../local/account/account.ts';
import { createServer, type ModelServer } from '../../local/http/server.ts';
import { openAccount } from '../../local/open-account.ts';
import { readProject } from '../../local/sdf/project.ts';
import { Delivery } from '../../src/browser/app/log/delivery.ts';
import { Journal } from '../../src/browser/app/log/journal.ts';
import { Account as RingCentralAccount } from '../../src/browser/app/ringcentral/account.ts';
import { dismissalStore } from '../../src/browser/sensors/dismissal-store.ts';
import { preferencesStore } from '../../src/browser/sensors/preferences.ts';
import { WaitingCalls } from '../../src/browser/sensors/waiting-calls.ts';
import { parseCallsAnswer } from '../../src/contracts/calls.ts';
import { parseGrantAnswer } from '../../src/contracts/grant.ts';
import { parseHealth } from '../../src/contracts/health.ts';
import { parseServerFacts } from '../../src/contracts/server-facts.ts';
import { parseSettingsView } from '../../src/contracts/settings.ts';
import { parseSetupAnswer } from '../../src/contracts/setup.ts';
import { FakeCallStore } from '../app/fake-call-store.ts';
import { type Browser, browserOf, ORIGIN } from '../local-http/browser.ts';
import { objectsOf } from './objects.ts';

interface Fixture {
  version: string;
  objects: Record<string, string>;
  sql: string[];
  cache: Record<string, string>;
  at: number;
  browser: { local: Record<string, string>; session: Record<string, string> };
}

const FOLDER = '__tests__/fixtures/upgrade';
const fixtures = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as Fixture);
const suitelet = (name: string) =>
  `/app/site/hosting/scriptlet.nl?script=customscript_rcp_${name}&deploy=customdeploy_rcp_${name}`;
const HEALTH =
  '/app/site/hosting/restlet.nl?script=customscript_rcp_health&deploy=customdeploy_rcp_health';
const WHO = { account: 'MODEL_1', user: 13 };

// Each opens an account from a file, on machines that do other things too.
jest.setTimeout(30_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rcp-upgrade-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The stand-in's address is another one at each start; in a company's row stands RingCentral's. */
const asInAnAccount = (statement: string): string =>
  statement.replace(/https:\/\/127\.0\.0\.1:\d+/g, 'https://platform.ringcentral.com');

/** The old version's data under the new version's scripts, at the moment the old one left off. */
function open(
  { sql, cache, at }: Fixture,
  project = 'dist',
  adapted = asInAnAccount,
): { account: Account; server: ModelServer; visitor: () => Browser } {
  const file = path.join(folder, 'account.sqlite');
  const database = new sqlite.Database(file);
  for (const statement of sql) database.exec(adapted(statement));
  // The clock stays where it was: otherwise what the old version cached, and what it was granted,
  // would have expired.
  database.run("INSERT OR REPLACE INTO state (key, value) VALUES ('clock', ?)", [
    String(at - Date.now()),
  ]);
  database.close();
  const account = openAccount({
    project: path.resolve(project),
    database: file,
    fresh: false,
    origin: () => ORIGIN,
    cache,
  });
  const server = createServer({ account, origin: () => ORIGIN });
  return { account, server, visitor: () => browserOf(server.app) };
}

const dataOf = (body: string): unknown =>
  JSON.parse(
    /<script type="application\/json" id="rcp-data"[^>]*>(.*?)<\/script>/s.exec(body)?.[1] ??
      'null',
  );

describe.each(fixtures.map((fixture) => [fixture.version, fixture] as const))(
  'after an upgrade from %s',
  (version, fixture) => {
    const hadTelephone = version !== '1.0.0';
    const tested = hadTelephone && version !== '1.1.0';

    test('everything that data hangs on is still there, and is what it was', () => {
      expect(objectsOf(readProject('dist'))).toMatchObject(fixture.objects);
    });

    test.each(['with what the old version cached', 'with an empty cache'])(
      'health and status say what the old version knew, %s',
      async (how) => {
        const { server, account, visitor } = open(
          how.includes('empty') ? { ...fixture, cache: {} } : fixture,
        );
        for (const [user, role] of [
          [11, 'administrator'],
          [12, 'customrole_rcp_company_admin'],
          [13, 'customrole_rcp_member'],
        ] as const) {
          const browser = visitor();
          await browser.signIn(user, role);
          const health = parseHealth((await browser.get(HEALTH)).json());
          expect(health?.m2m.ringcentral).toMatchObject({ configured: true, verified: true });
          expect(health?.m2m.netsuite).toMatchObject({ configured: true, verified: false });
          expect(health?.bundle).toMatchObject({ version: __BUNDLE_VERSION__, outdated: false });
          const facts = parseServerFacts(
            (await browser.get(`${suitelet('softphone')}&custom_action=status`)).json(),
          );
          expect(facts).toMatchObject({
            access: true,
            role: role === 'customrole_rcp_member' ? 'member' : 'company-admin',
            bundle: { required: '0.9.0' },
          });
          // A row that nobody connected by signing in says so once the telephone asks for its
          // grant; until then it stands.
          expect(facts?.connection).toBe('connected');
        }
        expect(account.diagnostics.logs().filter(({ level }) => level === 'ERROR')).toEqual([]);
        await server.close();
      },
    );

    test('the settings page has every value of the company, and saves', async () => {
      const { server, visitor } = open(fixture);
      const browser = visitor();
      await browser.signIn(11, 'administrator');
      const view = parseSettingsView(dataOf((await browser.get(suitelet('settings'))).body));
      expect(view?.company).toMatchObject({
        rcSecret: tested ? 'custsecret_rcp_jwt' : 'custsecret_rcp_ringcentral',
        nsClientId: 'netsuite-client',
        nsCertificate: 'netsuite-certificate',
        minVersion: '0.9.0',
        adminRoles: 'customrole_support_lead',
      });
      expect(view?.company?.rcServer).toMatch(/^https:\/\//);
      expect(view?.company?.rcClientId).not.toBe('');
      const saved = await browser.json(suitelet('settings'), {
        action: 'save-company',
        token: view?.token,
        card: 'company',
        values: { minVersion: '0.8.0' },
      });
      expect(saved.json()).toHaveProperty('view.company.minVersion', '0.8.0');
      await server.close();
    });

    test('a field that came later is empty in old rows', async () => {
      const project = path.join(folder, 'dist');
      cpSync('dist', project, { recursive: true });
      const object = path.join(project, 'Objects/customrecord_rcp_company.xml');
      const added =
        '<customrecordcustomfield scriptid="custrecord_rcp_came_later"><label>Came ' +
        'later</label><fieldtype>TEXT</fieldtype></customrecordcustomfield></' +
        'customrecordcustomfields>';
      writeFileSync(
        object,
        readFileSync(object, 'utf8').replace('</customrecordcustomfields>', added),
      );
      const { account, server } = open(fixture, project);
      expect(account.world.state.company).toMatchObject({
        custrecord_rcp_came_later: '',
        custrecord_rcp_ns_client_id: 'netsuite-client',
      });
      await server.close();
    });

    test('what this user dismissed stays away', () => {
      useBrowser(fixture.browser);
      expect(Object.keys(dismissalStore(WHO).get()).sort()).toEqual([
        'enable-notifications',
        'update-bundle',
      ]);
    });

    if (hadTelephone) withTelephone(fixture);
    if (tested) withTests(fixture);
  },
);

/** Gives the modules what the old version left in the browser. */
function useBrowser({ local, session }: Fixture['browser']): void {
  const storage = (items: Record<string, string>) => {
    const kept: Record<string, string> = { ...items };
    Object.defineProperties(kept, {
      getItem: { value: (key: string) => kept[key] ?? null },
      setItem: { value: (key: string, value: string) => void (kept[key] = value) },
      removeItem: { value: (key: string) => void Reflect.deleteProperty(kept, key) },
      key: { value: (index: number) => Object.keys(kept)[index] ?? null },
      length: { get: () => Object.keys(kept).length },
    });
    return kept;
  };
  for (const [name, value] of Object.entries({
    localStorage: storage(local),
    sessionStorage: storage(session),
    window: { addEventListener: () => undefined, removeEventListener: () => undefined },
  })) {
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  }
}

function withTelephone(fixture: Fixture): void {
  test('a grant that the old version sealed is opened: nobody has to sign in again', async () => {
    const { server, visitor } = open(fixture);
    const browser = visitor();
    await browser.signIn(13, 'customrole_rcp_member');
    const { signIn } = dataOf((await browser.get(suitelet('softphone'))).body) as {
      signIn: { url: string; token: string };
    };
    const answer = parseGrantAnswer(
      (
        await browser.json(signIn.url, {
          action: 'access',
          token: signIn.token,
          refusedUntil: null,
          sip: true,
        })
      ).json(),
    );
    // How it registered is of no known age, so the phone asks RingCentral once.
    expect(answer).toMatchObject({ access: { token: expect.any(String) as string, sip: null } });
    await server.close();
  });

  test(
    'a grant that the old version sealed names no server: it goes to RingCentral’s own and to ' +
      'no other, and the next write names it',
    async () => {
      const { account, server, visitor } = open(
        { ...fixture, cache: {} },
        'dist',
        (statement) => statement,
      );
      const browser = visitor();
      await browser.signIn(13, 'customrole_rcp_member');
      const { signIn } = dataOf((await browser.get(suitelet('softphone'))).body) as {
        signIn: { url: string; token: string };
      };
      const ask = async (body: object) =>
        parseGrantAnswer((await browser.json(signIn.url, { token: signIn.token, ...body })).json());
      const access = () => ask({ action: 'access', refusedUntil: null });
      const connection = async () =>
        parseServerFacts(
          (await browser.get(`${suitelet('softphone')}&custom_action=status`)).json(),
        )?.connection;
      const company = (values: Record<string, string>) => {
        account.world.change({ company: values });
      };
      const grants = () => account.diagnostics.inspect().tables['customrecord_rcp_grant'];
      const before = grants();
      // Nobody confirmed the old version's server, and then somebody does.
      expect(await access()).toMatchObject({ error: { code: 'RCP_NOT_SET_UP' } });
      const { custrecord_rcp_rc_server: old = '' } = account.world.state.company;
      account.administration.confirmServer(old);
      expect(await access()).toMatchObject({
        error: { code: 'RCP_NOT_CONNECTED', connection: 'elsewhere' },
      });
      expect(await connection()).toBe('elsewhere');
      expect(grants()).toEqual(before);

      company({ custrecord_rcp_rc_server: 'https://platform.ringcentral.com' });
      expect(await connection()).toBe('connected');
      expect(await access()).toHaveProperty('access');
      expect(await ask({ action: 'keep-sip', sip: null })).toHaveProperty('done');
      // From here on it is bound: even another server of RingCentral's is another one.
      company({ custrecord_rcp_rc_server: 'https://platform.devtest.ringcentral.com' });
      expect(await access()).toMatchObject({ error: { connection: 'elsewhere' } });
      company({ custrecord_rcp_rc_server: 'https://platform.ringcentral.com' });
      expect(await access()).toHaveProperty('access');
      await server.close();
    },
  );

  test('a page that the old version served goes on working: its session and its token are good', async () => {
    const { account, server } = open(fixture);
    const session =
      account.diagnostics
        .inspect()
        .tables['sessions']?.find(
          (row) => row['ended'] === null && String(row['data']).includes('rcp_page_token'),
        ) ??
      account.diagnostics
        .inspect()
        .tables['sessions']?.find((row) => String(row['data']).includes('rcp_page_token'));
    const { rcp_page_token: token } = JSON.parse(String(session?.['data'])) as {
      rcp_page_token: string;
    };
    const identity = {
      user: account.sessions.users().find(({ id }) => id === session?.['user_id']),
      role: account.sessions
        .users()
        .flatMap(({ roles }) => roles)
        .find(({ scriptId }) => scriptId === session?.['role']),
    };
    const answer = await account.scripts.runSuitelet(
      { ...identity, sessionId: String(session?.['id']) } as never,
      'customscript_rcp_calls',
      'customdeploy_rcp_calls',
      {
        method: 'POST',
        url: `${ORIGIN}${suitelet('calls')}`,
        query: {},
        headers: {},
        body: JSON.stringify({
          action: 'match',
          token,
          number: '+12125550182',
          national: '2125550182',
        }),
      },
    );
    expect(parseCallsAnswer(JSON.parse(answer.body))).toHaveProperty('match');
    await server.close();
  });

  test('a call that the old version logged is not logged again', async () => {
    const { server, visitor } = open(fixture);
    const browser = visitor();
    await browser.signIn(13, 'customrole_rcp_member');
    const { signIn } = dataOf((await browser.get(suitelet('softphone'))).body) as {
      signIn: { token: string };
    };
    const call = {
      externalId: 'rcp-s-old-version-13',
      direction: 'inbound',
      number: '+12125550182',
      name: 'Example Customer 1',
      startedAt: 1_760_000_000_000,
      answeredAt: 1_760_000_005_000,
      endedAt: 1_760_000_065_000,
      wall: [2025, 10, 9, 4, 53],
      result: 'answered',
      recorded: false,
      note: 'Once more',
      entity: null,
    };
    const answer = parseCallsAnswer(
      (await browser.json(suitelet('calls'), { action: 'log', token: signIn.token, call })).json(),
    );
    expect(answer).toMatchObject({ logged: { already: true } });
    await server.close();
  });

  test('ringtone, volume, devices and the number to show are as they were', () => {
    useBrowser(fixture.browser);
    expect(preferencesStore(WHO).get()).toMatchObject({
      ringtone: 'soft',
      volume: 0.4,
      input: 'headset-in',
      output: 'headset-out',
      from: '+12125550100',
    });
  });

  test('calls that waited are counted and delivered, with the notes as they were last typed', () => {
    useBrowser(fixture.browser);
    expect(new WaitingCalls(WHO).get()).toBe(1);
    const journal = new Journal({
      who: WHO,
      tab: 'new-tab',
      storage: localStorage,
      store: new FakeCallStore(),
      now: () => fixture.at + 60_000,
    });
    expect(journal.entries()).toHaveLength(3);
    journal.adopt(true);
    const writing = journal.entries().filter(({ stage }) => stage === 'notes');
    expect(writing.map(({ note }) => note)).toEqual(['Half a sen']);
    new Delivery({
      journal,
      log: () => Promise.reject(new Error('Nothing is to be logged here')),
      now: () => fixture.at + 120_000,
      mayAsk: () => false,
      onChange: () => undefined,
    }).closeNotes(60_000, () => false);
    expect(
      journal
        .waiting()
        .map(({ note, result }) => [note, result])
        .sort(),
    ).toEqual([
      ['', 'lost'],
      ['Half a sen', 'answered'],
      ['Typed in the old version', 'answered'],
    ]);
  });

  test('the extension is known before RingCentral is asked', () => {
    useBrowser(fixture.browser);
    expect(new RingCentralAccount({} as never, {} as never, WHO).known()).toEqual({
      number: '101',
      name: 'Member One',
      country: 'US',
      callerIds: ['+12125550100'],
    });
  });
}

function withTests(fixture: Fixture): void {
  test('what the tests found is still shown, with since when a failed one has failed', async () => {
    const { server, visitor } = open(fixture);
    const browser = visitor();
    await browser.signIn(11, 'administrator');
    const view = parseSettingsView(dataOf((await browser.get(suitelet('settings'))).body));
    expect(view?.tests?.ringcentral).toMatchObject({
      code: 'PASSED',
      found: { carried: ['ReadAccounts', 'ReadCallLog', 'ReadPresence'] },
    });
    expect(view?.tests?.netsuite).toMatchObject({
      code: 'NS_ASSERTION_REFUSED',
      failure: 'NS_ASSERTION_REFUSED',
    });
    expect(view?.tests?.netsuite?.since).not.toBeNull();
    await server.close();
  });

  test('the audit trail goes on from where it was', async () => {
    const { server, visitor } = open(fixture);
    const browser = visitor();
    await browser.signIn(11, 'administrator');
    const { settings } = dataOf((await browser.get(suitelet('setup'))).body) as {
      settings: { token: string };
    };
    const { token } = settings;
    const answer = parseSetupAnswer(
      (await browser.json(suitelet('setup'), { action: 'audit', token, before: null })).json(),
    );
    const rows = answer !== null && 'audit' in answer ? answer.audit.rows : [];
    expect(rows.map(({ action, subject, outcome }) => `${action} ${subject} ${outcome}`)).toEqual([
      'test-connection netsuite-company failed: NS_ASSERTION_REFUSED',
      'test-connection ringcentral-company passed',
      'save-company company: minVersion, adminRoles saved',
      'save-company netsuite-company: nsClientId, nsCertificate saved',
    ]);
    await server.close();
  });
}

test('every released version before this one has its fixture', () => {
  const released = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\d+\.\d+\.\d+)$/gm)].map(
    ([, version = '']) => version,
  );
  const { version: current } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    version: string;
  };
  expect(fixtures.map(({ version }) => version)).toEqual(
    expect.arrayContaining(released.filter((version) => version !== current)),
  );
});
