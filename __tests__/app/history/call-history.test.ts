import { CallHistory } from '../../../src/browser/app/history/call-history.ts';
import { countsOf } from '../../../src/browser/app/history/history-filter.ts';
import type { Entry } from '../../../src/browser/app/log/entry.ts';
import type { RestOutcome } from '../../../src/browser/app/ringcentral/rest.ts';
import { callLogRecord } from '../../call-sync/sample-calls.ts';

const NOW = Date.UTC(2026, 10, 27, 12);

/** RingCentral, NetSuite, and a journal, as a test wants them; a null log ends the session. */
function world(answers: RestOutcome[], logs: (object | null)[] = [], entries: Entry[] = []) {
  const asked: Record<string, string>[] = [];
  const netSuite: object[] = [];
  const delivered: string[] = [];
  const chosen: string[] = [];
  let now = NOW;
  let changeJournal: () => void = () => undefined;
  const history = new CallHistory({
    rest: {
      get: (_path, query) => {
        asked.push((query ?? {}) as Record<string, string>);
        return Promise.resolve(answers.shift() ?? { outcome: 'unreachable' });
      },
    },
    netSuite: {
      ask: (request) => {
        netSuite.push(request);
        if (request.action === 'log' && logs[0] === null) {
          logs.shift();
          return Promise.resolve({ outcome: 'session-ended' });
        }
        const answer = (
          request.action === 'logged' ? { records: [] } : (logs.shift() ?? { error: { code: 'X' } })
        ) as never;
        return Promise.resolve({ outcome: 'answered', answer });
      },
    },
    journal: {
      entries: () => [...entries],
      subscribe: (listener) => {
        changeJournal = listener;
        return () => undefined;
      },
    },
    choose: (externalId, contact) => {
      chosen.push(`${externalId} ${contact?.name ?? ''}`);
    },
    deliver: () => {
      delivered.push(...entries.map(({ externalId }) => externalId));
      return Promise.resolve();
    },
    user: 13,
    now: () => now,
  });
  return {
    history,
    asked,
    netSuite,
    delivered,
    chosen,
    journalChanges: () => {
      changeJournal();
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
}

const DAY = 86_400_000;

/** A page of RingCentral's answer, the newest call first. @param start when that one was */
const pageFrom = (start: number, sessions: readonly string[], navigation = {}): RestOutcome => ({
  outcome: 'answered',
  body: {
    records: sessions.map((session, index) =>
      callLogRecord({ session, extension: 180_000_101, startedAt: start - index * 1_000 }),
    ),
    navigation,
  },
});
const page = (...sessions: string[]): RestOutcome => pageFrom(NOW, sessions);

test('the log is read once however often somebody looks, and again after five minutes', async () => {
  const { history, asked, pass } = world([page('s-1'), page('s-1')]);
  history.look();
  await history.refresh();
  history.look();
  expect(asked).toHaveLength(1);
  pass(5 * 60_000);
  history.look();
  await history.refresh();
  expect(asked).toHaveLength(2);
  expect(asked[0]).toMatchObject({ dateFrom: '2026-11-20T12:00:00.000Z', type: 'Voice' });
});

test('an older week is read once, and a refresh reads the last one', async () => {
  const { history, asked, pass } = world([
    page('s-1', 's-2'),
    pageFrom(NOW - 8 * DAY, ['s-3']),
    page('s-0', 's-1'),
  ]);
  await history.refresh();
  await history.goBack();
  expect(asked[1]).toMatchObject({
    dateFrom: '2026-11-13T12:00:00.000Z',
    dateTo: '2026-11-20T12:00:00.000Z',
  });
  expect(history.days).toBe(14);
  expect(history.calls().map(({ id }) => id)).toEqual(['s-1', 's-2', 's-3']);
  pass(60_000);
  await history.refresh();
  expect(asked[2]).toMatchObject({ dateFrom: '2026-11-20T12:01:00.000Z' });
  expect(asked[2]).not.toHaveProperty('dateTo');
  expect(history.days).toBe(14);
  // RingCentral no longer has the second one.
  expect(history.calls().map(({ id }) => id)).toEqual(['s-0', 's-1', 's-3']);
});

test('older calls end after thirteen weeks, and a page that was closed for long misses none', async () => {
  const { history, asked, pass } = world(Array.from({ length: 20 }, () => page('s-1')));
  await history.refresh();
  for (let weeks = 1; weeks < 13; weeks++) {
    expect(history.mayGoBack).toBe(true);
    await history.goBack();
  }
  expect(history.mayGoBack).toBe(false);
  expect(history.days).toBe(91);
  pass(20 * DAY);
  await history.refresh();
  expect(asked.at(-1)).toMatchObject({ dateFrom: '2026-11-27T12:00:00.000Z' });
});

test('a week with more calls than one question reads is continued where it ended', async () => {
  const next = { nextPage: { uri: 'https://platform.ringcentral.com/' } };
  const pages = Array.from({ length: 4 }, (_, index) =>
    pageFrom(NOW - index * 2_000, [`s-${String(2 * index)}`, `s-${String(2 * index + 1)}`], next),
  );
  const { history, asked } = world([...pages, pageFrom(NOW - 7_000, ['s-7', 's-8'])]);
  await history.refresh();
  expect(asked).toHaveLength(4);
  expect(history.days).toBe(1);
  await history.goBack();
  expect(asked[4]).toMatchObject({ dateTo: new Date(NOW - 7_000).toISOString() });
  expect(history.calls().map(({ id }) => id)).toEqual(
    Array.from({ length: 9 }, (_, index) => `s-${String(index)}`),
  );
});

test('after more new calls than one question reads, nothing is listed that has a gap behind it', async () => {
  const next = { nextPage: { uri: 'https://platform.ringcentral.com/' } };
  const { history, pass } = world([
    page('s-old'),
    ...Array.from({ length: 4 }, (_, index) => pageFrom(NOW + DAY, [`s-${String(index)}`], next)),
  ]);
  await history.refresh();
  pass(DAY);
  await history.refresh();
  expect(history.calls().map(({ id }) => id)).not.toContain('s-old');
  expect(history.mayGoBack).toBe(true);
});

test('a limit of RingCentral’s is kept: nothing is asked until its time is over', async () => {
  const { history, asked, pass } = world([{ outcome: 'busy', retryAfter: 60 }, page('s-1')]);
  await history.refresh();
  expect(history.state).toEqual({ state: 'failed', why: 'busy' });
  await history.refresh();
  expect(asked).toHaveLength(1);
  pass(60_000);
  await history.refresh();
  expect(history.state).toEqual({ state: 'ready' });
});

test.each([
  [{ outcome: 'refused', status: 403, codes: ['CMN-401'] }, 'not-allowed'],
  [{ outcome: 'signed-out' }, 'signed-out'],
  [{ outcome: 'unreachable' }, 'unreachable'],
  [{ outcome: 'answered', body: '<html>' }, 'unreachable'],
  [{ outcome: 'answered', body: { records: [{ id: 1 }] } }, 'unreachable'],
] as [RestOutcome, string][])(
  'after %j the state is %s, and what was read stays',
  async (answer, why) => {
    const { history } = world([page('s-1'), answer]);
    await history.refresh();
    await history.refresh();
    expect(history.state).toEqual({ state: 'failed', why });
    expect(history.calls()).toHaveLength(1);
  },
);

test('NetSuite is asked once about each call, at most a hundred at a time', async () => {
  const sessions = Array.from({ length: 120 }, (_, index) => `s-${String(index)}`);
  const { history, netSuite } = world([page(...sessions), page(...sessions)]);
  await history.refresh();
  await history.refresh();
  expect(netSuite.map((request) => (request as { sessions: string[] }).sessions.length)).toEqual([
    100, 20,
  ]);
});

test('a call is logged under the softphone’s own key, and what NetSuite said shows', async () => {
  const { history, netSuite, pass } = world(
    [page('s-1', 's-2', 's-3')],
    [{ logged: { id: 4, url: '/app/x?id=4' } }, { skipped: 'internal' }],
  );
  await history.refresh();
  for (const call of history.calls()) await history.log(call);
  expect(netSuite[1]).toMatchObject({ action: 'log', call: { externalId: 'rcp-s-1-13' } });
  expect(history.calls().map(({ logged }) => logged)).toEqual([
    { state: 'logged', url: '/app/x?id=4' },
    { state: 'skipped', reason: 'internal' },
    { state: 'refused' },
  ]);
  // What is logged can be edited, on the day of the call.
  const editable = () => history.calls().map((call) => history.editable(call, '')?.externalId);
  expect(editable()).toEqual(['rcp-s-1-13', undefined, undefined]);
  pass(86_400_000);
  expect(editable()).toEqual([undefined, undefined, undefined]);
});

test('a call that NetSuite wasn’t asked about says that, still counts as not logged, and is tried again', async () => {
  const { history } = world([page('s-1')], [null, { logged: { id: 4, url: '/app/x?id=4' } }]);
  await history.refresh();
  const tryOnce = async () => {
    for (const call of history.calls()) await history.log(call);
  };
  await tryOnce();
  expect(history.calls()[0]?.logged).toEqual({ state: 'unanswered' });
  expect(countsOf(history.calls())['not-logged']).toBe(1);
  await tryOnce();
  expect(history.calls()[0]?.logged.state).toBe('logged');
});

const REFUSED = {
  externalId: 'rcp-c-0a1b2c-13',
  stage: 'refused',
  direction: 'outbound',
  number: '+12125550182',
  name: '',
  startedAt: NOW,
  answeredAt: NOW,
  endedAt: NOW + 60_000,
  seenAt: NOW + 60_000,
  result: 'answered',
  recorded: false,
  note: 'Wants a quote',
  entity: null,
  tab: 't',
  tries: 16,
  notBefore: 0,
  url: '',
} satisfies Entry;

test('calls are joined again when one of them changes, and for nothing else', async () => {
  const running: Entry = {
    ...REFUSED,
    externalId: 'rcp-s-9-13',
    stage: 'open',
    endedAt: null,
    result: null,
  };
  const entries = [REFUSED, running];
  const { history, journalChanges } = world([page('s-1')], [], entries);
  await history.refresh();
  let told = 0;
  history.subscribe(() => {
    told++;
  });
  const before = history.calls();
  // Somebody types a note during a call.
  entries[1] = { ...running, note: 'W' };
  journalChanges();
  expect(told).toBe(1);
  expect(history.calls()).toBe(before);
  // The call ends.
  entries[1] = { ...running, stage: 'notes', endedAt: NOW + 1_000, result: 'answered' };
  journalChanges();
  expect(history.calls()).toHaveLength(before.length + 1);
  // A call that is saved changes, and so does the list.
  const ended = history.calls();
  entries[0] = { ...REFUSED, stage: 'due' };
  journalChanges();
  expect(history.calls()).not.toBe(ended);
});

test('a reading that fails joins nothing again', async () => {
  const { history } = world([page('s-1')]);
  await history.refresh();
  const before = history.calls();
  await history.refresh();
  expect(history.state.state).toBe('failed');
  expect(history.calls()).toBe(before);
});

test('a call that this browser keeps is saved by its journal, with its note and under its own key', async () => {
  const { history, netSuite, delivered } = world([], [], [REFUSED]);
  const [call] = history.calls();
  if (call === undefined) throw new Error('The call is missing.');
  const logging = history.log(call);
  expect(history.calls()[0]?.logged).toEqual({ state: 'saving' });
  await logging;
  expect(delivered).toEqual(['rcp-c-0a1b2c-13']);
  expect(netSuite).toEqual([]);
  expect(history.calls()[0]?.logged).toEqual({ state: 'refused' });
});

describe('a contact that was created for a call', () => {
  const ANN = {
    type: 'contact',
    id: 5,
    name: 'Ann Ames',
    company: '',
    url: '/app/common/entity/contact.nl?id=5',
  } as const;

  test('is the call’s at once, and goes to NetSuite when the call is logged', async () => {
    const { history, netSuite } = world([page('s-1')], [{ logged: { id: 4, url: '/app/x?id=4' } }]);
    await history.refresh();
    const [call] = history.calls();
    if (call === undefined) throw new Error('The call is missing.');
    expect(await history.link(call, ANN)).toBe('later');
    const [linked] = history.calls();
    expect(linked).toMatchObject({ name: 'Ann Ames', entity: ANN });
    if (linked !== undefined) await history.log(linked);
    expect(netSuite.at(-1)).toMatchObject({
      action: 'log',
      call: { entity: { type: 'contact', id: 5 } },
    });
  });

  test.each([
    ['a record that belongs to somebody else', { type: 'customer', id: 9, name: 'Other' }, 'taken'],
    ['a record that NetSuite doesn’t open', null, 'failed'],
  ] as const)('%s leaves the call without the contact', async (_, entity, linking) => {
    const { history } = world(
      [page('s-1')],
      [
        { logged: { id: 4, url: '/app/x?id=4' } },
        ...(entity === null
          ? []
          : [{ opened: { url: '/app/x', note: '', room: 9, answers: [], entity, related: null } }]),
      ],
    );
    await history.refresh();
    const [before] = history.calls();
    if (before !== undefined) await history.log(before);
    const [call] = history.calls();
    if (call === undefined) throw new Error('The call is missing.');
    expect(await history.link(call, ANN)).toBe(linking);
    expect(history.calls()[0]?.entity).toBeNull();
  });

  test('is the journal’s too, for a call that the journal saves', async () => {
    const { history, chosen } = world([], [], [REFUSED]);
    const [call] = history.calls();
    if (call === undefined) throw new Error('The call is missing.');
    expect(await history.link(call, ANN)).toBe('later');
    expect(chosen).toEqual(['rcp-c-0a1b2c-13 Ann Ames']);
  });
});

describe('a missed call that RingCentral reports', () => {
  const missed = (session: string) => ({
    session,
    at: NOW + 5_000,
    number: '+12125550199',
    name: '',
  });
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('is listed at once, and is the log’s own once that has it', async () => {
    const { history, asked } = world([page('s-1'), page('s-2', 's-1')]);
    await history.refresh();
    history.hear(missed('s-2'));
    expect(history.calls().map(({ id, result }) => [id, result])[0]).toEqual(['s-2', 'missed']);
    await jest.advanceTimersByTimeAsync(29_000);
    expect(asked).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(asked).toHaveLength(2);
    expect(history.calls().filter(({ id }) => id === 's-2')).toHaveLength(1);
    // What RingCentral reports again isn't a second call.
    history.hear(missed('s-2'));
    expect(history.calls()).toHaveLength(2);
  });

  test('of many, the log is read every half minute at most, and after the last one', async () => {
    const { history, asked } = world(Array.from({ length: 20 }, () => page('s-1')));
    await history.refresh();
    for (let call = 0; call < 30; call++) {
      history.hear(missed(`s-${String(call + 2)}`));
      await jest.advanceTimersByTimeAsync(4_000);
    }
    expect(asked.length).toBeLessThanOrEqual(1 + 4);
    const before = asked.length;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked.length).toBeGreaterThan(before);
    expect(asked.length).toBeLessThanOrEqual(before + 2);
  });

  test('before anybody looked at History costs no request', async () => {
    const { history, asked } = world([page('s-1')]);
    history.hear(missed('s-2'));
    history.catchUp();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual([]);
    expect(history.calls()).toHaveLength(1);
  });
});
