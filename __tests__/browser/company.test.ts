import { CLIENT, KID } from '../built/company-row.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import {
  expectOwnCard,
  hasBanner,
  mapped,
  pair,
  ringCentral,
  row,
  SIGNER,
  suite,
  tested,
  values,
} from './support/company-setup.ts';
import { banner, SETTINGS, SOFTPHONE } from './support/person.ts';
import { card, chip } from './support/settings-cards.ts';

test('an administrator sets both up from nothing, and the banner clears exactly when both are verified', async () => {
  await suite.world.change({
    company: Object.fromEntries(Object.keys(row('')).map((name) => [name, ''])),
  });
  const person = await suite.person('administrator');
  const softphone = await person.open(SOFTPHONE);
  const page = await person.open(SETTINGS);
  await card(page, 'ringcentral-you')
    .getByText('Your company hasn’t set up its RingCentral app yet')
    .waitFor();
  for (const [id, fields] of Object.entries(await values())) {
    const ours = card(page, id);
    expect(await chip(page, id).textContent()).toBe('Not set up');
    expect(await ours.getByRole('link', { name: 'How to set up' }).isVisible()).toBe(true);
    expect(await ours.getByRole('button', { name: 'Test connection' }).count()).toBe(0);
    for (const [label, value] of Object.entries(fields))
      await ours.getByLabel(label, { exact: true }).fill(value);
    await ours.getByRole('button', { name: 'Save' }).click();
    // The stand-in isn't one of RingCentral's servers.
    if (id === 'ringcentral-company')
      await page.getByRole('dialog').getByRole('button', { name: 'Confirm 127.0.0.1' }).click();
    await ours.getByText('Saved', { exact: true }).waitFor();
    // The user's own card on the same page knows of it at once.
    if (id === 'ringcentral-company') await expectOwnCard(page);
    expect(await hasBanner(softphone)).toBe(true);
    await tested(page, id, 'Verified');
    expect(await hasBanner(softphone)).toBe(id === 'ringcentral-company');
  }
  const account = card(page, 'ringcentral-company');
  for (const words of ['180000000', '+12125550180', 'ReadCallLog'])
    await account.getByText(words).waitFor();
  expect(await banner(page, 'integrations-setup').count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(person.problems).toEqual([]);
});

test.each([
  [
    'ringcentral-company',
    'The JWT was revoked',
    () => ringCentral().control.setCompany({ jwt: 'revoked' }),
  ],
  [
    'ringcentral-company',
    'RingCentral doesn’t recognize this client ID',
    () => suite.world.control('secret', { id: 'custsecret_rcp_client', value: 'wrong' }),
  ],
  [
    'ringcentral-company',
    'The token is missing a permission',
    () => ringCentral().control.setCompany({ scopes: ['ReadAccounts'] }),
  ],
  [
    'netsuite-company',
    'NetSuite refused the signed request',
    () => suite.world.control('m2m-wipe'),
  ],
  [
    'netsuite-company',
    'The signing certificate can’t be used',
    () => suite.world.control('certificate', { id: SIGNER, privateKeyPem: null }),
  ],
  [
    'netsuite-company',
    'The mapped role can’t call the RESTlet',
    () =>
      suite.world.control('m2m', {
        clientId: CLIENT,
        certificateId: KID,
        publicKeyPem: pair.publicKey,
        role: 'sales_person',
      }),
  ],
] as const)(
  '%s: "%s" says what to do, turns the chip red, and goes once it is fixed',
  async (id, words, breaks) => {
    await breaks();
    const person = await suite.person('admin');
    const page = await person.open(SETTINGS);
    await tested(page, id, 'Test failed');
    await card(page, id).locator('.problem', { hasText: words }).waitFor();
    await card(page, id).getByText('Failing since').waitFor();
    await card(page, id).getByRole('status').filter({ hasText: words }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const member = await suite.person('member');
    const theirs = await member.open(SETTINGS);
    expect(await chip(theirs, id).textContent()).toBe('Test failed');
    expect(await card(theirs, id).getByText(words).count()).toBe(0);

    const { clientSecret } = await ringCentral().control.company();
    await ringCentral().control.setCompany();
    await suite.world.control('secret', { id: 'custsecret_rcp_client', value: clientSecret });
    await suite.world.control('certificate', { id: SIGNER, privateKeyPem: pair.privateKey });
    await mapped();
    await tested(page, id, 'Verified');
    expect(await card(page, id).getByText(words).count()).toBe(0);
  },
);
