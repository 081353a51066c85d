import { conversationsOf } from '../../../src/browser/app/messages/conversation.ts';
import { NewMessages } from '../../../src/browser/app/messages/new-messages.ts';
import { messageOf, sentRecord, textRecord } from './sample-messages.ts';

const other = { conversation: { id: '8' }, from: { phoneNumber: '+12125550198' } };

function world() {
  const news = new NewMessages();
  /** The texts that are new among these records. */
  return (...records: object[]) =>
    news
      .look(conversationsOf(records.map(messageOf), ['+12125550181']))
      .map(({ latest }) => latest.text);
}

test('what was there at the first look isn’t new, and each later message is new once', () => {
  const look = world();
  expect(look(textRecord(1))).toEqual([]);
  expect(look(textRecord(1), textRecord(2))).toEqual(['text 2']);
  expect(look(textRecord(1), textRecord(2))).toEqual([]);
});

test('of several in a conversation the latest counts, and each conversation counts', () => {
  const look = world();
  look(textRecord(1));
  expect(look(textRecord(1), textRecord(2), textRecord(3), textRecord(4, other))).toEqual([
    'text 4',
    'text 3',
  ]);
});

test.each([
  ['one of the user’s own', sentRecord(3)],
  ['one that was read on another device', textRecord(3, { readStatus: 'Read' })],
  ['an older one that the store brings now', textRecord(0)],
])('%s isn’t new', (_what, record) => {
  const look = world();
  look(textRecord(2));
  expect(look(textRecord(2), record)).toEqual([]);
});

test('the first message that ever comes is new', () => {
  const look = world();
  expect(look()).toEqual([]);
  expect(look(textRecord(1))).toEqual(['text 1']);
});
