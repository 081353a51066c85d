import { accessibilityProblems } from './support/accessibility.ts';
import { type Person, SETTINGS, SETUP } from './support/person.ts';
import { openSetup, suite } from './support/setup-page.ts';

/** Saves minimum bundle versions in Settings, one after the other. */
async function save(person: Person, versions: readonly string[]): Promise<void> {
  const page = await person.open(SETTINGS);
  const card = page.locator('#company');
  for (const version of versions) {
    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes('"save-company"') === true,
    );
    await card.getByLabel('Minimum bundle version').fill(version);
    await card.getByRole('button', { name: 'Save' }).click();
    await answered;
    await card.getByText('Saved', { exact: true }).waitFor();
  }
  await page.close();
}

describe('the audit trail', () => {
  test('shows who changed what, newest first, and older rows on demand', async () => {
    const admin = await suite.person('admin');
    // Rows of other tests of this file may be there too: these are the newest.
    await save(
      admin,
      Array.from({ length: 21 }, (_, at) => `0.0.${String(at + 1)}`),
    );
    const { page } = await openSetup('admin');
    const rows = page.locator('[data-row]');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(20);
    expect(await rows.first().textContent()).toMatch(
      /^Changed RingCentral for NetSuite Pro: Required version.*Company Admin, RingCentral Company Admin.*Saved$/,
    );
    expect(await page.locator('#audit').textContent()).not.toContain('0.0.21');
    await page.getByRole('button', { name: 'Show older entries' }).focus();
    await page.keyboard.press('Enter');
    await rows.nth(20).waitFor();
    await page.getByText('No more entries.').waitFor();
    // The button is gone; the reader goes on at the first row that came.
    await page.waitForFunction(
      (id) => (document.activeElement as HTMLElement).dataset['row'] === id,
      await rows.nth(20).getAttribute('data-row'),
    );
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('says when it cannot be loaded, and tries again', async () => {
    const person = await suite.person('admin');
    const page = await person.context.newPage();
    await page.route('**/scriptlet.nl*', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await page.goto(SETUP);
    await page.getByText('The audit trail couldn’t be loaded.').waitFor();
    await page.unroute('**/scriptlet.nl*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page
      .locator('#audit [role=status]')
      .getByText(/No more entries\.|Nothing yet/)
      .or(page.getByRole('button', { name: 'Show older entries' }))
      .first()
      .waitFor();
  });
});

describe('who may see it', () => {
  test('a member sees whom it is for', async () => {
    const person = await suite.person('member');
    const page = await person.open(SETUP);
    await page.getByRole('heading', { name: 'Only company admins can open Setup' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('the settings page leads a company admin there, and nobody else', async () => {
    const admin = await suite.person('admin');
    const settings = await admin.open(SETTINGS);
    const href = await settings.getByRole('link', { name: 'Open Setup' }).getAttribute('href');
    await settings.goto(href ?? '');
    await settings.getByRole('heading', { name: 'RingCentral Setup' }).waitFor();
    const member = await suite.person('member');
    const theirs = await member.open(SETTINGS);
    await theirs.getByRole('heading', { name: 'Company', exact: true }).waitFor();
    expect(await theirs.getByRole('link', { name: 'Open Setup' }).count()).toBe(0);
  });
});
