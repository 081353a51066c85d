import type { Page } from 'playwright-core';
import { testsPassed } from '../built/company-row.ts';
import { callLogRecord } from '../call-sync/sample-calls.ts';
import { Caller } from './support/caller.ts';
import { CALL_SYNC, SETTINGS, SETUP } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });

/**
 * A window of 1280 by 1024 at a zoom: as many CSS pixels less, each drawn with as many more (WCAG 2.2,
 * 1.4.10, says that 320 CSS pixels are 1280 at 400 %).
 */
const ZOOMS = [
  { zoom: 2, width: 640, height: 512 },
  { zoom: 4, width: 320, height: 256 },
] as const;
type Zoom = (typeof ZOOMS)[number];

async function zoomTo(page: Page, { zoom, width, height }: Zoom): Promise<void> {
  await page.setViewportSize({ width, height });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: zoom,
    mobile: false,
  });
  expect(await page.evaluate('[innerWidth, innerHeight, devicePixelRatio]')).toEqual([
    width,
    height,
    zoom,
  ]);
}

/** Controls and texts that are cut off at a side of the window, where nobody can scroll to. */
const CUT_OFF = `[...document.querySelectorAll('a, button, input, select, textarea, h1, h2, p')]
  .filter((element) => {
    const { left, right, width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility() && (left < 0 || right > innerWidth);
  })
  .map((element) => element.outerHTML.slice(0, 120))`;

/** Parts that have to be scrolled sideways, or cut off what is beside them. Fields scroll their text. */
const SIDEWAYS = `[...document.querySelectorAll('body *:not(input, select, textarea, .visually-hidden)')]
  .filter(
    (element) =>
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + 1 &&
      getComputedStyle(element).overflowX !== 'visible',
  )
  .map((element) => element.outerHTML.slice(0, 120))`;

async function expectWhole(page: Page, width: number): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  expect(await page.evaluate(CUT_OFF)).toEqual([]);
  expect(await page.evaluate(SIDEWAYS)).toEqual([]);
}

/** Whether the whole button is in the window, and a click in its middle hits it. */
const isInSight = (page: Page, name: string): Promise<boolean> =>
  page
    .getByRole('button', { name, exact: true })
    .first()
    .evaluate((button) => {
      const { left, top, right, bottom } = button.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return (
        top >= 0 &&
        bottom <= innerHeight &&
        left >= 0 &&
        right <= innerWidth &&
        button.contains(hit)
      );
    });

/** More than the longest page has controls. */
const MOST_PRESSES = 200;

/**
 * Presses Tab once around the page, which has more controls than a page without its content.
 * @returns what had the focus and couldn't be seen
 */
async function unseenWhileTabbing(page: Page, moreThan = 8): Promise<string[]> {
  const unseen: string[] = [];
  let seenOnes = 0;
  let ends = 0;
  for (let press = 0; press < MOST_PRESSES; press++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      // A link that goes on in the next line is two boxes, with nothing of it between them.
      const isSeen = [...focused.getClientRects()].some(({ left, top, right, bottom }) => {
        const [shownTop, shownBottom] = [Math.max(0, top), Math.min(innerHeight, bottom)];
        const hit = document.elementFromPoint((left + right) / 2, (shownTop + shownBottom) / 2);
        return shownBottom > shownTop && hit !== null && focused.contains(hit);
      });
      return isSeen ? '' : focused.outerHTML.slice(0, 120);
    });
    // The page's end, from where the next key leads to its beginning.
    if (seen === null && ++ends === 2) break;
    if (seen === null) continue;
    seenOnes++;
    if (seen !== '') unseen.push(seen);
  }
  expect(seenOnes).toBeGreaterThan(moreThan);
  return unseen;
}

test.each(ZOOMS)(
  'at $zoom times the size, every room is whole and the focus is in sight',
  async (zoom) => {
    const person = await suite.person('member');
    const { page } = await Caller.at(person);
    await zoomTo(page, zoom);
    for (const room of ['Phone', 'History', 'Messages', 'Contacts']) {
      await page.getByRole('link', { name: new RegExp(`^${room}`) }).click();
      await page.locator(`.rooms [aria-current="page"]`).filter({ hasText: room }).waitFor();
      await expectWhole(page, zoom.width);
      expect(await unseenWhileTabbing(page)).toEqual([]);
    }
    expect(person.problems).toEqual([]);
  },
  60_000,
);

