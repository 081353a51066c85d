import { generateKeyPairSync } from 'node:crypto';
import type { Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import { banner, SETTINGS, SOFTPHONE } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true, environment: { RCP_REQUEST_MS: '2000' } });
const card = (page: Page, id: string) => page.locator(`section#${id}`);
const chip = (page: Page, id: string) => card(page, id).locator('.card-head .chip').first();
const ringCentral = () => {
  if (suite.server.ringCentral === null) throw new Error('no stand-in');
  return suite.server.ringCentral;
};

const CLIENT = 'netsuite-client';
const KID = 'netsuite-certificate';
const SIGNER = 'custcertificate_browser';
const pair = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

const mapped = () =>
  suite.world.control('m2m', {
    clientId: CLIENT,
    certificateId: KID,
    publicKeyPem: pair.publicKey,
  });

/** What an admin types, by label. */
async function values(): Promise<
  Record<'ringcentral-company' | 'netsuite-company', Record<string, string>>
> {
  const { clientId } = await ringCentral().control.company();
  return {
    'ringcentral-company': {
      'RingCentral server': ringCentral().origin,
      'Client ID of the app people sign in with': 'ringcentral-stand-in',
      'Client ID of the company app': clientId,
      'API secret with the company app’s client secret': 'custsecret_rcp_client',
      'API secret with the JWT': 'custsecret_rcp_jwt',
    },
    'netsuite-company': {
      'Client ID': CLIENT,
      'Certificate ID': KID,
      'Signing certificate': SIGNER,
    },
  };
}

/** The row as `values` leave it, and nothing tested. */
const row = (clientId: string) => ({
  custrecord_rcp_rc_server: ringCentral().origin,
  custrecord_rcp_rc_client_id: 'ringcentral-stand-in',
  custrecord_rcp_rc_jwt_client_id: clientId,
  custrecord_rcp_rc_client_secret: 'custsecret_rcp_client',
  custrecord_rcp_rc_secret: 'custsecret_rcp_jwt',
  custrecord_rcp_ns_client_id: CLIENT,
  custrecord_rcp_ns_certificate: KID,
  custrecord_rcp_ns_signer: SIGNER,
  custrecord_rcp_ns_certificate_ends: '',
  ...Object.fromEntries(
    ['rc', 'ns'].flatMap((of) =>
      ['test', 'tested_at', 'report'].map((name) => [`custrecord_rcp_${of}_${name}`, '']),
    ),
  ),
});

beforeEach(async () => {
  const { control } = ringCentral();
  const { clientId, clientSecret, jwt } = await control.company();
  await control.setCompany();
  await control.clearFaults();
  // Each test signs in again, and RingCentral counts.
  await control.setLimits({ Auth: 1000 });
  await suite.world.control('secret', { id: 'custsecret_rcp_client', value: clientSecret });
  await suite.world.control('secret', { id: 'custsecret_rcp_jwt', value: jwt });
  await suite.world.control('m2m-wipe');
  await mapped();
  await suite.world.control('certificate', { id: SIGNER, privateKeyPem: pair.privateKey });
  await suite.world.control('token-endpoint', { faults: [], describes: false });
  await suite.world.change({ company: row(clientId) });
});

const tested = async (page: Page, id: string, state: string) => {
  await card(page, id).getByRole('button', { name: 'Test connection' }).click();
  await card(page, id).locator('.card-head .chip', { hasText: state }).waitFor();
};

const hasBanner = async (page: Page): Promise<boolean> => {
  await page.reload();
  await page.locator('.phone-head').waitFor();
  return (await banner(page, 'integrations-setup').count()) > 0;
};

/**
 * The administrator's own connection can be changed, and nothing says that the company's values are
 * missing.
 */
async function expectOwnCard(page: Page): Promise<void> {
  const own = card(page, 'ringcentral-you');
  await own.getByRole('button').first().waitFor();
  expect(await own.getByText('Your company hasn’t set up its RingCentral app yet').count()).toBe(0);
}

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
    // The stand-in is no server of RingCentral's.
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

