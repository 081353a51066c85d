import { FactsStore } from '../../src/browser/ui/facts-store.ts';
import { parseServerFacts, type ServerFacts } from '../../src/contracts/server-facts.ts';
import { SERVICE } from '../../src/contracts/service.ts';
import { FakePage, settle } from '../sensors/fake-browser.ts';
import { giveStorage } from '../stubs/fake-storage.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = 1_800_000_000_000;
const tested = { configured: true, verified: true, checkedAt: '2026-01-15T10:00:00.000Z' };

const SERVER: ServerFacts = {
  schema: 1,
  service: SERVICE,
  who: { account: '1234567', user: 7 },
  access: true,
  role: 'member',
  canUpdateBundle: false,
  usesCrm: true,
  connection: 'connected',
  m2m: { netsuite: tested, ringcentral: tested },
  bundle: { installed: '1.0.0', required: null, managed: false, bundled: null },
  links: { softphone: '/softphone', settings: '/settings', bundles: '/bundles' },
};

let page: FakePage;
let answer: ServerFacts;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'], now: START });
  page = new FakePage().enter();
  giveStorage();
  const notification = { permission: 'default' };
  page.window['Notification'] = notification;
  Object.defineProperty(globalThis, 'Notification', {
    configurable: true,
    writable: true,
    value: notification,
  });
  answer = SERVER;
  globalThis.fetch = (() =>
    Promise.resolve({
      status: 200,
      redirected: false,
      url: '',
      text: () => Promise.resolve(JSON.stringify(answer)),
    })) as unknown as typeof fetch;
});
afterEach(() => {
  jest.useRealTimers();
});

const ids = (store: FactsStore) => store.banners().map(({ id }) => id);
/** The fake page has no media devices, so the microphone's banner is there too. */
const others = (store: FactsStore) => ids(store).filter((id) => id !== 'media-capability');

async function open(
  surface: 'softphone' | 'settings' = 'softphone',
  server = SERVER,
): Promise<FactsStore> {
  const store = new FactsStore(surface, server);
  await settle();
  return store;
}

test('the sample of these tests is what a server may say', () => {
  expect(parseServerFacts(SERVER)).toEqual(SERVER);
});

test('what the server and what the browser know come together', async () => {
  const store = await open('softphone', { ...SERVER, connection: 'revoked' });
  expect(store.facts()).toMatchObject({
    connection: 'revoked',
    notifications: 'default',
    tab: 'everyone',
    microphone: 'unsupported',
  });
  expect(ids(store)).toEqual(['reconnect-ringcentral', 'media-capability', 'enable-notifications']);
});

test('a settings page takes no part in the election', async () => {
  const store = await open('settings');
  expect(store.tabs).toBeNull();
  expect(store.facts().tab).toBe('unknown');
});

test('a role without access is owed nothing', async () => {
  expect(ids(await open('softphone', { ...SERVER, access: false }))).toEqual([]);
});

test('the answer to the question about the session brings fresh facts with it', async () => {
  const store = await open();
  const told = jest.fn();
  store.subscribe(told);
  answer = { ...SERVER, connection: 'expired' };
  page.see('hidden');
  page.see('visible');
  await settle();
  expect(others(store)).toContain('reconnect-ringcentral');
  expect(told).toHaveBeenCalled();
});

test('a computer that comes back to the network with the page in front asks too', async () => {
  const store = await open();
  answer = { ...SERVER, connection: 'expired' };
  page.fire('online');
  await settle();
  expect(others(store)).toContain('reconnect-ringcentral');
});

test('an answer that is ours but holds no facts changes none', async () => {
  const store = await open();
  answer = { service: SERVICE, error: { code: 'RCP_UNEXPECTED' } } as unknown as ServerFacts;
  page.fire('online');
  await settle();
  expect(store.server).toEqual(SERVER);
  expect(store.session.get()).toBe('active');
});

test('a banner that was closed in this tab comes back once the user has removed everything', async () => {
  const store = await open();
  const [banner] = store.banners();
  if (banner === undefined) throw new Error('The page shows no banner.');
  store.putAway({ ...banner, dismissal: 'visit' });
  const told = jest.fn();
  store.subscribe(told);
  sessionStorage.removeItem('rcp:dismissed:1234567:7');
  page.hearStorage('rcp-removed:1234567:7', '1');
  expect(told).toHaveBeenCalled();
  expect(store.banners()[0]?.id).toBe(banner.id);
});

test('dismissed for seven days, it comes back by itself while the page stays open', async () => {
  const store = await open();
  const banner = store.banners().find(({ id }) => id === 'enable-notifications');
  expect(banner).toBeDefined();
  if (banner !== undefined) store.putAway(banner);
  expect(others(store)).toEqual([]);
  const told = jest.fn();
  store.subscribe(told);
  jest.advanceTimersByTime(7 * DAY - 1);
  expect(others(store)).toEqual([]);
  expect(told).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(told).toHaveBeenCalledTimes(1);
  expect(others(store)).toEqual(['enable-notifications']);
  expect(jest.getTimerCount()).toBe(0);
});

test('dismissed in another tab, it goes here and comes back here', async () => {
  const store = await open();
  const told = jest.fn();
  store.subscribe(told);
  const key = 'rcp:dismissed:1234567:7';
  localStorage.setItem(key, JSON.stringify({ 'enable-notifications': START }));
  page.hearStorage(key);
  expect(others(store)).toEqual([]);
  jest.advanceTimersByTime(7 * DAY);
  expect(told).toHaveBeenCalledTimes(2);
  expect(others(store)).toEqual(['enable-notifications']);
});
