import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import { Asker, save } from './calls-support.ts';
import { identityOf, openBuilt } from './support.ts';

let account: Account;
let admin: Identity;
let asker: Asker;

const COMPANIES = [
  'Straßenbau Groß GmbH',
  'Bäckerei Müller',
  'Łódź Logistyka',
  '100% Design',
  'A_B Traders',
  'AxB Traders',
  '森',
  '林商店',
  '7-11',
  '24/7 Fitness',
  'Ærø Færge',
  'ΑΘΗΝΑ',
  'O’Neill & Sons',
  'Rock\\Roll',
];

beforeAll(() => {
  account = openBuilt();
  admin = identityOf(account, 'Account Administrator');
  asker = new Asker(account, admin);
  for (const companyname of COMPANIES)
    save(account, admin, 'customer', { companyname, phone: '212-555-7777' });
  save(account, admin, 'contact', {
    entityid: 'CON1',
    firstname: 'Anna',
    lastname: 'Weiß',
    mobilephone: '212-555-7778',
  });
  save(account, admin, 'contact', { entityid: 'CON2', firstname: 'Nobody', lastname: 'Reachable' });
});
afterAll(() => {
  account.close();
});

test.each([
  ['Weiß', 'Anna Weiß'],
  ['weiß', 'Anna Weiß'],
  ['WEISS', 'Anna Weiß'],
  ['weiss', 'Anna Weiß'],
  ['weiß anna', 'Anna Weiß'],
  ['  Weiß   Anna ', 'Anna Weiß'],
  ['Groß', 'Straßenbau Groß GmbH'],
  ['straßenbau', 'Straßenbau Groß GmbH'],
  ['STRASSENBAU', 'Straßenbau Groß GmbH'],
  ['groß straßen', 'Straßenbau Groß GmbH'],
  ['müller', 'Bäckerei Müller'],
  ['MÜLLER', 'Bäckerei Müller'],
  ['Mu\u0308ller', 'Bäckerei Müller'],
  ['bäckerei', 'Bäckerei Müller'],
  ['łódź', 'Łódź Logistyka'],
  ['ŁÓDŹ', 'Łódź Logistyka'],
  ['100% D', '100% Design'],
  ['100%', '100% Design'],
  ['a_b', 'A_B Traders'],
  ['森', '森'],
  ['林', '林商店'],
  ['7-11', '7-11'],
  ['24/7', '24/7 Fitness'],
  ['ærø', 'Ærø Færge'],
  ['αθηνα', 'ΑΘΗΝΑ'],
  ['o’neill & sons', 'O’Neill & Sons'],
  ['k\\r', 'Rock\\Roll'],
])('%j finds %s and nobody else', async (text, name) => {
  expect((await asker.search(text)).callees.map((callee) => callee.name)).toEqual([name]);
});

test.each(['%', '%%', '__', '_%', 'x', '212-555', '5', ''])(
  '%j isn’t a search, or finds what holds it and not everything',
  async (text) => {
    const { answer } = await asker.ask({ action: 'search', text });
    const { callees = [] } = (answer['search'] ?? {}) as { callees?: unknown[] };
    expect(callees).toEqual([]);
  },
);

test('who has no number isn’t found, and a name that begins with the text comes first', async () => {
  expect((await asker.search('Reachable')).callees).toEqual([]);
  save(account, admin, 'customer', { companyname: 'The Zeta Works', phone: '212-555-7777' });
  save(account, admin, 'customer', { companyname: 'Zeta Works', phone: '212-555-7777' });
  expect((await asker.search('zeta')).callees.map(({ name }) => name)).toEqual([
    'Zeta Works',
    'The Zeta Works',
  ]);
});

test('a search says how many more there are, takes from each table in turn, and costs 41 units', async () => {
  for (let index = 0; index < 15; index++)
    save(account, admin, 'customer', {
      companyname: `Many ${String(index)}`,
      phone: '212-555-7777',
    });
  save(account, admin, 'contact', { entityid: 'Many Contact', phone: '212-555-7777' });
  const { callees, more, partial, failed, units } = await asker.search('many');
  expect(callees[0]).toMatchObject({
    type: 'contact',
    name: 'Many Contact',
    phone: '212-555-7777',
  });
  expect([callees.length, more, partial, failed, units]).toEqual([10, 6, false, false, 41]);
});
