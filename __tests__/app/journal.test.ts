import * as fc from 'fast-check';
import type { CallState } from '../../src/browser/app/calls/call.ts';
import { externalIdOf, finishedCall, parseEntry } from '../../src/browser/app/log/entry.ts';
import { Journal } from '../../src/browser/app/log/journal.ts';
import { parseCallsRequest } from '../../src/contracts/calls-request.ts';
import { FakeStorage } from '../stubs/fake-storage.ts';
import { FakeCallStore } from './fake-call-store.ts';
import { callState, PREFIX, storedEntry, WHO } from './small-calls.ts';

let now: number;
let storage: FakeStorage;
beforeEach(() => {
  now = Date.parse('2026-01-15T10:00:00Z');
  storage = new FakeStorage();
});

const open = (tab = 'one', who = WHO) =>
  new Journal({ who, tab, storage, store: new FakeCallStore(), now: () => now });
const call = (id: string, change: Partial<CallState> = {}) => callState(id, now, change);
const ended = (id: string, change: Partial<CallState> = {}) =>
  call(id, { phase: 'over', endedAt: now, result: 'answered', ...change });
/** What another page of this browser would read. */
const stored = () => open('looker').entries();

test('a call is written at every step, from its first moment', () => {
  const journal = open();
  for (const phase of ['dialling', 'ringing'] as const) {
    journal.record(call('a', { phase, answeredAt: null }));
    expect(stored()).toMatchObject([{ stage: 'open', answeredAt: null, tab: 'one' }]);
  }
  now += 3_000;
  journal.record(call('a', { answeredAt: now, startedAt: now - 3_000 }));
  expect(stored()).toMatchObject([{ stage: 'open', answeredAt: now }]);
  journal.record(ended('a', { wasRecorded: true }));
  expect(stored()).toMatchObject([
    { stage: 'notes', endedAt: now, result: 'answered', recorded: true },
  ]);
  journal.change('rcp-s-a-7', { stage: 'logged', url: '/app/x' });
  expect(stored()).toMatchObject([{ stage: 'logged', url: '/app/x' }]);
});

test('each key of a note is stored, and no later news of the call loses it', () => {
  const journal = open();
  journal.record(call('a'));
  for (const note of ['C', 'Ca', 'Cal']) {
    journal.change('rcp-s-a-7', { note });
    expect(stored()).toMatchObject([{ note }]);
  }
  journal.record(call('a', { muted: true }));
  journal.record(ended('a'));
  expect(stored()).toMatchObject([{ note: 'Cal', stage: 'notes' }]);
});

test('an unanswered call that has a note already waits for the rest of it', () => {
  const journal = open();
  journal.record(call('a', { phase: 'ringing', answeredAt: null }));
  journal.change('rcp-s-a-7', { note: 'will ring again' });
  journal.record(ended('a', { answeredAt: null, result: 'missed' }));
  expect(journal.entryOf('a')?.stage).toBe('notes');
});

test('news of a call that is logged already does not log it again', () => {
  const journal = open();
  journal.record(ended('a'));
  journal.change('rcp-s-a-7', { stage: 'logged', url: '/app/x', tries: 1 });
  journal.record(ended('a', { transfer: 'transferred' }));
  expect(journal.entryOf('a')).toMatchObject({ stage: 'logged', url: '/app/x' });
});

test('a crashed tab’s call is over when it was last seen, with its note, and is due', () => {
  const crashed = open('crashed');
  crashed.record(call('a'));
  crashed.change('rcp-s-a-7', { note: 'half a sent' });
  now += 30_000;
  crashed.seen();
  const seenAt = now;
  now += 60_000;
  const journal = open('next');
  journal.adopt(true);
  expect(journal.entries()).toMatchObject([
    { stage: 'due', note: 'half a sent', endedAt: seenAt, result: 'lost', tab: 'next' },
  ]);
});

