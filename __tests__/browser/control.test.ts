import type { Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import { banner, comeBack, type Person, statusShows } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite();

/** Presses a button of the table of banners. @returns the page that it opens */
async function press(person: Person, control: Page, name: string): Promise<Page> {
  const opened = person.context.waitForEvent('page');
  await control.getByRole('button', { name, exact: true }).click();
  const page = await opened;
  await page.waitForLoadState('load');
  return page;
}

/** What each row of the table promises to show, in the words of the record's message. */
const ROWS = [
  ['Reconnect RingCentral', 'reconnect-ringcentral', 'sign-in has expired'],
  ['Connect RingCentral', 'connect-ringcentral', 'Connect RingCentral to make'],
  ['Microphone', 'media-capability', 'No microphone found'],
  ['Update bundle', 'update-bundle', 'needs an update'],
  ['Update bundle, managed', 'update-bundle', 'needs an update'],
  ['Integrations setup', 'integrations-setup', 'Finish company setup'],
  ['Enable notifications', 'enable-notifications', 'Turn on notifications'],
] as const;

describe('the table of banners', () => {
  const staying = suite.staying('administrator');

  test.each(ROWS)(
    'shows %s on the softphone page by one press, and on a record by another',
    async (row, id, words) => {
      const person = staying();
      const control = await person.go('/control/');
      const softphone = await press(person, control, `Softphone for ${row}`);
      await banner(softphone, id).waitFor();
      await softphone.close();
      const record = await press(person, control, `Record for ${row}`);
      await record.locator('.uir-alert-box:visible').getByText(words).waitFor();
    },
  );
});

test('the softphone opened twice shows the banner of several tabs', async () => {
  const person = await suite.person('administrator');
  const control = await person.open('/control/');
  const first = await press(person, control, 'Softphone for Multiple tabs');
  await statusShows(first, 'Active in this tab');
  await first.evaluate(() => {
    document.body.dataset['before'] = 'second';
  });
  const second = await press(person, control, 'Softphone for Multiple tabs');
  await banner(second, 'multiple-tabs').waitFor();
  // Loaded again, the first tab would give up its place to the second.
  expect(await first.locator('body').getAttribute('data-before')).toBe('second');
});

test('the session can be lapsed under an open page', async () => {
  const person = await suite.person('administrator');
  const control = await person.open('/control/');
  const softphone = await press(person, control, 'Softphone for NetSuite session expired');
  await statusShows(softphone, 'Active in this tab');
  const lapsed = control.waitForEvent('load');
  await control.getByRole('button', { name: 'Then lapse the session, 20 minutes on' }).click();
  await lapsed;
  // The page's clock is the account's already: it needs no other.
  await comeBack(softphone, 0);
  await banner(softphone, 'netsuite-session-expired').waitFor();
});

test('with everything well there isn’t a banner, and the page itself is accessible', async () => {
  const person = await suite.person('administrator');
  const control = await person.open('/control/');
  expect(await accessibilityProblems(control)).toEqual([]);
  const softphone = await press(person, control, 'Softphone for No banner');
  await statusShows(softphone, 'Active in this tab');
  expect(await softphone.locator('[data-banner]').count()).toBe(0);
});

test.each([1280, 320])(
  'every section is one click away and not below the links, %s pixels wide',
  async (width) => {
    const person = await suite.person('administrator', { viewport: { width, height: 700 } });
    const control = await person.open('/control/');
    const links = control.getByRole('navigation', { name: 'Sections' }).getByRole('link');
    const headings = await control.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(await links.allInnerTexts()).toEqual(headings);
    for (const title of headings) {
      await links.getByText(title, { exact: true }).click();
      const heading = control.getByRole('heading', { level: 2, name: title, exact: true });
      // What is on the point is the heading itself, and nothing that lies over it.
      await control.waitForFunction(
        (element) => {
          const { left, top, height } = element.getBoundingClientRect();
          return document.elementFromPoint(left + 4, top + height / 2) === element;
        },
        await heading.elementHandle({ timeout: 5_000 }),
      );
    }
  },
);
