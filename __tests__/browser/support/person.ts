import type { Browser, BrowserContext, CDPSession, Locator, Page } from 'playwright-core';
import type { SampleUser } from './world.ts';

export type PermissionSetting = 'granted' | 'denied' | 'prompt';

export const SOFTPHONE =
  '/app/site/hosting/scriptlet.nl?script=customscript_rcp_softphone&deploy=customdeploy_rcp_softphone';
export const SETTINGS =
  '/app/site/hosting/scriptlet.nl?script=customscript_rcp_settings&deploy=customdeploy_rcp_settings';
export const SETUP =
  '/app/site/hosting/scriptlet.nl?script=customscript_rcp_setup&deploy=customdeploy_rcp_setup';
export const CALL_SYNC =
  '/app/site/hosting/scriptlet.nl?script=customscript_rcp_sync_page&deploy=customdeploy_rcp_sync_page';
export const CUSTOMER = '/app/common/entity/custjob.nl?id=1';

interface Options {
  user: SampleUser;
  role?: string;
  notifications?: PermissionSetting;
  microphone?: PermissionSetting;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
}

/** Somebody at a browser profile of their own, signed in. */
export class Person {
  readonly context: BrowserContext;
  readonly origin: string;
  readonly user: SampleUser;
  /** Errors and CSP violations of all pages: a test that expects none looks here. */
  readonly problems: string[] = [];
  #devtools: CDPSession | null = null;

  private constructor(context: BrowserContext, origin: string, user: SampleUser) {
    this.context = context;
    this.origin = origin;
    this.user = user;
    context.on('weberror', (error) => this.problems.push(error.error().message));
    context.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
  }

  static async at(browser: Browser, origin: string, options: Options): Promise<Person> {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: options.viewport ?? { width: 1100, height: 800 },
      colorScheme: options.colorScheme ?? 'light',
      // The stand-in for RingCentral made its certificate itself.
      ignoreHTTPSErrors: true,
    });
    return Person.in(context, origin, options);
  }

  /** Somebody at a browser that was started by other means. */
  static async in(
    context: BrowserContext,
    origin: string,
    options: Pick<Options, 'user' | 'role' | 'notifications' | 'microphone'>,
  ): Promise<Person> {
    context.setDefaultTimeout(10_000);
    const person = new Person(context, origin, options.user);
    // Firefox takes them from its preferences (support/firefox.ts).
    if (context.browser()?.browserType().name() !== 'firefox') {
      await person.allow('notifications', options.notifications ?? 'granted');
      await person.allow('microphone', options.microphone ?? 'granted');
    }
    await person.signIn(options.role);
    return person;
  }

  async signIn(role = this.user.roles[0]?.scriptId): Promise<void> {
    const answer = await this.context.request.post(`${this.origin}/control/sign-in`, {
      data: { userId: this.user.id, role },
    });
    if (!answer.ok()) throw new Error(`could not sign in: ${await answer.text()}`);
  }

  /** Sets a permission as a person does in the browser's settings for the site. */
  async allow(name: 'notifications' | 'microphone', setting: PermissionSetting): Promise<void> {
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    this.#devtools ??= await this.context.newCDPSession(page);
    const { targetInfo } = await this.#devtools.send('Target.getTargetInfo');
    const profile =
      targetInfo.browserContextId === undefined
        ? {}
        : { browserContextId: targetInfo.browserContextId };
    await this.#devtools.send('Browser.setPermission', {
      permission: { name },
      setting,
      origin: this.origin,
      ...profile,
    });
  }

  /** Opens a page in a tab of its own, or in the empty one that setting the permissions took. */
  async open(path: string): Promise<Page> {
    const empty = this.context.pages().find((page) => page.url() === 'about:blank');
    const page = empty ?? (await this.context.newPage());
    await page.goto(new URL(path, this.origin).href, { waitUntil: 'load' });
    return page;
  }

  /**
   * Goes to a page in the first tab; where it is there already, it is loaded again. Other tabs are
   * closed: the browser draws a tab behind another once a second, and a click waits for that.
   */
  async go(path: string): Promise<Page> {
    const [page, ...others] = this.context.pages();
    for (const other of others) await other.close();
    if (page === undefined) return this.open(path);
    const to = new URL(path, this.origin);
    // A browser loads nothing when only the hash is another.
    const isHere = to.hash !== '' && page.url().split('#')[0] === to.href.split('#')[0];
    await page.goto(to.href, { waitUntil: 'load' });
    if (isHere) await page.reload();
    return page;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** As text, since a compiled function may lean on helpers that the page does not have. */
const AWAY_AND_BACK = `
  for (const state of ['hidden', 'visible']) {
    if (state === 'visible' && AWAY_MS > 0) {
      const before = Date.now.bind(Date);
      Date.now = () => before() + AWAY_MS;
    }
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    document.dispatchEvent(new Event('visibilitychange'));
  }
`;

/**
 * Leaves the page and comes back to it, as far as the page can tell. @param awayMs how long it was
 * out of sight
 */
export async function comeBack(page: Page, awayMs = 5_000): Promise<void> {
  await page.evaluate(`{${AWAY_AND_BACK.replaceAll('AWAY_MS', String(awayMs))}}`);
}

/** Opens the menu of the phone's status, unless it is open. @returns the menu */
export async function openStatus(page: Page): Promise<Locator> {
  const button = page.locator('#rcp-status');
  await button.waitFor();
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  const panel = page.locator('#rcp-status-panel');
  await panel.locator('.rows').waitFor();
  return panel;
}

/** Waits until the menu of the phone's status shows these words. */
export async function statusShows(page: Page, words: string): Promise<void> {
  await (await openStatus(page)).getByText(words, { exact: true }).waitFor();
}

/** Waits until the page shows this banner, anywhere. */
export function banner(page: Page, id: string) {
  return page.locator(`[data-banner="${id}"]`);
}

/** Opens a banner that is one line, as its title does. @returns the banner */
export async function unfold(shown: Locator): Promise<Locator> {
  await shown.getByRole('heading').getByRole('button').click();
  return shown;
}

/** The IDs of the banners that the page shows, in their order. */
export async function bannerIds(page: Page): Promise<string[]> {
  return page
    .locator('[data-banner]')
    .evaluateAll((all) => all.map((element) => element.getAttribute('data-banner') ?? ''));
}
