import type { Browser } from 'playwright-core';
import { launchChromium } from '../__tests__/browser/support/chromium.ts';
import { type ModelServer, startModel } from '../__tests__/browser/support/model-server.ts';
import { World } from '../__tests__/browser/support/world.ts';
import { findChromium } from '../build/chromium.mjs';
import type { Figures } from './budgets.ts';

/** What a measurement in a browser has. */
interface Around {
  server: ModelServer;
  browser: Browser;
  world: World;
}

/**
 * Measures in a real browser that is closed afterwards.
 * @param telephone whether people call
 */
export async function withChromium<Result>(
  telephone: boolean,
  measure: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  process.env['CHROMIUM_PATH'] ??= findChromium(process.env) ?? '';
  const browser = await launchChromium({ calls: telephone });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Measures in a real browser, with a server of its own that is stopped afterwards.
 * @param telephone whether people call, with RingCentral's stand-in
 */
export function inChromium(
  telephone: boolean,
  measure: (around: Around) => Promise<Figures>,
): Promise<Figures> {
  return withChromium(telephone, async (browser) => {
    const server = await startModel({ telephone });
    try {
      const world = new World(server.origin);
      await world.open();
      return await measure({ server, browser, world });
    } finally {
      await server.stop();
    }
  });
}
