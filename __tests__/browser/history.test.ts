import type { Page } from 'playwright-core';
import { textRecord } from '../app/messages/sample-messages.ts';
import { callLogRecord } from '../call-sync/sample-calls.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { Caller, connect } from './support/caller.ts';
import { expectEveryLook } from './support/every-look.ts';
import { type Person, SOFTPHONE } from './support/person.ts';
import { printed } from './support/printed.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });
/** Member One's. */
const EXTENSION = 180_000_101;

const control = () => {
  const { ringCentral } = suite.server;
  if (ringCentral === null) throw new Error('There is no stand-in.');
  return ringCentral.control;
};

beforeEach(async () => {
  await control().setLimits({ Heavy: 200, Medium: 200, Light: 200, Auth: 200 });
});

async function history(person: Person): Promise<Page> {
  const { page } = await Caller.at(person);
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('link', { name: 'Calls', exact: true }).waitFor();
  return page;
}

const row = (page: Page, session: string) => page.locator(`.item[data-session="${session}"]`);

/** Whether a click in the middle of an element would hit it. */
const isInSight = (page: Page, session: string) =>
  row(page, session).evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return element.contains(hit);
  });

test('calls of all phones are listed by day, filtered, searched, and logged once', async () => {
  const hour = 3_600_000;
  await control().callLog({
    clear: true,
    records: [
      callLogRecord({
        session: 's-desk',
        extension: EXTENSION,
        direction: 'Outbound',
        result: 'Call connected',
        number: '+12125550182',
        name: 'EXAMPLE CUSTOMER',
        seconds: 65,
        startedAt: Date.now() - 60_000,
      }),
      callLogRecord({
        session: 's-missed',
        extension: EXTENSION,
        result: 'Missed',
        number: '+12125550199',
        seconds: 0,
        startedAt: new Date().setHours(0, 0, 0, 0) - hour,
      }),
    ],
  });
  const person = await suite.person('member');
  const page = await history(person);
  await row(page, 's-desk').getByText('1:05').waitFor();
  // This browser has no calls of its own, so nothing says which phone it was.
  expect(await row(page, 's-desk').getByText('on another phone').count()).toBe(0);
  await row(page, 's-missed').getByText('Missed').waitFor();
  expect(await isInSight(page, 's-missed')).toBe(true);
  expect(await page.locator('.day').allTextContents()).toContain('Yesterday');

  await page.getByRole('button', { name: 'Missed (1)' }).click();
  expect(await row(page, 's-desk').count()).toBe(0);
  await page.getByRole('button', { name: /^All/ }).click();
  await page.getByRole('searchbox').fill('555-0182');
  expect(await row(page, 's-missed').count()).toBe(0);

  await row(page, 's-desk').getByText('Not logged').waitFor();
  await row(page, 's-desk')
    .getByRole('button', { name: /^Log the call with/ })
    .click();
  const link = row(page, 's-desk').getByRole('link', { name: /Open log/ });
  const opened = person.context.waitForEvent('page');
  await link.click();
  const record = await opened;
  await record.getByText('Call to EXAMPLE CUSTOMER').first().waitFor();
  await record.close();
  // Another page finds the record in NetSuite, so it doesn't offer to log it again.
  await page.reload();
  await row(page, 's-desk')
    .getByRole('link', { name: /Open log/ })
    .waitFor();
  expect(
    await row(page, 's-desk')
      .getByRole('button', { name: /^Log the call/ })
      .count(),
  ).toBe(0);
  expect(person.problems).toEqual([]);
});

