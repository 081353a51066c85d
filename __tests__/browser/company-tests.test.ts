import { accessibilityProblems } from './support/accessibility.ts';
import { hasBanner, pair, ringCentral, suite, tested } from './support/company-setup.ts';
import { banner, SETTINGS, SOFTPHONE } from './support/person.ts';
import { card, chip } from './support/settings-cards.ts';

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

test('a test says what it does; who stops waiting reads that NetSuite goes on', async () => {
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
