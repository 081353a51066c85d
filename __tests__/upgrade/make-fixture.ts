/**
 * Makes a fixture of an upgrade by really running an old version: its built scripts in its own
 * model of NetSuite, and its browser modules over a store in memory. Not run by the tests;
 * __tests__/fixtures/upgrade/README.md says how.
 *
 *     node --import tsx __tests__/upgrade/make-fixture.ts <folder of the old version, built> <file to write>
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import type { AccountOptions } from '../../local/account/account.ts';
import type { ModelServer } from '../../local/http/server.ts';
import type { RunningRingCentral } from '../../local/ringcentral/process.ts';
import type { SdfProject } from '../../local/sdf/project.ts';
import type { FinishedCall } from '../../src/contracts/calls-request.ts';
import { objectsOf } from './objects.ts';

const [old = '', target = ''] = process.argv.slice(2).map((argument) => path.resolve(argument));
const of = async <T>(file: string): Promise<T> => (await import(path.join(old, file))) as T;
const { version } = JSON.parse(readFileSync(path.join(old, 'package.json'), 'utf8')) as {
  version: string;
};
/** The telephone came with 1.1.0, tests of the company's credentials with 1.2.0. */
const hasTelephone = version !== '1.0.0';
const tests = hasTelephone && version !== '1.1.0';

const suitelet = (name: string) =>
  `/app/site/hosting/scriptlet.nl?script=customscript_rcp_${name}&deploy=customdeploy_rcp_${name}`;

