import type { Page } from 'playwright-core';
import { TASK_IDS } from '../../src/checklist/tasks.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { goToSetup, openSetup, suite } from './support/setup-page.ts';

const task = (page: Page, id: string) => page.locator(`.task[data-task=${id}]`);
const finding = (page: Page, id: string) => page.locator(`.check#${id}`);
const sums = (page: Page) => page.locator('.group-sum').allTextContents();

/** Opens the page of a task from the list. */
async function enter(page: Page, id: string): Promise<void> {
  await task(page, id).getByRole('link').click();
  await page.locator(`.task-page[data-task=${id}]`).waitFor();
}

describe('the task list', () => {
  test('of an account where people can call: each task one line, a sum for each group', async () => {
    const { person, page } = await openSetup();
    for (const id of ['installation', 'sign-in-key', 'people', 'version']) {
      expect(await task(page, id).locator('.chip').textContent()).toBe('Done');
      expect(await task(page, id).locator('p').count()).toBe(0);
    }
    expect(await sums(page)).toEqual(['3 of 4 done', '1 of 4 done', '1 of 3 done']);
    // Nobody has signed in by the app that is entered.
    expect(await page.locator('.sum a').textContent()).toBe('RingCentral app for people');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(person.problems).toEqual([]);
  });

  test('what needs an administrator says so to a company admin, and does not count', async () => {
    await suite.world.change({
      connections: Object.fromEntries(
        suite.world.users.map(({ id }) => [id, 'never-connected'] as const),
      ),
    });
    const { page } = await openSetup('admin');
    await enter(page, 'people');
    expect(await finding(page, 'roles').locator('.chip').textContent()).toBe('Unknown');
    await page.getByText('Ask a NetSuite administrator').waitFor();
    await page.getByText('Only an administrator can see who has a RingCentral role.').waitFor();
    await page.getByText('A NetSuite administrator does this step.').waitFor();
  });

  test('a page of its own for each task: by keyboard, Back, and the list where it was left', async () => {
    const { page } = await openSetup();
    await task(page, 'sign-in-key').getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.locator('.task-page[data-task=sign-in-key]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('task-title');
    expect(await page.title()).toBe('RingCentral Setup: Sign-in key');
    await page.getByRole('link', { name: 'Next: RingCentral app for people' }).click();
    await page.locator('.task-page[data-task=people-app]').waitFor();
    await page.goBack();
    await page.locator('.task-page[data-task=sign-in-key]').waitFor();
    await page.goBack();
    await task(page, 'sign-in-key').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      '#sign-in-key',
    );
    expect(await page.title()).toBe('RingCentral Setup');
  });

  test('checking again shows the news, keeps the focus, and is announced', async () => {
    const { page } = await openSetup();
    await suite.world.change({ featuresOff: ['CRM'] });
    const button = page.getByRole('button', { name: 'Check again' });
    await button.focus();
    await page.keyboard.press('Enter');
    await task(page, 'installation')
      .getByText('are off: Customer Relationship Management.')
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Check again');
    expect(await page.locator('.summary [role=status]').textContent()).toMatch(/^Checked at /);
    expect(await task(page, 'installation').getAttribute('aria-current')).toBe('step');
  });

  test('a session that ended costs nothing that was seen, and the next check works again', async () => {
    const { person, page } = await openSetup();
    await suite.world.lapse(person.user.id);
    await page.getByRole('button', { name: 'Check again' }).click();
    await page
      .getByText('Your NetSuite session has expired. Sign in again in another tab')
      .first()
      .waitFor();
    expect(await page.locator('.task').count()).toBe(TASK_IDS.length);
    await person.signIn();
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.locator('.summary').getByText('Checked at').waitFor();
    await page.route('**/scriptlet.nl*', (route) => route.abort());
    await page.getByRole('button', { name: 'Check again' }).click();
    await page
      .getByText('NetSuite couldn’t be reached. Any results shown are from the last check.')
      .waitFor();
    expect(await page.locator('.task').count()).toBe(TASK_IDS.length);
  });
});

describe('with one thing changed', () => {
  const staying = suite.staying('administrator');

  test.each([
    ['installation', { featuresOff: ['OAUTH2'] }, 'To do', 'that are off: OAuth 2.0.'],
    [
      'installation',
      { deploymentsOff: ['customdeploy_rcp_calls'] },
      'Needs attention',
      'turned off: customdeploy_rcp_calls.',
    ],
    ['people', { connections: { 13: 'expired' } }, 'Needs attention', 'Need to reconnect: 1.'],
    [
      'version',
      { company: { custrecord_rcp_min_version: '99.0.0' } },
      'Needs attention',
      'but version 99.0.0 is required',
    ],
    [
      'company-app',
      { company: { custrecord_rcp_rc_secret: '' } },
      'To do',
      'Some values are missing.',
    ],
    [
      'company-access',
      { company: { custrecord_rcp_ns_client_id: '' } },
      'To do',
      'doesn’t have a certificate yet',
    ],
    ['first-sync', {}, 'To do', 'Only the softphone logs its own calls'],
    ['call-fields', {}, 'To do', 'The softphone asks for the call’s outcome.'],
    [
      'info-links',
      { company: { custrecord_rcp_info_links: 'not ours' } },
      'Needs attention',
      'The stored Info Links can’t be read',
    ],
    [
      'people-app',
      { company: { custrecord_rcp_rc_client_id: '' } },
      'To do',
      'aren’t filled in yet',
    ],
  ])('%s: with %j it is open, says why, and its page says the same', async (...row) => {
    const [id, change, chip, found] = row;
    await suite.world.change(change);
    const page = await goToSetup(staying());
    expect(await task(page, id).locator('.chip').textContent()).toBe(chip);
    await task(page, id).getByText(found).waitFor();
    await enter(page, id);
    await page.locator('.check').getByText(found).waitFor();
    expect(await page.locator('.task-step').count()).toBeGreaterThan(0);
  });
});

test.each([
  // The engines of accessibility see each color scheme, and a narrow page and a wide one.
  [{ width: 320, height: 640 }, 'light', true],
  [{ width: 400, height: 800 }, 'dark', false],
  [{ width: 1280, height: 900 }, 'dark', true],
] as const)('the list and every task fit %o in %s', async (viewport, colorScheme, isInspected) => {
  await suite.world.change({
    featuresOff: ['OAUTH2'],
    deploymentsOff: ['customdeploy_rcp_calls'],
    company: { custrecord_rcp_rc_client_id: '' },
  });
  const { page } = await openSetup('administrator', { viewport, colorScheme });
  await page.locator('#audit [role=status]').waitFor({ state: 'attached' });
  for (const id of ['', ...TASK_IDS]) {
    if (id !== '') {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      await page.locator(`.task-page[data-task=${id}]`).waitFor();
    }
    if (id === 'people') await page.locator('[data-person]').first().waitFor();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([id, over <= 0]).toEqual([id, true]);
    if (isInspected) expect([id, await accessibilityProblems(page)]).toEqual([id, []]);
  }
});
