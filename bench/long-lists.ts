import type { Page } from 'playwright-core';
import { textRecord } from '../__tests__/app/messages/sample-messages.ts';
import { Caller } from '../__tests__/browser/support/caller.ts';
import { Person, SOFTPHONE } from '../__tests__/browser/support/person.ts';
import { callLogRecord } from '../__tests__/call-sync/sample-calls.ts';
import type { Figures } from './budgets.ts';
import { inChromium } from './in-chromium.ts';

const CALLS = 5_000;
const MESSAGES = 2_000;
/** Days that the calls are spread over, within the three months that History reads. */
const DAYS = 85;
/** Member One's at RingCentral. */
const EXTENSION = 180_000_101;
const RUNS = 3;
const STEP = 1_200;

/** Counts the tasks of more than 50 ms, which the browser reports itself. */
const WATCH = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });
`;

const calls = Array.from({ length: CALLS }, (_, index) =>
  callLogRecord({
    session: `s-${String(index)}`,
    extension: EXTENSION,
    number: `+1212555${String(index % 10_000).padStart(4, '0')}`,
    name: index % 3 === 0 ? 'EXAMPLE CUSTOMER' : '',
    result: index % 5 === 0 ? 'Missed' : 'Accepted',
    startedAt: Date.now() - 60_000 - (index / CALLS) * DAYS * 86_400_000,
  }),
);

/** @param conversationOf the ID of the conversation that a message is in */
const messages = (conversationOf: (index: number) => string) =>
  Array.from({ length: MESSAGES }, (_, index) =>
    textRecord(index, {
      readStatus: 'Read',
      creationTime: new Date(Date.now() - (MESSAGES - index) * 1_200_000).toISOString(),
      subject: `Text ${String(index)}: is the order ready, and when can we come to get it?`,
      conversation: { id: conversationOf(index) },
    }),
  );

const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          setTimeout(resolve, 0);
        });
      }),
  );

/** Turns the wheel until what is under the pointer no longer moves. */
async function scroll(page: Page, direction: 1 | -1, area: string): Promise<void> {
  for (let before = Number.NaN; ; ) {
    await page.mouse.wheel(0, direction * STEP);
    await settled(page);
    await settled(page);
    const now = await page.evaluate(
      (selector) => (document.querySelector(selector) ?? document.documentElement).scrollTop,
      area,
    );
    if (now === before) return;
    before = now;
  }
}

/** Presses a button until it is gone. */
async function pressAll(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  while ((await button.count()) > 0) {
    await button.click();
    await settled(page);
  }
}

/** How many tasks were too long, in the quietest of several runs: the machine does other things. */
async function longTasks(page: Page, run: () => Promise<void>): Promise<number> {
  const counts: number[] = [];
  for (let each = 0; each < RUNS; each++) {
    await page.evaluate('longTasks.length = 0');
    await run();
    await settled(page);
    counts.push(await page.evaluate<number>('longTasks.length'));
  }
  return Math.min(...counts);
}

async function scrollCalls(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'History' }).click();
  const older = page.getByRole('button', { name: 'Show older calls' });
  await older.waitFor();
  while ((await older.count()) > 0) {
    await page.locator('.more-calls [aria-disabled="false"]').click();
    await page.locator('.more-calls [aria-disabled="true"]').waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: `All (${String(CALLS)})` }).waitFor();
  await page.mouse.move(700, 600);
  return longTasks(page, async () => {
    await scroll(page, 1, 'html');
    await scroll(page, -1, 'html');
  });
}

/** Opens the page with these messages. */
async function withMessages(page: Page, records: readonly object[], hash: string): Promise<void> {
  await page.route('**/message-sync*', (route) =>
    route.fulfill({
      json: { records, syncInfo: { syncType: 'FSync', syncToken: 'token' } },
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  await page.goto(`${SOFTPHONE}${hash}`);
  await page.reload();
  await page.locator('[data-registration="registered"]').waitFor();
}

async function scrollConversation(page: Page): Promise<number> {
  await withMessages(
    page,
    messages(() => '7'),
    '#messages/7',
  );
  const log = page.getByRole('log');
  await log.getByText(`Text ${String(MESSAGES - 1)}:`).waitFor();
  await log.hover();
  return longTasks(page, async () => {
    await scroll(page, -1, '.message-log');
    await pressAll(page, 'Show earlier messages');
    await scroll(page, -1, '.message-log');
    await scroll(page, 1, '.message-log');
  });
}

async function scrollConversations(page: Page): Promise<number> {
  await withMessages(page, messages(String), '#messages');
  await page.locator('.thread').first().waitFor();
  await page.locator('.thread').first().hover();
  return longTasks(page, async () => {
    await scroll(page, 1, 'html');
    await scroll(page, -1, 'html');
  });
}

/** Tasks that a person would notice while long lists scroll, in a real browser. */
export function measureLongLists(): Promise<Figures> {
  return inChromium(true, async ({ server, browser, world }) => {
    const control = server.ringCentral?.control;
    if (control === undefined) throw new Error('There is no stand-in for RingCentral.');
    await control.setLimits({ Heavy: 1_000, Medium: 1_000, Light: 1_000, Auth: 1_000 });
    await control.callLog({ clear: true, records: calls });
    const person = await Person.at(browser, server.origin, { user: world.user('Member One') });
    await person.context.addInitScript(WATCH);
    const { page } = await Caller.at(person);
    return {
      callScrollTasks: await scrollCalls(page),
      messageScrollTasks: await scrollConversation(page),
      conversationScrollTasks: await scrollConversations(page),
    };
  });
}
