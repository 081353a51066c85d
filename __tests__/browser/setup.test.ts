import type { Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import { type Person, SETTINGS, SETUP } from './support/person.ts';
import { useSuite, type Who } from './support/suite.ts';

const suite = useSuite();
const KEY = 'custsecret_rcp_token_key';
const GOOD_KEY = 'k'.repeat(32);

beforeEach(() => suite.world.secret(KEY, GOOD_KEY));

const line = (page: Page, id: string) => page.locator(`.check#${id}`);
const states = (page: Page) =>
  page
    .locator('.check')
    .evaluateAll((lines) =>
      Object.fromEntries(
        lines.map(({ id, dataset }) => [id, (dataset as Record<string, string>)['state']]),
      ),
    );

async function open(
  who: Who = 'administrator',
  options: Parameters<typeof suite.person>[1] = {},
): Promise<{ person: Person; page: Page }> {
  const person = await suite.person(who, options);
  const page = await person.open(SETUP);
  await page.getByRole('heading', { name: 'Checklist' }).waitFor();
  return { person, page };
}

/** Presses Check again, and waits for what it brought. */
async function checkAgain(page: Page): Promise<void> {
  const before = await page.locator('[data-checked-at]').getAttribute('data-checked-at');
  await page.getByRole('button', { name: 'Check again' }).click();
  await page
    .locator(`[data-checked-at]:not([data-checked-at="${before ?? ''}"])`)
    .waitFor({ state: 'attached' });
}

async function save(person: Person, value: string): Promise<void> {
  const page = await person.open(SETTINGS);
  const card = page.locator('#company');
  await card.getByLabel('Minimum bundle version').fill(value);
  await card.getByRole('button', { name: 'Save' }).click();
  await card.getByText('Saved', { exact: true }).waitFor();
  await page.close();
}

describe('the checklist', () => {
  test('says of a well set-up account what is done, and what it could not see', async () => {
    const { person, page } = await open();
    expect(await states(page)).toMatchObject({
      features: 'done',
      deployments: 'done',
      bundle: 'done',
      roles: 'done',
      secrets: 'done',
      users: 'done',
    });
    expect(await line(page, 'features').locator('.chip').textContent()).toBe('Done');
    expect(await page.locator('.sum').textContent()).toMatch(/^\d+ of 11 done$/);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(person.problems).toEqual([]);
  });

  test.each([
    [
      'features',
      { featuresOff: ['OAUTH2'] },
      'To do',
      'Required features that are off: OAuth 2.0.',
      'Open Enable Features',
      '/app/setup/features.nl',
    ],
    [
      'deployments',
      { deploymentsOff: ['customdeploy_rcp_calls'] },
      'Needs attention',
      'turned off: customdeploy_rcp_calls.',
      'Open Script Deployments',
      '/app/common/scripting/scriptrecordlist.nl',
    ],
    [
      'users',
      { connections: { 13: 'expired' } },
      'Needs attention',
      'Need to reconnect: 1.',
      'Open the softphone',
      'customscript_rcp_softphone',
    ],
    [
      'bundle',
      { company: { custrecord_rcp_min_version: '99.0.0' } },
      'Needs attention',
      'but version 99.0.0 is required',
      'Open installed bundles',
      '/app/bundler/bundlelist.nl?type=I',
    ],
    [
      'ringcentral-company',
      { company: { custrecord_rcp_rc_secret: '' } },
      'To do',
      'Some values are missing.',
      'Open Settings',
      '#ringcentral-company',
    ],
    [
      'netsuite-company',
      { company: { custrecord_rcp_ns_client_id: '' } },
      'To do',
      'Some values are missing.',
      'Open Settings',
      '#netsuite-company',
    ],
    [
      'certificate',
      { company: { custrecord_rcp_ns_client_id: '' } },
      'To do',
      'doesn’t have a certificate yet',
      'Open Settings',
      '#netsuite-company',
    ],
    [
      'call-sync',
      {},
      'To do',
      'Only the softphone logs its own calls',
      'Open call sync',
      'customscript_rcp_sync_page',
    ],
    [
      'sign-in',
      { company: { custrecord_rcp_rc_client_id: '' } },
      'To do',
      'aren’t filled in yet',
      'Open Settings',
      '#ringcentral-company',
    ],
  ])(
    '%s: with %j it says what is wrong, how to fix it, and leads there',
    async (id, change, chip, found, link, address) => {
      await suite.world.change(change);
      const { page } = await open();
      const ours = line(page, id);
      expect(await ours.locator('.chip').textContent()).toBe(chip);
      await ours.getByText(found).waitFor();
      const anchor = ours.getByRole('link', { name: link });
      expect(await anchor.getAttribute('href')).toContain(
        ['users', 'call-sync'].includes(id) ? '/app/site/hosting/scriptlet.nl' : address,
      );
      expect(await ours.locator('.fix p').first().textContent()).not.toBe('');
    },
  );

  test('the key of sign-ins: missing, and of the wrong length', async () => {
    await suite.world.secret(KEY, null);
    const { page } = await open();
    const ours = line(page, 'secrets');
    await ours.getByText(`create a secret with the ID ${KEY}`).waitFor();
    expect(await ours.getByRole('link', { name: 'Open API Secrets' }).getAttribute('href')).toBe(
      '/app/common/scripting/secrets/settings.nl',
    );
    await suite.world.secret(KEY, 'short');
    await checkAgain(page);
    await ours.getByText('exists but isn’t a valid key').waitFor();
    await suite.world.secret(KEY, GOOD_KEY);
    await checkAgain(page);
    expect(await ours.getAttribute('data-state')).toBe('done');
  });

  test('a company admin is told what an administrator must look at, without a link that leads nowhere', async () => {
    const { page } = await open('admin');
    const ours = line(page, 'roles');
    expect(await ours.locator('.chip').textContent()).toBe('Unknown');
    await ours.getByText('Ask a NetSuite administrator').waitFor();
    expect(await ours.getByRole('link').count()).toBe(0);
  });

  test('names the next line and leads to it by keyboard', async () => {
    await suite.world.change({ featuresOff: ['CRM'] });
    const { page } = await open();
    const next = page.locator('.summary a');
    expect(await next.textContent()).toBe('NetSuite features');
    expect(await line(page, 'features').getAttribute('aria-current')).toBe('step');
    await next.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'features');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Open Enable Features',
    );
  });

  test('says what a done line is for when it is asked', async () => {
    const { page } = await open();
    const summary = line(page, 'roles').locator('summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await line(page, 'roles').getByText('people need a role that can use the product').waitFor();
  });

  test('checking again shows the news, keeps the focus, and is told', async () => {
    const { page } = await open();
    await suite.world.change({ featuresOff: ['CRM'] });
    const button = page.getByRole('button', { name: 'Check again' });
    await button.focus();
    await page.keyboard.press('Enter');
    await line(page, 'features').getByText('are off: Customer Relationship Management.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Check again');
    expect(await page.locator('.summary [role=status]').textContent()).toMatch(/^Checked at /);
  });

  test('a session that ended costs nothing that was seen, and the next check works again', async () => {
    const { person, page } = await open();
    await suite.world.lapse(person.user.id);
    await page.getByRole('button', { name: 'Check again' }).click();
    await page
      .getByText('Your NetSuite session has expired. Sign in again in another tab')
      .first()
      .waitFor();
    expect(await page.locator('.check').count()).toBe(11);
    await person.signIn();
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.locator('.summary').getByText('Checked at').waitFor();
  });

  test('a network that is gone is told, and what was known stays', async () => {
    const { page } = await open();
    await page.route('**/scriptlet.nl*', (route) => route.abort());
    await page.getByRole('button', { name: 'Check again' }).click();
    await page
      .getByText('NetSuite couldn’t be reached. Any results shown are from the last check.')
      .waitFor();
    expect(await page.locator('.check').count()).toBe(11);
  });

  test('the redirect URI is whole and can be copied', async () => {
    await suite.world.change({ company: { custrecord_rcp_rc_client_id: '' } });
    const { person, page } = await open();
    await person.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: suite.server.origin,
    });
    await line(page, 'sign-in').getByRole('button', { name: 'Copy' }).click();
    await line(page, 'sign-in').getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      new RegExp(`^${suite.server.origin}/app/site/hosting/scriptlet\\.nl\\?script=\\d+`),
    );
  });
});

