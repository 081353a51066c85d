import type { Caller } from './support/caller.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;
useTwoCallers(suite, { noProblems: true, staying: true }, (...both) => {
  [one, other] = both;
});
test('a call is placed, rings, is answered, heard on both sides, and hung up', async () => {
  await one.dial('(212) 555-0182');
  await one.phase('ringing');
  await other.incoming.waitFor();
  expect(await other.incoming.textContent()).toContain('Extension 101');
  await other.press('Answer');
  await Promise.all([one.phase('talking'), other.phase('talking')]);
  await Promise.all([one.hears(), other.hears()]);
  await one.page.getByText(/^00:0[1-9]$/).waitFor();
  await one.press('Hang up');
  await Promise.all([one.quiet(), other.quiet()]);
});

test.each(['101', '+1 212 555 0181', '2125550181', '1-212-555-0181', 'tel:+12125550181'])(
  '%s is one way of writing that number',
  async (number) => {
    await other.dial(number);
    await one.incoming.waitFor();
    await one.press('Decline');
    await Promise.all([one.quiet(), other.quiet()]);
  },
);

test.each([
  ['', 'Enter a number or a name.'],
  ['1', 'This number is too short.'],
  ['Nobody', 'That isn’t a valid phone number.'],
])('%j is not called, and the box says why', async (text, words) => {
  await one.dial(text);
  await one.page.getByText(words).waitFor();
  expect(await one.page.locator('.call').count()).toBe(0);
  expect(await one.page.getByLabel('Number or name').getAttribute('aria-invalid')).toBe('true');
});

test('the caller cancels while it rings', async () => {
  await one.dial('102');
  await other.incoming.waitFor();
  await one.press('Cancel');
  await Promise.all([one.quiet(), other.quiet()]);
  await one.page.getByText(/To 102, .*, Canceled before it was answered/).waitFor();
  await other.page.getByText(/From .*, Missed/).waitFor();
});

test.each([
  ['Decline', 'Declined'],
  ['To voicemail', 'Sent to voicemail'],
])('%s ends the ringing on both sides', async (button, words) => {
  await one.dial('102');
  await other.incoming.waitFor();
  await other.press(button);
  await Promise.all([one.quiet(), other.quiet()]);
  await other.page.getByText(new RegExp(`From .*, ${words}`)).waitFor();
});

test('a number that nobody has ends by itself', async () => {
  await one.dial('+1 212 555 0999');
  await one.page.getByText(/To \(212\) 555-0999, .*, Number not reachable/).waitFor();
  await one.quiet();
});
