import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import { Asker, save } from './calls-support.ts';
import { identityOf, openBuilt } from './support.ts';

let account: Account;
let admin: Identity;
let member: Identity;
let asker: Asker;

beforeEach(() => {
  account = openBuilt();
  admin = identityOf(account, 'Account Administrator');
  member = identityOf(account, 'Member One');
  asker = new Asker(account, member);
});
afterEach(() => {
  account.close();
});

const ANN = {
  firstName: 'Ann',
  lastName: 'Ames',
  phone: '(212) 555-0166',
  email: 'ann@example.com',
  company: null as number | null,
  match: null as { number: string; national: string } | null,
  anyway: false,
};
const create = async (contact: Partial<typeof ANN> = {}) =>
  (await asker.ask({ action: 'create-contact', contact: { ...ANN, ...contact } })).answer;

test('a member creates a contact of a company, and the number’s owner is known from then on', async () => {
  const company = save(account, admin, 'customer', { companyname: 'Ames Ltd' });
  const answer = await create({ company });
  const { id, name } = answer['created'] as { id: number; name: string };
  expect(name).toBe('Ann Ames');
  expect(account.records.load('contact', id)?.values).toEqual({
    entityid: 'Ann Ames',
    firstname: 'Ann',
    lastname: 'Ames',
    phone: '(212) 555-0166',
    email: 'ann@example.com',
    company: String(company),
  });
  const { entities } = await asker.match('+12125550166', '2125550166');
  expect(entities.map((entity) => [entity.type, entity.id])).toEqual([['contact', id]]);
});

test.each([
  ['the same name in the same company', { email: '' }],
  ['the same email address under another name', { firstName: 'Anna' }],
])('%s is offered first, and nothing is created', async (_, change) => {
  const answer = await create();
  const { id } = answer['created'] as { id: number };
  const before = account.records.list('contact').length;
  expect((await create(change))['duplicates']).toMatchObject([{ type: 'contact', id }]);
  expect(account.records.list('contact')).toHaveLength(before);
});

test('a contact of the same number that somebody else created a second ago is offered', async () => {
  const match = { number: '+12125550166', national: '2125550166' };
  // The page looked the number up before, and found nobody.
  expect((await asker.match(match.number, match.national)).entities).toEqual([]);
  const colleague = new Asker(account, identityOf(account, 'Member Two'));
  const theirs = { ...ANN, firstName: 'Anne', lastName: 'Amis', email: '', phone: '212-555-0166' };
  await colleague.ask({ action: 'create-contact', contact: theirs });
  expect((await create({ match }))['duplicates']).toMatchObject([
    { type: 'contact', name: 'Anne Amis' },
  ]);
  expect((await create({ match, anyway: true }))['created']).toMatchObject({ name: 'Ann Ames' });
});

test('somebody else of the same email address is created when a person says so', async () => {
  await create();
  expect((await create({ firstName: 'Anna', anyway: true }))['created']).toMatchObject({
    name: 'Anna Ames',
  });
});

test('a name that NetSuite takes once only ends in a refusal, and nothing is lost', async () => {
  await create();
  const answer = await create({ email: 'other@example.com', company: 1, anyway: true });
  expect(answer['error']).toMatchObject({ code: 'RCP_CONTACT_EXISTS' });
});

test('companies are found by any word of their names, those that begin with it first', async () => {
  save(account, admin, 'customer', { companyname: 'Northern Pumps' });
  save(account, admin, 'customer', { companyname: 'Pumps & Valves' });
  const { answer } = await asker.ask({ action: 'find-company', text: 'pumps' });
  expect((answer['companies'] as { name: string }[]).map(({ name }) => name)).toEqual([
    'Pumps & Valves',
    'Northern Pumps',
  ]);
});
