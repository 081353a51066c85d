import type { Browser, Page } from 'playwright-core';
import { type ModelServer, startModel } from '../__tests__/browser/support/model-server.ts';
import { Person, SOFTPHONE } from '../__tests__/browser/support/person.ts';
import { World } from '../__tests__/browser/support/world.ts';
import { withChromium } from './in-chromium.ts';
import { median } from './median.ts';

/**
 * Of each wait and version: with 15, the same two versions were up to 0.1 apart from run to run. Odd, so
 * that the median is one of them.
 */
const RUNS = 61;

/** What a person's wait for the softphone may be, compared with an earlier version's. */
export const MOST_TIMES = 1.1;

export const WAITS = {
  firstBanner: 'navigation to first banner, in a fresh profile',
  readyToDial: 'navigation to a phone that can dial',
} as const;
type Wait = keyof typeof WAITS;

/** A wait in milliseconds, the median of both versions'. */
export interface Compared {
  wait: Wait;
  now: number;
  then: number;
  ratio: number;
}

/** Notes when these were first in the page, in milliseconds since its navigation. */
const WATCH = `
  globalThis.marks = {};
  new MutationObserver(() => {
    const has = (selector) => document.querySelector(selector) !== null;
    if (has('[data-banner]')) marks.firstBanner ??= performance.now();
    if (has('[data-registration="registered"]')) marks.readyToDial ??= performance.now();
  }).observe(document, { childList: true, subtree: true, attributes: true });
`;

/** One version of the product, served by a model of its own. */
class Version {
  readonly #browser: Browser;
  readonly #server: ModelServer;
  readonly #world: World;
  readonly #waits: Record<Wait, number[]> = { firstBanner: [], readyToDial: [] };
  #person: Person | null = null;

  private constructor(browser: Browser, server: ModelServer, world: World) {
    this.#browser = browser;
    this.#server = server;
    this.#world = world;
  }

  static async served(browser: Browser, project: string): Promise<Version> {
    const server = await startModel({ telephone: true, environment: { RCP_PROJECT: project } });
    const world = new World(server.origin);
    await world.open();
    // Member One has a phone, and this one is asked to connect one.
    await world.connection(world.user('Member Two').id, 'never-connected');
    return new Version(browser, server, world);
  }

  async #somebody(name: string): Promise<Person> {
    const person = await Person.at(this.#browser, this.#server.origin, {
      user: this.#world.user(name),
    });
    await person.context.addInitScript(WATCH);
    return person;
  }

  async #measure(page: Page, wait: Wait): Promise<number> {
    await page.goto(this.#server.origin + SOFTPHONE);
    // A function, not a text: a text is evaluated in the page, which the page's own policy refuses.
    await page.waitForFunction(
      (name) => name in (globalThis as unknown as { marks: object }).marks,
      wait,
    );
    return page.evaluate<number>(`marks.${wait}`);
  }

  /** A page that was open before: scripts in the cache, and the profile's own. */
  async readyToDial(): Promise<number> {
    this.#person ??= await this.#somebody('Member One');
    const page = await this.#person.open('about:blank');
    const taken = await this.#measure(page, 'readyToDial');
    // Away from the phone, so that it doesn't take the time of the next one.
    await page.goto('about:blank');
    return taken;
  }

  async firstBanner(): Promise<number> {
    const person = await this.#somebody('Member Two');
    const taken = await this.#measure(await person.open('about:blank'), 'firstBanner');
    await person.close();
    return taken;
  }

  async note(wait: Wait): Promise<void> {
    this.#waits[wait].push(await this[wait]());
  }

  typical(wait: Wait): number {
    return median(this.#waits[wait]);
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}

/**
 * Measures the waits of two projects in turns, the first one first every other time, in one browser
 * and with the model of NetSuite that this version has, so that all but the product is the same.
 * @param now folder of the project that is measured
 * @param then folder of the one it is compared with
 */
export function compareWaits(now: string, then: string): Promise<Compared[]> {
  return withChromium(true, async (browser) => {
    const versions = [
      await Version.served(browser, now),
      await Version.served(browser, then),
    ] as const;
    try {
      const compared: Compared[] = [];
      for (const wait of Object.keys(WAITS) as Wait[]) {
        // Unmeasured: servers and browser compile what they keep, and the cache fills.
        for (const version of [...versions, ...versions]) await version[wait]();
        for (let run = 0; run < RUNS; run++)
          for (const version of run % 2 === 0 ? versions : [...versions].reverse())
            await version.note(wait);
        const [mine, theirs] = [versions[0].typical(wait), versions[1].typical(wait)];
        compared.push({ wait, now: mine, then: theirs, ratio: mine / theirs });
      }
      return compared;
    } finally {
      for (const version of versions) await version.stop();
    }
  });
}
