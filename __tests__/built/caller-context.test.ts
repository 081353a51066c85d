import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import type { CallerContext } from '../../src/contracts/caller-context.ts';
import { Asker, save } from './calls-support.ts';
import { identityOf, openBuilt } from './support.ts';

let account: Account;
let admin: Identity;

beforeEach(() => {
  account = openBuilt();
  admin = identityOf(account, 'Account Administrator');
});
afterEach(() => {
  account.close();
});

async function contextOf(
  type: string,
  id: number,
  who = admin,
): Promise<{ context: CallerContext; units: number }> {
  const { answer, units } = await new Asker(account, who).ask({
    action: 'context',
    entity: { type, id },
  });
  if (answer['context'] === undefined) throw new Error(JSON.stringify(answer));
  return { context: answer['context'] as CallerContext, units };
}

const rows = (block: { state: string; rows?: readonly unknown[] }) =>
  block.state === 'read' ? block.rows : block.state;

test('a customer has a sales rep, open opportunities, open cases, and earlier calls', async () => {
  const customer = save(account, admin, 'customer', { companyname: 'Pumps Ltd', salesrep: '13' });
  const other = save(account, admin, 'customer', { companyname: 'Other Ltd' });
  const opportunity = (values: Record<string, string>) =>
    save(account, admin, 'opportunity', { entity: String(customer), status: 'A', ...values });
  opportunity({ tranid: 'OPP201', title: 'Pumps 2027', foreigntotal: '18000' });
  opportunity({ tranid: 'OPP202', title: 'Won', status: 'C' });
  opportunity({ tranid: 'OPP203', title: 'Quoted', status: 'B', expectedclosedate: '12/15/2026' });
  opportunity({ tranid: 'OPP204', title: 'Of another company', entity: String(other) });
  const supportCase = (title: string, status: string) =>
    save(account, admin, 'supportcase', { title, status, company: String(customer) });
  supportCase('Invoice missing', '3');
  supportCase('Settled', '5');
  save(account, admin, 'phonecall', {
    title: 'Call of Tuesday',
    message: 'Wants delivery in May\nand a discount',
    company: String(customer),
    assigned: '14',
    startdate: '2026-11-24',
  });
  const { context, units } = await contextOf('customer', customer);
  expect(rows(context.company)).toMatchObject([{ name: 'Pumps Ltd', salesRep: 'Member One' }]);
  expect(rows(context.opportunities)).toMatchObject([
    { number: 'OPP203', title: 'Quoted', status: 'Issued Estimate', date: '12/15/2026' },
    { number: 'OPP201', title: 'Pumps 2027', status: 'In Progress', detail: '18000' },
  ]);
  expect(rows(context.cases)).toMatchObject([{ title: 'Invoice missing', status: 'Escalated' }]);
  expect(rows(context.calls)).toMatchObject([
    { title: 'Call of Tuesday', organizer: 'Member Two', note: 'Wants delivery in May' },
  ]);
  expect(units).toBeLessThanOrEqual(60);
});

test('a contact has the opportunities and cases of its company, and its own calls', async () => {
  const customer = save(account, admin, 'customer', { companyname: 'Pumps Ltd' });
  const contact = save(account, admin, 'contact', {
    entityid: 'Ann Ames',
    company: String(customer),
  });
  save(account, admin, 'opportunity', { entity: String(customer), title: 'Pumps', status: 'A' });
  save(account, admin, 'phonecall', { title: 'Of the company', company: String(customer) });
  save(account, admin, 'phonecall', { title: 'Of the contact', contact: String(contact) });
  const { context } = await contextOf('contact', contact);
  expect(rows(context.company)).toMatchObject([{ name: 'Pumps Ltd' }]);
  expect(rows(context.opportunities)).toMatchObject([{ title: 'Pumps' }]);
  expect(rows(context.calls)).toMatchObject([{ title: 'Of the contact' }]);
});

test('a contact without a company has none of them, and nobody is asked for', async () => {
  const contact = save(account, admin, 'contact', { entityid: 'Ann Ames' });
  const { context, units } = await contextOf('contact', contact);
  expect([context.company, context.opportunities, context.cases].map(rows)).toEqual([[], [], []]);
  expect(units).toBe(20);
});

test('more than five are five, and that there are more', async () => {
  const customer = save(account, admin, 'customer', { companyname: 'Pumps Ltd' });
  for (let index = 1; index <= 6; index++)
    save(account, admin, 'supportcase', {
      title: `Case ${String(index)}`,
      status: '1',
      company: String(customer),
    });
  const { context } = await contextOf('customer', customer);
  expect(context.cases).toMatchObject({ state: 'read', more: true });
  expect(rows(context.cases)).toHaveLength(5);
  expect(rows(context.cases)).toMatchObject([{ title: 'Case 6' }, {}, {}, {}, {}]);
});

test('what a role may not see is hidden, not empty', async () => {
  const integration = identityOf(account, 'Integration User');
  const { context } = await contextOf('customer', 1, integration);
  expect([context.opportunities, context.cases].map(rows)).toEqual(['hidden', 'hidden']);
});

test('a call is related to the opportunity or the case that it was about', async () => {
  const asker = new Asker(account, admin);
  const call = (session: string, related: object) => ({
    action: 'log',
    call: {
      externalId: `rcp-${session}-${String(admin.user.id)}`,
      direction: 'inbound',
      number: '+12125550182',
      name: '',
      startedAt: 1_760_000_000_000,
      answeredAt: 1_760_000_005_000,
      endedAt: 1_760_000_066_000,
      wall: [2025, 10, 9, 9, 0],
      result: 'answered',
      recorded: false,
      note: 'About that',
      entity: { type: 'customer', id: 1 },
      related,
    },
  });
  const opportunity = save(account, admin, 'opportunity', { entity: '1', title: 'A', status: 'A' });
  const supportCase = save(account, admin, 'supportcase', { title: 'B', status: '1' });
  const valuesOf = async (session: string, related: object) => {
    const { answer } = await asker.ask(call(session, related));
    const { id } = answer['logged'] as { id: number };
    return account.records.load('phonecall', id)?.values;
  };
  expect(await valuesOf('s-1', { type: 'opportunity', id: opportunity })).toMatchObject({
    company: '1',
    transaction: String(opportunity),
  });
  expect(await valuesOf('s-2', { type: 'supportcase', id: supportCase })).toMatchObject({
    supportcase: String(supportCase),
  });
  // Chosen later, it is added; chosen by somebody else meanwhile, that choice stays.
  await valuesOf('s-1', { type: 'supportcase', id: supportCase });
  expect(await valuesOf('s-1', { type: 'opportunity', id: opportunity + 1 })).toMatchObject({
    transaction: String(opportunity),
    supportcase: String(supportCase),
  });
});

test('of a vendor NetSuite keeps earlier calls only, and of an employee nothing is asked', async () => {
  const vendor = save(account, admin, 'vendor', { companyname: 'Parts Ltd' });
  const { context } = await contextOf('vendor', vendor);
  expect([context.company, context.opportunities, context.cases].map(rows)).toEqual([
    'not-kept',
    'not-kept',
    'not-kept',
  ]);
  expect(rows(context.calls)).toEqual([]);
  const employee = await contextOf('employee', 13);
  expect(Object.values(employee.context).map(rows)).toEqual(Array(4).fill('not-kept'));
  expect(employee.units).toBe(0);
});
