import type { CallState } from '../../src/browser/app/calls/call.ts';
import { Journal } from '../../src/browser/app/log/journal.ts';
import { FakeStorage } from '../stubs/fake-storage.ts';
import { FakeCallStore } from './fake-call-store.ts';
import { callState, WHO } from './small-calls.ts';

let now: number;
let store: FakeCallStore;
beforeEach(() => {
  now = Date.parse('2026-01-15T10:00:00Z');
  store = new FakeCallStore();
});

const open = (storage: FakeStorage, tab = 'one') =>
  new Journal({ who: WHO, tab, storage, store, now: () => now });
const call = (id: string, change: Partial<CallState> = {}) => callState(id, now, change);
const ended = (id: string, change: Partial<CallState> = {}) =>
  call(id, { phase: 'over', endedAt: now, result: 'answered', ...change });

/**
 * localStorage as Chromium has it on the disk: older than it was in the memory of the process that
 * was killed.
 */
function copyOf(storage: FakeStorage): FakeStorage {
  const copy = new FakeStorage();
  for (let index = 0; index < storage.length; index++)
    copy.setItem(storage.key(index) ?? '', storage.getItem(storage.key(index) ?? '') ?? '');
  return copy;
}

test('what localStorage lost in a crash of the browser comes back from the disk', async () => {
  const journal = open(new FakeStorage());
  await journal.load();
  journal.record(call('a'));
  for (const note of ['C', 'Ca', 'Cal']) journal.change('rcp-s-a-7', { note });
  await journal.settled();
  const after = open(new FakeStorage(), 'two');
  expect(after.entries()).toEqual([]);
  expect(after.isReady).toBe(false);
  await after.load();
  after.adopt(true);
  expect(after.entries()).toMatchObject([
    { externalId: 'rcp-s-a-7', note: 'Cal', stage: 'due', result: 'lost' },
  ]);
  expect(after.isReady).toBe(true);
});

test('of two copies the later one is right, whichever it is, and even if the clock was set back', async () => {
  const storage = new FakeStorage();
  const journal = open(storage);
  journal.record(call('a'));
  const early = copyOf(storage);
  now -= 60_000;
  journal.change('rcp-s-a-7', { note: 'later' });
  await journal.settled();
  const fromDisk = open(early);
  await fromDisk.load();
  expect(fromDisk.entry('rcp-s-a-7')?.note).toBe('later');
  // The other way round: the last write did not reach the disk.
  store.full = true;
  journal.change('rcp-s-a-7', { note: 'latest' });
  await journal.settled();
  const fromStorage = open(storage);
  await fromStorage.load();
  expect(fromStorage.entry('rcp-s-a-7')?.note).toBe('latest');
});

test('a call that moved to its final ID, or was saved, does not come back from an old copy', async () => {
  const storage = new FakeStorage();
  const journal = open(storage);
  journal.record(call('a', { session: null }));
  journal.record(call('b'));
  const old = copyOf(storage);
  journal.record(call('a', { session: 's-a' }));
  journal.record(ended('b'));
  journal.change('rcp-s-b-7', { stage: 'logged', url: '/app/x' });
  await journal.settled();
  const after = open(old, 'two');
  await after.load();
  expect(
    after
      .entries()
      .map(({ externalId, stage }) => [externalId, stage])
      .sort(),
  ).toEqual([
    ['rcp-s-a-7', 'open'],
    ['rcp-s-b-7', 'logged'],
  ]);
});

test('what changes in one task is written in one transaction', async () => {
  const journal = open(new FakeStorage());
  journal.record(call('a', { session: null }));
  await journal.settled();
  store.writes = 0;
  journal.record(call('a', { session: 's-a' }));
  await journal.settled();
  expect(store.writes).toBe(1);
});

test('a note that neither copy takes is said to be not kept, until one takes it', async () => {
  const storage = new FakeStorage();
  const journal = open(storage);
  journal.record(call('a'));
  await journal.settled();
  storage.refuses = 'writing';
  journal.change('rcp-s-a-7', { note: 'x' });
  await journal.settled();
  expect([journal.isKept('rcp-s-a-7'), journal.hasUnkept]).toEqual([true, false]);
  store.full = true;
  journal.change('rcp-s-a-7', { note: 'xy' });
  await journal.settled();
  expect([journal.isKept('rcp-s-a-7'), journal.hasUnkept]).toEqual([false, true]);
  store.full = false;
  journal.change('rcp-s-a-7', { note: 'xyz' });
  await journal.settled();
  expect([journal.isKept('rcp-s-a-7'), journal.hasUnkept]).toEqual([true, false]);
});

test(
  'once NetSuite has a call, neither copy has its note or its names, and the page goes on ' +
    'showing whose it was',
  async () => {
    const storage = new FakeStorage();
    const journal = open(storage);
    journal.record(ended('a', { name: 'Somebody' }));
    journal.change('rcp-s-a-7', {
      note: 'Private',
      entity: { type: 'customer', id: 7, name: 'Example Customer 7', url: '/app/x' },
    });
    journal.change('rcp-s-a-7', { stage: 'logged', url: '/app/y' });
    await journal.settled();
    const kept =
      JSON.stringify([...store.calls.values()]) +
      JSON.stringify(
        Array.from({ length: storage.length }, (_, index) =>
          storage.getItem(storage.key(index) ?? ''),
        ),
      );
    expect(kept).toContain('/app/y');
    expect(kept).not.toMatch(/Private|Somebody|Example Customer/);
    journal.refresh();
    expect(journal.entry('rcp-s-a-7')).toMatchObject({
      entity: { name: 'Example Customer 7' },
      note: '',
    });
  },
);
