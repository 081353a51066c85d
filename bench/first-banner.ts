import { launchChromium } from '../__tests__/browser/support/chromium.ts';
import { startModel } from '../__tests__/browser/support/model-server.ts';
import { Person, SOFTPHONE } from '../__tests__/browser/support/person.ts';
import { World } from '../__tests__/browser/support/world.ts';
import { findChromium } from '../build/chromium.mjs';
import type { Figures } from './budgets.ts';

const RUNS = 7;

/** Milliseconds from navigation to the first banner on the softphone page: the median of several fresh profiles. */
export async function measureFirstBanner(): Promise<Figures> {
  process.env['CHROMIUM_PATH'] ??= findChromium(process.env) ?? '';
  const server = await startModel();
  const browser = await launchChromium();
  try {
    const world = new World(server.origin);
    await world.open();
    await world.allWell();
    const user = world.user('Member One');
    await world.connection(user.id, 'never-connected');
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const person = await Person.at(browser, server.origin, { user });
      const page = await person.context.newPage();
      await page.addInitScript(`
        new MutationObserver((_, observer) => {
          if (document.querySelector('[data-banner]') === null) return;
          observer.disconnect();
          requestAnimationFrame(() => { window.firstBanner = performance.now(); });
        }).observe(document, { childList: true, subtree: true });
      `);
      await page.goto(SOFTPHONE);
      await page.waitForFunction('window.firstBanner !== undefined');
      times.push(await page.evaluate<number>('window.firstBanner'));
      await person.close();
    }
    const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
    return median === undefined ? {} : { firstBannerMs: median };
  } finally {
    await browser.close();
    await server.stop();
  }
}
