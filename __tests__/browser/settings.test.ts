import { accessibilityProblems } from './support/accessibility.ts';
import { banner, comeBack, SETTINGS } from './support/person.ts';
import { card, chip } from './support/settings-cards.ts';
import { useSuite, type Who } from './support/suite.ts';

const suite = useSuite();

describe.each(['administrator', 'admin', 'member'] as Who[])('the %s', (who) => {
  const staying = suite.staying(who);

  test('sees four green chips while all is well, and values only as a company admin', async () => {
    const page = await staying().go(SETTINGS);
    await page.getByRole('heading', { name: 'NetSuite (Company)' }).waitFor();
    const chips = await Promise.all(
      ['ringcentral-you', 'netsuite-you', 'ringcentral-company', 'netsuite-company'].map((id) =>
        chip(page, id).textContent(),
      ),
    );
    expect(chips).toEqual(['Connected', 'Signed in', 'Verified', 'Verified']);
    expect(await page.locator('[data-banner]').count()).toBe(0);
    const html = await page.content();
    expect(html.includes('netsuite-client')).toBe(who !== 'member');
    expect(await card(page, 'netsuite-company').getByRole('button', { name: 'Save' }).count()).toBe(
      who === 'member' ? 0 : 1,
    );
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(staying().problems).toEqual([]);
  });

  test('finds connect at the card and no bar that says it twice', async () => {
    await suite.world.connection(staying().user.id, 'never-connected');
    const page = await staying().go(`${SETTINGS}#ringcentral-you`);
    await card(page, 'ringcentral-you').locator('[data-banner=connect-ringcentral]').waitFor();
    expect(await page.locator('[data-banner]').count()).toBe(1);
    expect(await chip(page, 'ringcentral-you').textContent()).toBe('Not connected');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ringcentral-you');
    if (who === 'administrator') expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('sees at the top that the session has expired and that the bundle is old', async () => {
    await suite.world.company({ custrecord_rcp_min_version: '99.0.0' });
    const page = await staying().go(SETTINGS);
    await banner(page, 'update-bundle').waitFor();
    await suite.world.lapse(staying().user.id);
    await comeBack(page);
    await banner(page, 'netsuite-session-expired').waitFor();
    await staying().signIn();
    await comeBack(page);
    await banner(page, 'netsuite-session-expired').waitFor({ state: 'detached' });
  });

  test.each([
    ['reconnect-ringcentral', 'ringcentral-you', 'Reconnect needed', 'connection'],
    ['enable-notifications', 'notifications', 'Off', 'notifications'],
    ['media-capability', 'microphone', 'Blocked in this browser', 'microphone'],
  ] as const)('finds %s at its card, and it clears', async (id, where, state, cause) => {
    const person = staying();
    const set = async (broken: boolean) => {
      if (cause === 'connection')
        await suite.world.connection(person.user.id, broken ? 'revoked' : 'connected');
      else
        await person.allow(
          cause,
          broken ? (cause === 'microphone' ? 'denied' : 'prompt') : 'granted',
        );
    };
    await set(true);
    const page = await person.go(`${SETTINGS}#${where}`);
    await card(page, where).locator(`[data-banner=${id}]`).waitFor();
    expect(await page.locator('[data-banner]').count()).toBe(1);
    expect(await chip(page, where).textContent()).toBe(state);
    if (who === 'administrator') expect(await accessibilityProblems(page)).toEqual([]);
    await set(false);
    await comeBack(page);
    await card(page, where).locator(`[data-banner=${id}]`).waitFor({ state: 'detached' });
  });
});

test('integrations-setup stands at the card that is missing, for a company admin', async () => {
  await suite.world.company({ custrecord_rcp_ns_client_id: '' });
  const person = await suite.person('admin');
  const page = await person.open(SETTINGS);
  await card(page, 'netsuite-company').locator('[data-banner=integrations-setup]').waitFor();
  expect(await page.locator('[data-banner]').count()).toBe(1);
  const member = await suite.person('member');
  const theirs = await member.open(SETTINGS);
  await card(theirs, 'netsuite-company')
    .getByText('Only company admins can set up or change this connection.')
    .waitFor();
  expect(await theirs.locator('[data-banner]').count()).toBe(0);
});

test.each([
  [{ width: 320, height: 640 }, 'light'],
  [{ width: 320, height: 640 }, 'dark'],
] as const)('the page fits %o in %s', async (viewport, colorScheme) => {
  const person = await suite.person('administrator', { viewport, colorScheme });
  const page = await person.open(SETTINGS);
  await page.getByRole('heading', { name: 'NetSuite (Company)' }).waitFor();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  // No column so narrow that an address stands upright.
  const widths = await page
    .locator('dd')
    .evaluateAll((values) => values.map((value) => value.clientWidth));
  expect(Math.min(...widths)).toBeGreaterThan(200);
  expect(await accessibilityProblems(page)).toEqual([]);
});