test('an unknown caller becomes a contact from History, and the call is logged as the contact’s', async () => {
  await control().callLog({
    clear: true,
    records: ['s-unknown', 's-before', 's-first'].map((session, index) =>
      callLogRecord({
        session,
        extension: EXTENSION,
        result: 'Missed',
        number: '+12125550777',
        seconds: 0,
        startedAt: Date.now() - 60_000 * (index + 1),
      }),
    ),
  });
  const person = await suite.person('member');
  const page = await history(person);
  const call = row(page, 's-unknown');
  // The other calls of the number have a record in NetSuite.
  for (const session of ['s-before', 's-first']) {
    await row(page, session).getByRole('button', { name: /^Log/ }).click();
    await row(page, session)
      .getByRole('link', { name: /Open log/ })
      .waitFor();
  }
  await call.getByRole('button', { name: /^Details/ }).click();
  await call.getByText(/^No match in/).waitFor();
  const create = call.getByRole('button', { name: 'Create contact' });
  await create.click();
  const form = call.getByRole('form', { name: 'Create contact' });
  expect(await form.getByLabel('Phone').inputValue()).toBe('(212) 555-0777');
  await expectEveryLook(page);
  await form.getByLabel('First name').fill('Nora');
  await form.getByLabel('Last name').fill('Newcomer');
  await page.keyboard.press('Enter');
  await call.getByText('The call will be linked to Nora Newcomer').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Close');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('aria-expanded') === 'true',
  );
  // The others of the number are linked by one more press, which says what came of it.
  const others = call.getByRole('button', { name: 'Link the other 2 calls with this number' });
  await expectEveryLook(page);
  await others.focus();
  await page.keyboard.press('Enter');
  await call.getByText('Linked in NetSuite: 2.').waitFor();
  expect(await others.count()).toBe(0);
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('aria-expanded') === 'true',
  );
  const named = page.getByRole('link', { name: /^Nora Newcomer/ });
  expect(await named.count()).toBe(3);
  const [, contact] = /id=(\d+)/.exec((await named.first().getAttribute('href')) ?? '') ?? [];
  const linkedPage = person.context.waitForEvent('page');
  await row(page, 's-first')
    .getByRole('link', { name: /Open log/ })
    .click();
  const linked = await linkedPage;
  await linked.waitForLoadState();
  expect(await linked.locator('body').innerText()).toMatch(
    new RegExp(`^contact\\s+${String(contact)}$`, 'im'),
  );
  await linked.close();
  await call.getByRole('button', { name: 'Log the call with Nora Newcomer' }).click();
  const opened = person.context.waitForEvent('page');
  await call.getByRole('link', { name: /Open log/ }).click();
  const record = await opened;
  await record.getByText('Call from Nora Newcomer').first().waitFor();
  expect(person.problems).toEqual([]);
});

test('the rooms have addresses, Back works, and a call stays above whatever room is open', async () => {
  const person = await suite.person('member');
  const page = await history(person);
  expect(new URL(page.url()).hash).toBe('#history');
  await page.goBack();
  await page.getByLabel('Number or name').waitFor();
  await page.goForward();
  await page.getByRole('link', { name: 'Voicemail' }).click();
  expect(new URL(page.url()).hash).toBe('#history/voicemail');
  expect(await page.locator('.rooms [aria-current="page"]').textContent()).toBe('History');
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('a voicemail is heard on the page, marked as read, deleted, and brought back', async () => {
  await control().leaveVoicemail({
    extension: '101',
    from: '+12125550182',
    name: 'Carla Carr',
    seconds: 2,
    words: 'Please call me about the order.',
    transcriptionMs: 0,
  });
  const person = await suite.person('member');
  const addresses: string[] = [];
  person.context.on('request', (request) => addresses.push(request.url()));
  const page = await history(person);
  await page.getByRole('link', { name: /Voicemail 1/ }).click();
  const mail = page.locator('.item[data-voicemail]').filter({ hasText: 'Carla Carr' });
  await mail.getByRole('button', { name: 'Play the voicemail from Carla Carr' }).click();
  await mail.getByText('Please call me about the order.').waitFor();
  await page.waitForFunction(() => {
    const audio = document.querySelector('audio');
    return audio !== null && audio.duration > 1.5 && audio.currentTime > 0;
  });
  await page.locator('.item[data-voicemail][data-read="true"]').waitFor();
  expect(await page.locator('.views .count').count()).toBe(0);
  expect(addresses.filter((address) => /access_token|token=/.test(address))).toEqual([]);

  await mail.getByRole('button', { name: 'Delete the voicemail from Carla Carr' }).click();
  await mail.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await mail.waitFor();
  await page.reload();
  await mail.waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(person.problems).toEqual([]);
});

test('without RingCentral’s answer, History says so and shows what this browser knows', async () => {
  const person = await suite.person('member');
  await control().addFault({ within: '/call-log', kind: 'status', status: 503 });
  const page = await history(person);
  await page.getByText('RingCentral didn’t answer. Refresh to try again.').waitFor();
  await control().clearFaults();
  await page.getByRole('button', { name: 'Refresh' }).click();
  await page.getByText('RingCentral didn’t answer.').waitFor({ state: 'detached' });
});

test('a call of this browser is listed once, when RingCentral lists it too', async () => {
  const one = await Caller.at(await suite.person('member'));
  const other = await Caller.at(await suite.person('other'));
  await connect(one, other, '102');
  await one.press('Hang up');
  await one.quiet();
  await one.page.getByRole('link', { name: 'History' }).click();
  await one.page.getByRole('button', { name: 'Refresh' }).click();
  const today = one.page.locator('.item[data-session]').filter({ hasText: '102' });
  await today.first().waitFor();
  await one.page.getByText('Loading calls from RingCentral').waitFor({ state: 'detached' });
  expect(await today.count()).toBe(1);
  expect(await today.getAttribute('data-session')).toMatch(/^s-/);
  await other.page.getByRole('link', { name: 'History' }).click();
  await other.page.getByRole('button', { name: 'Refresh' }).click();
  await other.page.getByText('Loading calls from RingCentral').waitFor({ state: 'detached' });
  expect(await other.page.locator('.item[data-session]').count()).toBe(1);
});

test('five thousand calls scroll with the rows near the window alone, and stay in order', async () => {
  const day = 86_400_000;
  const count = 5_000;
  await control().callLog({
    clear: true,
    records: Array.from({ length: count }, (_, index) =>
      callLogRecord({
        session: `s-${String(index)}`,
        extension: EXTENSION,
        name: index === count - 1 ? 'FIRST OF ALL' : '',
        startedAt: Date.now() - 60_000 - (index / count) * 85 * day,
      }),
    ),
  });
  const page = await history(await suite.person('member'));
  const older = page.getByRole('button', { name: 'Show older calls' });
  await older.waitFor();
  // By keyboard: the button keeps the focus while it loads.
  await older.focus();
  while ((await older.count()) > 0) {
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('.more-calls [aria-disabled="true"]') === null,
    );
  }
  await page.getByRole('button', { name: 'All (5000)' }).waitFor();
  const rows = () => page.locator('.item[data-session]').count();
  expect(await rows()).toBeLessThan(300);
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await row(page, 's-4999').waitFor();
  expect(await isInSight(page, 's-4999')).toBe(true);
  expect(await row(page, 's-0').count()).toBe(0);
  expect(await rows()).toBeLessThan(300);
  // In the middle, rows follow each other.
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, -30_000);
  await page.waitForFunction(
    () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.item') != null,
  );
  const drawn = await page
    .locator('.item[data-session]')
    .evaluateAll((items) =>
      items.map((item) => Number(item.getAttribute('data-session')?.slice(2))),
    );
  expect(drawn.length).toBeGreaterThan(20);
  expect(drawn).toEqual(drawn.map((_, index) => (drawn[0] ?? 0) + index));
  // The search goes through all of them.
  await page.getByRole('searchbox').fill('first of all');
  expect(await isInSight(page, 's-4999')).toBe(true);
  expect(await rows()).toBe(1);
}, 60_000);

