import type { Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import { type Caller, connect } from './support/caller.ts';
import { SETTINGS } from './support/person.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;
useTwoCallers(suite, { noProblems: true }, (...both) => {
  [one, other] = both;
});

const card = (page: Page) => page.locator('section#info-links');
const labels = (page: Page) => card(page).getByRole('heading', { level: 4 }).allTextContents();

async function add(page: Page, label: string, address: string): Promise<void> {
  await card(page).getByRole('button', { name: 'Add link' }).click();
  // The new link's first field has the focus.
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-label') === true);
  await page.keyboard.type(label);
  await page.keyboard.press('Tab');
  await page.keyboard.type(address);
}

test('an admin enters links, others see them beside a call, and each opens in a tab of its own', async () => {
  const admin = await suite.person('admin');
  const page = await admin.open(`${SETTINGS}#info-links`);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('info-links');
  await add(page, 'Prices', 'https://prices.example.com/list?for=');
  await card(page)
    .getByRole('button', { name: /\{name\}/ })
    .click();
  await card(page).getByText('https://prices.example.com/list?for=Alex%20Example').waitFor();
  await card(page).getByText('prices.example.com receives: name.').waitFor();
  await add(page, 'Bad', 'https://{company}.example.com/');
  await card(page).getByRole('button', { name: 'Save' }).click();
  await card(page).getByText('The site can’t contain placeholders').waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
  expect(await accessibilityProblems(page)).toEqual([]);
  // Removed, and brought back by undo, and removed again.
  await card(page).getByRole('button', { name: 'Remove: Bad' }).click();
  await card(page).getByText('“Bad” will be removed when you save.').waitFor();
  await card(page).getByRole('button', { name: 'Undo' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await card(page).getByRole('button', { name: 'Remove: Bad' }).waitFor();
  expect(await labels(page)).toEqual(['Prices', 'Bad']);
  await card(page).getByRole('button', { name: 'Remove: Bad' }).click();
  await add(page, 'Write', 'mailto:{email}?subject=Call');
  await add(page, 'Project', 'https://projects.example.com/{recordId}');
  await card(page).getByRole('button', { name: 'Move up: Project' }).focus();
  await page.keyboard.press('Enter');
  expect(await labels(page)).toEqual(['Prices', 'Project', 'Write']);
  await card(page).getByRole('button', { name: 'Save' }).click();
  await card(page).getByText('Saved', { exact: true }).waitFor();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  // An admin who opened the page before can't write over that without knowing.
  const administrator = await suite.person('administrator');
  const stale = await administrator.open(`${SETTINGS}#info-links`);
  await card(page).getByRole('button', { name: 'Remove: Write' }).click();
  await card(page).getByRole('button', { name: 'Save' }).click();
  await card(page).getByText('Saved', { exact: true }).waitFor();
  await add(stale, 'Lost', 'https://example.com/');
  await card(stale).getByRole('button', { name: 'Save' }).click();
  await card(stale).getByText('Another admin changed the Info Links').waitFor();
  expect(await accessibilityProblems(stale)).toEqual([]);
  await card(stale).getByRole('button', { name: 'Discard mine and show theirs' }).click();
  expect(await labels(stale)).toEqual(['Prices', 'Project']);
  expect([...admin.problems, ...administrator.problems]).toEqual([]);

  // A member sees one line, and in a call the links.
  const settings = await one.person.open(SETTINGS);
  await card(settings).getByText('Only company admins can change the Info Links.').waitFor();
  expect(await card(settings).locator('button, input').count()).toBe(0);
  await settings.close();
  await connect(one, other, '(212) 555-0182');
  const link = one.page.getByRole('link', { name: /^Project/ });
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe('https://projects.example.com/1');
  const prices = one.page.getByRole('link', { name: /^Prices/ });
  expect(await prices.getAttribute('href')).toBe(
    'https://prices.example.com/list?for=Example%20Customer%201',
  );
  expect(await prices.getAttribute('rel')).toBe('noopener noreferrer');
  expect(await accessibilityProblems(one.page)).toEqual([]);
  const headers = new Promise<Record<string, string>>((resolve) => {
    void one.person.context.route('https://prices.example.com/**', async (route) => {
      resolve(route.request().headers());
      await route.fulfill({ contentType: 'text/html', body: '<title>Prices</title>' });
    });
  });
  const opened = one.person.context.waitForEvent('page');
  await prices.click();
  const site = await opened;
  await site.waitForLoadState();
  expect(await site.evaluate(() => window.opener === null)).toBe(true);
  expect((await headers)['referer']).toBeUndefined();
  await site.close();
  // The call goes on meanwhile.
  await one.press('Hang up');
  await one.quiet();
  await one.press('Save');
  await one.page.locator('.work').waitFor({ state: 'detached' });

  // The same links are in History and Contacts, for the person who is chosen there.
  await one.page.getByRole('link', { name: 'History' }).click();
  const call = one.page.locator('.item').filter({ hasText: 'Example Customer 1' }).first();
  const details = call.getByRole('button', { name: 'Details: Example Customer 1' });
  await details.focus();
  await one.page.keyboard.press('Enter');
  await call.getByRole('region', { name: 'About the caller' }).getByText('Sales rep').waitFor();
  expect(await call.getByRole('link', { name: /^Project/ }).getAttribute('href')).toBe(
    'https://projects.example.com/1',
  );
  expect(await details.getAttribute('aria-expanded')).toBe('true');
  expect(await accessibilityProblems(one.page)).toEqual([]);
  await one.page.getByRole('link', { name: 'Contacts' }).click();
  await one.page.getByRole('searchbox').fill('example contact 1');
  const contact = one.page
    .locator('.item[data-source="NetSuite"]')
    .filter({ hasText: 'Example Contact 1' })
    .first();
  await contact.getByRole('button', { name: 'Details: Example Contact 1' }).click();
  expect(await contact.getByRole('link', { name: /^Prices/ }).getAttribute('href')).toBe(
    'https://prices.example.com/list?for=Example%20Contact%201',
  );
  await one.page.setViewportSize({ width: 320, height: 640 });
  expect(await one.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
    true,
  );
  expect(await accessibilityProblems(one.page)).toEqual([]);
});