/** Somebody at the old model, with what a page of theirs was given. */
async function visit(origin: string, userId: number) {
  const signedIn = await fetch(`${origin}/control/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userId }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((header) => header.split(';')[0])
    .join('; ');
  const get = async (url: string) => (await fetch(origin + url, { headers: { cookie } })).text();
  const post = async (url: string, body: object) =>
    (
      await fetch(origin + url, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).json() as Promise<Record<string, unknown>>;
  const data = async (url: string) =>
    JSON.parse(
      /<script type="application\/json" id="rcp-data"[^>]*>(.*?)<\/script>/s.exec(
        await get(url),
      )?.[1] ?? 'null',
    ) as { token: string; signIn: { url: string; token: string } };
  return { get, post, data };
}

async function saveCompany(origin: string): Promise<void> {
  const { post, data } = await visit(origin, 11);
  const change = async (body: object) => {
    const { token, signIn } = await data(suitelet('settings'));
    // A test changes no value and carries the page's own token.
    const answer = await post(suitelet('settings'), {
      token: 'action' in body && body.action === 'test-connection' ? signIn.token : token,
      ...body,
    });
    if ('error' in answer) throw new Error(JSON.stringify(answer));
  };
  if (!hasTelephone)
    await change({
      action: 'save-company',
      card: 'ringcentral-company',
      values: { rcServer: 'https://platform.ringcentral.com', rcClientId: 'company-client' },
    });
  // With the telephone came credentials that are good, and a test that says so.
  if (!tests)
    await change({
      action: 'save-company',
      card: 'ringcentral-company',
      values: { rcSecret: 'custsecret_rcp_ringcentral' },
    });
  await change({
    action: 'save-company',
    card: 'netsuite-company',
    values: { nsClientId: 'netsuite-client', nsCertificate: 'netsuite-certificate' },
  });
  await change({
    action: 'save-company',
    card: 'company',
    values: { minVersion: '0.9.0', adminRoles: 'customrole_support_lead' },
  });
  await change(
    tests
      ? { action: 'test-connection', credential: 'ringcentral' }
      : { action: 'record-test', credential: 'ringcentral', result: 'passed' },
  );
  await change(
    tests
      ? { action: 'test-connection', credential: 'netsuite' }
      : { action: 'record-test', credential: 'netsuite', result: 'failed' },
  );
}

const CALL: FinishedCall = {
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
  note: 'Noted by the old version',
  entity: { type: 'customer', id: 1 },
};

async function useTelephone(origin: string): Promise<void> {
  const { post, data } = await visit(origin, 13);
  const {
    signIn: { url, token },
  } = await data(suitelet('softphone'));
  const access = (await post(url, { action: 'access', token, refusedUntil: null })) as {
    access?: { token: string };
  };
  if (access.access === undefined) throw new Error(`no access: ${JSON.stringify(access)}`);
  const sip = {
    authorizationId: 'old-authorization',
    domain: 'sip.example.com',
    outboundProxy: 'sip.example.com:5061',
    outboundProxyBackup: '',
    username: '101',
    password: 'old-sip-password',
    stunServers: [],
  };
  await post(url, { action: 'keep-sip', token, sip });
  const logged = await post(suitelet('calls'), { action: 'log', token, call: CALL });
  if (!('logged' in logged)) throw new Error(JSON.stringify(logged));
}

/**
 * What the old scripts put into N/cache, which a deployment leaves in place: the last value of each
 * key.
 */
async function watchCache(): Promise<Record<string, string>> {
  const entries: Record<string, string> = {};
  const { CacheStore } = await of<{
    CacheStore: {
      prototype: {
        put(place: string, key: string, value: unknown, ttl?: number): string;
        remove(place: string, key: string): void;
      };
    };
  }>('local/platform/cache-store.ts');
  const { put, remove } = CacheStore.prototype;
  CacheStore.prototype.put = function (place, key, value, ttl) {
    return (entries[`${place}\n${key}`] = put.call(this, place, key, value, ttl));
  };
  CacheStore.prototype.remove = function (place, key) {
    Reflect.deleteProperty(entries, `${place}\n${key}`);
    remove.call(this, place, key);
  };
  return entries;
}

/** The data file as SQL text. */
function dump(file: string): string[] {
  const database = new sqlite.Database(file);
  const all = (sql: string) => database.all(sql) as Record<string, string | number | null>[];
  const literal = (value: string | number | null | undefined) =>
    typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? null);
  const tables = all(
    "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
  );
  const lines = tables.flatMap(({ name, sql }) => [
    String(sql).replace(/\s+/g, ' '),
    ...all(`SELECT * FROM "${String(name)}"`).map(
      (row) =>
        `INSERT INTO ${String(name)} (${Object.keys(row).join(', ')}) VALUES ` +
        `(${Object.values(row).map(literal).join(', ')})`,
    ),
  ]);
  database.close();
  return lines;
}

async function runServer(
  folder: string,
): Promise<{ sql: string[]; cache: Record<string, string>; at: number }> {
  const cache = await watchCache();
  const { openAccount } = await of<{ openAccount(options: AccountOptions): unknown }>(
    'local/open-account.ts',
  );
  const { createServer } = await of<{ createServer(options: object): ModelServer }>(
    'local/http/server.ts',
  );
  let origin = '';
  let standIn: RunningRingCentral | undefined;
  const database = path.join(folder, 'account.sqlite');
  const account = openAccount({
    project: path.join(old, 'dist'),
    database,
    fresh: true,
    origin: () => origin,
    certificateAuthority: () => standIn?.certificatePem,
  });
  const server = createServer({ account, origin: () => origin, version });
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${String((server.app.server.address() as AddressInfo).port)}`;
  if (hasTelephone) {
    const { startTelephone } = await of<{
      startTelephone(
        options: object,
        begun: (started: RunningRingCentral) => void,
      ): Promise<{ notice: string }>;
    }>('local/telephone.ts');
    const { notice } = await startTelephone({ account, origin, environment: {} }, (started) => {
      standIn = started;
    });
    if (standIn === undefined) throw new Error(notice);
  }
  await saveCompany(origin);
  if (hasTelephone) await useTelephone(origin);
  // Both caches as people leave them: an administrator, an admin and members were just looking.
  for (const user of [11, 12, 13, 14])
    await (await visit(origin, user)).get(`${suitelet('softphone')}&custom_action=status`);
  // Nobody moved the account's clock, so it is the machine's. Versions differ in how it is asked.
  const at = Date.now();
  await server.close();
  await standIn?.stop();
  return { sql: dump(database), cache, at };
}

/** A store of a browser, as the old modules expect one. */
class MemoryStorage {
  readonly #items: Record<string, string> = {};
  get length(): number {
    return Object.keys(this.#items).length;
  }
  key = (index: number): string | null => Object.keys(this.#items)[index] ?? null;
  getItem = (key: string): string | null => this.#items[key] ?? null;
  setItem = (key: string, value: string): void => {
    this.#items[key] = value;
  };
  removeItem = (key: string): void => {
    Reflect.deleteProperty(this.#items, key);
  };
  all = (): Record<string, string> => ({ ...this.#items });
}

const WHO = { account: 'MODEL_1', user: 13 };

interface OldJournal {
  record(call: object): void;
  entryOf(id: string): { externalId: string } | undefined;
  change(externalId: string, change: object): void;
}

async function useJournal(storage: MemoryStorage, now: number): Promise<void> {
  const { Journal } = await of<{ Journal: new (parts: object) => OldJournal }>(
    'src/browser/app/log/journal.ts',
  );
  const journal = new Journal({ who: WHO, tab: 'old-tab', storage, now: () => now });
  const call = (id: string, more: object) => ({
    id,
    session: `s-${id}`,
    direction: 'inbound',
    number: '+12125550182',
    name: 'Example Customer 1',
    queue: '',
    phase: 'talking',
    startedAt: now - 90_000,
    answeredAt: now - 80_000,
    endedAt: null,
    result: null,
    muted: false,
    hold: 'off',
    recording: 'off',
    wasRecorded: false,
    sound: 'flowing',
    transfer: 'none',
    consults: null,
    problem: null,
    ...more,
  });
  const over = { phase: 'over', endedAt: now - 10_000, result: 'answered' };
  // One that waits to be saved, one whose notes are being typed, one under way when the page was
  // left.
  for (const id of ['waiting', 'noted', 'open']) journal.record(call(id, {}));
  for (const id of ['waiting', 'noted']) journal.record(call(id, over));
  const noteOf = (id: string, change: object) =>
    journal.change(journal.entryOf(id)?.externalId ?? '', change);
  noteOf('waiting', {
    note: 'Typed in the old version',
    stage: 'due',
    entity: {
      type: 'customer',
      id: 1,
      name: 'Example Customer 1',
      url: '/app/common/entity/custjob.nl?id=1',
    },
  });
  noteOf('noted', { note: 'Half a sen' });
}

async function runBrowser(
  now: number,
): Promise<{ local: Record<string, string>; session: Record<string, string> }> {
  const [local, session] = [new MemoryStorage(), new MemoryStorage()];
  Object.assign(globalThis, {
    localStorage: local,
    sessionStorage: session,
    window: { addEventListener: () => undefined },
  });
  const { dismissalStore } = await of<{
    dismissalStore(who: object): { putAway(id: string, how: string): void };
  }>('src/browser/sensors/dismissal-store.ts');
  const store = dismissalStore(WHO);
  store.putAway('enable-notifications', 'seven-days');
  store.putAway('update-bundle', 'visit');
  if (hasTelephone) {
    const { preferencesStore } = await of<{
      preferencesStore(who: object): { change(change: object): void };
    }>('src/browser/sensors/preferences.ts');
    preferencesStore(WHO).change({
      ringtone: 'soft',
      volume: 0.4,
      input: 'headset-in',
      output: 'headset-out',
      from: '+12125550100',
    });
    await useJournal(local, now);
    const { Account: RingCentralAccount } = await of<{
      Account: new (rest: object, access: object, who: object) => { extension(): Promise<unknown> };
    }>('src/browser/app/ringcentral/account.ts');
    const answers: Record<string, object> = {
      '/restapi/v1.0/account/~/extension/~': {
        id: 101,
        extensionNumber: '101',
        name: 'Member One',
        regionalSettings: { homeCountry: { isoCode: 'US', callingCode: '1' } },
      },
      '/restapi/v1.0/account/~/extension/~/phone-number': {
        records: [
          { phoneNumber: '+12125550100', features: ['CallerId'], usageType: 'DirectNumber' },
        ],
      },
    };
    const rest = {
      get: (url: string) => Promise.resolve({ outcome: 'answered', body: answers[url] ?? {} }),
    };
    await new RingCentralAccount(rest, {}, WHO).extension();
  }
  return { local: local.all(), session: session.all() };
}

async function runObjects(): Promise<Record<string, string>> {
  const { readProject } = await of<{ readProject(folder: string): SdfProject }>(
    'local/sdf/project.ts',
  );
  return objectsOf(readProject(path.join(old, 'dist')));
}

const folder = mkdtempSync(path.join(tmpdir(), 'rcp-upgrade-'));
try {
  const server = await runServer(folder);
  writeFileSync(
    target,
    `${JSON.stringify({ version, objects: await runObjects(), ...server, browser: await runBrowser(server.at) }, null, 1)}\n`,
  );
  console.log(`${target}: version ${version}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
