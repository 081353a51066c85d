import { type Message, readMessage } from '../../../src/browser/app/messages/message.ts';

/** A record of RingCentral's message store, as a test wants it. */
export const textRecord = (id: number, change: object = {}): object => ({
  id,
  type: 'SMS',
  direction: 'Inbound',
  creationTime: new Date(Date.UTC(2026, 10, 27, 12) + id * 1_000).toISOString(),
  readStatus: 'Unread',
  availability: 'Alive',
  messageStatus: 'Received',
  subject: `text ${String(id)}`,
  from: { phoneNumber: '+12125550199', name: 'EXAMPLE CUSTOMER' },
  to: [{ phoneNumber: '+12125550181' }],
  // What JavaScript reads of RingCentral's number, which has more digits than a number holds.
  conversationId: 7_000_000_000_000_000_000,
  conversation: { id: '7000000000000000001', uri: '' },
  attachments: [{ id: 1, type: 'Text' }],
  ...change,
});

/** The same for one that the user sent. */
export const sentRecord = (id: number, change: object = {}): object =>
  textRecord(id, {
    direction: 'Outbound',
    readStatus: 'Read',
    messageStatus: 'Queued',
    from: { phoneNumber: '+12125550181' },
    to: [{ phoneNumber: '+12125550199' }],
    ...change,
  });

/** A record as the room has it. */
export function messageOf(record: object): Message {
  const message = readMessage(record);
  if (message === null) throw new Error('That record isn’t a message.');
  return message;
}

/** The answer of `message-sync` that brings these records. */
export const syncAnswer = (records: readonly object[], token = 'token-1') => ({
  outcome: 'answered' as const,
  body: { records, syncInfo: { syncType: 'FSync', syncToken: token } },
});
