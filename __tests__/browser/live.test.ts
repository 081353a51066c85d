import type { Page } from 'playwright-core';
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

  // Signed out, the page doesn't try again and again.
  await suite.standIn.revoke('101');
  await other.waitForTimeout(8_000);
  await suite.standIn.clearRequests();
  await other.waitForTimeout(8_000);
  const { requests } = await suite.standIn.requests();
  expect(requests.filter(({ path }) => path.endsWith('/wstoken'))).toEqual([]);
  expect(one.person.problems).toEqual([]);
}, 120_000);
