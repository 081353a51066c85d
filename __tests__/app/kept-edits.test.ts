import { KeptEdits } from '../../src/browser/app/after-call/kept-edits.ts';
import { editPrefix, hasKeptEdits } from '../../src/browser/sensors/kept-edits.ts';
import { FakeStorage } from '../stubs/fake-storage.ts';
import { FakeCallStore } from './fake-call-store.ts';
import { draftOf as draft, OPENED, WHO } from './small-calls.ts';

const NOON = new Date(2026, 10, 28, 12).getTime();
const ID = 'rcp-s-1-7';

let storage: FakeStorage;
let store: FakeCallStore;
beforeEach(() => {
  storage = new FakeStorage();
  store = new FakeCallStore();
});
const page = (tab: string, now = NOON, who = WHO) =>
  new KeptEdits({ who, tab, storage, store, now: () => now });
const settled = () => new Promise(setImmediate);

test('a draft is there for the same user alone', () => {
  page('one').keep(ID, NOON, OPENED, draft('Mine'));
  expect(page('two').get(ID)?.draft.note).toBe('Mine');
  expect(page('two', NOON, { account: 'A', user: 8 }).get(ID)).toBeUndefined();
  expect(page('two', NOON, { account: 'B', user: 7 }).get(ID)).toBeUndefined();
});

test('of two copies the later one is right, and a removed draft stays removed', async () => {
  const one = page('one');
  one.keep(ID, NOON, OPENED, draft('First'));
  await settled();
  const early = storage.getItem(editPrefix(WHO) + ID) ?? '';
  one.keep(ID, NOON, OPENED, draft('Second'));
  await settled();
  // Chromium lost the last seconds of localStorage.
  storage.setItem(editPrefix(WHO) + ID, early);
  const two = page('two');
  expect(two.get(ID)?.draft.note).toBe('First');
  await two.load();
  expect(two.get(ID)?.draft.note).toBe('Second');
  two.take(ID);
  two.forget(ID);
  await settled();
  storage.setItem(editPrefix(WHO) + ID, early);
  const three = page('three');
  await three.load();
  expect(three.get(ID)).toBeUndefined();
  expect(storage.length).toBe(0);
});

test('a tab that is done leaves the draft that another tab has written since', () => {
  const one = page('one');
  const two = page('two');
  one.keep(ID, NOON, OPENED, draft('First'));
  two.refresh();
  two.keep(ID, NOON, OPENED, draft('Second'));
  one.refresh();
  one.forget(ID);
  expect(page('three').get(ID)?.draft.note).toBe('Second');
  two.forget(ID);
  one.refresh();
  expect(one.get(ID)).toBeUndefined();
});

test('until the last millisecond of the call’s day, and no longer', async () => {
  page('one').keep(ID, NOON, OPENED, draft('Mine'));
  await settled();
  const midnight = new Date(2026, 10, 29).getTime();
  expect(page('two', midnight - 1).get(ID)).toBeDefined();
  const late = page('two', midnight);
  expect(late.get(ID)).toBeUndefined();
  await late.load();
  await settled();
  expect(storage.length).toBe(0);
  expect([...store.calls.values()].map(({ text }) => text)).toEqual([null]);
  late.keep(ID, NOON, OPENED, draft('Too late'));
  expect(storage.length).toBe(0);
});

test.each(['', '{', 'null', '[]', '{"at":1}', '{"draft":{"note":1}}'])(
  'a stored text that isn’t a draft is passed over: %j',
  async (text) => {
    const key = editPrefix(WHO) + ID;
    storage.setItem(key, text);
    store.calls.set(key, { key, text, at: NOON });
    const one = page('one');
    await one.load();
    expect(one.get(ID)).toBeUndefined();
  },
);

test('whether there may be drafts is known without reading them', async () => {
  Object.assign(globalThis, { localStorage: {} });
  expect(await hasKeptEdits(WHO, store)).toBe(false);
  page('one').keep(ID, NOON, OPENED, draft('Mine'));
  await settled();
  expect(await hasKeptEdits(WHO, store)).toBe(true);
  Object.assign(globalThis, { localStorage: { [editPrefix(WHO) + ID]: '{}' } });
  expect(await hasKeptEdits(WHO, new FakeCallStore())).toBe(true);
  expect(await hasKeptEdits({ account: 'A', user: 8 }, store)).toBe(false);
});
