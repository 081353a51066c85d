import type { Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import { Caller, connect } from './support/caller.ts';
import { openStatus, SOFTPHONE } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });

beforeEach(() => suite.standIn.setLimits({ Heavy: 200, Medium: 200, Light: 200, Auth: 200 }));

/** Adds up what moves by itself, as Chromium counts it. As text: it runs before the page's scripts. */
const COUNT_SHIFTS = `
  globalThis.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifts += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Keeps the notifications that the page shows, and takes its focus away. */
const OUT_OF_SIGHT = `
  globalThis.shown = [];
  globalThis.Notification = class {
    static permission = 'granted';
    constructor(title, options) { this.title = title; this.body = options.body; globalThis.shown.push(this); }
    close() {}
  };
  document.hasFocus = () => false;
`;

const badge = (page: Page) =>
  page.evaluate(() => ({
    title: document.title,
    icon: decodeURIComponent(document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? ''),
  }));

test.each([
  [1280, 800],
  [400, 640],
])(
  'at %s x %s pixels nothing jumps from the first paint until the phone is ready',
  async (width, height) => {
    const person = await suite.person('member', { viewport: { width, height } });
    await person.context.addInitScript(COUNT_SHIFTS);
    const { page } = await Caller.at(person);
    await page.getByRole('heading', { name: 'Recent calls' }).waitFor();
    await page.getByText('Call from').waitFor();
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts);
    expect(shifts).toBeLessThanOrEqual(0.05);
  },
);

test('a missed call is counted in the navigation, title, and icon until History is looked at', async () => {
  const one = await Caller.at(await suite.person('member'));
  const other = await Caller.at(await suite.person('other'));
  await one.page.evaluate(OUT_OF_SIGHT);
  const requested: string[] = [];
  one.page.on('request', (request) => {
    if (/icon|\.ico/.test(request.url()) && !request.url().startsWith('data:'))
      requested.push(request.url());
  });
  const before = await badge(one.page);
  expect(before.icon).not.toContain('<text');
  await other.dial('101');
  await one.incoming.waitFor();
  await other.press('Cancel');
  await one.quiet();
  const history = one.page.getByRole('link', { name: /^History/ });
  await history.locator('[data-count="1"]').waitFor();
  expect(await history.textContent()).toContain('missed');
  const after = await badge(one.page);
  expect(after.title).toBe(`(1) ${before.title}`);
  expect(after.icon).toContain('>1</text>');
  expect(requested).toEqual([]);
  const shown = await one.page.evaluate(() =>
    (globalThis as unknown as { shown: Notification[] }).shown.map(({ title }) => title),
  );
  expect(shown.filter((title) => title.startsWith('Missed call: '))).toHaveLength(1);
  // A click on the notification leads to History, where nothing is news any longer.
  await one.page.evaluate(() => {
    const { shown } = globalThis as unknown as { shown: { onclick: () => void }[] };
    shown.at(-1)?.onclick();
  });
  await one.page.locator('.room').waitFor();
  await history.locator('.count').waitFor({ state: 'detached' });
  expect(await badge(one.page)).toEqual(before);
  await one.page.reload();
  await one.registered();
  expect((await badge(one.page)).title).toBe(before.title);
});

test('keys answer, mute, hold, lead to the notes, and hang up; the status menu lists them', async () => {
  const one = await Caller.at(await suite.person('member'));
  const other = await Caller.at(await suite.person('other'));
  const menu = await openStatus(one.page);
  await menu.getByText('Alt + Shift + A').waitFor();
  await menu.getByText('Hold or resume').waitFor();
  expect(await accessibilityProblems(one.page)).toEqual([]);
  await one.page.keyboard.press('Escape');
  await other.dial('101');
  await one.page.locator('.incoming-bar[data-armed="true"]').waitFor();
  const answer = one.incoming.getByRole('button', { name: 'Answer' });
  expect(await answer.getAttribute('aria-keyshortcuts')).toBe('Alt+Shift+A');
  await one.page.keyboard.press('Alt+Shift+KeyA');
  await one.phase('talking');
  await one.page.keyboard.press('Alt+Shift+KeyM');
  await one.page.getByRole('button', { name: 'Mute', pressed: true }).waitFor();
  await one.page.keyboard.press('Alt+Shift+KeyM');
  await one.page.getByRole('button', { name: 'Mute', pressed: false }).waitFor();
  const hold = one.page.getByRole('button', { name: 'Hold' });
  expect(await hold.getAttribute('aria-keyshortcuts')).toBe('Alt+Shift+L');
  await one.page.keyboard.press('Alt+Shift+KeyL');
  await one.page.locator('.call[data-hold="on"]').waitFor();
  await one.page.keyboard.press('Alt+Shift+KeyL');
  await one.page.locator('.call[data-hold="off"]').waitFor();
  await one.page.keyboard.press('Alt+Shift+KeyN');
  await one.page.keyboard.type('Amadeus, Dvorak');
  expect(await one.page.locator('.work textarea').inputValue()).toBe('Amadeus, Dvorak');
  // The number field is folded during a call, and opens with the focus in it.
  const focused = await one.page
    .getByRole('button', { name: 'Add call', exact: true })
    .evaluate(async (button: HTMLElement) => {
      button.click();
      // In the same task: a digit that somebody types at once isn't lost.
      await Promise.resolve();
      return document.activeElement?.id;
    });
  expect(focused).toBe('rcp-dial');
  await one.page.keyboard.type('102');
  expect(await one.page.locator('#rcp-dial').inputValue()).toBe('102');
  expect(await accessibilityProblems(one.page)).toEqual([]);
  await one.page.keyboard.press('Alt+Shift+KeyH');
  await one.quiet();
});

test('a caller is transferred to a colleague by name, whose presence shows', async () => {
  const one = await Caller.at(await suite.person('member'));
  const other = await Caller.at(await suite.person('other'));
  await suite.standIn.setPresence('103', { dndStatus: 'DoNotAcceptAnyCalls' });
  await connect(one, other, '102');
  await one.press('Transfer');
  const field = one.page.getByLabel('Transfer to');
  await field.fill('extension');
  const options = one.page.getByRole('option');
  await options.filter({ hasText: 'Extension 103' }).getByText('Not taking calls').waitFor();
  await options.filter({ hasText: 'Extension 102' }).getByText('On a call').waitFor();
  await field.press('ArrowDown');
  await one.page.locator('[role=listbox] [role=option][aria-selected=true]').waitFor();
  await field.press('Enter');
  expect(await field.inputValue()).toBe('101');
  await suite.standIn.setPresence('103', { dndStatus: 'TakeAllCalls' });
});

test('a quiet browser neither rings nor shows a call, and the phone moves to its own window', async () => {
  const one = await Caller.at(await suite.person('member'));
  const other = await Caller.at(await suite.person('other'));
  const menu = await openStatus(one.page);
  await menu.getByLabel('Don’t ring here').check();
  await one.page.getByText('Not ringing here').waitFor();
  await other.dial('101');
  await other.phase('ringing');
  expect(await one.page.locator('.incoming').count()).toBe(0);
  await menu.getByLabel('Don’t ring here').uncheck();
  await one.incoming.waitFor();
  await other.press('Cancel');
  await one.quiet();
  const opened = one.person.context.waitForEvent('page');
  await one.page.getByRole('button', { name: 'Open in its own window' }).click();
  const own = await opened;
  await own.locator('[data-registration="registered"]').waitFor({ timeout: 15_000 });
  await one.page.locator('[data-banner="multiple-tabs"]').waitFor();
  expect(own.url()).toContain(SOFTPHONE.split('?')[1] ?? '');
});
