import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import { Asker } from './calls-support.ts';
import { editOnlyRow, identityOf, openBuilt } from './support.ts';

let account: Account;
let member: Identity;
let asker: Asker;

/** Decides whether the company logs text messages, as an admin does. */
function logMessages(on: boolean): void {
  editOnlyRow(account, 'customrecord_rcp_call_sync', {
    custrecord_rcp_sync_settings: JSON.stringify({ rules: { messages: on } }),
  });
}

beforeEach(() => {
  account = openBuilt();
  member = identityOf(account, 'Member One');
  asker = new Asker(account, member);
});
afterEach(() => {
  account.close();
});

const DAY = {
  conversation: '77',
  number: '+12125550182',
  name: 'Ann Ames',
  wall: [2026, 11, 27, 9, 5],
  lines: ['9:05 Ann Ames: When do you open?', '9:07 You: At ten.'],
  entity: { type: 'customer', id: 1 },
};
const log = (day: object) => asker.ask({ action: 'log-messages', day: { ...DAY, ...day } });

async function saved(day: object): Promise<{ id: number; values: Record<string, string> }> {
  const { answer } = await log(day);
  const { id } = answer['logged'] as { id: number };
  return { id, values: account.records.load('phonecall', id)?.values ?? {} };
}

const records = () =>
  account.records
    .list('phonecall')
    .map(({ id }) => account.records.load('phonecall', id)?.values ?? {})
    .filter(({ externalid }) => externalid !== undefined);

test('a company that doesn’t log messages gets no record of any', async () => {
  const { answer } = await log({});
  expect(answer['error']).toMatchObject({ code: 'RCP_MESSAGES_OFF' });
  expect(records()).toEqual([]);
});

test('a day of a conversation is one Phone Call, and later messages are added to it', async () => {
  logMessages(true);
  const first = await saved({});
  expect(first.values).toMatchObject({
    title: 'Messages with Ann Ames',
    phone: '+12125550182',
    company: '1',
    assigned: String(member.user.id),
    status: 'COMPLETE',
    startdate: '2026-11-27',
    starttime: '09:05',
    message: DAY.lines.join('\n'),
  });
  const lines = [...DAY.lines, '16:40 Ann Ames: Thanks!'];
  const later = await saved({ lines });
  expect(later.id).toBe(first.id);
  expect(later.values['message']).toBe(lines.join('\n'));
  // A lost answer is asked again.
  expect((await saved({ lines })).values['message']).toBe(lines.join('\n'));
  expect(records()).toHaveLength(1);
});

test('the next day and a colleague’s side have records of their own', async () => {
  logMessages(true);
  await saved({});
  await saved({ wall: [2026, 11, 28, 8, 0] });
  const colleague = new Asker(account, identityOf(account, 'Member Two'));
  await colleague.ask({ action: 'log-messages', day: DAY });
  expect(records()).toHaveLength(3);
});

test('what a person wrote into the record stays', async () => {
  logMessages(true);
  const { id, values } = await saved({});
  const edited = `Call her back.\n${values['message'] ?? ''}\nDone by Ben.`;
  account.records.save(member, {
    type: 'phonecall',
    id,
    values: { ...values, message: edited, title: 'Opening hours' },
  });
  const later = await saved({ lines: [...DAY.lines, '16:40 Ann Ames: Thanks!'] });
  expect(later.values).toMatchObject({
    title: 'Opening hours',
    message: `${edited}\n16:40 Ann Ames: Thanks!`,
  });
});

test('more than a record takes is left out at its end, and the rest is there', async () => {
  logMessages(true);
  const lines = Array.from({ length: 20 }, (_, index) => `${String(index)} ${'x'.repeat(300)}`);
  const { values } = await saved({ lines });
  expect(values['message']?.length).toBeLessThanOrEqual(4_000);
  expect(values['message']?.startsWith(lines[0] ?? '-')).toBe(true);
});

test('two messages of the same words in the same minute are two lines, each written once', async () => {
  logMessages(true);
  const lines = ['9:05 Ann Ames: Hello? #1a', '9:05 Ann Ames: Hello? #1b'];
  expect((await saved({ lines })).values['message']).toBe(lines.join('\n'));
  expect((await saved({ lines })).values['message']).toBe(lines.join('\n'));
});

test('a message is known by its mark, in another language and under another name too', async () => {
  logMessages(true);
  await saved({ lines: ['9:05 You: At ten. #1a'] });
  const lines = ['9:05 Sie: At ten. #1a', '9:06 Sie: At ten. #1b'];
  expect((await saved({ lines })).values['message']).toBe(
    '9:05 You: At ten. #1a\n9:06 Sie: At ten. #1b',
  );
});

test('a line without its mark is one message, and not two', async () => {
  logMessages(true);
  await saved({ lines: ['9:05 You: Hi'] });
  const lines = ['9:05 You: Hi #1a', '9:05 You: Hi #1b'];
  expect((await saved({ lines })).values['message']).toBe('9:05 You: Hi\n9:05 You: Hi #1b');
});

test('a record that is full says so, in the record and to the page, and takes no line twice', async () => {
  logMessages(true);
  const FULL = 'This record is full. The day’s later messages aren’t in it.';
  const lines = Array.from({ length: 60 }, (_, at) => `9:05 Ann Ames: ${'x'.repeat(80)} #m${at}`);
  const first = await log({ lines: lines.slice(0, 30) });
  expect(first.answer['logged']).toMatchObject({ full: false });
  const { answer } = await log({ lines });
  expect(answer['logged']).toMatchObject({ already: true, full: true });
  const message = () => records()[0]?.['message'] ?? '';
  expect(message().length).toBeLessThanOrEqual(4_000);
  const rows = message().split('\n');
  expect(rows.at(-1)).toBe(FULL);
  // No hole: what is there are the first ones.
  expect(rows.slice(0, -1)).toEqual(lines.slice(0, rows.length - 1));
  expect(rows.length).toBeGreaterThan(35);
  await log({ lines });
  expect(message().split('\n')).toEqual(rows);
  // Somebody makes room: the next messages follow, and the last line still says what is missing.
  const id = account.records.list('phonecall').at(-1)?.id ?? 0;
  const record = account.records.load('phonecall', id);
  account.records.save(member, {
    type: 'phonecall',
    id,
    values: { ...record?.values, message: `${rows[0] ?? ''}\n${FULL}` },
  });
  const { answer: again } = await log({ lines });
  expect(again['logged']).toMatchObject({ full: true });
  expect(message().split('\n')[1]).toBe(lines[1]);
  expect(
    message()
      .split('\n')
      .filter((line) => line === FULL),
  ).toHaveLength(1);
  const short = lines.slice(0, 2);
  account.records.save(member, {
    type: 'phonecall',
    id,
    values: { ...record?.values, message: `${rows[0] ?? ''}\n${FULL}` },
  });
  expect((await log({ lines: short })).answer['logged']).toMatchObject({ full: false });
  expect(message().split('\n')).toEqual(short);
});
