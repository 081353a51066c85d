import { rmSync } from 'node:fs';
import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import { answer, choose, chosen, finished } from './call-fields-support.ts';
import { Asker } from './calls-support.ts';
import { projectWithMemberRole } from './changed-role.ts';
import { identityOf, openBuilt } from './support.ts';

const OUTCOME = 'custevent_rcp_disposition';
const NOTE = 'Wants a quote';
const LINE = 'Answered, 4 min 12 s';

let account: Account;
let member: Identity;
let asker: Asker;
let record: number;

const values = () => account.records.load('phonecall', record)?.values ?? {};
const count = () => account.records.list('phonecall').length;

/** What a colleague does in NetSuite's own form. */
const edit = (change: Record<string, string>) =>
  account.records.save(member, {
    type: 'phonecall',
    id: record,
    values: { ...values(), ...change },
  });

/** A call of Member One's is saved. @param project folder of the built project */
async function begin(project?: string): Promise<void> {
  account = openBuilt(':memory:', project);
  member = identityOf(account, 'Member One');
  asker = new Asker(account, member);
  choose(account, [chosen(OUTCOME), chosen('custevent_sample_reference')]);
  const reply = await asker.ask({
    action: 'log',
    call: finished(member.user.id, { answers: [answer(OUTCOME, '3', 'Quote requested')] }),
  });
  record = (reply.answer['logged'] as { id: number }).id;
}

beforeEach(() => begin());
afterEach(() => {
  account.close();
});

const text = (note: string, more: object = {}) => ({
  note,
  answers: [answer(OUTCOME, '3', 'Quote requested')],
  entity: { type: 'customer', id: 1 },
  related: null,
  ...more,
});

interface Changed {
  kept: string[];
  conflicts: { note: boolean; entity: boolean; related: boolean; fields: string[] };
  task: unknown;
}

const ask = (after: object, before: object = text(NOTE), more: object = {}) =>
  asker.ask({
    action: 'change-call',
    change: {
      externalId: `rcp-s-1-${String(member.user.id)}`,
      name: 'Example Customer 1',
      before,
      after,
      followUp: null,
      ...more,
    },
  });

async function change(after: object, before?: object, more?: object): Promise<Changed> {
  const { answer: reply } = await ask(after, before, more);
  if (reply['changed'] === undefined) throw new Error(JSON.stringify(reply));
  return reply['changed'] as Changed;
}

const NO_CONFLICTS = { note: false, entity: false, related: false, fields: [] };

test('a changed note replaces the old one in the same record', async () => {
  const before = count();
  expect(await change(text('Wants two quotes'))).toMatchObject({ conflicts: NO_CONFLICTS });
  expect(values()['message']).toBe(`Wants two quotes\n\n${LINE}`);
  // An answer that was lost on its way is asked again.
  expect(await change(text('Wants two quotes'))).toMatchObject({ conflicts: NO_CONFLICTS });
  expect(values()['message']).toBe(`Wants two quotes\n\n${LINE}`);
  expect(count()).toBe(before);
});

test('a note can be removed, and written again', async () => {
  await change(text(''));
  expect(values()['message']).toBe(LINE);
  await change(text('Calls back'), text(''));
  expect(values()['message']).toBe(`Calls back\n\n${LINE}`);
});

test('what somebody else wrote around the note stays', async () => {
  edit({ message: `Ben: see below.\n${NOTE}\n\n${LINE}\nDone.` });
  await change(text('Wants two quotes'));
  expect(values()['message']).toBe(`Ben: see below.\nWants two quotes\n\n${LINE}\nDone.`);
});

test('a note that somebody changed in NetSuite isn’t written over', async () => {
  edit({ message: `Wants no quote\n\n${LINE}` });
  expect(await change(text('Wants two quotes'))).toMatchObject({
    conflicts: { ...NO_CONFLICTS, note: true },
  });
  expect(values()['message']).toBe(`Wants no quote\n\n${LINE}`);
});

