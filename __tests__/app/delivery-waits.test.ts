import * as fc from 'fast-check';
import { Delivery } from '../../src/browser/app/log/delivery.ts';
import { Journal } from '../../src/browser/app/log/journal.ts';
import type { Asked } from '../../src/browser/ui/suitelet-client.ts';
import type { CallsAnswer, CallsErrorCode } from '../../src/contracts/calls.ts';
import { SCHEMA, SERVICE } from '../../src/contracts/service.ts';
import { FakeStorage } from '../stubs/fake-storage.ts';
import { FakeCallStore } from './fake-call-store.ts';
import { callState, PREFIX, storedEntry, WHO } from './small-calls.ts';

const LONGEST_MS = 5 * 60_000;
const envelope = { schema: SCHEMA, service: SERVICE } as const;
const refusal = (code: CallsErrorCode): Asked<CallsAnswer> => ({
  outcome: 'answered',
  answer: { ...envelope, error: { code, message: '', token: null } },
});
const logged: Asked<CallsAnswer> = {
  outcome: 'answered',
  answer: {
    ...envelope,
    logged: { id: 1, url: '/app/x', already: false, unlinked: false, kept: [], task: null },
  },
};

let now: number;
let storage: FakeStorage;
let answer: (externalId: string) => Asked<CallsAnswer> | Promise<Asked<CallsAnswer>>;
let asked: [externalId: string, at: number][];
let mayAsk: boolean;

beforeEach(() => {
  now = Date.parse('2026-01-15T10:00:00Z');
  storage = new FakeStorage();
  answer = () => logged;
  asked = [];
  mayAsk = true;
});

function open(tab = 'one') {
  const journal = new Journal({
    who: WHO,
    tab,
    storage,
    store: new FakeCallStore(),
    now: () => now,
  });
  const delivery = new Delivery({
    journal,
    log: async ({ externalId }) => {
      asked.push([externalId, now]);
      return answer(externalId);
    },
    now: () => now,
    mayAsk: () => mayAsk,
    onChange: () => undefined,
  });
  return { journal, delivery };
}

const keep = (id: string, change: Parameters<typeof storedEntry>[2] = {}) => {
  storage.setItem(PREFIX + id, storedEntry(id, now, change));
};

test.each<[string, Asked<CallsAnswer>]>([
  ['no answer', { outcome: 'unreachable' }],
  ['an unexpected error', refusal('RCP_UNEXPECTED')],
  ['a page that is too old', refusal('RCP_FORM_EXPIRED')],
])(
  'after %s it tries again, each time later, and never later than five minutes',
  async (_, outcome) => {
    keep('a');
    answer = () => outcome;
    const { journal, delivery } = open();
    for (let second = 0; second < 40 * 60; second++) {
      await delivery.run();
      now += 1_000;
    }
    const waits = asked
      .map(([, at], index) => (at - (asked[index - 1]?.[1] ?? at)) / 1_000)
      .slice(1);
    expect(waits.slice(0, 7)).toEqual([5, 10, 20, 40, 80, 160, 300]);
    expect(Math.max(...waits)).toBe(300);
    answer = () => logged;
    now += LONGEST_MS;
    await delivery.run();
    expect(journal.entry('a')).toMatchObject({ stage: 'logged', url: '/app/x' });
  },
);

test('a call that NetSuite fails on for an hour is put aside for a person', async () => {
  keep('a');
  answer = () => refusal('RCP_UNEXPECTED');
  const { journal, delivery } = open();
  for (let minute = 0; minute < 2 * 60; minute++) {
    await delivery.run();
    now += 60_000;
  }
  expect(asked).toHaveLength(16);
  expect(journal.waiting()).toMatchObject([{ stage: 'refused' }]);
});

test('only the call that is under way counts as being saved', async () => {
  keep('a');
  let settle = (): void => undefined;
  answer = () =>
    new Promise((resolve) => {
      settle = () => {
        resolve(logged);
      };
    });
  const { delivery } = open();
  expect(delivery.current).toBeNull();
  const running = delivery.run();
  await Promise.resolve();
  expect(delivery.current).toBe('a');
  settle();
  await running;
  expect(delivery.current).toBeNull();
});

