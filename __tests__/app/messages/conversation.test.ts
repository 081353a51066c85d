import { conversationsOf } from '../../../src/browser/app/messages/conversation.ts';
import {
  type Message,
  readMessage,
  readOwnNumbers,
} from '../../../src/browser/app/messages/message.ts';
import { sentRecord, textRecord } from './sample-messages.ts';

const OWN = ['+12125550181', '101'];

function messages(...records: object[]): Message[] {
  return records.map(readMessage).filter((message) => message !== null);
}

test('a conversation is named by the digits of its ID, all of them', () => {
  const [message] = messages(textRecord(1));
  expect(message?.conversation).toBe('7000000000000000001');
});

test.each([
  ['a voicemail', { type: 'VoiceMail' }],
  ['no conversation', { conversation: null }],
  ['no time', { creationTime: 'soon' }],
  ['no direction', { direction: '' }],
])('a record with %s isn’t a message', (_what, change) => {
  expect(readMessage(textRecord(1, change))).toBeNull();
});

test('messages are grouped, the oldest first in a conversation and the newest one on top', () => {
  const other = { id: '8', uri: '' };
  const grouped = conversationsOf(
    messages(
      sentRecord(3),
      textRecord(1),
      textRecord(2, { conversation: other, from: { phoneNumber: '+12125550100' } }),
      textRecord(4, { conversation: other, from: { phoneNumber: '+12125550100' } }),
    ),
    OWN,
  );
  expect(grouped.map(({ last, unread }) => [last.id, unread])).toEqual([
    ['4', 2],
    ['3', 1],
  ]);
  expect(grouped[1]?.messages.map(({ id }) => id)).toEqual(['1', '3']);
  expect(grouped[1]?.others).toEqual([{ number: '+12125550199', name: 'EXAMPLE CUSTOMER' }]);
  expect(grouped[1]?.own).toBe('+12125550181');
});

test('a group is everybody but the user, and a page is between extensions', () => {
  const to = [{ phoneNumber: '+12125550181' }, { phoneNumber: '+12125550100' }];
  const [group] = conversationsOf(messages(textRecord(1, { to })), OWN);
  expect(group?.others.map(({ number }) => number)).toEqual(['+12125550199', '+12125550100']);
  const [page] = conversationsOf(
    messages(
      textRecord(1, {
        type: 'Pager',
        from: { extensionNumber: 102, name: 'Ann Ames' },
        to: [{ extensionNumber: '101' }],
      }),
    ),
    OWN,
  );
  expect(page?.others).toEqual([{ number: '102', name: 'Ann Ames' }]);
  expect(page?.own).toBe('');
});

test('a note to oneself is a conversation with oneself', () => {
  const to = [{ phoneNumber: '+12125550181' }];
  const [note] = conversationsOf(messages(sentRecord(1, { to })), OWN);
  expect(note?.others).toEqual([{ number: '+12125550181', name: '' }]);
});

test('only numbers with SmsSender send text messages', () => {
  const records = [
    { phoneNumber: '+12125550181', features: ['CallerId', 'SmsSender'] },
    { phoneNumber: '+12125550180', features: ['CallerId'] },
    { features: ['SmsSender'] },
  ];
  expect(readOwnNumbers({ records })).toEqual({
    all: ['+12125550181', '+12125550180'],
    senders: ['+12125550181'],
    fileSenders: [],
  });
  expect(readOwnNumbers({})).toBeNull();
});
