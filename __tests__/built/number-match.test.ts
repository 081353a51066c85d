import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import { Asker, save } from './calls-support.ts';
import { identityOf, openBuilt } from './support.ts';

const NUMBER = ['+12125557777', '2125557777'] as const;

let account: Account;
let admin: Identity;
let asker: Asker;

beforeEach(() => {
  account = openBuilt();
  admin = identityOf(account, 'Account Administrator');
  asker = new Asker(account, admin);
});
afterEach(() => {
  account.close();
});

const names = (entities: readonly { name: string }[]) => entities.map(({ name }) => name);

test(
  'older records with the digits inside a longer number never hide the one that has it, however ' +
    'many there are',
  async () => {
    for (let index = 0; index < 260; index++)
      save(account, admin, 'customer', {
        companyname: `Decoy ${String(index)}`,
        phone: `9921255577771${String(index)}`,
        altphone: `${String(index)}00212-555-7777`,
      });
    save(account, admin, 'customer', { companyname: 'The Real One', phone: '(212) 555-7777' });
    const { entities, more, partial } = await asker.match(...NUMBER);
    expect(names(entities)).toEqual(['The Real One']);
    expect([more, partial]).toEqual([0, false]);
  },
);

test('a short national number is found among longer ones that hold its digits', async () => {
  for (let index = 0; index < 220; index++)
    save(account, admin, 'customer', {
      companyname: `Decoy ${String(index)}`,
      phone: `(212) 123-4${String(index).padStart(3, '0')}`,
    });
  save(account, admin, 'contact', { entityid: 'Andorra', phone: '+376 1234' });
  expect(names((await asker.match('+3761234', '1234')).entities)).toEqual(['Andorra']);
});

test('many leads with a contact’s number don’t push out the contact, and are counted', async () => {
  for (let index = 0; index < 12; index++)
    save(account, admin, 'lead', { companyname: `Lead ${String(index)}`, phone: '212-555-7777' });
  save(account, admin, 'customer', { companyname: 'Real Customer', phone: '212-555-7777' });
  save(account, admin, 'contact', {
    entityid: 'Real Contact',
    firstname: 'Real',
    lastname: 'Contact',
    phone: '212-555-7777',
  });
  const { entities, more, units } = await asker.match(...NUMBER);
  expect(names(entities).slice(0, 3)).toEqual(['Real Contact', 'Real Customer', 'Lead 0']);
  expect(entities).toHaveLength(10);
  expect(more).toBe(4);
  expect(units).toBe(41);
});

test.each([
  '212-555-7777 x34',
  '212-555-7777x34',
  '(212) 555-7777 ext. 34',
  '+12125557777*227',
  '2125557777;ext=34',
  '212-555-7777 (mobile)',
  'Mobile: 212-555-7777',
  '1-212-555-7777',
  '011 1 212 555 7777',
  '212-555-0100 / 212-555-7777',
  '2125550100/2125557777',
  '212-555-7777; 212-555-0100',
  '212 555 0100 212 555 7777',
  '２１２－５５５－７７７７',
  '（212）555-7777',
  '\u202a212\u00a0555\u20117777\u202c',
  '٢١٢٥٥٥٧٧٧٧',
  '212-555-PPPP',
  '212.555.7777 内線12',
])('a number stored as %j is found', async (phone) => {
  save(account, admin, 'contact', {
    entityid: 'Stored',
    [['phone', 'officephone', 'mobilephone', 'homephone'][phone.length % 4] ?? 'phone']: phone,
  });
  expect(names((await asker.match(...NUMBER)).entities)).toEqual(['Stored']);
});

test.each([
  ['+52 1 55 1234 5678', '+525512345678', '5512345678'],
  ['044 55 1234 5678', '+525512345678', '5512345678'],
  ['55 1234 5678', '+5215512345678', '15512345678'],
  ['+54 11 1234-5678', '+5491112345678', '91112345678'],
  ['8 (495) 123-45-67', '+74951234567', '4951234567'],
  ['030/123456', '+4930123456', '30123456'],
  ['+49 (0)30 123456', '+4930123456', '30123456'],
  ['03ー1234ー5678', '+81312345678', '312345678'],
  ['1-800-FLOWERS', '+18003569377', '8003569377'],
  ['1-800-FLOWERSHOP', '+18003569377', '8003569377'],
])('%j is found by a call from %s', async (phone, number, national) => {
  save(account, admin, 'customer', { companyname: 'Stored', mobilephone: phone });
  expect(names((await asker.match(number, national)).entities)).toEqual(['Stored']);
});

test.each(['9-212-555-7777', '44 212 555 7777', '212-555-77770', '555-7777', '', 'no number'])(
  'a number stored as %j is another one',
  async (phone) => {
    save(account, admin, 'customer', { companyname: 'Stored', phone });
    expect((await asker.match(...NUMBER)).entities).toEqual([]);
  },
);

test('customers come before prospects, and prospects before leads', async () => {
  for (const type of ['lead', 'prospect', 'customer'] as const)
    save(account, admin, type, { companyname: type, phone: '212-555-7777' });
  expect((await asker.match(...NUMBER)).entities.map(({ type }) => type)).toEqual([
    'customer',
    'prospect',
    'lead',
  ]);
});

test.each<
  ['contact' | 'employee' | 'vendor' | 'customer' | 'lead', Record<string, string>, string]
>([
  ['contact', { entityid: 'CON1042', firstname: 'Jane', lastname: 'Roe' }, 'Jane Roe'],
  [
    'contact',
    { entityid: 'CON1042', firstname: 'Jane', middlename: 'M.', lastname: 'Roe' },
    'Jane M. Roe',
  ],
  ['contact', { entityid: 'Jane Roe' }, 'Jane Roe'],
  ['employee', { entityid: '1043', firstname: 'John', lastname: 'Doe' }, 'John Doe'],
  ['vendor', { entityid: 'V7', isperson: 'T', firstname: 'Ada', lastname: 'King' }, 'Ada King'],
  ['vendor', { entityid: 'V8', companyname: 'Supplies Ltd' }, 'Supplies Ltd'],
  [
    'customer',
    {
      entityid: '1044',
      isperson: 'T',
      firstname: 'Max',
      lastname: 'Weiß',
      companyname: 'Employer AG',
    },
    'Max Weiß',
  ],
  [
    'customer',
    {
      entityid: '1045',
      isperson: 'F',
      companyname: 'Acme',
      firstname: 'Some',
      lastname: 'Contact',
    },
    'Acme',
  ],
  ['customer', { entityid: '1046', altname: 'Known As' }, 'Known As'],
  ['lead', { entityid: '1047', firstname: 'Web', lastname: 'Lead' }, 'Web Lead'],
  ['customer', { entityid: 'CUST1048' }, 'CUST1048'],
])('a numbered %s %j is called %s, and found by that name', async (type, values, name) => {
  save(account, admin, type, { ...values, phone: '212-555-7777' });
  expect(names((await asker.match(...NUMBER)).entities)).toEqual([name]);
  const words = name.split(' ');
  expect(names((await asker.search([...words].reverse().join(' '))).callees)).toEqual([name]);
  // Two letters are too short for a search.
  const longest = words.reduce((before, word) => (word.length > before.length ? word : before));
  expect(names((await asker.search(longest)).callees)).toContain(name);
});
