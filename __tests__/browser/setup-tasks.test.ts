import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import { type Person, SETUP } from './support/person.ts';
import { NAMES, useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });
const KEY = 'custsecret_rcp_token_key';
const ringCentral = () => {
  if (suite.server.ringCentral === null) throw new Error('no stand-in');
  return suite.server.ringCentral;
};
const chip = (page: Page) => page.locator('.task-page > .card-head .chip');

/** Opens a task of Setup. */
async function enter(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, id);
  await page.locator(`.task-page[data-task=${id}]`).waitFor();
}

/** Copies a value that the page offers, and returns it from the clipboard. */
async function copy(page: Page, name: string): Promise<string> {
  const button = page.getByRole('button', { name: `Copy ${name}`, exact: true });
  await button.click();
  await page.getByText('Copied', { exact: true }).last().waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What a file holds that a button downloads. */
async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

/** Presses a button that opens RingCentral's window, and gives that window. */
async function ownAccount(person: Person, page: Page): Promise<Page> {
  const opened = person.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Check with my own account' }).click();
  const window = await opened;
  await window.waitForLoadState();
  return window;
}

async function fill(page: Page, values: Record<string, string>, button: string): Promise<void> {
  for (const [label, value] of Object.entries(values))
    await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('button', { name: button }).click();
}

beforeEach(async () => {
  const { control } = ringCentral();
  await control.setCompany();
  await control.setLimits({ Auth: 1000 });
  await suite.world.control('m2m-wipe');
  await suite.world.secret(KEY, null);
  await suite.world.change({
    company: Object.fromEntries(
      [
        'rc_server',
        'rc_client_id',
        'rc_jwt_client_id',
        'rc_client_secret',
        'rc_secret',
        'rc_test',
        'rc_tested_at',
        'rc_report',
        'ns_client_id',
        'ns_certificate',
        'ns_signer',
        'ns_certificate_ends',
        'ns_test',
        'ns_tested_at',
        'ns_report',
        'call_fields',
        'info_links',
      ].map((name) => [`custrecord_rcp_${name}`, '']),
    ),
    connections: Object.fromEntries(
      suite.world.users.map(({ id }) => [id, 'never-connected'] as const),
    ),
  });
});

test('an administrator gets from nothing to both connections verified, with what the page creates', async () => {
  const { clientId, clientSecret, jwt } = await ringCentral().control.company();
  const person = await suite.person('administrator');
  await person.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: suite.server.origin,
  });
  const page = await person.open(SETUP);
  await page.locator('.group-sum').first().waitFor();
  expect(await page.locator('.group-sum').first().textContent()).toBe('1 of 4 done');

  // The sealing key: created here, taken to API Secrets by hand.
  await enter(page, 'sign-in-key');
  await page.getByRole('button', { name: 'Create key' }).click();
  const key = await copy(page, 'Key');
  expect(key).toMatch(/^[A-Za-z0-9]{32}$/);
  await suite.world.secret(`custsecret${await copy(page, '_rcp_token_key')}`, key, [
    'customscript_rcp_sign_in',
    'customscript_rcp_setup',
  ]);
  await page.getByRole('button', { name: 'Check again' }).click();
  await chip(page).getByText('Done').waitFor();

  // The app: a wrong client ID is found here, by the check and by the admin's own sign-in.
  await enter(page, 'people-app');
  expect(await page.getByLabel('RingCentral server').inputValue()).toBe(
    'https://platform.ringcentral.com',
  );
  expect(await copy(page, 'Redirect URI')).toContain(`${suite.server.origin}/app/site/hosting/`);
  await fill(
    page,
    {
      'RingCentral server': ringCentral().origin,
      'Client ID of the app people sign in with': 'mistyped',
    },
    'Save and check',
  );
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm 127.0.0.1' }).click();
  await page.getByText('RingCentral doesn’t recognize this client ID.').waitFor();
  const refused = await ownAccount(person, page);
  await refused.getByText('OAU-146').waitFor();
  await refused.close();
  await page.getByText('RingCentral didn’t send you back.').waitFor();
  await fill(
    page,
    { 'Client ID of the app people sign in with': 'ringcentral-stand-in' },
    'Save and check',
  );
  await page.getByText('RingCentral knows this client ID.').waitFor();
  expect(await chip(page).textContent()).toBe('To do');
  const window = await ownAccount(person, page);
  await window.getByRole('button', { name: /Extension 103/ }).click();
  await chip(page).getByText('Done').waitFor();

  // People: who isn't connected, by name.
  await enter(page, 'people');
  await page.locator('[data-waiting]').filter({ hasText: NAMES.member }).waitFor();
  await page.locator('[data-person]').filter({ hasText: NAMES.administrator }).waitFor();
  expect(await copy(page, 'Invitation')).toMatch(/select Connect: http:\S+script=\d+/);

  // RingCentral (Company): the suggested IDs, saved and tested by one click.
  await enter(page, 'company-app');
  await suite.world.secret(`custsecret${await copy(page, '_rcp_client_secret')}`, clientSecret);
  await suite.world.secret(`custsecret${await copy(page, '_rcp_jwt')}`, jwt);
  await fill(page, { 'Client ID of the company app': clientId }, 'Save and test');
  await chip(page).getByText('Done').waitFor();

  // NetSuite (Company): the created pair, each file where it belongs.
  await enter(page, 'company-access');
  await page.getByRole('button', { name: 'Create key pair' }).click();
  const [signing, certificate] = [
    await download(page, 'Download signing file'),
    await download(page, 'Download certificate'),
  ];
  await suite.world.control('certificate', {
    id: `custcertificate${await copy(page, '_rcp_m2m')}`,
    privateKeyPem: signing,
    scripts: ['customscript_rcp_settings', 'customscript_rcp_retest', 'customscript_rcp_call_sync'],
  });
  await suite.world.control('m2m', {
    clientId: 'netsuite-client',
    certificateId: 'created-certificate',
    publicKeyPem: certificate,
  });
  expect(await page.getByLabel('Certificate expires on').inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
  await fill(
    page,
    { 'Client ID': 'netsuite-client', 'Certificate ID': 'created-certificate' },
    'Save and test',
  );
  await chip(page).getByText('Done').waitFor();
  await page.getByText('The test passed').first().waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);

  // Nothing of what was created is kept or was sent.
  const kept = await page.evaluate(() =>
    JSON.stringify([localStorage, sessionStorage, document.cookie]),
  );
  expect(kept).not.toContain('PRIVATE KEY');
  expect(kept).not.toContain(key);
  await page.reload();
  await page.locator('.task-page').waitFor();
  expect(await page.content()).not.toContain('PRIVATE KEY');
  const logged = JSON.stringify(await suite.world.logs());
  for (const secret of [key, ...(signing.match(/^[A-Za-z0-9+/=]{64}$/gm) ?? []).slice(-2)])
    expect(logged).not.toContain(secret);

  // What people see: a company that wants nothing special says so in one click each.
  for (const [id, button, found] of [
    ['call-fields', 'Keep the outcome only', 'Fields that the softphone asks for: 1.'],
    ['info-links', 'Don’t use Info Links', 'An admin chose not to use Info Links.'],
  ] as const) {
    await enter(page, id);
    expect(await page.locator('.task-step').getByRole('link').getAttribute('href')).toMatch(
      new RegExp(`script=.*#${id}$`),
    );
    await page.getByRole('button', { name: button }).click();
    await chip(page).getByText('Done').waitFor();
    await page.locator('.check').getByText(found).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('task-title');
    expect(await page.getByRole('button', { name: button }).count()).toBe(0);
  }
  await page.getByRole('link', { name: 'All tasks' }).click();
  expect(await page.locator('.group-sum').allTextContents()).toEqual([
    '4 of 4 done',
    '2 of 4 done',
    '3 of 3 done',
  ]);
  // RingCentral's own page about the client ID that it doesn't know.
  expect(person.problems).toEqual([expect.stringContaining('status of 400')]);
});

