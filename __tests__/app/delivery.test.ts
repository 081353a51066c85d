import * as fc from 'fast-check';
import type { CallState } from '../../src/browser/app/calls/call.ts';
import { Delivery } from '../../src/browser/app/log/delivery.ts';
import { Journal } from '../../src/browser/app/log/journal.ts';
import type { Asked } from '../../src/browser/ui/suitelet-client.ts';
import type { CallsAnswer } from '../../src/contracts/calls.ts';
import type { FinishedCall } from '../../src/contracts/calls-request.ts';
import { SCHEMA, SERVICE } from '../../src/contracts/service.ts';
import { FakeStorage } from '../stubs/fake-storage.ts';
import { FakeCallStore } from './fake-call-store.ts';
import { callState, WHO } from './small-calls.ts';

const envelope = { schema: SCHEMA, service: SERVICE } as const;
const FAULTS = ['none', 'lost-answer', 'lost-request', 'session', 'unexpected'] as const;
type Fault = (typeof FAULTS)[number];

/** NetSuite, as far as external ids go. */
class FakeNetSuite {
  readonly records = new Map<string, FinishedCall>();
  writes = 0;

  log(call: FinishedCall, fault: Fault): Asked<CallsAnswer> {
    if (fault === 'lost-request') return { outcome: 'unreachable' };
    if (fault === 'session') return { outcome: 'session-ended' };
    if (fault === 'unexpected')
      return {
        outcome: 'answered',
        answer: { ...envelope, error: { code: 'RCP_UNEXPECTED', message: '', token: null } },
      };
    const already = this.records.has(call.externalId);
    if (!already) {
      this.records.set(call.externalId, call);
      this.writes++;
    }
    return fault === 'lost-answer'
      ? { outcome: 'unreachable' }
      : {
          outcome: 'answered',
          answer: {
            ...envelope,
            logged: {
              id: this.records.size,
              url: '/app/crm/calendar/call.nl?id=1',
              already,
              unlinked: false,
              kept: [],
              task: null,
            },
          },
        };
  }
}

let now = 0;
beforeEach(() => {
  now = Date.parse('2026-01-15T10:00:00Z');
});

const call = (id: string, change: Partial<CallState> = {}): CallState => callState(id, now, change);
const over = (id: string): CallState =>
  call(id, { phase: 'over', endedAt: now, result: 'answered' });

function tab(
  storage: FakeStorage,
  name: string,
  netsuite: FakeNetSuite,
  fault: () => Fault = () => 'none',
) {
  const journal = new Journal({
    who: WHO,
    tab: name,
    storage,
    store: new FakeCallStore(),
    now: () => now,
  });
  const delivery = new Delivery({
    onChange: () => undefined,
    journal,
    log: (finished) => Promise.resolve(netsuite.log(finished, fault())),
    now: () => now,
    mayAsk: () => true,
  });
  return { journal, delivery };
}

test('200 calls with faults at random are 200 records, none lost and none doubled', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.infiniteStream(fc.constantFrom(...FAULTS)),
      fc.infiniteStream(fc.boolean()),
      async (faults, crashes) => {
        const storage = new FakeStorage();
        const netsuite = new FakeNetSuite();
        let storm = true;
        const fault = (): Fault => (storm ? (faults.next().value as Fault) : 'none');
        let tabs = 0;
        let current = tab(storage, `tab-${String(tabs)}`, netsuite, fault);
        for (let count = 0; count < 200; count++) {
          const id = `c${String(count)}`;
          current.journal.record(call(id));
          const entry = current.journal.entryOf(id);
          if (entry !== undefined) current.journal.change(entry.externalId, { note: `note ${id}` });
          if (crashes.next().value) {
            // The tab is gone in the middle of the call; the next one takes over what it left.
            current = tab(storage, `tab-${String(++tabs)}`, netsuite, fault);
            current.journal.adopt(true);
          } else {
            current.journal.record(over(id));
            if (entry !== undefined) current.journal.change(entry.externalId, { stage: 'due' });
          }
          now += 10_000;
          // Two tabs deliver at once, over the same storage.
          const second = tab(storage, 'second', netsuite, fault);
          await Promise.all([current.delivery.run(), second.delivery.run()]);
          current.journal.refresh();
        }
        // Once the storm is over, what waits has gone out within five minutes.
        storm = false;
        now += 5 * 60_000;
        await current.delivery.run();
        expect(current.journal.waiting()).toEqual([]);
        expect(netsuite.records.size).toBe(200);
        expect(netsuite.writes).toBe(200);
        expect(
          [...netsuite.records.values()].every(
            ({ note, externalId }) => note === `note ${externalId.replace(/^rcp-s-|-7$/g, '')}`,
          ),
        ).toBe(true);
      },
    ),
    { numRuns: 20 },
  );
});

