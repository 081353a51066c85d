import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import { Asker, save } from './calls-support.ts';
import { identityOf, openBuilt } from './support.ts';

const BY_NUMBER = { label: 'Prices', address: 'https://example.com/{number}' };
const BY_EMAIL = { label: 'Mail', address: 'mailto:{email}' };

let account: Account;
let admin: Identity;

beforeEach(() => {
  account = openBuilt();
  admin = identityOf(account, 'Account Administrator');
});
afterEach(() => {
  account.close();
});

/** Stores links as the settings page does. */
const store = (...links: object[]) => {
  account.world.change({ company: { custrecord_rcp_info_links: JSON.stringify(links) } });
};

async function linksFor(entity: object | null, who = admin) {
  const { answer, units } = await new Asker(account, who).ask({ action: 'info-links', entity });
  return { offered: answer['infoLinks'], units };
}

test('links cost one unit for every caller', async () => {
  store(BY_NUMBER);
  const customer = save(account, admin, 'customer', {
    companyname: 'Pumps Ltd',
    email: 'pumps@example.com',
  });
  expect(await linksFor({ type: 'customer', id: customer })).toEqual({
    offered: { links: [BY_NUMBER], email: '' },
    units: 1,
  });
  expect(await linksFor(null)).toEqual({ offered: { links: [BY_NUMBER], email: '' }, units: 1 });
});

test.each(['customer', 'contact', 'vendor'] as const)(
  'a %s’s email address is read if a link asks',
  async (type) => {
    store(BY_NUMBER, BY_EMAIL);
    const id = save(account, admin, type, {
      ...(type === 'contact' ? { entityid: 'First Last' } : { companyname: 'Pumps Ltd' }),
      email: 'first@example.com',
    });
    const { offered, units } = await linksFor({ type, id });
    expect(offered).toEqual({ links: [BY_NUMBER, BY_EMAIL], email: 'first@example.com' });
    expect(units).toBe(11);
  },
);

test('an address that the role can’t see isn’t passed on', async () => {
  store(BY_EMAIL);
  const id = save(account, admin, 'vendor', { companyname: 'Mills', email: 'mills@example.com' });
  const health = identityOf(account, 'Integration User');
  const { offered } = await linksFor({ type: 'vendor', id }, health);
  expect(JSON.stringify(offered)).not.toContain('mills@example.com');
});

test('a row that isn’t what the product writes offers no link', async () => {
  store({ label: 'Bad', address: 'javascript:alert(1)' });
  expect((await linksFor(null)).offered).toEqual({ links: [], email: '' });
});
