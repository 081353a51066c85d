import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  forgetConnection,
  sweepKept,
  unsavedCalls,
  unsavedEdits,
} from '../../src/browser/sensors/kept-data.ts';
import { preferencesStore } from '../../src/browser/sensors/preferences.ts';
import { onRemoved } from '../../src/browser/sensors/removal.ts';
import { removeKept } from '../../src/browser/sensors/remove-kept.ts';
import { FakeCallStore } from '../app/fake-call-store.ts';
import { FakeStorage } from '../stubs/fake-storage.ts';
import { FakePage } from './fake-browser.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-01-15T10:00:00Z');
const ONE = { account: 'A', user: 7 };

/** Object.keys of a Storage are its keys. */
const storageOf = (): Storage =>
  new Proxy(new FakeStorage(), {
    ownKeys: (target) =>
      Array.from({ length: target.length }, (_, index) => target.key(index) ?? ''),
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
    get: (target, name: keyof FakeStorage) =>
      typeof target[name] === 'function'
        ? (target[name] as (...parts: string[]) => unknown).bind(target)
        : target[name],
  }) as unknown as Storage;

/** What a page hears of a change of another one. */
class StorageEvent extends Event {
  readonly key: string | null;
  readonly newValue: string | null;

  constructor(type: string, { key = null, newValue = null }: StorageEventInit = {}) {
    super(type);
    this.key = key;
    this.newValue = newValue;
  }
}

let store: FakeCallStore;
let page: FakePage;
beforeEach(() => {
  page = new FakePage().enter();
  Object.assign(globalThis, { StorageEvent });
  store = new FakeCallStore();
  Object.assign(globalThis, { localStorage: storageOf(), sessionStorage: storageOf() });
});

const call = (stage: string, days: number) =>
  JSON.stringify({ stage, startedAt: NOW - days * DAY, note: stage === 'logged' ? '' : 'A note' });
function keep(key: string, value: string): void {
  localStorage.setItem(key, value);
  if (/^rcp-(?:call|edit):/.test(key)) store.calls.set(key, { key, text: value, at: NOW });
}
const kept = () =>
  Object.keys(localStorage)
    .filter((key) => !key.startsWith('rcp-used:'))
    .sort();

test('what was kept for the longest time allowed is removed, for every user of the profile', async () => {
  keep('rcp-call:A:7:new', call('logged', 2));
  keep('rcp-call:A:7:old', call('logged', 4));
  keep('rcp-call:A:7:mine', call('due', 200));
  keep('rcp-call:A:8:old', call('logged', 4));
  keep('rcp-call:A:8:waits', call('due', 80));
  keep('rcp-call:B:9:waits', call('refused', 100));
  keep('rcp-call:A:8:broken', '{');
  keep('rcp-match:A:8:+12125550182', JSON.stringify({ at: NOW - DAY }));
  keep('rcp-match:A:7:+12125550182', JSON.stringify({ at: NOW - 1000 }));
  keep('somebody-elses:A:7', 'stays');
  await sweepKept(ONE, store, NOW);
  expect(kept()).toEqual([
    'rcp-call:A:7:mine',
    'rcp-call:A:7:new',
    'rcp-call:A:8:waits',
    'rcp-match:A:7:+12125550182',
    'somebody-elses:A:7',
  ]);
  expect([...store.calls.keys()].sort()).toEqual([
    'rcp-call:A:7:mine',
    'rcp-call:A:7:new',
    'rcp-call:A:8:waits',
  ]);
});

test('changes to saved calls go when the day of their call is over, of every user', async () => {
  const until = (hours: number) => JSON.stringify({ until: NOW + hours * 60 * 60 * 1000 });
  keep('rcp-edit:A:7:today', until(3));
  keep('rcp-edit:A:8:today', until(3));
  keep('rcp-edit:A:7:over', until(0));
  keep('rcp-edit:A:8:over', until(-20));
  keep('rcp-edit:A:7:clock', until(24 * 40));
  keep('rcp-edit:A:7:broken', '{');
  for (const [key, days] of [
    ['rcp-edit:A:7:removed', 2],
    ['rcp-edit:A:7:removed-long-ago', 4],
  ] as const)
    store.calls.set(key, { key, text: null, at: NOW - days * DAY });
  expect(unsavedEdits(ONE, NOW)).toBe(1);
  await sweepKept(ONE, store, NOW);
  expect(kept()).toEqual(['rcp-edit:A:7:today', 'rcp-edit:A:8:today']);
  expect([...store.calls.keys()]).toEqual([
    'rcp-edit:A:7:today',
    'rcp-edit:A:8:today',
    'rcp-edit:A:7:removed',
  ]);
});

test('everything of a user who has not been here for a month goes, and nothing of one who has', async () => {
  for (const user of [7, 8])
    for (const kind of ['rcp-extension', 'rcp-instance', 'rcp-preferences', 'rcp:dismissed'])
      keep(`${kind}:A:${String(user)}`, '{}');
  await sweepKept(ONE, store, NOW);
  expect(kept()).toHaveLength(8);
  await sweepKept(ONE, store, NOW + 29 * DAY);
  expect(kept()).toHaveLength(8);
  await sweepKept(ONE, store, NOW + 31 * DAY);
  expect(kept()).toEqual([
    'rcp-extension:A:7',
    'rcp-instance:A:7',
    'rcp-preferences:A:7',
    'rcp:dismissed:A:7',
  ]);
});

