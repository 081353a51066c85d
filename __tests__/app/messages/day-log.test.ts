import { conversationDay, DayLog } from '../../../src/browser/app/messages/day-log.ts';
import type { Message } from '../../../src/browser/app/messages/message.ts';
import { parseCallsRequest } from '../../../src/contracts/calls-request.ts';
import { parseLoggedAnswer } from '../../../src/contracts/logged-answer.ts';
import { messageOf, sentRecord, textRecord } from './sample-messages.ts';

const WORDS = { you: 'You', files: (count: number) => `[${String(count)} files]` };
const CONVERSATION = {
  id: '7000000000000000001',
  others: [{ number: '+12125550199', name: 'Ann Ames' }],
};
const at = (hours: number, minutes: number): string =>
  new Date(2026, 10, 27, hours, minutes).toISOString();
const NAMED = { from: { phoneNumber: '+12125550199', name: 'Ann Ames' } };

const dayOf = (messages: Message[]) =>
  conversationDay(CONVERSATION, messages, 'Ann Ames', { owner: 'internal' }, WORDS);

test('a day’s lines say when, who, and what, and leave out what didn’t arrive', () => {
  const day = dayOf([
    messageOf(textRecord(1, { ...NAMED, creationTime: at(9, 5), subject: 'When do\nyou open?' })),
    messageOf(sentRecord(2, { creationTime: at(9, 7), subject: 'At ten.', messageStatus: 'Sent' })),
    messageOf(sentRecord(3, { creationTime: at(9, 8), messageStatus: 'SendingFailed' })),
    messageOf(
      textRecord(4, {
        ...NAMED,
        creationTime: at(14, 0),
        subject: '',
        attachments: [{ type: 'MmsAttachment' }, { type: 'MmsAttachment' }],
      }),
    ),
  ]);
  expect(day).toEqual({
    conversation: '7000000000000000001',
    number: '+12125550199',
    name: 'Ann Ames',
    wall: [2026, 11, 27, 9, 5],
    lines: [
      '9:05 Ann Ames: When do you open? #1',
      '9:07 You: At ten. #2',
      '14:00 Ann Ames: [2 files] #4',
    ],
    entity: null,
  });
  expect(parseCallsRequest({ action: 'log-messages', token: 'x'.repeat(64), day })).not.toBeNull();
});

test('a long day and a long text stay within what the Suitelet takes', () => {
  const long = messageOf(textRecord(1, { subject: 'x'.repeat(5_000) }));
  expect(dayOf([long])?.lines[0]).toHaveLength(1_200);
  const long250 = dayOf(Array.from({ length: 250 }, () => long));
  expect(JSON.stringify(long250).length).toBeLessThan(20_000);
  expect(long250?.lines).toHaveLength(13);
  const short = Array.from({ length: 250 }, (_, index) => messageOf(textRecord(index + 1)));
  expect(dayOf(short)?.lines).toHaveLength(200);
  // The record is filled from the day's beginning, so that it has no hole.
  expect(dayOf(short)?.lines[0]).toMatch(/ #1$/);
  expect(dayOf([messageOf(sentRecord(3, { messageStatus: 'DeliveryFailed' }))])).toBeNull();
});

const ENVELOPE = { schema: 1, service: 'ringcentral-for-netsuite-pro' };

test.each([
  [
    { ...ENVELOPE, logged: { id: 1, url: '/app/1', already: false, full: false } },
    { state: 'logged', url: '/app/1', isFull: false },
  ],
  [
    { ...ENVELOPE, logged: { id: 1, url: '/app/1', already: true, full: true } },
    { state: 'logged', url: '/app/1', isFull: true },
  ],
  [
    { ...ENVELOPE, error: { code: 'RCP_MESSAGES_OFF', message: '', token: null } },
    { state: 'refused', why: 'off' },
  ],
  [
    { ...ENVELOPE, error: { code: 'RCP_UNEXPECTED', message: '', token: null } },
    { state: 'refused', why: 'not-accepted' },
  ],
  [{ logged: { url: 'https://elsewhere.example' } }, { state: 'refused', why: 'not-accepted' }],
])('%j is %j', async (answer, state) => {
  const parsed = parseLoggedAnswer(answer);
  const days = new DayLog({
    ask: () =>
      Promise.resolve(
        parsed === null ? { outcome: 'unreachable' } : { outcome: 'answered', answer: parsed },
      ),
  });
  const day = dayOf([messageOf(textRecord(1))]);
  if (day === null) throw new Error('no day');
  await days.log('key', day);
  expect(days.state('key')).toEqual(state);
});

test('whether the company logs messages is asked once, and a refusal says it too', async () => {
  const asked: string[] = [];
  const answers: object[] = [
    { outcome: 'unreachable' },
    { outcome: 'answered', answer: { ...ENVELOPE, logsMessages: true } },
    { outcome: 'answered', answer: { ...ENVELOPE, error: { code: 'RCP_MESSAGES_OFF' } } },
  ];
  const days = new DayLog({
    ask: ({ action }) => {
      asked.push(action);
      return Promise.resolve(answers.shift() as never);
    },
  });
  await days.learn();
  expect(days.isOn).toBeNull();
  await Promise.all([days.learn(), days.learn()]);
  await days.learn();
  expect([days.isOn, asked.length]).toEqual([true, 2]);
  const day = dayOf([messageOf(textRecord(1))]);
  if (day !== null) await days.log('k', day);
  expect(days.isOn).toBe(false);
});
