import type { Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import { SETTINGS } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite();
const card = (page: Page) => page.locator('section#call-fields');
const names = (page: Page) => card(page).locator('.field-row-name strong').allTextContents();
const button = (page: Page, name: string) => card(page).getByRole('button', { name, exact: true });
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('an admin chooses fields with the keyboard, and another admin’s list is not written over', async () => {
  const admin = await suite.person('admin');
  const page = await admin.open(`${SETTINGS}#call-fields`);
  await card(page).waitFor();
  expect(await names(page)).toEqual(['Outcome']);

  for (const name of ['Topics (Multiple select)', 'Urgent (Checkbox)']) {
    await card(page).getByLabel('Add a field').selectOption(name);
    await button(page, 'Add field').click();
  }
  expect(await names(page)).toEqual(['Outcome', 'Topics', 'Urgent']);
  // The row moves, and its button keeps the focus, also where it can't go on.
  await button(page, 'Move up: Urgent').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await names(page)).toEqual(['Urgent', 'Outcome', 'Topics']);
  expect(await focused(page)).toBe('Move up: Urgent');
  expect(await card(page).getByRole('status').textContent()).toBe('Urgent is now number 1 of 3.');
  await button(page, 'Remove: Urgent').click();
  expect(await focused(page)).toBe('Remove: Outcome');
  await button(page, 'Undo').click();
  await card(page).getByLabel('Required: Outcome').check();
  expect(await card(page).getByLabel('Required: Urgent').count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);

  // Somebody else was faster.
  const other = await suite.person('administrator');
  const theirs = await other.open(`${SETTINGS}#call-fields`);
  await button(theirs, 'Remove: Outcome').click();
  await button(theirs, 'Save Call Fields').click();
  await theirs.getByText('Saved. The softphone asks').waitFor();
  await button(page, 'Save Call Fields').click();
  await page.getByText('Another admin changed Call Fields').waitFor();
  await page.getByText('Their list is empty.').waitFor();
  await button(page, 'Save my list').click();
  await page.getByText('Saved. The softphone asks').waitFor();

  const member = await suite.person('member');
  const line = await member.open(SETTINGS);
  await card(line)
    .getByText(/Your company’s Call Fields: Urgent, .*Topics/)
    .waitFor();
  expect(await card(line).getByRole('button').count()).toBe(0);

  await suite.world.change({ fieldsRemoved: ['custevent_sample_topics'] });
  await page.reload();
  await card(page).locator('[data-field=custevent_sample_topics] .problem').waitFor();
  for (const width of [320, 400]) {
    await page.setViewportSize({ width, height: 640 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(await accessibilityProblems(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  // The colors of the page as it was fade.
  await page.reload();
  await card(page).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
}, 60_000);
