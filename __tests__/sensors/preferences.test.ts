import {
  AFTER_CALL_SECONDS,
  preferencesStore,
  SAME_AS_SPEAKER,
} from '../../src/browser/sensors/preferences.ts';
import { type FakeStorage, giveStorage } from '../stubs/fake-storage.ts';
import { FakePage } from './fake-browser.ts';

const WHO = { account: '1234567', user: 7 };
const KEY = 'rcp-preferences:1234567:7';

let page: FakePage;
let local: FakeStorage;

beforeEach(() => {
  page = new FakePage().enter();
  ({ local } = giveStorage());
});

test('a browser without preferences has the usual ones', () => {
  expect(preferencesStore(WHO).get()).toMatchObject({
    ringtone: 'classic',
    volume: 0.7,
    from: '',
    afterCallSeconds: 60,
  });
});

test.each([
  [15, 15],
  [300, 300],
  [AFTER_CALL_SECONDS.min - 1, 60],
  [AFTER_CALL_SECONDS.max + 1, 60],
  ['90', 60],
  [null, 60],
])('a stored time after a call of %p counts as %p seconds', (stored, seconds) => {
  local.setItem(KEY, JSON.stringify({ afterCallSeconds: stored }));
  expect(preferencesStore(WHO).get().afterCallSeconds).toBe(seconds);
});

test('a change is kept for the next page, and for this user alone', () => {
  preferencesStore(WHO).change({ afterCallSeconds: 120 });
  expect(preferencesStore(WHO).get().afterCallSeconds).toBe(120);
  expect(preferencesStore({ ...WHO, user: 8 }).get().afterCallSeconds).toBe(60);
});

test.each([[KEY], [null]])('a change in another tab arrives here (storage event of %p)', (key) => {
  const store = preferencesStore(WHO);
  const told = jest.fn();
  store.subscribe(told);
  local.setItem(KEY, JSON.stringify({ ringtone: 'soft', afterCallSeconds: 30 }));
  page.hearStorage(key);
  expect(store.get()).toMatchObject({ ringtone: 'soft', afterCallSeconds: 30 });
  expect(told).toHaveBeenCalledTimes(1);
});

test('what another user changes in another tab is nothing to this one', () => {
  const store = preferencesStore(WHO);
  const told = jest.fn();
  store.subscribe(told);
  page.hearStorage('rcp-preferences:1234567:8');
  expect(told).not.toHaveBeenCalled();
});

test('a browser that refuses to store keeps the change for the page', () => {
  local.refuses = 'writing';
  const store = preferencesStore(WHO);
  store.change({ volume: 0.2 });
  expect(store.get().volume).toBe(0.2);
});

test('it rings on the speaker of calls until another device is chosen', () => {
  const store = preferencesStore(WHO);
  expect(store.get().ringOutput).toBe(SAME_AS_SPEAKER);
  store.change({ ringOutput: '' });
  expect(preferencesStore(WHO).get().ringOutput).toBe('');
});

test('a change leaves what another tab changed and this one hasn’t heard of', () => {
  const store = preferencesStore(WHO);
  local.setItem(KEY, JSON.stringify({ ringtone: 'soft' }));
  store.change({ volume: 0.2 });
  expect(preferencesStore(WHO).get()).toMatchObject({ ringtone: 'soft', volume: 0.2 });
});

test('what couldn’t be stored outlives the next change', () => {
  const store = preferencesStore(WHO);
  store.change({ ringtone: 'soft' });
  local.refuses = 'writing';
  store.change({ volume: 0.2 });
  store.change({ quiet: true });
  expect(store.get()).toMatchObject({ ringtone: 'soft', volume: 0.2, quiet: true });
});

test('only another tab’s change calls back as one from elsewhere', () => {
  const store = preferencesStore(WHO);
  const elsewhere = jest.fn();
  store.onElsewhere(elsewhere);
  store.change({ volume: 0.2 });
  expect(elsewhere).not.toHaveBeenCalled();
  page.hearStorage(KEY);
  expect(elsewhere).toHaveBeenCalledTimes(1);
});

test.each(['nothing', 'writing'] as const)(
  'once the user has removed everything, no choice comes back with the next one (refused: %s)',
  (refused) => {
    const store = preferencesStore(WHO);
    local.refuses = refused;
    store.change({ from: '+12125550100', inputName: 'Headset of Ann' });
    local.removeItem(KEY);
    local.refuses = 'nothing';
    page.hearStorage('rcp-removed:1234567:7', '1');
    expect(store.get()).toMatchObject({ from: '', inputName: '' });
    store.change({ ringtone: 'soft' });
    expect(preferencesStore(WHO).get()).toMatchObject({ ringtone: 'soft', from: '' });
  },
);
