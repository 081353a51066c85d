import { KeptEdits } from '../../src/browser/app/after-call/kept-edits.ts';
import type { CallState } from '../../src/browser/app/calls/call.ts';
import { Journal } from '../../src/browser/app/log/journal.ts';
import { Removal } from '../../src/browser/app/log/removal.ts';
import { Drafts } from '../../src/browser/app/messages/drafts.ts';
import { Templates } from '../../src/browser/app/writing/templates.ts';
import { FakeStorage } from '../stubs/fake-storage.ts';
import { FakeCallStore } from './fake-call-store.ts';
import { callState, draftOf as draft, OPENED, PREFIX, storedEntry, WHO } from './small-calls.ts';

/** What somebody typed before the removal, and must not come back. */
const OLD = 'Typed before';
const NEW = 'Typed after';
const ID = 'rcp-s-a-7';

let now: number;
let storage: FakeStorage;
let store: FakeCallStore;
beforeEach(() => {
  now = new Date(2026, 10, 28, 12).getTime();
  storage = new FakeStorage();
  store = new FakeCallStore();
});

const journalOf = (tab = 'one') => new Journal({ who: WHO, tab, storage, store, now: () => now });
const call = (change: Partial<CallState> = {}) => callState('a', now, change);
const ended = () => call({ phase: 'over', endedAt: now, result: 'answered' });

/** What the settings page does before the other pages hear of it. @returns when it was done */
function removeAll(): number {
  for (const key of keys()) storage.removeItem(key);
  store.calls.clear();
  return now;
}
const keys = () => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
const kept = () =>
  JSON.stringify([keys().map((key) => storage.getItem(key)), [...store.calls.values()]]);

describe('calls', () => {
  test('a call that is over doesn’t come back with late news of it', async () => {
    const journal = journalOf();
    journal.record(call());
    journal.change(ID, { note: OLD });
    journal.record(ended());
    await journal.settled();
    journal.forget(removeAll());
    now += 1;
    // The phone, the page that shows the notes, and the delivery have yet to hear of it.
    journal.record(ended());
    journal.change(ID, { note: `${OLD}!` });
    journal.change(ID, { stage: 'logged' });
    journal.seen();
    await journal.settled();
    expect([journal.entries(), keys(), store.calls.size]).toEqual([[], [], 0]);
  });

  test('a call under way goes on without what was said about it, and is kept with what is said next', async () => {
    const journal = journalOf();
    journal.record(call());
    const entity = { type: 'customer', id: 1, name: 'Ann Ames', url: '/app/x' } as const;
    journal.change(ID, {
      note: OLD,
      entity,
      answers: [{ id: 'custevent_x', label: 'Text', value: OLD, shown: OLD }],
      followUp: { title: OLD, due: [2026, 12, 1] },
      related: { type: 'opportunity', id: 5, name: OLD },
      touchedAt: now,
    });
    await journal.settled();
    journal.forget(removeAll());
    journal.seen();
    await journal.settled();
    expect(kept()).not.toContain(OLD);
    expect(journal.entryOf('a')).toMatchObject({ stage: 'open', note: '', entity });
    expect(journal.entryOf('a')?.touchedAt).toBeUndefined();
    now += 1_000;
    journal.change(ID, { note: NEW });
    journal.record(ended());
    await journal.settled();
    const after = journalOf('two');
    await after.load();
    expect(after.entries()).toMatchObject([{ note: NEW, stage: 'notes', number: '+12125550182' }]);
    expect(kept()).not.toContain(OLD);
  });

  test('what was on its way to the disk is gone too, and so is what the disk reads back late', async () => {
    const journal = journalOf();
    journal.record(call());
    journal.record(ended());
    journal.change(ID, { note: OLD });
    const until = removeAll();
    // Started before the page hears of the removal, with what the disk had.
    store.calls.set(`${PREFIX}rcp-s-b-7`, {
      key: `${PREFIX}rcp-s-b-7`,
      text: storedEntry('rcp-s-b-7', now, { note: OLD, changedAt: now }),
      at: now,
    });
    const loading = journal.load();
    journal.forget(until);
    await loading;
    await journal.settled();
    expect(journal.entries()).toEqual([]);
    expect(kept()).toBe('[[],[]]');
  });

  test('what another tab wrote after the removal stays', async () => {
    const journal = journalOf();
    const until = removeAll();
    now += 5;
    const other = journalOf('two');
    other.record(call());
    other.change(ID, { note: NEW });
    await other.settled();
    journal.forget(until);
    await journal.settled();
    expect(journal.entries()).toMatchObject([{ note: NEW }]);
    expect(kept().split(NEW)).toHaveLength(3);
  });

  test('what only this page knew, because the browser took nothing, is forgotten', async () => {
    storage.refuses = 'writing';
    store.full = true;
    const journal = journalOf();
    journal.record(call());
    journal.record(ended());
    journal.change(ID, { note: OLD });
    await journal.settled();
    expect(journal.hasUnkept).toBe(true);
    journal.forget(now);
    expect([journal.entries(), journal.hasUnkept]).toEqual([[], false]);
  });
});

describe('changes to saved calls', () => {
  const page = (tab: string) => new KeptEdits({ who: WHO, tab, storage, store, now: () => now });

  test('no copy is left, nor one that was on its way or is read late', async () => {
    const edits = page('one');
    edits.keep(ID, now, OPENED, draft(OLD));
    await new Promise(setImmediate);
    edits.keep(ID, now, OPENED, draft(`${OLD}!`));
    const late = page('two');
    const loading = late.load();
    const until = removeAll() + 10;
    await Promise.all([edits.forgetAll(until), late.forgetAll(until), loading]);
    expect([edits.get(ID), late.get(ID), kept()]).toEqual([undefined, undefined, '[[],[]]']);
  });

  test('what is typed after the removal is kept, in this tab and in another', async () => {
    const edits = page('one');
    const other = page('two');
    const until = removeAll();
    now += 5;
    other.keep('rcp-s-b-7', now, OPENED, draft(NEW));
    await edits.forgetAll(until);
    edits.keep(ID, now, OPENED, draft(NEW));
    await new Promise(setImmediate);
    const after = page('three');
    await after.load();
    expect([after.get(ID)?.draft.note, after.get('rcp-s-b-7')?.draft.note]).toEqual([NEW, NEW]);
  });
});

test('an unsent message doesn’t come back with the next key', () => {
  const drafts = new Drafts(storage, 'rcp-drafts:A:7');
  drafts.set('one', OLD);
  removeAll();
  drafts.forget();
  drafts.set('two', NEW);
  expect(drafts.get('one')).toBe('');
  expect(kept()).not.toContain(OLD);
});

test.each(['nothing', 'writing'] as const)(
  'no template comes back, the deleted one neither (the storage refuses %s)',
  (refuses) => {
    const templates = new Templates(storage, 'rcp-templates:A:7');
    storage.refuses = refuses;
    templates.add(OLD);
    templates.add(`${OLD}!`);
    templates.delete(OLD);
    removeAll();
    templates.forget();
    storage.refuses = 'nothing';
    expect([templates.undo(), templates.canUndo]).toEqual([null, false]);
    templates.add(NEW);
    expect(templates.texts).toEqual([NEW]);
    expect(kept()).not.toContain(OLD);
  },
);

test('everything that a page keeps is forgotten, whatever one of its parts does', async () => {
  const removal = new Removal();
  const forget = jest.fn();
  removal.also(() => {
    throw new Error('no');
  });
  removal.also(forget);
  await removal.run(5);
  expect(forget).toHaveBeenCalledWith(5);
});
