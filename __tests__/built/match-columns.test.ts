import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import { ENTITY_TABLES } from '../../local/store/entity-views.ts';
import { Asker, save } from './calls-support.ts';
import { identityOf, openBuilt } from './support.ts';

const NUMBER = ['+12125557777', '2125557777'] as const;
const KNOWN = 41;

let account: Account | undefined;

/** An account whose tables lack columns, with one record of each kind that has the number. */
function accountWithout(lacking: Readonly<Record<string, readonly string[]>>): {
  asker: Asker;
  admin: Identity;
  account: Account;
} {
  for (const [table, columns] of Object.entries(lacking)) {
    const known = ENTITY_TABLES[table];
    if (known === undefined) throw new Error(table);
    jest.replaceProperty(
      known,
      'columns',
      known.columns.filter((column) => !columns.includes(column)),
    );
  }
  const opened = openBuilt();
  account = opened;
  const admin = identityOf(opened, 'Account Administrator');
  for (const type of ['customer', 'vendor'] as const)
    save(opened, admin, type, {
      companyname: `A ${type}`,
      entityid: `A ${type}`,
      phone: '212-555-7777',
    });
  for (const type of ['contact', 'employee'] as const)
    save(opened, admin, type, { entityid: `A ${type}`, phone: '212-555-7777' });
  return { asker: new Asker(opened, admin), admin, account: opened };
}

afterEach(() => {
  account?.close();
  jest.restoreAllMocks();
});

test.each([
  [{ contact: ['officephone'], employee: ['officephone'] }],
  [{ customer: ['altphone'], vendor: ['altphone'] }],
  [{ contact: ['officephone', 'homephone', 'mobilephone'] }],
])('phone columns that an account lacks cost themselves only: %j', async (lacking) => {
  const { asker, account: opened } = accountWithout(lacking);
  const first = await asker.match(...NUMBER);
  expect(first.entities.map(({ name }) => name).sort()).toEqual([
    'A contact',
    'A customer',
    'A employee',
    'A vendor',
  ]);
  expect([first.partial, first.failed]).toEqual([true, true]);
  expect(first.units).toBeLessThanOrEqual(650);
  // Found out once and remembered, for the search by name as well.
  expect((await asker.match(...NUMBER)).units).toBe(KNOWN);
  expect(await asker.search('A c')).toMatchObject({ units: KNOWN, partial: true, failed: true });
  expect(
    opened.diagnostics.logs().filter(({ title }) => /has no .* for this role/.test(title)),
  ).toHaveLength(Object.keys(lacking).length);
});

test('name columns that an account lacks cost the name only, and nothing is said to be missing', async () => {
  const { asker } = accountWithout({
    customer: ['altname', 'isperson', 'middlename'],
    contact: ['firstname', 'middlename', 'lastname'],
  });
  await asker.match(...NUMBER);
  const { entities, partial, failed, units } = await asker.match(...NUMBER);
  expect(entities).toHaveLength(4);
  expect([partial, failed, units]).toEqual([false, false, KNOWN]);
});

test('a table that refuses every query costs that table alone, and isn’t asked again for five minutes', async () => {
  const { asker, account: opened } = accountWithout({
    vendor: ['phone', 'altphone', 'mobilephone', 'homephone'],
  });
  const first = await asker.match(...NUMBER);
  expect(first.entities.map(({ name }) => name).sort()).toEqual([
    'A contact',
    'A customer',
    'A employee',
  ]);
  expect([first.partial, first.failed]).toEqual([true, true]);
  expect((await asker.match(...NUMBER)).units).toBe(KNOWN - 10);
  opened.world.setClockOffset(301_000);
  expect((await asker.match(...NUMBER)).units).toBeGreaterThan(KNOWN);
});

test('when no table can be asked, that isn’t nobody', async () => {
  const phones = ['phone', 'altphone', 'officephone', 'mobilephone', 'homephone'];
  const { asker } = accountWithout({
    customer: phones,
    contact: phones,
    vendor: phones,
    employee: phones,
  });
  expect(
    (await asker.ask({ action: 'match', number: NUMBER[0], national: NUMBER[1] })).answer,
  ).toMatchObject({ error: { code: 'RCP_UNEXPECTED' } });
  expect((await asker.ask({ action: 'search', text: 'A c' })).answer).toMatchObject({
    error: { code: 'RCP_UNEXPECTED' },
  });
});

test('the answer to a role that may not see some tables says so, without a failure', async () => {
  const { account: opened } = accountWithout({});
  const member = new Asker(opened, identityOf(opened, 'Integration User', 'customrole_rcp_health'));
  const { answer } = await member.ask({ action: 'match', number: NUMBER[0], national: NUMBER[1] });
  expect(answer).toMatchObject({ match: { partial: true, failed: false } });
});
