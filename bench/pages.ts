import type { Page } from 'playwright-core';
import { Person, SOFTPHONE, statusShows } from '../__tests__/browser/support/person.ts';
import type { Figures } from './budgets.ts';
import { inChromium } from './in-chromium.ts';
import { median } from './median.ts';

const RUNS = 7;

/**
 * Notes when the first banner was on the screen, on the clock that all tabs of the machine share.
 */
const WATCH_BANNERS = `
  new MutationObserver((_, observer) => {
    if (document.querySelector('[data-banner]') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => { window.bannerAt = performance.timeOrigin + performance.now(); });
  }).observe(document, { childList: true, subtree: true });
`;

async function bannerAt(page: Page): Promise<number> {
  // A function, not a text: a text is evaluated in the page at every look, which the page's own
  // policy refuses.
  await page.waitForFunction(() => 'bannerAt' in window);
  return page.evaluate<number>('window.bannerAt');
}

/** From navigation to the first banner, in a fresh profile. */
async function firstBanner(person: Person): Promise<number> {
  const page = await person.context.newPage();
  await page.addInitScript(WATCH_BANNERS);
  await page.goto(SOFTPHONE);
  const at = await bannerAt(page);
  return at - (await page.evaluate<number>('performance.timeOrigin'));
}

/** From the click on "Use this tab" to the banner in the tab that was active. */
async function takeOver(person: Person): Promise<number> {
  const active = await person.open(SOFTPHONE);
  await statusShows(active, 'Active in this tab');
  await active.evaluate(WATCH_BANNERS);
  const other = await person.open(SOFTPHONE);
  await other.evaluate(
    "addEventListener('click', () => { window.clickedAt = performance.timeOrigin + performance.now(); }, true)",
  );
  await other.getByRole('button', { name: 'Use this tab' }).click();
  return (await bannerAt(active)) - (await other.evaluate<number>('window.clickedAt'));
}

/** Milliseconds that people wait for, in a real browser: medians of several runs. */
export function measurePages(): Promise<Figures> {
  return inChromium(false, async ({ server, browser, world }) => {
    await world.allWell();
    const user = world.user('Member One');
    const inFreshProfile = async (measure: (person: Person) => Promise<number>) => {
      const figures: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        const person = await Person.at(browser, server.origin, { user });
        figures.push(await measure(person));
        await person.close();
      }
      return median(figures);
    };
    const takeOverMs = await inFreshProfile(takeOver);
    await world.connection(user.id, 'never-connected');
    return { takeOverMs, firstBannerMs: await inFreshProfile(firstBanner) };
  });
}
