import type { Page } from 'playwright-core';
import { type Caller, connect } from './support/caller.ts';
import { banner, type Person, SOFTPHONE, unfold } from './support/person.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;
useTwoCallers(suite, {}, (...both) => {
  [one, other] = both;
});

const logged = (page: Page) => page.locator('.recent[data-stage="logged"]');

/** The Phone Call records in NetSuite, newest first, as the list shows them. */
async function phoneCalls(person: Person): Promise<string[]> {
  const page = await person.open('/app/common/search/searchresults.nl?searchtype=phonecall');
  const titles = await page.locator('td.text').allTextContents();
  await page.close();
  return titles.filter((title) => /^Call (to|from) /.test(title));
}

/** Counts the requests that the telephone makes to NetSuite for calls. */
function countRequests(page: Page): string[] {
  const actions: string[] = [];
  page.on('request', (request) => {
    const action = /"action":"(match|log|search)"/.exec(request.postData() ?? '')?.[1];
    if (action !== undefined) actions.push(action);
  });
  return actions;
}

test('a call is one Phone Call with its notes, matched to its record, after two requests', async () => {
  const actions = countRequests(one.page);
  const before = (await phoneCalls(one.person)).length;
  await connect(one, other, '(212) 555-0182');
  const record = one.call.getByRole('link', { name: /Example Customer 1/ });
  await record.waitFor();
  await one.page.getByLabel('Notes').fill('Wants a quote for 20 units');
  await one.press('Hang up');
  await one.quiet();
  await one.press('Save');
  await logged(one.page).first().waitFor();
  expect(actions).toEqual(['match', 'log']);
  const opened = one.person.context.waitForEvent('page');
  await logged(one.page)
    .getByRole('link', { name: /Open log/ })
    .first()
    .click();
  const call = await opened;
  await call.getByText('Call to Example Customer 1').first().waitFor();
  await call.getByText('Wants a quote for 20 units').waitFor();
  expect((await phoneCalls(one.person)).length).toBe(before + 1);
});

test('nobody, several, and one are three things, and several can be distinguished', async () => {
  await one.dial('+1 212 555 0999');
  await one.page.getByText(/To \(212\) 555-0999, .*, Number not reachable/).waitFor();
  // Two customers have this number as their mobile.
  await one.page.route('**/scriptlet.nl*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await route.continue();
  });
  await one.dial('+1 212 555 0199');
  await one.page.getByText(/To \(212\) 555-0199, .*, Number not reachable/).waitFor();
});

test('a match that could not be made says so, and is not "no match"', async () => {
  await other.page.route('**/scriptlet.nl*', (route) =>
    route.request().postData()?.includes('"match"') === true ? route.abort() : route.continue(),
  );
  await one.dial('102');
  await other.incoming.getByText('Couldn’t look up this number').waitFor();
  await other.press('Decline');
});

test('notes survive a crash of the tab, and the call is logged by the next one', async () => {
  await connect(one, other, '102');
  await one.page.getByLabel('Notes').fill('Half a sentence');
  const session = await one.person.context.newCDPSession(one.page);
  void session.send('Page.crash').catch(() => undefined);
  await one.page.waitForEvent('crash');
  const next = await one.person.open(SOFTPHONE);
  await logged(next).first().waitFor();
  const opened = one.person.context.waitForEvent('page');
  await logged(next)
    .getByRole('link', { name: /Open log/ })
    .first()
    .click();
  const call = await opened;
  await call.getByText('Half a sentence').waitFor();
  await call.getByText(/Connection lost/).waitFor();
});

test(
  'a lapsed session lets the call go on; the banner says what waits, and the call is logged ' +
    'after the sign-in',
  async () => {
    await connect(one, other, '102');
    await suite.world.lapse(one.person.user.id);
    await Promise.all([one.hears(), other.hears()]);
    await one.page.getByLabel('Notes').fill('Written without a session');
    await one.press('Hang up');
    await one.quiet();
    await one.press('Save');
    const expired = await unfold(banner(one.page, 'netsuite-session-expired'));
    await expired.getByText('1 call is waiting to be saved.').waitFor();
    expect(await logged(one.page).count()).toBe(0);
    await one.person.signIn();
    await one.page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await logged(one.page).first().waitFor();
    await banner(one.page, 'netsuite-session-expired').waitFor({ state: 'detached' });
  },
);

test('an answer that is lost on the way does not make a second record', async () => {
  const before = (await phoneCalls(one.person)).length;
  let lost = 0;
  await one.page.route('**/scriptlet.nl*', async (route) => {
    if (route.request().postData()?.includes('"action":"log"') !== true || lost > 0) {
      await route.continue();
      return;
    }
    lost++;
    await route.fetch();
    await route.abort();
  });
  await connect(one, other, '102');
  await one.press('Hang up');
  await one.quiet();
  await one.press('Save');
  await logged(one.page).first().waitFor({ timeout: 20_000 });
  expect(lost).toBe(1);
  expect((await phoneCalls(one.person)).length).toBe(before + 1);
});