test('answers change one by one; one that somebody changed is reported and stays', async () => {
  edit({ [OUTCOME]: '5' });
  const changed = await change(
    text(NOTE, {
      answers: [
        answer(OUTCOME, '1', 'Resolved', 'Outcome'),
        answer('custevent_sample_reference', 'PO 1', ''),
      ],
    }),
  );
  expect(changed.conflicts).toEqual({ ...NO_CONFLICTS, fields: ['Outcome'] });
  expect(values()).toMatchObject({ [OUTCOME]: '5', custevent_sample_reference: 'PO 1' });
});

test('an answer can be changed and taken back', async () => {
  await change(text(NOTE, { answers: [answer(OUTCOME, '1', 'Resolved')] }));
  expect(values()[OUTCOME]).toBe('1');
  await change(
    text(NOTE, { answers: [answer(OUTCOME, null, '')] }),
    text(NOTE, { answers: [answer(OUTCOME, '1', 'Resolved')] }),
  );
  expect(values()[OUTCOME]).toBe('');
});

test('a required answer can’t be taken back', async () => {
  choose(account, [chosen(OUTCOME, true)]);
  const { answer: reply } = await ask(text(NOTE, { answers: [answer(OUTCOME, null, '')] }));
  expect(reply['error']).toMatchObject({ code: 'RCP_ANSWERS_MISSING' });
  expect(values()[OUTCOME]).toBe('3');
});

test('an answer whose field was removed meanwhile goes into the note', async () => {
  account.world.change({ fieldsRemoved: ['custevent_sample_reference'] });
  const after = text(NOTE, {
    answers: [
      answer(OUTCOME, '3', 'Quote requested'),
      answer('custevent_sample_reference', 'PO 1', '', 'Customer reference'),
    ],
  });
  expect((await change(after)).kept).toEqual(['Customer reference']);
  await change(after);
  expect(values()['message']).toBe(
    `${NOTE}\n\n${LINE}\nCustomer reference: PO 1 (NetSuite no longer has this field or value)`,
  );
});

test('the call can be given to somebody else, unless somebody did so in NetSuite', async () => {
  await change(text(NOTE, { entity: { type: 'contact', id: 1 } }));
  expect(values()).toMatchObject({ company: '', contact: '1' });
  edit({ contact: '2' });
  const changed = await change(
    text(NOTE, { entity: { type: 'contact', id: 3 } }),
    text(NOTE, { entity: { type: 'contact', id: 1 } }),
  );
  expect(changed.conflicts.entity).toBe(true);
  expect(values()['contact']).toBe('2');
});

test('the call can be related to something, unless somebody did so in NetSuite', async () => {
  await change(text(NOTE, { related: { type: 'opportunity', id: 1 } }));
  expect(values()['transaction']).toBe('1');
  edit({ transaction: '2' });
  const changed = await change(
    text(NOTE, { related: { type: 'supportcase', id: 1 } }),
    text(NOTE, { related: { type: 'opportunity', id: 1 } }),
  );
  expect(changed.conflicts.related).toBe(true);
  expect(values()['supportcase'] ?? '').toBe('');
});

test('a task can be added later, once', async () => {
  const followUp = { title: 'Send the quote', due: [2026, 12, 1] };
  const changed = await change(text(NOTE), undefined, { followUp });
  expect(changed.task).toMatchObject({ outcome: 'created' });
  await change(text(NOTE), undefined, { followUp });
  expect(account.records.list('task')).toHaveLength(1);
});

test('a record that was deleted isn’t made again', async () => {
  const before = count();
  account.records.delete(member, { type: 'phonecall', id: record, values: values() });
  const { answer: reply } = await ask(text('Wants two quotes'));
  expect(reply['error']).toMatchObject({ code: 'RCP_CALL_GONE' });
  expect(count()).toBe(before - 1);
});

