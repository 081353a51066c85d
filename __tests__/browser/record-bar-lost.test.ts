import type { Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import { type Caller, connect } from './support/caller.ts';
import { SOFTPHONE } from './support/person.ts';
import { button, gone, openRecord, openRecords, ringing, strip } from './support/record-bar.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';

const suite = useSuite({ telephone: true });
/** The first calls; the second has records open. */
let one: Caller;
let other: Caller;
useTwoCallers(suite, { noProblems: true, faults: true }, (...both) => {
  [one, other] = both;
});

test('the bar goes when the softphone’s tab closes in a call', async () => {
  const record = await openRecord(other);
  await connect(one, other, '102');
  await strip(record).getByText('Talking').waitFor();
  await other.page.close({ runBeforeUnload: false });
  await gone(record);
  await one.quiet();
});

test('a softphone that does not respond is said, with the way to open one', async () => {
  const record = await openRecord(other);
  await one.dial('102');
  await ringing(record).waitFor();
  await other.page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await button(record, 'Answer').click();
  await ringing(record).getByText('The softphone didn’t respond.').waitFor();
  const link = ringing(record).getByRole('link', { name: 'Open the softphone' });
  expect(await link.getAttribute('href')).toContain('scriptlet.nl?');
});

test('a browser that keeps the microphone from a tab out of sight is said, with the way there', async () => {
  const record = await openRecord(other);
  // As browsers other than Chromium may do: the microphone opens once the tab has the focus.
  await other.page.evaluate(() => {
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    document.hasFocus = () => false;
    navigator.mediaDevices.getUserMedia = (wanted) =>
      new Promise((resolve, reject) => {
        const retry = () => {
          open(wanted).then(resolve, reject);
        };
        addEventListener('focus', retry, { once: true });
      });
  });
  await one.dial('102');
  await button(record, 'Answer').click();
  await strip(record)
    .getByText('The browser allows the microphone only in the softphone’s own tab.')
    .waitFor();
  expect(await accessibilityProblems(record)).toEqual([]);
  await button(record, 'Go to softphone').waitFor();
  await other.page.evaluate(() => {
    dispatchEvent(new Event('focus'));
  });
  await strip(record).getByText('Talking').waitFor();
  await one.hears();
});

test('a bar that cannot be loaded leaves a line that says where the call is', async () => {
  const record = await openRecord(other);
  await record.route('**', (route) => route.abort());
  await one.dial('102');
  const line = record.locator('#rcp-toast');
  await line.getByText('There’s a call in the softphone.').waitFor();
  await line.getByRole('button', { name: 'Softphone' }).waitFor();
  other.person.problems.splice(0);
});

test('two softphone tabs and three records answer once', async () => {
  const second = await other.person.open(SOFTPHONE);
  await second.getByRole('button', { name: 'Use this tab' }).waitFor();
  const [first, last] = (await openRecords(other, 2)) as [Page, Page];
  await one.dial('102');
  await Promise.all([ringing(first).waitFor(), ringing(last).waitFor()]);
  const click = (record: Page) =>
    button(record, 'Answer').evaluate((element) => {
      (element as HTMLElement).click();
    });
  await Promise.all([click(first), click(last)]);
  await strip(first).getByText('Talking').waitFor();
  expect(await other.page.locator('.call').count()).toBe(1);
  expect(await second.locator('.call').count()).toBe(0);
  await one.hears();
});