test('a call that rang in a crashed tab is missed, and one that was over can still be noted', () => {
  const crashed = open('crashed');
  crashed.record(call('rang', { phase: 'ringing', answeredAt: null, direction: 'inbound' }));
  crashed.record(ended('noted'));
  const journal = open('next');
  journal.adopt(true);
  expect(
    Object.fromEntries(
      journal.entries().map(({ externalId, stage, result }) => [externalId, [stage, result]]),
    ),
  ).toEqual({
    'rcp-s-rang-7': ['due', 'missed'],
    'rcp-s-noted-7': ['notes', 'answered'],
  });
});

test('without an election only calls that nobody has seen for a while are taken over', () => {
  const other = open('other');
  other.record(call('a'));
  now += 15_000;
  const journal = open('one');
  journal.adopt(false);
  expect(journal.entries()).toMatchObject([{ stage: 'open', tab: 'other' }]);
  other.seen();
  now += 15_000;
  journal.adopt(false);
  expect(journal.entries()).toMatchObject([{ stage: 'open' }]);
  now += 6_000;
  journal.adopt(false);
  expect(journal.entries()).toMatchObject([{ stage: 'due', tab: 'one' }]);
});

test('a tab does not take over its own calls', () => {
  const journal = open();
  journal.record(call('a'));
  now += 60_000;
  journal.adopt(true);
  expect(journal.entries()).toMatchObject([{ stage: 'open' }]);
});

test('a second call of the same session, as a queue offers it again, does not replace the first', () => {
  const journal = open();
  journal.record(ended('first', { session: 's-queue', answeredAt: null, result: 'missed' }));
  journal.change('rcp-s-queue-7', { note: 'was at lunch' });
  now += 20_000;
  journal.record(call('second', { session: 's-queue' }));
  journal.record(ended('second', { session: 's-queue' }));
  expect(journal.entries()).toHaveLength(2);
  expect(journal.entry('rcp-s-queue-7')).toMatchObject({ note: 'was at lunch', result: 'missed' });
  expect(journal.entryOf('second')).toMatchObject({ result: 'answered', note: '' });
  for (const entry of journal.entries())
    expect(
      parseCallsRequest({ action: 'log', token: 't', call: finishedCall(entry) }),
    ).not.toBeNull();
});

test('the id moves once when the session is known, at the latest at the end', () => {
  const journal = open();
  journal.record(call('a', { session: null }));
  journal.record(ended('a'));
  expect(stored().map(({ externalId }) => externalId)).toEqual(['rcp-s-a-7']);
  // The page keeps its name for it, and so the element that somebody types in.
  expect(journal.entries().map(({ externalId }) => journal.keyOf(externalId))).toEqual(['a']);
  expect(open('looker').keyOf('rcp-s-other-7')).toBe('rcp-s-other-7');
});

test('what no storage takes is kept in memory, and another tab’s news does not undo it', () => {
  const journal = open();
  journal.record(call('a'));
  storage.refuses = 'writing';
  journal.change('rcp-s-a-7', { note: 'typed when it was full' });
  journal.refresh();
  expect(journal.entryOf('a')?.note).toBe('typed when it was full');
  journal.record(ended('a'));
  journal.adopt(true);
  expect(journal.entryOf('a')).toMatchObject({ note: 'typed when it was full', stage: 'notes' });
  storage.refuses = 'nothing';
  journal.change('rcp-s-a-7', { stage: 'due' });
  expect(stored()).toMatchObject([{ note: 'typed when it was full', stage: 'due' }]);
});

test('with a storage that is forbidden altogether the journal works in this tab', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const forbidden = {
    getItem: refuse,
    setItem: refuse,
    removeItem: refuse,
    key: refuse,
    get length(): number {
      return refuse();
    },
  };
  const journal = new Journal({
    who: WHO,
    tab: 'one',
    storage: forbidden,
    store: new FakeCallStore(),
    now: () => now,
  });
  journal.record(call('a', { session: null }));
  journal.record(ended('a'));
  journal.refresh();
  journal.adopt(true);
  expect(journal.entries()).toMatchObject([{ externalId: 'rcp-s-a-7', stage: 'notes' }]);
});

