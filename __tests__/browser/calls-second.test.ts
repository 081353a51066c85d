import { accessibilityProblems } from './support/accessibility.ts';
import { Caller, connect } from './support/caller.ts';
import { openStatus } from './support/person.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;
useTwoCallers(suite, { noProblems: true }, (...both) => {
  [one, other] = both;
});
test('a second call is shown during the first, which waits while it is taken', async () => {
  const third = await Caller.at(await suite.person('admin'));
  await connect(one, other, '102');
  await third.dial('102');
  await other.incoming.waitFor();
  await other.press('Hold and answer');
  await third.phase('talking');
  await third.hears();
  expect(await other.page.locator('.call').count()).toBe(2);
  expect(await other.page.locator('.call[data-hold="on"]').count()).toBe(1);
  expect(await one.silence()).toBe(true);
  await third.press('Hang up');
  await third.quiet();
  await other.press('Hold');
  await one.hears();
});

test('ringing, talking and what is left of it read well to everybody', async () => {
  await one.dial('102');
  await other.incoming.waitFor();
  await other.page.getByRole('alert').getByText('Incoming call: Extension 101').waitFor();
  expect(await accessibilityProblems(other.page)).toEqual([]);
  await other.press('Answer');
  await one.phase('talking');
  await one.press('Keypad');
  await other.press('Transfer');
  expect(await accessibilityProblems(one.page)).toEqual([]);
  expect(await accessibilityProblems(other.page)).toEqual([]);
  await one.press('Hang up');
  await one.quiet();
  await one.press('Dial pad');
  await openStatus(one.page);
  expect(await accessibilityProblems(one.page)).toEqual([]);
});