test.each(['RCP_NOT_ALLOWED', 'RCP_BODY_INVALID'] as const)(
  '%s is put aside for a person, who may press the button',
  async (code) => {
    keep('a');
    answer = () => refusal(code);
    const { journal, delivery } = open();
    await delivery.run();
    now += 60 * 60_000;
    await delivery.run();
    expect(asked).toHaveLength(1);
    expect(journal.waiting()).toMatchObject([{ stage: 'refused' }]);
    answer = () => logged;
    await delivery.run(true);
    expect(journal.waiting()).toEqual([]);
  },
);

test('one that NetSuite cannot take keeps no other waiting', async () => {
  for (const [index, id] of ['a', 'b', 'c'].entries()) keep(id, { startedAt: now + index });
  answer = (id) => (id === 'a' ? refusal('RCP_UNEXPECTED') : logged);
  const { journal, delivery } = open();
  await delivery.run();
  expect(journal.waiting().map(({ externalId }) => externalId)).toEqual(['a']);
});

test('without a session nothing is asked, and nothing loses a try', async () => {
  keep('a');
  mayAsk = false;
  const { journal, delivery } = open();
  await delivery.run();
  await delivery.run(true);
  expect(asked).toEqual([]);
  mayAsk = true;
  answer = () => ({ outcome: 'session-ended' });
  await delivery.run();
  expect(journal.entry('a')).toMatchObject({ stage: 'due', tries: 0, notBefore: 0 });
});

test('two at once in one tab are one', async () => {
  keep('a');
  const { delivery } = open();
  await Promise.all([delivery.run(), delivery.run(), delivery.run()]);
  expect(asked).toHaveLength(1);
});

test('the button counts even while a round is under way', async () => {
  keep('due');
  keep('aside', { stage: 'refused' });
  const { journal, delivery } = open();
  const round = delivery.run();
  await delivery.run(true);
  await round;
  expect(journal.waiting()).toEqual([]);
});

test('the button does not end in a row of rounds', async () => {
  keep('a');
  answer = () => ({ outcome: 'unreachable' });
  const { delivery } = open();
  await Promise.all([delivery.run(), delivery.run(true), delivery.run(true), delivery.run(true)]);
  expect(asked).toHaveLength(2);
});

test('a clock that is set back keeps no call waiting for more than five minutes', async () => {
  keep('a');
  answer = () => ({ outcome: 'unreachable' });
  const { journal, delivery } = open();
  await delivery.run();
  now -= 24 * 60 * 60_000;
  answer = () => logged;
  now += LONGEST_MS;
  await delivery.run();
  expect(journal.waiting()).toEqual([]);
});

test('what another tab wrote meanwhile is not undone by an answer', async () => {
  keep('a', { tab: 'one' });
  const { journal, delivery } = open();
  answer = () => {
    journal.change('a', { note: 'typed while it was sent' });
    return { outcome: 'unreachable' };
  };
  await delivery.run();
  expect(journal.entry('a')).toMatchObject({
    note: 'typed while it was sent',
    stage: 'due',
    tries: 1,
  });
});

test('a call that is gone from the journal when its answer comes stays gone', async () => {
  keep('a');
  const { journal, delivery } = open();
  answer = () => {
    storage.removeItem(`${PREFIX}a`);
    journal.refresh();
    return logged;
  };
  await delivery.run();
  expect(journal.entries()).toEqual([]);
});

test(
  'however answers come, in two tabs at once, no call waits longer than five minutes once ' +
    'NetSuite is well',
  async () => {
    const outcome = fc.constantFrom<Asked<CallsAnswer>>(
      { outcome: 'unreachable' },
      { outcome: 'session-ended' },
      refusal('RCP_UNEXPECTED'),
      refusal('RCP_FORM_EXPIRED'),
      logged,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(outcome, { minLength: 1, maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(400_000), fc.boolean()), { maxLength: 20 }),
        async (outcomes, rounds) => {
          storage = new FakeStorage();
          for (let count = 0; count < 5; count++) keep(`c${count}`, { startedAt: now + count });
          const tabs = [open('one'), open('two')];
          let turn = 0;
          answer = () => outcomes[turn++ % outcomes.length] ?? logged;
          for (const [milliseconds, all] of rounds) {
            for (const { journal } of tabs) journal.refresh();
            await Promise.all(tabs.map(({ delivery }) => delivery.run(all)));
            now += milliseconds;
          }
          answer = () => logged;
          now += LONGEST_MS;
          for (const { journal, delivery } of tabs) {
            journal.refresh();
            await delivery.run();
          }
          expect(
            open('looker')
              .journal.entries()
              .map(({ stage }) => stage),
          ).toEqual(['logged', 'logged', 'logged', 'logged', 'logged']);
        },
      ),
    );
  },
);

