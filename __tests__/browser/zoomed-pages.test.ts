import type { Page } from 'playwright-core';
import { Caller } from './support/caller.ts';
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

async function expectWhole(page: Page, width: number): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  expect(await page.evaluate(CUT_OFF)).toEqual([]);
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

/** Presses Tab once around the page. @returns what had the focus and couldn't be seen */
async function unseenWhileTabbing(page: Page): Promise<string[]> {
  const unseen: string[] = [];
  let seenOnes = 0;
  let ends = 0;
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      const { left, top, right, bottom } = focused.getBoundingClientRect();
      const [shownTop, shownBottom] = [Math.max(0, top), Math.min(innerHeight, bottom)];
      const hit = document.elementFromPoint((left + right) / 2, (shownTop + shownBottom) / 2);
      return shownBottom > shownTop && hit !== null && focused.contains(hit)
        ? ''
        : focused.outerHTML.slice(0, 120);
    });
    // The page's end, from where the next key leads to its beginning.
    if (seen === null && ++ends === 2) break;
    if (seen === null) continue;
    seenOnes++;
    if (seen !== '') unseen.push(seen);
  }
  expect(seenOnes).toBeGreaterThan(8);
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