test(
  'while the session is over nothing more is tried, and everything goes out afterwards, the ' +
    'oldest first',
  async () => {
    const netsuite = new FakeNetSuite();
    let fault: Fault = 'session';
    const { journal, delivery } = tab(new FakeStorage(), 'one', netsuite, () => fault);
    for (const id of ['a', 'b', 'c']) {
      journal.record(over(id));
      now += 1_000;
    }
    for (const entry of journal.entries()) journal.change(entry.externalId, { stage: 'due' });
    await delivery.run();
    expect(journal.waiting()).toHaveLength(3);
    fault = 'none';
    await delivery.run();
    expect([...netsuite.records.keys()]).toEqual(['rcp-s-a-7', 'rcp-s-b-7', 'rcp-s-c-7']);
  },
);

test('a call that the role may not write is put aside, and does not keep the others waiting', async () => {
  const { journal } = tab(new FakeStorage(), 'one', new FakeNetSuite());
  const seen: string[] = [];
  const delivery = new Delivery({
    journal,
    now: () => now,
    mayAsk: () => true,
    onChange: () => undefined,
    log: (finished) => {
      seen.push(finished.externalId);
      return Promise.resolve({
        outcome: 'answered',
        answer: { ...envelope, error: { code: 'RCP_NOT_ALLOWED', message: '', token: null } },
      });
    },
  });
  for (const id of ['a', 'b']) {
    journal.record(call(id, { phase: 'over', endedAt: now, answeredAt: null, result: 'missed' }));
    now += 1_000;
  }
  now += 6_000;
  await delivery.run();
  await delivery.run();
  expect(seen).toEqual(['rcp-s-a-7', 'rcp-s-b-7']);
  expect(journal.entries().map(({ stage }) => stage)).toEqual(['refused', 'refused']);
});

test(
  'a call without an answer or a note waits five seconds for its name, one with notes a minute ' +
    'after the last key',
  async () => {
    const netsuite = new FakeNetSuite();
    const { journal, delivery } = tab(new FakeStorage(), 'one', netsuite);
    journal.record(
      call('missed', { phase: 'over', endedAt: now, answeredAt: null, result: 'missed' }),
    );
    journal.record(over('noted'));
    await delivery.run();
    expect(netsuite.records.size).toBe(0);
    now += 5_000;
    await delivery.run();
    expect([...netsuite.records.keys()]).toEqual(['rcp-s-missed-7']);
    now += 54_000;
    delivery.closeNotes(60_000, () => false);
    expect(journal.entryOf('noted')?.stage).toBe('notes');
    now += 1_000;
    delivery.closeNotes(60_000, () => false);
    await delivery.run();
    expect(netsuite.records.size).toBe(2);
  },
);

test('the external id settles when the session is known, and the entry moves with it', () => {
  const { journal } = tab(new FakeStorage(), 'one', new FakeNetSuite());
  journal.record(call('x', { session: null, phase: 'dialling', answeredAt: null }));
  expect(journal.entryOf('x')?.externalId).toBe('rcp-c-x-7');
  journal.change('rcp-c-x-7', { note: 'early' });
  journal.record(call('x'));
  expect(journal.entries().map(({ externalId, note }) => [externalId, note])).toEqual([
    ['rcp-s-x-7', 'early'],
  ]);
});

test.each(['{', 'null', '[]', '{"stage":"due"}', '{"externalId":1}', '"<script>"'])(
  'an invalid entry, %s, is passed over',
  (text) => {
    const storage = new FakeStorage();
    storage.setItem('rcp-call:A:7:x', text);
    expect(tab(storage, 'one', new FakeNetSuite()).journal.entries()).toEqual([]);
  },
);

test('a full storage costs nothing but the other tabs’ knowledge', () => {
  const storage = new FakeStorage();
  storage.refuses = 'writing';
  const { journal } = tab(storage, 'one', new FakeNetSuite());
  journal.record(over('a'));
  journal.change('rcp-s-a-7', { note: 'kept here' });
  expect(journal.entries()[0]?.note).toBe('kept here');
});

test('what NetSuite has had for days is dropped, what it has not is never', () => {
  const storage = new FakeStorage();
  const first = tab(storage, 'one', new FakeNetSuite());
  first.journal.record(over('old'));
  first.journal.record(over('waits'));
  first.journal.change('rcp-s-old-7', { stage: 'logged' });
  first.journal.change('rcp-s-waits-7', { stage: 'due' });
  now += 10 * 24 * 60 * 60 * 1000;
  expect(
    tab(storage, 'two', new FakeNetSuite())
      .journal.entries()
      .map(({ externalId }) => externalId),
  ).toEqual(['rcp-s-waits-7']);
});