test('both are tested by one click, each with its outcome', async () => {
  await suite.world.control('m2m-wipe');
  const person = await suite.person('admin');
  const page = await person.open(SETTINGS);
  await page.getByRole('button', { name: 'Test both connections' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: 'RingCentral (Company): The test passed' })
    .filter({ hasText: 'NetSuite (Company): NetSuite refused' })
    .waitFor();
  expect(await chip(page, 'ringcentral-company').textContent()).toBe('Verified');
  expect(await chip(page, 'netsuite-company').textContent()).toBe('Test failed');
});

test('the daily re-test notices a wiped mapping by itself, and the banner is back', async () => {
  const person = await suite.person('admin');
  const page = await person.open(SOFTPHONE);
  await suite.world.control('schedule');
  expect(await hasBanner(page)).toBe(false);
  await suite.world.control('m2m-wipe');
  await suite.world.control('schedule');
  expect(await hasBanner(page)).toBe(true);
  const settings = await person.open(SETTINGS);
  await card(settings, 'netsuite-company').getByText('(daily test)').waitFor();
  await card(settings, 'netsuite-company').getByText('Failing since').waitFor();
});

test('after a passed test a lost connection is not known, and no failure', async () => {
  const person = await suite.person('admin');
  const page = await person.open(SETTINGS);
  await tested(page, 'ringcentral-company', 'Verified');
  await tested(page, 'netsuite-company', 'Verified');
  await ringCentral().control.addFault({ path: '/restapi/oauth/token', kind: 'html', times: 1 });
  await tested(page, 'ringcentral-company', 'Unknown');
  await card(page, 'ringcentral-company').getByText('Last successful test').waitFor();
  expect(await banner(page, 'integrations-setup').count()).toBe(0);
  await tested(page, 'ringcentral-company', 'Verified');
});

test('a test says what it does; who stops to wait is told that NetSuite goes on', async () => {
  await ringCentral().control.addFault({ path: '/restapi/oauth/token', kind: 'timeout', times: 1 });
  const person = await suite.person('admin');
  const page = await person.open(SETTINGS);
  const ours = card(page, 'ringcentral-company');
  await ours.getByRole('button', { name: 'Test connection' }).focus();
  await page.keyboard.press('Enter');
  await ours
    .getByRole('status')
    .filter({ hasText: 'Requesting a token from RingCentral' })
    .waitFor();
  expect(
    await ours.getByRole('button', { name: 'Test connection' }).getAttribute('aria-disabled'),
  ).toBe('true');
  await ours.getByRole('button', { name: 'Stop waiting' }).click();
  await ours.getByRole('alert').filter({ hasText: 'NetSuite continues the test' }).waitFor();
});

test('values that are typed and not saved are not tested', async () => {
  const person = await suite.person('admin');
  const page = await person.open(SETTINGS);
  const ours = card(page, 'netsuite-company');
  await ours.getByLabel('Client ID', { exact: true }).fill('another');
  await ours.getByText('The test uses the saved values').waitFor();
  expect(
    await ours.getByRole('button', { name: 'Test connection' }).getAttribute('aria-disabled'),
  ).toBe('true');
  await ours.getByRole('button', { name: 'Discard changes' }).click();
  await tested(page, 'netsuite-company', 'Verified');
});

test('a certificate that ends soon is spoken of at its card', async () => {
  const soon = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10);
  const person = await suite.person('admin');
  const page = await person.open(SETTINGS);
  const ours = card(page, 'netsuite-company');
  expect(await ours.locator('[data-certificate]').count()).toBe(0);
  await ours.getByLabel('Certificate expires on').fill(soon);
  await ours.getByRole('button', { name: 'Save' }).click();
  await ours.locator('[data-certificate=ends-soon]').waitFor();
  await ours.getByLabel('read the date from the certificate file').setInputFiles({
    name: 'key.pem',
    mimeType: 'text/plain',
    buffer: Buffer.from(pair.privateKey),
  });
  await ours.getByText('doesn’t contain a certificate').waitFor();
});

test.each(['light', 'dark'] as const)(
  'the cards fit 320 px in %s, steps open, and a report shown',
  async (colorScheme) => {
    await suite.world.control('m2m-wipe');
    const person = await suite.person('admin', {
      viewport: { width: 320, height: 640 },
      colorScheme,
    });
    const page = await person.open(SETTINGS);
    await page.getByRole('button', { name: 'Test both connections' }).click();
    await card(page, 'netsuite-company').getByText('Failing since').waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(await accessibilityProblems(page)).toEqual([]);
  },
);
