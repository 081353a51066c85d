import type { Browser, Page } from 'playwright-core';
import { Caller } from './support/caller.ts';
import { launchFirefox } from './support/firefox.ts';
import { banner, CUSTOMER, type Person, SOFTPHONE } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });
let firefox: Browser;
beforeAll(async () => {
  firefox = await launchFirefox();
  await suite.standIn.setLimits({ Auth: 200 });
}, 60_000);
afterAll(() => firefox.close());

const somebody = (): Promise<Person> => suite.person('other', {}, firefox);

/** Opens a page beside another one, in the same window, so that the other one is out of sight. */
async function openBeside(page: Page, path: string): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.evaluate((address) => {
    window.open(address);
  }, path);
  const beside = await opened;
  await beside.waitForLoadState();
  await beside.bringToFront();
  return beside;
}

test('banners, permissions, and tabs', async () => {
  const person = await somebody();
  const page = await person.open(SOFTPHONE);
  await banner(page, 'enable-notifications').waitFor();
  await person.context.grantPermissions(['notifications'], { origin: person.origin });
  await banner(page, 'enable-notifications').waitFor({ state: 'detached' });
  await page.locator('[data-registration="registered"]').waitFor({ timeout: 20_000 });
  const second = await person.open(SOFTPHONE);
  await banner(second, 'multiple-tabs').waitFor();
  await second.getByRole('button', { name: 'Use this tab' }).click();
  await banner(page, 'multiple-tabs').waitFor();
  await second.locator('[data-registration="registered"]').waitFor({ timeout: 20_000 });
});

test('calls with Chromium in both directions, with sound', async () => {
  const chromium = await Caller.at(await suite.person('member'));
  const fox = await Caller.at(await somebody());
  await chromium.dial('102');
  await fox.answer();
  await Promise.all([chromium.phase('talking'), fox.phase('talking')]);
  await Promise.all([chromium.hears(), fox.hears()]);
  await fox.press('Hang up');
  await Promise.all([chromium.quiet(), fox.quiet()]);
  await fox.dial('101');
  await chromium.answer();
  await Promise.all([chromium.phase('talking'), fox.phase('talking')]);
  await Promise.all([chromium.hears(), fox.hears()]);
});

test('a call answered from a record waits for the softphone’s tab, and is answered there', async () => {
  const chromium = await Caller.at(await suite.person('member'));
  const fox = await Caller.at(await somebody());
  const record = await openBeside(fox.page, CUSTOMER);
  await chromium.dial('102');
  const bar = record.locator('#rcp-call-bar');
  await bar.getByText('Incoming call from (212) 555-0181').waitFor();
  await bar.getByRole('button', { name: 'Answer', exact: true }).click();
  // Firefox opens a microphone that is allowed only in a page that has the focus.
  await bar
    .getByText('The browser allows the microphone only in the softphone’s own tab.')
    .waitFor();
  await bar.getByRole('button', { name: 'Go to softphone' }).waitFor();
  await fox.page.bringToFront();
  await Promise.all([chromium.phase('talking'), fox.phase('talking')]);
  await Promise.all([chromium.hears(), fox.hears()]);
  await record.bringToFront();
  await bar.getByRole('button', { name: 'Mute' }).click();
  expect(await chromium.silence(1)).toBe(true);
  await bar.getByRole('button', { name: 'Hang up' }).click();
  await Promise.all([chromium.quiet(), bar.locator('section').waitFor({ state: 'detached' })]);
});
