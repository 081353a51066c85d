import { LONGEST_TEXT } from '../../../src/browser/app/messages/attach.ts';
import { Drafts } from '../../../src/browser/app/messages/drafts.ts';
import type { Message } from '../../../src/browser/app/messages/message.ts';
import { type Address, Outbox } from '../../../src/browser/app/messages/outbox.ts';
import type { RestOutcome } from '../../../src/browser/app/ringcentral/rest.ts';
import { FakeStorage } from '../../stubs/fake-storage.ts';
import { messageOf, sentRecord } from './sample-messages.ts';

const SMS: Address = { kind: 'sms', from: '+12125550181', to: ['+12125550199'], files: true };
const LOST: RestOutcome = { outcome: 'unreachable' };
const sent = (id: number, subject: string): Message => messageOf(sentRecord(id, { subject }));

/** RingCentral, which answers sending so, and a store that a later reading finds so. */
function world(
  answers: RestOutcome[],
  { found = [] as Message[], reads = [true], storage = new FakeStorage() } = {},
) {
  const posted: [path: string, body: object, ...files: string[]][] = [];
  const messages: Message[] = [sent(1, 'Hello')];
  const outbox = new Outbox({
    rest: {
      post: (path, body) => {
        posted.push([path.split('/').at(-1) ?? '', body as object]);
        return Promise.resolve(answers.shift() ?? LOST);
      },
      upload: (path, body, files) => {
        posted.push([
          path.split('/').at(-1) ?? '',
          body as object,
          ...files.map(({ name }) => name),
        ]);
        return Promise.resolve(answers.shift() ?? LOST);
      },
    },
    drafts: new Drafts(storage, 'rcp-drafts:A:7'),
    box: {
      messages: () => messages,
      take: (message) => messages.push(message),
      refresh: () => {
        const read = reads.shift() ?? true;
        if (read) messages.push(...found);
        return Promise.resolve(read);
      },
    },
    isTold: () => false,
    wait: () => Promise.resolve(),
  });
  return { outbox, posted, messages };
}

test('each conversation has its own draft, which is gone once it was sent', async () => {
  const { outbox, posted, messages } = world([
    { outcome: 'answered', body: sentRecord(2, { subject: 'One' }) },
  ]);
  outbox.type('a', 'One');
  outbox.type('b', 'Two');
  expect(await outbox.send('a', SMS)).toBe('7000000000000000001');
  expect([outbox.draft('a'), outbox.draft('b')]).toEqual(['', 'Two']);
  expect(messages.map(({ text }) => text)).toContain('One');
  expect(posted).toEqual([
    [
      'sms',
      { from: { phoneNumber: '+12125550181' }, to: [{ phoneNumber: '+12125550199' }], text: 'One' },
    ],
  ]);
});

test('a colleague is written to by extension, and answered in the conversation', async () => {
  const answer = { outcome: 'answered', body: {} } as const;
  const { outbox, posted } = world([answer, answer]);
  outbox.type('a', 'Hi');
  await outbox.send('a', { kind: 'pager', to: ['102'], replyTo: '' });
  outbox.type('a', 'Hi again');
  await outbox.send('a', { kind: 'pager', to: ['102'], replyTo: '77' });
  expect(posted).toEqual([
    ['company-pager', { to: [{ extensionNumber: '102' }], text: 'Hi' }],
    ['company-pager', { replyOn: 77, text: 'Hi again' }],
  ]);
});

test('two presses send once', async () => {
  const { outbox, posted } = world([{ outcome: 'answered', body: sentRecord(2) }]);
  outbox.type('a', 'Once');
  await Promise.all([outbox.send('a', SMS), outbox.send('a', SMS)]);
  await outbox.send('a', SMS);
  expect(posted).toHaveLength(1);
});

test('a refused text is kept for another try', async () => {
  const { outbox, posted } = world([{ outcome: 'refused', status: 403, codes: ['MSG-242'] }]);
  outbox.type('a', 'Hello');
  expect(await outbox.send('a', SMS)).toBeNull();
  expect(outbox.sending('a')).toEqual({
    state: 'refused',
    refusal: 'not-registered',
    code: 'MSG-242',
  });
  expect(outbox.draft('a')).toBe('Hello');
  expect(outbox.maySend('a')).toBe(true);
  expect(posted).toHaveLength(1);
});

test('a text whose answer was lost counts as sent when the store has it', async () => {
  const { outbox, posted } = world([LOST], { found: [sent(2, 'Hello')] });
  outbox.type('a', 'Hello');
  expect(await outbox.send('a', SMS)).toBe('7000000000000000001');
  expect(outbox.draft('a')).toBe('');
  expect(posted).toHaveLength(1);
});

test('an earlier message of the same words isn’t taken for the lost one', async () => {
  const { outbox } = world([LOST]);
  outbox.type('a', 'Hello');
  await outbox.send('a', SMS);
  expect(outbox.sending('a')).toEqual({ state: 'not-sent' });
  expect(outbox.draft('a')).toBe('Hello');
  expect(outbox.maySend('a')).toBe(true);
});

