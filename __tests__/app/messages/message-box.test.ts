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
