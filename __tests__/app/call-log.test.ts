import { CallLog } from '../../src/browser/app/log/call-log.ts';
import { Delivery } from '../../src/browser/app/log/delivery.ts';
import { Journal } from '../../src/browser/app/log/journal.ts';
import type { Asked } from '../../src/browser/ui/suitelet-client.ts';
import type { CallsAnswer } from '../../src/contracts/calls.ts';
import type { FinishedCall } from '../../src/contracts/calls-request.ts';
import { SCHEMA, SERVICE } from '../../src/contracts/service.ts';
import { FakeStorage } from '../stubs/fake-storage.ts';
import { FakeCallStore } from './fake-call-store.ts';
import { callState, WHO } from './small-calls.ts';

const logged: Asked<CallsAnswer> = {
  outcome: 'answered',
  answer: {
    schema: SCHEMA,
    service: SERVICE,
    logged: {
      id: 1,
      url: '/app/crm/calendar/call.nl?id=1',
      already: false,
      unlinked: false,
      kept: [],
      task: null,
    },
  },
};

async function world() {
  const state = { now: Date.UTC(2026, 0, 15, 10), session: 'valid', isOwn: true };
  const asked: FinishedCall[] = [];
  let answer: (call: FinishedCall) => Promise<Asked<CallsAnswer>> = () => Promise.resolve(logged);
  const log = new CallLog({
    journal: new Journal({
      who: WHO,
      tab: 'one',
      storage: new FakeStorage(),
      store: new FakeCallStore(),
      now: () => state.now,
    }),
    now: () => state.now,
    session: { get: () => state.session },
    isOwn: () => state.isOwn,
    afterCallMs: () => 60_000,
    onChange: () => undefined,
  });
  log.deliverBy(
    (parts) =>
      new Delivery({
        ...parts,
        log: (call) => {
          asked.push(call);
          return answer(call);
        },
      }),
  );
  await log.journal.load();
  const end = (id: string) => {
    log.take(callState(id, state.now));
    log.take(callState(id, state.now, { phase: 'over', endedAt: state.now, result: 'answered' }));
    const entry = log.entryOf(id);
    if (entry === undefined) throw new Error(`no entry of ${id}`);
    return entry;
  };
  /** Seconds of a page that ticks. */
  const seconds = async (count: number, acts = true) => {
    for (let second = 0; second < count; second++) {
      state.now += 1_000;
      log.tick(1_000, acts);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return {
    log,
    state,
    asked,
    end,
    seconds,
    answers: (next: typeof answer) => {
      answer = next;
    },
  };
}

test('a call is logged by itself half an hour after the last key, with its note', async () => {
  const { log, asked, end, seconds } = await world();
  const { externalId } = end('a');
  await seconds(30);
  log.note(externalId, 'Wants a quote');
  await seconds(30 * 60 - 1);
  expect(asked).toEqual([]);
  await seconds(2);
  expect(asked.map(({ note }) => note)).toEqual(['Wants a quote']);
});

test('a tab that doesn’t call logs nothing, and neither does one whose user is another', async () => {
  const { log, state, asked, end, seconds } = await world();
  end('a');
  await seconds(120, false);
  state.isOwn = false;
  await seconds(120);
  await log.deliver();
  expect(asked).toEqual([]);
  state.isOwn = true;
  await seconds(2);
  expect(asked.length).toBe(1);
});

test('what a call waits for has three names', async () => {
  const { log, state, end, answers } = await world();
  const entry = end('a');
  expect(log.savingOf(entry)).toBe('waiting');
  state.session = 'lapsed';
  expect(log.savingOf(entry)).toBe('signed-out');
  state.session = 'valid';
  let settle: (answer: Asked<CallsAnswer>) => void = () => undefined;
  answers(() => new Promise((resolve) => (settle = resolve)));
  const finished = log.finish(entry.externalId);
  await new Promise((resolve) => setImmediate(resolve));
  expect(log.savingOf(entry)).toBe('saving');
  settle(logged);
  await finished;
  expect(log.journal.waiting()).toEqual([]);
});

test('the record of a call is chosen, and a call whose record is gone is saved without it', async () => {
  const { log, asked, end, answers } = await world();
  const { externalId } = end('a');
  log.choose(externalId, {
    type: 'customer',
    id: 7,
    name: 'Acme',
    url: '/app/common/entity/custjob.nl?id=7',
    company: null,
  } as never);
  answers(() => Promise.resolve({ outcome: 'unreachable' }));
  await log.finish(externalId);
  answers(() => Promise.resolve(logged));
  await log.saveWithoutRecord(externalId);
  expect(asked.map(({ entity }) => entity?.id ?? null)).toEqual([7, null]);
});

test('what a call was about goes with it, and not to another record than that it belongs to', async () => {
  const { log, asked, end, answers } = await world();
  const customer = (id: number) => ({
    type: 'customer' as const,
    id,
    name: 'Acme',
    url: `/app/common/entity/custjob.nl?id=${String(id)}`,
    company: '',
  });
  const deal = { type: 'opportunity' as const, id: 5, name: 'OPP5' };
  answers(() => Promise.resolve(logged));
  const kept = end('a');
  log.choose(kept.externalId, customer(7));
  log.relate(kept.externalId, deal);
  // The same record again changes nothing.
  log.choose(kept.externalId, customer(7));
  await log.finish(kept.externalId);
  const moved = end('b');
  log.choose(moved.externalId, customer(7));
  log.relate(moved.externalId, deal);
  log.choose(moved.externalId, customer(8));
  await log.finish(moved.externalId);
  const undone = end('c');
  log.relate(undone.externalId, deal);
  log.relate(undone.externalId, null);
  await log.finish(undone.externalId);
  expect(asked.map(({ related }) => related?.id ?? null)).toEqual([5, null, null]);
});