test('disconnecting removes what came from RingCentral, and no call that NetSuite does not have', async () => {
  for (const key of [
    'rcp-extension:A:7',
    'rcp-numbers:A:7',
    'rcp-match:A:7:1',
    'rcp-preferences:A:7',
    'rcp-extension:A:8',
  ])
    keep(key, '{}');
  keep('rcp-call:A:7:logged', call('logged', 1));
  keep('rcp-call:A:7:due', call('due', 1));
  await forgetConnection(ONE, store);
  expect(kept()).toEqual(['rcp-call:A:7:due', 'rcp-extension:A:8', 'rcp-preferences:A:7']);
  expect([...store.calls.keys()]).toEqual(['rcp-call:A:7:due']);
});

test('unsaved calls are counted, then only that user’s data is removed, all of it', async () => {
  for (const key of [
    'rcp-extension:A:7',
    'rcp-used:A:7',
    'rcp:dismissed:A:7',
    'rcp-extension:A:77',
  ])
    keep(key, '{}');
  keep('rcp-call:A:7:a', call('due', 1));
  keep('rcp-call:A:7:b', call('logged', 1));
  keep('rcp-call:A:7:c', call('skipped', 1));
  // A call that a page holds goes on; one that nobody has seen for a while has lost its page.
  for (const [id, seenAt] of [
    ['d', NOW - 19_000],
    ['e', NOW - 21_000],
  ] as const)
    keep(`rcp-call:A:7:${id}`, JSON.stringify({ stage: 'open', startedAt: NOW, seenAt }));
  keep('rcp-edit:A:7:b', '{}');
  sessionStorage.setItem('rcp:dismissed:A:7', '{}');
  expect(unsavedCalls(ONE, NOW)).toBe(2);
  await expect(removeKept(ONE, store, () => NOW)).resolves.toBe(true);
  expect(Object.keys(localStorage)).toEqual(['rcp-extension:A:77', 'rcp-removed:A:7']);
  expect(Object.keys(sessionStorage)).toEqual([]);
  expect(store.calls.size).toBe(0);
});

test('what another tab alone keeps goes with it, and nobody else’s', () => {
  sessionStorage.setItem('rcp-drafts:A:7', '[["+12125550100","Hello"]]');
  sessionStorage.setItem('rcp-drafts:A:77', '[]');
  const removed = jest.fn<string[], [number]>(() => Object.keys(sessionStorage));
  onRemoved(ONE, removed);
  for (const [key, newValue] of [
    ['rcp-removed:A:77', String(NOW)],
    ['rcp-removed:A:7', null],
    // NetSuite's own scripts may clear the storage: no user asked for that.
    [null, null],
  ] as const)
    page.window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
  expect(removed).not.toHaveBeenCalled();
  localStorage.setItem('rcp-removed:A:7', String(NOW));
  page.window.dispatchEvent(
    new StorageEvent('storage', { key: 'rcp-removed:A:7', newValue: String(NOW) }),
  );
  expect(removed.mock.calls).toEqual([[NOW]]);
  expect(removed.mock.results).toEqual([
    { type: 'return', value: ['rcp-drafts:A:77', 'rcp-removed:A:7'] },
  ]);
});

test('a tab that showed another page at the time clears its storage at the next of ours, once', () => {
  sessionStorage.setItem('rcp-drafts:A:7', '[["+12125550100","Typed before"]]');
  localStorage.setItem('rcp-removed:A:7', String(NOW));
  onRemoved(ONE, jest.fn());
  expect(sessionStorage.getItem('rcp-drafts:A:7')).toBeNull();
  sessionStorage.setItem('rcp-drafts:A:7', '[["+12125550100","Typed after"]]');
  onRemoved(ONE, jest.fn());
  expect(sessionStorage.getItem('rcp-drafts:A:7')).toContain('Typed after');
});

test('the page that removes everything writes no old choice with the next one', async () => {
  const preferences = preferencesStore(ONE);
  preferences.change({ inputName: 'Headset of Ann', from: '+12125550100' });
  const told = jest.fn();
  preferences.subscribe(told);
  await removeKept(ONE, store, () => NOW);
  expect(told).toHaveBeenCalled();
  preferences.change({ ringtone: 'soft' });
  expect(JSON.parse(localStorage.getItem('rcp-preferences:A:7') ?? '')).toMatchObject({
    ringtone: 'soft',
    inputName: '',
    from: '',
  });
});

test('docs/privacy.md names every place in the browser that the source writes to', () => {
  const folder = path.resolve('src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/^(i18n|netsuite|FileCabinet)[\\/]/.test(file),
  );
  const source = files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
  const keys = new Set(
    [...source.matchAll(/[`'](rcp-[a-z]+|rcp:dismissed)(?=:\$\{)/g)].map(([, key]) => key ?? ''),
  );
  for (const [, name] of source.matchAll(/const (?:USED|DATABASE) = '(rcp-[a-z]+)'/g))
    keys.add(name ?? '');
  expect(keys.size).toBeGreaterThan(6);
  const page = readFileSync(path.resolve('docs/privacy.md'), 'utf8');
  // Names of locks and channels hold nothing.
  for (const lock of ['rcp-softphone', 'rcp-access', 'rcp-connection']) keys.delete(lock);
  expect([...keys].filter((key) => !page.includes(`\`${key}`))).toEqual([]);
});