test.each(ZOOMS)(
  'at $zoom times the size, a call is answered and hung up where somebody looks',
  async (zoom) => {
    const one = await Caller.at(await suite.person('member'));
    const other = await Caller.at(await suite.person('other'));
    const { page } = one;
    await zoomTo(page, zoom);
    await page.evaluate(() => {
      scrollTo(0, 10_000);
    });
    await other.dial('101');
    await page.locator('.incoming-bar[data-armed="true"]').waitFor();
    await expectWhole(page, zoom.width);
    expect([await isInSight(page, 'Answer'), await isInSight(page, 'Decline')]).toEqual([
      true,
      true,
    ]);
    await one.press('Answer');
    await one.phase('talking');
    await expectWhole(page, zoom.width);
    expect(await isInSight(page, 'Hang up')).toBe(true);
    expect(await unseenWhileTabbing(page)).toEqual([]);
    // Wherever the page is scrolled.
    for (const end of [0, 10_000]) {
      await page.evaluate((top) => {
        scrollTo(0, top);
      }, end);
      expect(await isInSight(page, 'Hang up')).toBe(true);
    }
    await one.press('Hang up');
    await one.quiet();
  },
  60_000,
);

/** Every button to save that is drawn: with the focus, it is in the window, whole and uncovered. */
async function expectSavesInReach(page: Page, atLeast: number): Promise<void> {
  const saves = page.getByRole('button', { name: /^Save( and test)?$/ });
  expect(await saves.count()).toBeGreaterThanOrEqual(atLeast);
  for (const save of await saves.all()) {
    await save.focus();
    expect(
      await save.evaluate((button) => {
        const { left, top, right, bottom } = button.getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return top >= 0 && bottom <= innerHeight && button.contains(hit);
      }),
    ).toBe(true);
  }
}

test.each(ZOOMS)(
  'at $zoom times the size, Settings is whole, and what an admin saves is in reach',
  async (zoom) => {
    const person = await suite.person('admin');
    const page = await person.open(SETTINGS);
    await zoomTo(page, zoom);
    await expectWhole(page, zoom.width);
    expect(await unseenWhileTabbing(page)).toEqual([]);
    // With what opens: a question, a link with its placeholders, a field, and a problem.
    await page.getByRole('button', { name: 'Remove my data from this browser' }).click();
    await page.getByRole('button', { name: 'Keep data' }).waitFor();
    await page.getByRole('button', { name: 'Add link' }).click();
    await page.keyboard.type('A label that is as long as labels of links become');
    await page.keyboard.press('Tab');
    await page.keyboard.type('https://{company}.example.com/a/long/way/without/any/space/in/it');
    await page.locator('section#info-links').getByRole('button', { name: 'Save' }).click();
    await page.getByText('The site can’t contain placeholders').waitFor();
    await expectWhole(page, zoom.width);
    await expectSavesInReach(page, 3);
    expect(await unseenWhileTabbing(page)).toEqual([]);
    expect(person.problems).toEqual([]);
  },
  60_000,
);

test.each(ZOOMS)(
  'at $zoom times the size, every task of Setup is whole, and the focus is in sight',
  async (zoom) => {
    const person = await suite.person('administrator');
    const page = await person.open(SETUP);
    await page.getByRole('heading', { name: 'People can call' }).waitFor();
    await zoomTo(page, zoom);
    const tasks = await page
      .locator('.task a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(tasks.length).toBeGreaterThan(8);
    for (const task of ['', ...tasks]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, task);
      if (task !== '') await page.locator('.task-page').waitFor();
      await expectWhole(page, zoom.width);
      expect([task, await unseenWhileTabbing(page, 3)]).toEqual([task, []]);
    }
    await page.evaluate(() => {
      location.hash = '#company-app';
    });
    await page.getByRole('textbox', { name: 'Client ID' }).first().waitFor();
    await expectSavesInReach(page, 1);
    expect(person.problems).toEqual([]);
  },
  90_000,
);

test.each(ZOOMS)(
  'at $zoom times the size, the call sync’s rules, organizers, and lists are whole',
  async (zoom) => {
    await suite.world.change({ company: testsPassed() });
    await suite.standIn.setRoster([
      {
        id: 180_000_101,
        extensionNumber: '101',
        name: 'Extension 101 in the building behind the warehouse',
        type: 'User',
        status: 'Enabled',
        contact: { email: 'extension101.in.the.building@warehouse.example.com' },
      },
    ]);
    await suite.standIn.callLog({
      clear: true,
      records: [
        callLogRecord({
          session: 's-zoom',
          extension: 180_000_101,
          name: 'A CALLER WITH ALONGNAMETHATHASNOSPACEINIT',
          startedAt: Date.now() - 60_000,
        }),
      ],
    });
    const person = await suite.person('admin');
    const page = await person.open(CALL_SYNC);
    await zoomTo(page, zoom);
    // The second time, they are loaded already.
    const extension = page.locator('[data-extension]').first();
    const load = page.getByRole('button', { name: 'Load extensions' });
    await load.or(extension).first().waitFor();
    if (await load.isVisible()) await load.click();
    await extension.getByRole('button').first().click();
    await page.keyboard.type('Member');
    await extension.getByRole('option').first().waitFor();
    await expectWhole(page, zoom.width);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Preview first sync' }).click();
    await page.locator('[data-preview]').first().waitFor();
    await expectWhole(page, zoom.width);
    await expectSavesInReach(page, 1);
    expect(await unseenWhileTabbing(page)).toEqual([]);
    expect(person.problems).toEqual([]);
  },
  60_000,
);