test('paper has every call and every message that was loaded, and the window few as before', async () => {
  const [calls, messages] = [300, 240];
  await control().callLog({
    clear: true,
    records: Array.from({ length: calls }, (_, index) =>
      callLogRecord({
        session: `s-${String(index)}`,
        extension: EXTENSION,
        startedAt: Date.now() - 60_000 - index * 600_000,
      }),
    ),
  });
  const person = await suite.person('member');
  const page = await history(person);
  await page.getByRole('button', { name: `All (${String(calls)})` }).waitFor();
  const rows = page.locator('.item[data-session]');
  const inWindow = await rows.count();
  expect(inWindow).toBeLessThan(100);
  // At least 48 pixels a row, on sheets of 1,056.
  const paper = await printed(page, '.item[data-session]');
  expect(paper).toEqual({ drawn: calls, sheets: expect.any(Number) as number });
  expect(paper.sheets).toBeGreaterThan((calls * 48) / 1_056);
  expect(await rows.count()).toBe(inWindow);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').allTextContents()).toEqual([`All (${String(calls)})`]);
  expect(await page.locator('.rooms').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });

  const records = Array.from({ length: messages }, (_, index) =>
    textRecord(index, {
      readStatus: 'Read',
      creationTime: new Date(Date.now() - (messages - index) * 1_200_000).toISOString(),
      subject: `Text ${String(index)}`,
      conversation: { id: '7' },
    }),
  );
  await page.route('**/message-sync*', (route) =>
    route.fulfill({
      json: { records, syncInfo: { syncType: 'FSync', syncToken: 'token' } },
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  await page.goto(`${SOFTPHONE}#messages/7`);
  await page.reload();
  await page.getByRole('log').getByText('Text 239').waitFor();
  expect(await page.locator('.message').count()).toBe(100);
  const read = await printed(page, '.message');
  expect(read.drawn).toBe(messages);
  expect(read.sheets).toBeGreaterThan((messages * 48) / 1_056);
  expect(await page.locator('.message').count()).toBe(100);
  expect(person.problems).toEqual([]);
}, 60_000);