describe('a call that is over', () => {
  const HALF_HOUR_MS = 30 * 60_000;
  const isOver = () => {
    const opened = open();
    opened.journal.record(callState('a', now, { phase: 'over', endedAt: now, result: 'answered' }));
    return opened;
  };
  const never = () => false;
  const always = () => true;

  test('is saved by itself after the user’s after-call time', () => {
    const { journal, delivery } = isOver();
    now += 14_999;
    delivery.closeNotes(15_000, never);
    expect(journal.entryOf('a')?.stage).toBe('notes');
    now += 1;
    delivery.closeNotes(15_000, never);
    expect(journal.entryOf('a')).toMatchObject({ stage: 'due' });
    expect(journal.entryOf('a')?.unanswered).toBeUndefined();
  });

  test('waits for a person who said something since, for half an hour at most', () => {
    const { journal, delivery } = isOver();
    now += 10_000;
    journal.change('rcp-s-a-7', { note: 'n', touchedAt: now });
    now += HALF_HOUR_MS - 1;
    delivery.closeNotes(15_000, never);
    expect(journal.entryOf('a')?.stage).toBe('notes');
    now += 1;
    delivery.closeNotes(15_000, never);
    expect(journal.entryOf('a')?.stage).toBe('due');
  });

  test('waits for required answers as long, and is then saved without them, marked', () => {
    const { journal, delivery } = isOver();
    now += HALF_HOUR_MS - 1;
    delivery.closeNotes(15_000, always);
    expect(journal.entryOf('a')?.stage).toBe('notes');
    now += 1;
    delivery.closeNotes(15_000, always);
    expect(journal.entryOf('a')).toMatchObject({ stage: 'due', unanswered: true });
  });

  test('isn’t logged when the person says so, unless that is taken back in time', () => {
    const { journal, delivery } = isOver();
    journal.change('rcp-s-a-7', { droppedAt: now });
    now += 14_999;
    delivery.closeNotes(15_000, always);
    journal.change('rcp-s-a-7', { droppedAt: null, touchedAt: now });
    now += 15_000;
    delivery.closeNotes(15_000, never);
    expect(journal.entryOf('a')?.stage).toBe('notes');
    journal.change('rcp-s-a-7', { droppedAt: now });
    now += 15_000;
    delivery.closeNotes(15_000, never);
    expect(journal.entryOf('a')).toMatchObject({ stage: 'skipped', skip: 'dont-log' });
  });
});

test(
  '300 calls that nobody took are saved 30 a minute, none is dropped, and calls that were ' +
    "answered don't wait for them",
  async () => {
    for (let count = 0; count < 300; count++)
      keep(`missed-${String(count)}`, {
        direction: 'inbound',
        answeredAt: null,
        result: 'missed',
        startedAt: now - 1_000 + count,
      });
    keep('talked', { direction: 'inbound', startedAt: now });
    const { delivery } = open();
    const from = now;
    for (let second = 0; second < 11 * 60; second++) {
      await delivery.run();
      now += 1_000;
    }
    const missed = asked.filter(([id]) => id.includes('missed'));
    expect(new Set(missed.map(([id]) => id)).size).toBe(300);
    expect(missed).toHaveLength(300);
    for (let minute = 0; minute < 10; minute++) {
      expect(missed.filter(([, at]) => Math.floor((at - from) / 60_000) === minute)).toHaveLength(
        30,
      );
    }
    expect(asked.find(([id]) => id.includes('talked'))?.[1]).toBe(from);
  },
);
