import { dismissalStore } from '../../src/browser/sensors/dismissal-store.ts';
import { type FakeStorage, giveStorage } from '../stubs/fake-storage.ts';
import { FakePage } from './fake-browser.ts';

const WHO = { account: '1234567', user: 7 };
const KEY = 'rcp:dismissed:1234567:7';

let page: FakePage;
let stores: { local: FakeStorage; session: FakeStorage };

beforeEach(() => {
  jest.useFakeTimers({ now: 5_000 });
  page = new FakePage().enter();
  stores = giveStorage();
});
afterEach(() => {
  jest.useRealTimers();
});

test('seven days outlive the tab, a visit does not, and never is not kept at all', () => {
  const store = dismissalStore(WHO);
  store.putAway('enable-notifications', 'seven-days');
  store.putAway('update-bundle', 'visit');
  store.putAway('connect-ringcentral', 'never');
  expect(store.get()).toEqual({ 'enable-notifications': 5_000, 'update-bundle': 5_000 });
  expect(stores.local.getItem(KEY)).toBe('{"enable-notifications":5000}');
  expect(stores.session.getItem(KEY)).toBe('{"update-bundle":5000}');
});

test('another user of the browser, and another account, have put nothing away', () => {
  dismissalStore(WHO).putAway('enable-notifications', 'seven-days');
  expect(dismissalStore({ ...WHO, user: 8 }).get()).toEqual({});
  expect(dismissalStore({ ...WHO, account: '7654321' }).get()).toEqual({});
  expect(dismissalStore(WHO).get()).toEqual({ 'enable-notifications': 5_000 });
});

test('what was dismissed can be brought back', () => {
  const store = dismissalStore(WHO);
  store.putAway('enable-notifications', 'seven-days');
  store.putAway('update-bundle', 'visit');
  store.bringBack('update-bundle');
  expect(store.get()).toEqual({ 'enable-notifications': 5_000 });
});

test('what somebody else wrote there isn’t a dismissal', () => {
  stores.local.setItem(KEY, '{"enable-notifications":"yesterday","other":1');
  expect(dismissalStore(WHO).get()).toEqual({});
});

test.each(['writing', 'everything'] as const)(
  'a browser that refuses %s keeps it for the page',
  (refuses) => {
    stores.local.setItem(KEY, '{"update-bundle":1}');
    stores.local.refuses = refuses;
    const store = dismissalStore(WHO);
    store.putAway('enable-notifications', 'seven-days');
    expect(store.get()).toHaveProperty('enable-notifications', 5_000);
    store.bringBack('enable-notifications');
    expect(store.get()).not.toHaveProperty('enable-notifications');
  },
);

test('listeners hear of what is dismissed here and in other tabs, under this key only', () => {
  const listener = jest.fn();
  const store = dismissalStore(WHO);
  const stop = store.subscribe(listener);
  store.putAway('update-bundle', 'visit');
  page.hearStorage(KEY);
  page.hearStorage('something else');
  page.hearStorage(null);
  expect(listener).toHaveBeenCalledTimes(3);
  stop();
  page.hearStorage(KEY);
  expect(listener).toHaveBeenCalledTimes(3);
});
