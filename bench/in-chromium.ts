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
 * Measures in a real browser, with a server of its own that is stopped afterwards.
 * @param telephone whether people call, with RingCentral's stand-in
 */
export async function inChromium(
  telephone: boolean,
  measure: (around: Around) => Promise<Figures>,
): Promise<Figures> {
  process.env['CHROMIUM_PATH'] ??= findChromium(process.env) ?? '';
  const server = await startModel({ telephone });
  const browser = await launchChromium({ calls: telephone });
  try {
    const world = new World(server.origin);
    await world.open();
    return await measure({ server, browser, world });
  } finally {
    await browser.close();
    await server.stop();
  }
}
