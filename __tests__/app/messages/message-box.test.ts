import { MessageBox } from '../../../src/browser/app/messages/message-box.ts';
import type { RestOutcome } from '../../../src/browser/app/ringcentral/rest.ts';
import { sentRecord, syncAnswer, textRecord } from './sample-messages.ts';

const NUMBERS: RestOutcome = {
  outcome: 'answered',
  body: { records: [{ phoneNumber: '+12125550181', features: ['SmsSender', 'MmsSender'] }] },
};

/** A message store that gives these answers in turn. */
function world(answers: RestOutcome[], marking: RestOutcome = { outcome: 'answered', body: null }) {
  const asked: Record<string, string | string[]>[] = [];
  const marked: string[] = [];
  let now = Date.UTC(2026, 10, 27, 13);
  const box = new MessageBox({
    rest: {
      get: (path, query) => {
        if (path.endsWith('/phone-number')) return Promise.resolve(NUMBERS);
        asked.push(query ?? {});
        return Promise.resolve(answers.shift() ?? { outcome: 'unreachable' });
      },
      put: (path) => {
        marked.push(path.split('/').at(-1) ?? '');
        return Promise.resolve(marking);
      },
      putAll: (_path, ids) => {
        marked.push(ids.join(','));
        return Promise.resolve(marking);
      },
    },
    extension: () => '101',
    now: () => now,
  });
  return {
    box,
    asked,
    marked,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

test('all is read once, and from then on what has changed', async () => {
  const { box, asked } = world([
    syncAnswer([textRecord(1), sentRecord(2)]),
    syncAnswer(
      [sentRecord(2, { messageStatus: 'Delivered' }), textRecord(1, { availability: 'Deleted' })],
      'token-2',
    ),
    syncAnswer([], 'token-3'),
  ]);
  await box.refresh();
  expect([box.senders, box.fileSenders]).toEqual([['+12125550181'], ['+12125550181']]);
  expect(box.unread).toBe(1);
  await box.refresh();
  expect(box.messages().map(({ id, status }) => [id, status])).toEqual([['2', 'Delivered']]);
  await box.refresh();
  expect(asked.map(({ syncType, syncToken }) => [syncType, syncToken])).toEqual([
    ['FSync', undefined],
    ['ISync', 'token-1'],
    ['ISync', 'token-2'],
  ]);
  expect(asked[0]).toMatchObject({
    messageType: ['SMS', 'Pager'],
    dateFrom: '2026-10-28T13:00:00.000Z',
  });
});

test('a token that RingCentral forgot leads to a new reading, which replaces everything', async () => {
  const { box, asked } = world([
    syncAnswer([textRecord(1)]),
    { outcome: 'refused', status: 400, codes: ['MSG-333'] },
    syncAnswer([textRecord(2)], 'token-2'),
  ]);
  await box.refresh();
  await box.refresh();
  expect(box.messages().map(({ id }) => id)).toEqual(['2']);
  expect(asked.map(({ syncType }) => syncType)).toEqual(['FSync', 'ISync', 'FSync']);
});

test.each([
  [{ outcome: 'unreachable' }, 'unreachable'],
  [{ outcome: 'signed-out' }, 'signed-out'],
  [{ outcome: 'refused', status: 403, codes: ['CMN-401'] }, 'not-allowed'],
  [{ outcome: 'answered', body: {} }, 'unreachable'],
] as const)('%j is said, and what was read stays', async (answer, why) => {
  const { box } = world([syncAnswer([textRecord(1)]), answer as unknown as RestOutcome]);
  await box.refresh();
  expect(await box.refresh()).toBe(false);
  expect(box.state).toEqual({ state: 'failed', why });
  expect(box.messages()).toHaveLength(1);
});

test('a busy RingCentral isn’t asked before the time it named', async () => {
  const { box, asked, pass } = world([{ outcome: 'busy', retryAfter: 30 }, syncAnswer([])]);
  await box.refresh();
  await box.refresh();
  expect(asked).toHaveLength(1);
  pass(30_000);
  expect(await box.refresh()).toBe(true);
  expect(box.state).toEqual({ state: 'ready' });
});

test('opening marks as read, each message once', async () => {
  const { box, marked } = world([syncAnswer([textRecord(1), textRecord(2)])]);
  await box.refresh();
  const id = box.conversations[0]?.id ?? '';
  await Promise.all([box.read(id), box.read(id)]);
  expect(marked).toEqual(['1,2']);
  expect(box.unread).toBe(0);
});

test('what RingCentral doesn’t mark stays unread, and isn’t tried in a loop', async () => {
  const { box, marked } = world([syncAnswer([textRecord(1)])], { outcome: 'unreachable' });
  await box.refresh();
  const id = box.conversations[0]?.id ?? '';
  await box.read(id);
  await box.read(id);
  expect(marked).toEqual(['1']);
  expect(box.unread).toBe(1);
});

test('a conversation is found by its only number', async () => {
  const { box } = world([syncAnswer([textRecord(1)])]);
  await box.refresh();
  expect(box.conversationWith('+12125550199')?.id).toBe('7000000000000000001');
  expect(box.conversationWith('+12125550100')).toBeUndefined();
});

test('a hundred and twenty unread messages are marked in three requests', async () => {
  const records = Array.from({ length: 120 }, (_, index) => textRecord(index + 1));
  const { box, marked } = world([syncAnswer(records)]);
  await box.refresh();
  await box.read('7000000000000000001');
  expect(marked.map((ids) => ids.split(',').length)).toEqual([50, 50, 20]);
  expect(box.unread).toBe(0);
});

describe('older messages', () => {
  const many = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      textRecord(from + index, {
        creationTime: new Date(Date.UTC(2026, 10, 27, 12) - (from + index) * 60_000).toISOString(),
      }),
    );
  const list = (records: object[]): RestOutcome => ({ outcome: 'answered', body: { records } });

  test('are read from where the list ends, 250 at a time, until a year is there', async () => {
    const { box, asked } = world([
      syncAnswer(many(1, 250)),
      list(many(251, 250)),
      list(many(501, 20)),
    ]);
    await box.refresh();
    expect(box.from).toBe(Date.UTC(2026, 10, 27, 12) - 250 * 60_000);
    const going = box.goBack();
    expect(box.isGoingBack).toBe(true);
    void box.goBack();
    await going;
    expect(box.isGoingBack).toBe(false);
    expect(asked).toHaveLength(2);
    expect(asked[1]).toMatchObject({
      messageType: ['SMS', 'Pager'],
      dateFrom: '2025-11-27T13:00:00.000Z',
      dateTo: '2026-11-27T07:50:00.000Z',
      perPage: '250',
    });
    expect(box.messages()).toHaveLength(500);
    expect(box.mayGoBack).toBe(true);
    await box.goBack();
    expect(box.messages()).toHaveLength(520);
    expect(box.mayGoBack).toBe(false);
    await box.goBack();
    expect(asked).toHaveLength(3);
  });

  test('a list that wasn’t full begins 30 days ago', async () => {
    const { box } = world([syncAnswer(many(1, 3))]);
    expect([box.from, box.mayGoBack]).toEqual([null, false]);
    await box.refresh();
    expect(box.from).toBe(Date.UTC(2026, 9, 28, 13));
    expect(box.mayGoBack).toBe(true);
  });

  test.each([
    [{ outcome: 'unreachable' }, 'unreachable'],
    [{ outcome: 'answered', body: '<html>' }, 'unreachable'],
    [{ outcome: 'signed-out' }, 'signed-out'],
  ] as [RestOutcome, string][])('%j says why, and what is listed stays', async (answer, why) => {
    const { box } = world([syncAnswer(many(1, 250)), answer, list(many(251, 5))]);
    await box.refresh();
    await box.goBack();
    expect(box.state).toEqual({ state: 'failed', why });
    expect(box.messages()).toHaveLength(250);
    await box.goBack();
    expect(box.state).toEqual({ state: 'ready' });
    expect(box.messages()).toHaveLength(255);
  });

  test('RingCentral’s limit is kept', async () => {
    const { box, asked, pass } = world([
      syncAnswer(many(1, 250)),
      { outcome: 'busy', retryAfter: 60 },
      list(many(251, 5)),
    ]);
    await box.refresh();
    await box.goBack();
    await box.goBack();
    expect(asked).toHaveLength(2);
    pass(60_000);
    await box.goBack();
    expect(box.messages()).toHaveLength(255);
  });
});

test('RingCentral’s word that older messages exist counts more than how many it sent', async () => {
  const { body } = syncAnswer([textRecord(1)]);
  const said = (olderRecordsExist: boolean): RestOutcome => ({
    outcome: 'answered',
    body: { ...body, syncInfo: { ...body.syncInfo, olderRecordsExist } },
  });
  const whole = world([said(false)]);
  await whole.box.refresh();
  expect(whole.box.from).toBe(Date.UTC(2026, 9, 28, 13));
  const part = world([said(true)]);
  await part.box.refresh();
  expect(part.box.from).toBe(part.box.messages()[0]?.at);
});