test('a certificate that belongs to another key is found by the test', async () => {
  const person = await suite.person('administrator');
  const page = await person.open(`${SETUP}#company-access`);
  await page.getByRole('button', { name: 'Create key pair' }).click();
  const signing = await download(page, 'Download signing file');
  await page.getByRole('button', { name: 'Create key pair' }).click();
  await page.getByText('The certificate expires on').waitFor();
  const certificate = await download(page, 'Download certificate');
  await suite.world.control('certificate', {
    id: 'custcertificate_rcp_m2m',
    privateKeyPem: signing,
  });
  await suite.world.control('m2m', {
    clientId: 'netsuite-client',
    certificateId: 'created-certificate',
    publicKeyPem: certificate,
  });
  await fill(
    page,
    { 'Client ID': 'netsuite-client', 'Certificate ID': 'created-certificate' },
    'Save and test',
  );
  await chip(page).getByText('Needs attention').waitFor();
  await page.locator('.problem', { hasText: 'NetSuite refused the signed request' }).waitFor();
});

test('a script that does not come is reported; the next try creates the key pair', async () => {
  const person = await suite.person('administrator');
  const page = await person.open(`${SETUP}#company-access`);
  await page.route('**/certificate-*.js*', (route) => route.abort());
  await page.route('**/media.nl*', (route) => route.abort());
  await page.getByRole('button', { name: 'Create key pair' }).click();
  await page.getByText('The key pair couldn’t be created.').waitFor();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Create key pair' }).click();
  await page.getByRole('button', { name: 'Download certificate' }).waitFor();
});
