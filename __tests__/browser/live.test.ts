import type { Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import { Caller } from './support/caller.ts';
import { SOFTPHONE } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });
const OUTSIDE = '+12125550199';
/** What the product promises for news, in milliseconds. */
const AT_ONCE = { timeout: 5_000 };

const listens = async (): Promise<boolean> =>
  (await suite.standIn.gateway()).some(
    ({ extension, isConnected, eventFilters }) =>
      extension === '101' && isConnected && eventFilters.length === 2,
  );
async function untilListens(): Promise<void> {
  for (let tries = 0; !(await listens()); tries++) {
    if (tries > 300) throw new Error('No page listens.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
const text = (words: string) =>
  suite.standIn.sendText({ extension: '101', from: OUTSIDE, text: words });
const unread = (page: Page, count: number) =>
  page
    .locator('.rooms')
    .getByText(`${String(count)} unread`)
    .waitFor(AT_ONCE);

test('messages, missed calls, and voicemails appear at once, also after the connection was lost', async () => {
  await suite.standIn.setLimits({ Heavy: 200, Medium: 200, Light: 200, Auth: 200 });
  const one = await Caller.at(await suite.person('member'));
  const { page } = one;
  await untilListens();
  // Messages was never opened: the navigation counts them all the same.
  await text('One');
  await unread(page, 1);
  await page.getByRole('link', { name: /^Messages/ }).click();
  await page.locator('.thread').getByText('One').waitFor();
  await page.getByRole('link', { name: /^Phone/ }).click();

  // The network takes the connection away; what comes meanwhile isn't lost.
  expect(await suite.standIn.dropGateway('101')).toBe(1);
  await text('Two');
  await untilListens();
  await unread(page, 2);
  await text('Three');
  await unread(page, 3);

  await page.getByRole('link', { name: /^History/ }).click();
  await page.getByRole('button', { name: /^All/ }).waitFor();
  await suite.standIn.ring({
    extension: '101',
    from: '+16505550142',
    name: 'EXAMPLE',
    ringSeconds: 2,
  });
  await one.incoming.waitFor();
  await one.quiet();
  await page.locator('.item, li').filter({ hasText: 'Missed' }).first().waitFor(AT_ONCE);
  await page.getByRole('link', { name: /^Voicemail/ }).click();
  await suite.standIn.leaveVoicemail({ extension: '101', from: OUTSIDE, words: 'Call me back.' });
  await page.getByText('(212) 555-0199').first().waitFor(AT_ONCE);

  // The tab that takes the phone over listens, and nobody else.
  const other = await one.person.open(SOFTPHONE);
  await other.getByRole('button', { name: 'Use this tab' }).click();
  await page.getByRole('button', { name: 'Use this tab' }).waitFor();
  await untilListens();
  await text('Four');
  await unread(other, 4);
  const sessions = await suite.standIn.gateway();
  expect(sessions.filter(({ isConnected }) => isConnected)).toHaveLength(1);
  expect(one.person.problems).toEqual([]);
}, 120_000);

test('the control page lets somebody call, text, and leave a voicemail', async () => {
  const one = await Caller.at(await suite.person('member'));
  const control = await one.person.open('/control/');
  const form = (name: string) => control.getByRole('form', { name });
  const submit = async (name: string) => {
    const answered = control.waitForEvent('load');
    await form(name).getByRole('button').click();
    await answered;
  };
  await form('Ring this user').getByLabel('Name').fill('Somebody Outside');
  await submit('Ring this user');
  await one.page.bringToFront();
  await one.incoming.getByText('Somebody Outside').waitFor();
  await one.press('Decline');
  await one.quiet();

  await control.bringToFront();
  await form('Send this user a message').getByLabel('Text').fill('From the control page');
  await form('Send this user a message').getByLabel('With a picture').check();
  await submit('Send this user a message');
  await form('Leave a voicemail').getByLabel('Phone number').fill('555');
  await submit('Leave a voicemail');
  await control.getByText('The caller’s number must begin with +').waitFor();
  await submit('Leave a voicemail');
  await control.waitForURL('**/control/#phone');
  expect(await accessibilityProblems(control)).toEqual([]);

  await one.page.bringToFront();
  await one.page.getByRole('link', { name: /^Messages/ }).click();
  await one.page.locator('.thread').getByText('From the control page').waitFor();
  await one.page.goto(`${new URL(one.page.url()).href.split('#')[0] ?? ''}#history/voicemail`);
  await one.page.getByText('(650) 555-0142').first().waitFor();
});

test('a page whose token was revoked doesn’t try again and again', async () => {
  const { page } = await Caller.at(await suite.person('member'));
  await untilListens();
  await suite.standIn.revoke('101');
  await page.waitForTimeout(5_000);
  await suite.standIn.clearRequests();
  await page.waitForTimeout(5_000);
  const { requests } = await suite.standIn.requests();
  expect(requests.filter(({ path }) => path.endsWith('/wstoken'))).toEqual([]);
});