test('a colleague’s call can’t be opened or changed', async () => {
  const colleague = new Asker(account, identityOf(account, 'Member Two'));
  const { answer: reply } = await colleague.ask({
    action: 'open-call',
    externalId: `rcp-s-1-${String(member.user.id)}`,
  });
  expect(reply['error']).toMatchObject({ code: 'RCP_BODY_INVALID' });
});

const opened = async () => {
  const { answer: reply } = await asker.ask({
    action: 'open-call',
    externalId: `rcp-s-1-${String(member.user.id)}`,
  });
  return reply['opened'];
};

test('a call is opened with its note, its answers, and its records as they are in NetSuite', async () => {
  edit({ [OUTCOME]: '5', contact: '2', supportcase: '1' });
  expect(await opened()).toEqual({
    url: `/app/crm/calendar/call.nl?id=${String(record)}`,
    note: NOTE,
    room: 4_000 - LINE.length - 2 - 2,
    answers: [
      { id: OUTCOME, label: 'Outcome', value: '5', shown: 'Left a message' },
      { id: 'custevent_sample_reference', label: 'Customer reference', value: null, shown: '' },
    ],
    entity: { type: 'contact', id: 2, name: 'Example Contact 2' },
    related: { type: 'supportcase', id: 1, name: expect.any(String) as string },
  });
});

test('opening and changing a call costs what it may', async () => {
  const opening = await asker.ask({
    action: 'open-call',
    externalId: `rcp-s-1-${String(member.user.id)}`,
  });
  expect(opening.units).toBeLessThanOrEqual(60);
  expect((await ask(text('Wants two quotes'))).units).toBeLessThanOrEqual(80);
});

test('the note is what comes before the product’s line; without that line, all of the message', async () => {
  edit({ message: `Answered, 4 min 12 s\nBen: sent it\n\n${LINE}\nCustomer reference: PO 1` });
  expect(await opened()).toMatchObject({ note: 'Answered, 4 min 12 s\nBen: sent it' });
  edit({ message: LINE });
  expect(await opened()).toMatchObject({ note: '' });
  edit({ message: 'Ben: all is well' });
  expect(await opened()).toMatchObject({ note: 'Ben: all is well' });
});

test('an opened note is replaced as it was opened, and takes all the room there is', async () => {
  const { note, room } = (await opened()) as { note: string; room: number };
  const long = 'x'.repeat(room);
  expect(await change(text(long), text(note))).toMatchObject({ conflicts: NO_CONFLICTS });
  expect(values()['message']).toBe(`${long}\n\n${LINE}`);
  const { answer: reply } = await ask(text(`${long}xxx`), text(long));
  expect(reply['error']).toMatchObject({ code: 'RCP_NOTE_FULL' });
});

test('a record that somebody linked to a second thing isn’t cleared of it', async () => {
  edit({ transaction: '1', supportcase: '1' });
  const changed = await change(
    text(NOTE, { related: { type: 'opportunity', id: 2 } }),
    text(NOTE, { related: { type: 'supportcase', id: 1 } }),
  );
  expect(changed.conflicts.related).toBe(true);
  expect(values()).toMatchObject({ transaction: '1', supportcase: '1' });
});

test('a role that may create calls and not edit them opens one, and its change is refused', async () => {
  account.close();
  const project = projectWithMemberRole((xml) =>
    xml.replace(/(LIST_CALL<\/permkey>\s*<permlevel>)EDIT/, '$1CREATE'),
  );
  try {
    await begin(project);
    expect(await opened()).toMatchObject({ note: NOTE });
    const { answer: reply } = await ask(text('Wants two quotes'));
    expect(reply['error']).toMatchObject({ code: 'RCP_NOT_ALLOWED' });
    expect(values()['message']).toBe(`${NOTE}\n\n${LINE}`);
  } finally {
    rmSync(project, { recursive: true });
  }
});
