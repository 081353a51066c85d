import type { Page } from 'playwright-core';
import { banner, CUSTOMER, SOFTPHONE, statusShows } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite();

const active = (page: Page) => statusShows(page, 'Active in this tab');
const inactive = (page: Page) => banner(page, 'multiple-tabs').waitFor();

test('of two tabs the first is active, and the other one can take over', async () => {
  const person = await suite.person('member');
  const first = await person.open(SOFTPHONE);
  await active(first);
  const second = await person.open(SOFTPHONE);
  await inactive(second);
  expect(await banner(first, 'multiple-tabs').count()).toBe(0);

  await banner(second, 'multiple-tabs').getByRole('button', { name: 'Use this tab' }).click();
  await active(second);
  await inactive(first);
  expect(await banner(second, 'multiple-tabs').count()).toBe(0);
});

test('a tab that is alone never shows the banner, not even for a moment', async () => {
  const person = await suite.person('member');
  const page = await person.context.newPage();
  await page.addInitScript(`
    window.flashed = [];
    new MutationObserver(() => {
      for (const element of document.querySelectorAll('[data-banner]')) window.flashed.push(element.dataset.banner);
    }).observe(document, { childList: true, subtree: true });
  `);
  for (let load = 0; load < 3; load++) {
    await page.goto(SOFTPHONE);
    await active(page);
    expect(await page.evaluate('window.flashed')).toEqual([]);
  }
});

test('of three tabs one is active at any time, whichever takes over or closes', async () => {
  const person = await suite.person('member');
  const first = await person.open(SOFTPHONE);
  await active(first);
  const second = await person.open(SOFTPHONE);
  const third = await person.open(SOFTPHONE);
  await inactive(second);
  await inactive(third);
  await banner(third, 'multiple-tabs').getByRole('button', { name: 'Use this tab' }).click();
  await active(third);
  await inactive(first);
  await third.close();
  await active(second);
  await inactive(first);
  await second.close();
  await active(first);
});

test('a tab that crashes while it is active hands over', async () => {
  const person = await suite.person('member');
  const first = await person.open(SOFTPHONE);
  await active(first);
  const second = await person.open(SOFTPHONE);
  await inactive(second);
  const devtools = await person.context.newCDPSession(first);
  // The answer never comes: the process that would give it is gone.
  void devtools.send('Page.crash').catch(() => undefined);
  await active(second);
});

test('another user of the same browser profile has an election of their own', async () => {
  const person = await suite.person('member');
  const first = await person.open(SOFTPHONE);
  await active(first);
  const other = suite.world.user('Member Two');
  await person.context.request.post('/control/sign-in', {
    data: { userId: other.id, role: other.roles[0]?.scriptId },
  });
  await active(await person.open(SOFTPHONE));
});

test('without Web Locks every tab acts and none says otherwise', async () => {
  const person = await suite.person('member');
  await person.context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
  });
  const first = await person.open(SOFTPHONE);
  const second = await person.open(SOFTPHONE);
  await statusShows(first, 'Active in every tab');
  await statusShows(second, 'Active in every tab');
  expect(await banner(second, 'multiple-tabs').count()).toBe(0);
});

test('an inactive tab does not ask for the microphone', async () => {
  const person = await suite.person('member', { microphone: 'denied' });
  const first = await person.open(SOFTPHONE);
  await banner(first, 'media-capability').waitFor();
  const second = await person.open(SOFTPHONE);
  await inactive(second);
  expect(await banner(second, 'media-capability').count()).toBe(0);
});

test('a record says that two softphone tabs are open, and brings the active one to the eye', async () => {
  const person = await suite.person('member');
  const first = await person.open(SOFTPHONE);
  await active(first);
  const record = await person.open(CUSTOMER);
  expect(await record.getByText('open in more than one tab').count()).toBe(0);
  const second = await person.open(SOFTPHONE);
  await inactive(second);
  await record.evaluate(() => dispatchEvent(new Event('focus')));
  await record.getByText('The softphone is open in more than one tab').waitFor();
  await first.evaluate(() => {
    document.hasFocus = () => false;
  });
  await record.getByRole('link', { name: 'Show the active tab' }).click();
  await first.waitForFunction(() => document.title.includes('Here is your softphone'));
  await second.close();
  await record.evaluate(() => dispatchEvent(new Event('focus')));
  await record.getByText('The softphone is open in more than one tab').waitFor({ state: 'hidden' });
});
