import { rmSync } from 'node:fs';
import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import type { AskedFields } from '../../src/contracts/call-fields.ts';
import { answer, choose, chosen, finished } from './call-fields-support.ts';
import { Asker } from './calls-support.ts';
import { projectWithMemberRole } from './changed-role.ts';
import { identityOf, openBuilt } from './support.ts';

const OUTCOME = 'custevent_rcp_disposition';

/** The built project whose shipped roles have no permission for tasks. */
function withoutTasks(): string {
  const project = projectWithMemberRole((xml) => xml.replace('LIST_TASK', 'LIST_FIND'));
  folders.push(project);
  return project;
}

const folders: string[] = [];
let account: Account;
let member: Identity;
let asker: Asker;

beforeEach(() => {
  account = openBuilt();
  member = identityOf(account, 'Member One');
  asker = new Asker(account, member);
});
afterEach(() => {
  account.close();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function asked(): Promise<AskedFields> {
  const reply = await asker.ask({ action: 'call-fields' });
  return reply.answer['asked'] as AskedFields;
}

const log = (change: object = {}, asking = asker, user = member.user.id) =>
  asking.ask({ action: 'log', call: finished(user, change) });

interface Logged {
  id: number;
  url: string;
  already: boolean;
  unlinked: boolean;
  kept: string[];
  task: { outcome: string; url?: string } | null;
}

async function logged(change: object = {}): Promise<Logged & { values: Record<string, string> }> {
  const reply = await log(change);
  if (reply.answer['logged'] === undefined) throw new Error(JSON.stringify(reply.answer));
  const found = reply.answer['logged'] as Logged;
  return { ...found, values: account.records.load('phonecall', found.id)?.values ?? {} };
}

const calls = () =>
  account.records
    .list('phonecall')
    .map(({ id }) => account.records.load('phonecall', id)?.values ?? {})
    .filter(({ externalid }) => externalid !== undefined);

test('a new account asks for the outcome, with the values that the product ships', async () => {
  expect(await asked()).toEqual({
    fields: [
      {
        id: OUTCOME,
        label: 'Outcome',
        kind: 'list',
        required: false,
        whole: false,
        longest: 1_000,
        options: [
          { id: '1', text: 'Resolved' },
          { id: '2', text: 'Follow-up needed' },
          { id: '3', text: 'Quote requested' },
          { id: '4', text: 'Not interested' },
          { id: '5', text: 'Left a message' },
          { id: '6', text: 'Wrong number' },
        ],
      },
    ],
    omitted: [],
    mayCreateTask: true,
  });
});

test('fields come in the order and of the kinds that an admin chose', async () => {
  choose(account, [
    chosen('custevent_sample_callback'),
    chosen('priority', true),
    chosen('custevent_sample_topics'),
    chosen('custevent_sample_urgent'),
    chosen('custevent_sample_units'),
    chosen('custevent_sample_reference'),
  ]);
  const { fields } = await asked();
  expect(fields.map(({ id, kind, required }) => [id, kind, required])).toEqual([
    ['custevent_sample_callback', 'date', false],
    ['priority', 'list', true],
    ['custevent_sample_topics', 'multi-select', false],
    ['custevent_sample_urgent', 'checkbox', false],
    ['custevent_sample_units', 'number', false],
    ['custevent_sample_reference', 'text', false],
  ]);
  expect(fields.map(({ longest }) => longest)).toEqual([1_000, 1_000, 1_000, 1_000, 1_000, 300]);
  expect(fields[4]).toMatchObject({ label: 'Units', whole: true });
});

test('a field that was removed from the account is left out, and named', async () => {
  choose(account, [chosen('custevent_gone', true, 'Reason'), chosen(OUTCOME)]);
  expect(await asked()).toMatchObject({
    fields: [{ id: OUTCOME }],
    omitted: [{ label: 'Reason', why: 'removed' }],
  });
  account.world.change({ fieldsRemoved: [OUTCOME] });
  expect((await asked()).omitted).toHaveLength(2);
  // None of them can be required of anybody.
  expect((await logged()).values['message']).toContain('Wants a quote');
});

test('a stored choice that isn’t ours asks for nothing, and calls are saved', async () => {
  choose(account, '{"not": "ours"}');
  expect(await asked()).toMatchObject({ fields: [], omitted: [] });
  expect((await logged()).already).toBe(false);
});

test('answers of every kind are in the record’s own fields', async () => {
  choose(account, [
    chosen(OUTCOME, true),
    chosen('custevent_sample_topics'),
    chosen('custevent_sample_urgent'),
    chosen('custevent_sample_callback'),
    chosen('custevent_sample_units'),
    chosen('custevent_sample_reference'),
    chosen('priority'),
  ]);
  const { values, kept } = await logged({
    answers: [
      answer(OUTCOME, '3', 'Quote requested'),
      answer('custevent_sample_topics', ['1', '3'], 'Pricing, Support'),
      answer('custevent_sample_urgent', true, 'Yes'),
      answer('custevent_sample_callback', '2026-12-01', '12/1/2026'),
      answer('custevent_sample_units', 20),
      answer('custevent_sample_reference', '2026-11-28'),
      answer('priority', 'HIGH', 'High'),
    ],
  });
  expect(values).toMatchObject({
    [OUTCOME]: '3',
    custevent_sample_topics: '1\u00053',
    custevent_sample_urgent: 'T',
    custevent_sample_callback: '2026-12-01',
    custevent_sample_units: '20',
    // A text that looks like a date is a text.
    custevent_sample_reference: '2026-11-28',
    priority: 'HIGH',
    message: 'Wants a quote\n\nAnswered, 4 min 12 s',
  });
  expect(kept).toEqual([]);
});

test('a required answer is required once more by the server', async () => {
  choose(account, [chosen(OUTCOME, true, 'Outcome'), chosen('custevent_sample_urgent', true)]);
  const refused = await log();
  expect(refused.answer['error']).toMatchObject({ code: 'RCP_ANSWERS_MISSING' });
  expect(calls()).toEqual([]);
  // An empty answer is none.
  expect((await log({ answers: [answer(OUTCOME, '')] })).answer['error']).toBeDefined();
  expect(calls()).toEqual([]);
  const { values } = await logged({ answers: [answer(OUTCOME, '1', 'Resolved')] });
  expect(values[OUTCOME]).toBe('1');
});

test('a call whose time to answer ran out is saved, and says what is missing', async () => {
  choose(account, [chosen(OUTCOME, true, 'Outcome')]);
  const { values } = await logged({ unanswered: true });
  expect(values['message']).toBe(
    'Wants a quote\n\nAnswered, 4 min 12 s\nSaved without an answer: Outcome',
  );
});

test('nothing is required of a call that nobody answered, or of a page that knows no fields', async () => {
  choose(account, [chosen(OUTCOME, true)]);
  expect((await logged({ answeredAt: null, result: 'missed' })).already).toBe(false);
  const old = finished(member.user.id, { externalId: `rcp-s-2-${String(member.user.id)}` });
  delete (old as { answers?: unknown }).answers;
  const reply = await asker.ask({ action: 'log', call: old });
  expect(reply.answer['logged']).toBeDefined();
});

test('an answer whose field or value is gone is in the note, with its name', async () => {
  choose(account, [chosen(OUTCOME), chosen('custevent_sample_reference')]);
  account.world.change({ fieldsRemoved: ['custevent_sample_reference'] });
  const { values, kept } = await logged({
    answers: [
      answer(OUTCOME, '99', 'Escalated', 'Outcome'),
      answer('custevent_sample_reference', 'PO 4711', '', 'Customer reference'),
    ],
  });
  expect(values['message']).toBe(
    [
      'Wants a quote',
      '',
      'Answered, 4 min 12 s',
      'Outcome: Escalated (NetSuite no longer has this field or value)',
      'Customer reference: PO 4711 (NetSuite no longer has this field or value)',
    ].join('\n'),
  );
  expect(kept).toEqual(['Outcome', 'Customer reference']);
  expect(values[OUTCOME] ?? '').toBe('');
});

test('a note that leaves no room for such an answer isn’t cut: a person shortens it', async () => {
  account.world.change({ fieldsRemoved: [OUTCOME] });
  const refused = await log({
    note: 'x'.repeat(3_900),
    answers: [answer(OUTCOME, '1', 'Resolved '.repeat(20), 'Outcome')],
  });
  expect(refused.answer['error']).toMatchObject({ code: 'RCP_NOTE_FULL' });
  expect(calls()).toEqual([]);
});

test('a retry after a lost answer writes nothing twice', async () => {
  const answers = [answer(OUTCOME, '1', 'Resolved'), answer('custevent_gone', 'a', '', 'Gone')];
  const first = await logged({ answers });
  const second = await logged({ answers });
  expect(second).toMatchObject({ id: first.id, already: true });
  expect(second.values).toEqual(first.values);
  expect(calls()).toHaveLength(1);
});

test('a record that the call sync made gets the answers, and keeps what a person chose', async () => {
  const first = await logged({ note: '', answers: [] });
  account.records.save(member, {
    type: 'phonecall',
    id: first.id,
    values: { ...first.values, [OUTCOME]: '2' },
  });
  const { values, kept } = await logged({
    answers: [answer(OUTCOME, '1', 'Resolved', 'Outcome'), answer('priority', 'LOW', 'Low')],
  });
  // Priority isn't asked for, so no field takes it.
  expect(kept).toEqual(['priority', 'Outcome']);
  expect(values[OUTCOME]).toBe('2');
  expect(values['message']).toContain('Wants a quote');
  expect(values['message']).toContain('Outcome: Resolved');
});

test('an answer is reason enough for a record', async () => {
  const { answer: reply } = await log({
    note: '',
    answeredAt: null,
    result: 'cancelled',
    direction: 'outbound',
    number: '101',
    answers: [answer(OUTCOME, '6', 'Wrong number')],
  });
  expect(reply['logged']).toBeDefined();
});

describe('the task after a call', () => {
  const followUp = { title: 'Send the quote', due: [2026, 12, 1] };
  const tasks = () =>
    account.records.list('task').map(({ id }) => account.records.load('task', id)?.values ?? {});

  test('is the user’s, with the caller and the day', async () => {
    const { task } = await logged({ followUp });
    expect(task).toMatchObject({ outcome: 'created', url: '/app/crm/calendar/task.nl?id=1' });
    expect(tasks()).toEqual([
      {
        title: 'Send the quote',
        assigned: String(member.user.id),
        status: 'NOTSTART',
        startdate: '2026-12-01',
        duedate: '2026-12-01',
        company: '1',
        externalid: `rcp-s-1-${String(member.user.id)}-task`,
      },
    ]);
    await logged({ followUp });
    expect(tasks()).toHaveLength(1);
  });

  test('is refused for a role that may not create tasks, and the call is saved', async () => {
    account.close();
    account = openBuilt(':memory:', withoutTasks());
    member = identityOf(account, 'Member One');
    asker = new Asker(account, member);
    expect((await asked()).mayCreateTask).toBe(false);
    const { task, values } = await logged({ followUp });
    expect(task).toEqual({ outcome: 'refused' });
    expect(values['message']).toContain('Wants a quote');
    expect(tasks()).toEqual([]);
  });

  test('is created without a caller that NetSuite no longer takes', async () => {
    const { task, unlinked } = await logged({ followUp, entity: { type: 'customer', id: 999 } });
    expect([unlinked, task?.outcome]).toEqual([true, 'created']);
    expect(tasks()[0]?.['company']).toBeUndefined();
  });
});