test('each user sees their own', () => {
  open('one').record(call('a'));
  expect(open('one', { account: 'A', user: 8 }).entries()).toEqual([]);
  expect(open('one', { account: 'A', user: 77 }).entries()).toEqual([]);
  expect(open('one', { account: 'B', user: 7 }).entries()).toEqual([]);
});

test('of 600 logged calls the newest 500 stay, and of 600 that wait every one', () => {
  for (let count = 0; count < 600; count++)
    storage.setItem(
      `${PREFIX}l${count}`,
      storedEntry(`l${count}`, now + count, { stage: 'logged' }),
    );
  expect(open().entries()).toHaveLength(500);
  expect(open().entry('l0')).toBeUndefined();
  for (let count = 0; count < 600; count++)
    storage.setItem(`${PREFIX}d${count}`, storedEntry(`d${count}`, now + count));
  expect(open().waiting()).toHaveLength(600);
});

test('listeners hear of every change until they leave', () => {
  const journal = open();
  const heard = jest.fn();
  const leave = journal.subscribe(heard);
  journal.record(call('a'));
  leave();
  journal.record(ended('a'));
  expect(heard).toHaveBeenCalledTimes(1);
});

test.each<[string, Record<string, unknown>]>([
  ['an address that runs a script', { url: 'javascript:alert(1)' }],
  ['an address of somebody else', { url: '//elsewhere.example' }],
  ['a task that runs a script', { task: { outcome: 'created', url: 'javascript:alert(1)' } }],
  ['fields in the note without a list', { kept: 'Outcome' }],
  [
    'a record’s address that runs a script',
    { entity: { type: 'customer', id: 1, name: 'N', url: 'javascript:alert(1)' } },
  ],
  [
    'a record’s address that browsers read as somebody else’s',
    { entity: { type: 'customer', id: 1, name: 'N', url: '/\\elsewhere.example' } },
  ],
  ['a record of no kind', { entity: { type: 'file', id: 1, name: 'N', url: '/app/x' } }],
  ['an unknown stage', { stage: 'lost' }],
  ['a time beyond all calendars', { startedAt: 1e300 }],
  ['a time before all', { seenAt: -1 }],
  ['a note that is none', { note: { toString: 'x' } }],
  ['half a try', { tries: -1 }],
  ['no result of ours', { result: 'won' }],
  ['another direction', { direction: 'up' }],
])('a stored entry with %s is passed over', (_, change) => {
  expect(parseEntry(storedEntry('rcp-x-7', now, change))).toBeNull();
});

test('whatever is stored, the journal opens, and what it takes the server can read', () => {
  const fields = fc.record(
    {
      externalId: fc.string(),
      stage: fc.constantFrom('open', 'notes', 'due', 'logged', 'refused', 'x'),
      startedAt: fc.oneof(fc.double(), fc.integer()),
      answeredAt: fc.oneof(fc.double(), fc.constant(null)),
      endedAt: fc.oneof(fc.double(), fc.constant(null)),
      note: fc.string(),
      number: fc.string(),
      name: fc.string(),
      entity: fc.anything(),
      tries: fc.oneof(fc.integer(), fc.double()),
      notBefore: fc.double(),
      url: fc.string(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.json(),
          fc.string(),
          fields.map((change) => storedEntry('rcp-x-7', now, change)),
        ),
        { maxLength: 5 },
      ),
      (texts) => {
        storage = new FakeStorage();
        for (const [index, text] of texts.entries()) storage.setItem(`${PREFIX}${index}`, text);
        const journal = open();
        journal.adopt(true);
        for (const entry of journal.entries()) {
          const finished = finishedCall(entry);
          expect(finished.wall.every(Number.isInteger)).toBe(true);
          if (/^rcp-[\w.-]{1,150}$/.test(entry.externalId))
            expect(parseCallsRequest({ action: 'log', token: 't', call: finished })).not.toBeNull();
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('any id makes an external id that the server takes', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.option(fc.string()),
      fc.integer({ min: 1 }),
      (id, session, user) => {
        expect(externalIdOf({ id, session }, user)).toMatch(/^rcp-[A-Za-z0-9._-]{1,150}$/);
      },
    ),
  );
});
