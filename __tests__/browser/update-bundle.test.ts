import { accessibilityProblems } from './support/accessibility.ts';
import { banner, bannerIds as ids, SOFTPHONE, statusShows, unfold } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite();

describe('an old bundle', () => {
  const OLD = { id: 501, name: 'RingCentral for NetSuite Pro', version: '0.9.0', managed: false };

  test.each([
    ['administrator', 'Install the update, then reload this page'],
    ['admin', 'Ask an administrator, or anyone whose role has the SuiteBundler permission'],
    ['member', 'Ask an administrator, or anyone whose role has the SuiteBundler permission'],
  ] as const)(
    'the %s can open the list of bundles in a new tab, reads who can install, and may close the banner',
    async (who, words) => {
      await suite.world.company({ custrecord_rcp_min_version: '9.0.0' });
      await suite.world.change({ bundle: OLD });
      const person = await suite.person(who);
      const page = await person.open(SOFTPHONE);
      const shown = await unfold(banner(page, 'update-bundle'));
      await shown.getByText(words).waitFor();
      const opened = person.context.waitForEvent('page');
      await shown.getByRole('link', { name: 'Update bundle' }).click();
      const list = await opened;
      await list.waitForLoadState();
      expect(list.url()).toContain('/app/bundler/bundlelist.nl?type=I');
      expect(page.url()).toContain('script');
      await shown.getByText('Already updated?').click();
      await shown
        .getByText('contact support. The version may not be published to this NetSuite environment')
        .waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await shown.getByRole('button', { name: 'Not now' }).click();
      await shown.waitFor({ state: 'detached' });
      await page.reload();
      await statusShows(page, 'Active in this tab');
      expect(await ids(page)).not.toContain('update-bundle');
      await page.close();
      const later = await person.open(SOFTPHONE);
      await banner(later, 'update-bundle').waitFor();
    },
  );

  test(
    'a project that the CLI deployed leads to the versions, says what to run, and clears after ' +
      'the update',
    async () => {
      await suite.world.company({ custrecord_rcp_min_version: '9.0.0' });
      const person = await suite.person('administrator');
      const page = await person.open(SOFTPHONE);
      const shown = await unfold(banner(page, 'update-bundle'));
      await shown.getByText('npm run deploy').waitFor();
      const opened = person.context.waitForEvent('page');
      await shown.getByRole('link', { name: 'Show versions' }).click();
      const settings = await opened;
      await settings.locator('#company').getByText('9.0.0', { exact: true }).waitFor();
      await settings.waitForFunction(() => document.activeElement?.id === 'company');
      await suite.world.company({ custrecord_rcp_min_version: '' });
      await page.reload();
      await statusShows(page, 'Active in this tab');
      expect(await ids(page)).toEqual([]);
    },
  );

  test('that the publisher manages says who updates it', async () => {
    await suite.world.company({});
    await suite.world.change({ bundle: { ...OLD, managed: true } });
    const person = await suite.person('administrator');
    const page = await person.open(SOFTPHONE);
    const shown = await unfold(banner(page, 'update-bundle'));
    await shown.getByText('The publisher updates this managed bundle').waitFor();
    const member = await suite.person('member');
    const theirs = await unfold(banner(await member.open(SOFTPHONE), 'update-bundle'));
    await theirs.getByText('The publisher updates this managed bundle').waitFor();
  });
});
