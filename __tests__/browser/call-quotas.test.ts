import { Caller } from './support/caller.ts';
import { SOFTPHONE } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });
const RELOADS = 60;
const CALLS = 40;
const HOURS = 8;
/** What the page asks for news: a token, a subscription, the messages and the user's numbers. */
const LIVE = /\/(wstoken|subscription|message-sync|phone-number)\b/;
const HOUR_MS = 60 * 60_000;

test(`a day of three tabs, ${String(RELOADS)} reloads and ${String(CALLS)} calls stays far within ` +
  `RingCentral's quotas`, async () => {
  const [one, other] = await Promise.all([
    Caller.at(await suite.person('member')),
    Caller.at(await suite.person('other')),
  ]);
  const tabs = [one.page, await one.person.open(SOFTPHONE), await one.person.open(SOFTPHONE)];
  await suite.standIn.clearRequests();
  for (let hour = 0; hour < HOURS; hour++) {
    await suite.world.clock(hour * HOUR_MS);
    await suite.standIn.setClock(hour * HOUR_MS);
    // The session would end after three hours without use; a reload counts as use.
    await one.person.signIn();
    // Two or three times, so that the day has its sixty.
    const rounds = Math.floor(RELOADS / HOURS / tabs.length) + (hour % 2);
    for (let round = 0; round < rounds; round++)
      await Promise.all(tabs.map((tab) => tab.reload({ waitUntil: 'domcontentloaded' })));
    await one.page.reload();
    const use = one.page.getByRole('button', { name: 'Use this tab' });
    // A page out of sight is slowed down by the browser.
    await one.page.bringToFront();
    await one.page.locator('[data-telephone="there"]').waitFor();
    if (await use.isVisible()) await use.click();
    await one.registered();
    for (let call = 0; call < CALLS / HOURS; call++) {
      await one.dial('102');
      await other.incoming.waitFor();
      await one.press('Cancel');
      await Promise.all([one.quiet(), other.quiet()]);
    }
  }
  const { counts, requests } = await suite.standIn.requests();
  expect(requests.filter(({ status }) => status === 429)).toEqual([]);
  const live = requests.filter(({ group, path }) => group !== null && LIVE.test(path));
  // One token for each hour and user, and no new provision in a whole day.
  const connections = live.filter(({ group }) => group === 'Auth');
  expect(counts.Auth - connections.length).toBeLessThanOrEqual(2 * HOURS + 2);
  expect(counts.Heavy).toBeLessThanOrEqual(1);
  const others = live.length - connections.length;
  expect(counts.Light + counts.Medium - others).toBeLessThanOrEqual(4);
  // A connection for each page that stays, and the messages once. Most pages here are reloaded at
  // once; on a slow machine some of them connect before that.
  expect(connections.length).toBeLessThanOrEqual(3 * HOURS);
  expect(others).toBeLessThanOrEqual(8 * HOURS);
}, 240_000);