describe('the audit trail', () => {
  test('shows who changed what, newest first, and older rows on demand', async () => {
    const admin = await suite.person('admin');
    // Rows of other tests of this file may be there too: these are the newest.
    for (let at = 1; at <= 21; at++) {
      await suite.world.change({ company: { custrecord_rcp_min_version: '' } });
      await save(admin, `0.0.${String(at)}`);
    }
    const { page } = await open('admin');
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
  test('a member is told whom it is for', async () => {
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

test.each([
  [{ width: 320, height: 640 }, 'light'],
  [{ width: 320, height: 640 }, 'dark'],
  [{ width: 1280, height: 900 }, 'dark'],
] as const)('the page fits %o in %s with every state on it', async (viewport, colorScheme) => {
  await suite.world.change({
    featuresOff: ['OAUTH2'],
    deploymentsOff: ['customdeploy_rcp_calls'],
    company: { custrecord_rcp_rc_client_id: '' },
  });
  const { page } = await open('administrator', { viewport, colorScheme });
  await page.locator('#audit [role=status]').waitFor({ state: 'attached' });
  expect(new Set(Object.values(await states(page)))).toEqual(
    new Set(['done', 'to-do', 'warning', 'unknown']),
  );
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  expect(await accessibilityProblems(page)).toEqual([]);
});