test('while nobody knows, it can be checked and not sent', async () => {
  const { outbox, posted } = world([LOST], { found: [sent(2, 'Hello')], reads: [false, true] });
  outbox.type('a', 'Hello');
  await outbox.send('a', SMS);
  expect(outbox.sending('a')).toEqual({ state: 'unsure' });
  expect(outbox.maySend('a')).toBe(false);
  await outbox.send('a', SMS);
  outbox.type('a', 'Something else');
  expect(outbox.draft('a')).toBe('Hello');
  expect(await outbox.check('a')).toBe('7000000000000000001');
  expect(outbox.sending('a')).toEqual({ state: 'idle' });
  expect(posted).toHaveLength(1);
});

test.each([
  ['', false],
  [' \n', false],
  ['x'.repeat(LONGEST_TEXT), true],
  ['x'.repeat(LONGEST_TEXT + 1), false],
])('a draft of %j may be sent: %j', (draft, may) => {
  const { outbox } = world([]);
  outbox.type('a', draft);
  expect(outbox.maySend('a')).toBe(may);
});

const picture = (name = 'a.png', size = 10, type = 'image/png') =>
  new File([new Uint8Array(size)], name, { type });

test('pictures go with the text, or without one, and are gone once they were sent', async () => {
  const { outbox, posted } = world([
    { outcome: 'answered', body: sentRecord(2) },
    { outcome: 'answered', body: sentRecord(3) },
  ]);
  outbox.type('a', 'Look');
  outbox.attach('a', [picture('one.png'), picture('two.png')]);
  await outbox.send('a', SMS);
  expect(outbox.attached('a').files).toEqual([]);
  outbox.attach('a', [picture('three.png')]);
  expect(outbox.maySend('a')).toBe(true);
  await outbox.send('a', SMS);
  expect(posted.map(([path, , ...files]) => [path, ...files])).toEqual([
    ['sms', 'one.png', 'two.png'],
    ['sms', 'three.png'],
  ]);
});

test('refused pictures stay, and one can be removed', async () => {
  const { outbox, posted } = world([{ outcome: 'refused', status: 415, codes: ['MSG-348'] }]);
  const file = picture();
  outbox.attach('a', [file]);
  await outbox.send('a', SMS);
  expect(outbox.sending('a')).toMatchObject({ state: 'refused', refusal: 'file-type' });
  expect(outbox.attached('a').files).toEqual([file]);
  outbox.detach('a', file);
  expect([outbox.maySend('a'), outbox.sending('a').state]).toEqual([false, 'idle']);
  expect(posted).toHaveLength(1);
});

test('a picture whose answer was lost is looked for with its picture', async () => {
  const withPicture = messageOf(
    sentRecord(2, { subject: '', attachments: [{ id: 1, type: 'MmsAttachment' }] }),
  );
  const { outbox } = world([LOST], { found: [sent(3, ''), withPicture] });
  outbox.attach('a', [picture()]);
  expect(await outbox.send('a', SMS)).toBe('7000000000000000001');
});

test('a reload keeps a draft, and another tab has its own', () => {
  const mine = new FakeStorage();
  const { outbox } = world([], { storage: mine });
  outbox.type('a', 'Half a sent');
  expect(world([], { storage: mine }).outbox.draft('a')).toBe('Half a sent');
  const other = world([], { storage: new FakeStorage() }).outbox;
  expect(other.draft('a')).toBe('');
  other.type('a', 'Another');
  expect(outbox.draft('a')).toBe('Half a sent');
  outbox.type('a', '');
  expect(mine.getItem('rcp-drafts:A:7')).toBeNull();
});

test.each(['', '[', '{}', '[1]', '[["a"]]', '[["a",1]]', 'null'])(
  'what a storage holds as %j isn’t a draft',
  (kept) => {
    const storage = new FakeStorage();
    storage.setItem('rcp-drafts:A:7', kept);
    expect(world([], { storage }).outbox.draft('a')).toBe('');
  },
);

test('once everything was removed, no draft comes back, and a message on its way arrives', async () => {
  const storage = new FakeStorage();
  const { outbox, messages } = world(
    [{ outcome: 'answered', body: sentRecord(2, { subject: 'On its way' }) }],
    { storage },
  );
  outbox.type('a', 'On its way');
  outbox.type('b', 'Typed before');
  outbox.attach('b', [new File(['x'], 'x.png', { type: 'image/png' })]);
  const sending = outbox.send('a', SMS);
  outbox.forget();
  expect([outbox.draft('b'), outbox.attached('b').files, storage.length]).toEqual(['', [], 0]);
  await sending;
  expect(messages.map(({ text }) => text)).toContain('On its way');
  outbox.type('a', 'Typed after');
  expect(storage.getItem('rcp-drafts:A:7')).toBe('[["a","Typed after"]]');
});
