import { Caller, connect } from './support/caller.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;
useTwoCallers(suite, { noProblems: true }, (...both) => {
  [one, other] = both;
});
test('a call is handed to a third person, who is then heard', async () => {
  const third = await Caller.at(await suite.person('admin'));
  await connect(one, other, '102');
  await other.press('Transfer');
  await other.page.getByLabel('Transfer to').fill('103');
  await other.press('Transfer now');
  await other.quiet();
  await third.answer();
  await third.phase('talking');
  await Promise.all([one.hears(), third.hears()]);
  await third.press('Hang up');
  await Promise.all([one.quiet(), third.quiet()]);
  expect(third.person.problems).toEqual([]);
});

test('text that isn’t a number to transfer to leaves the call in place, and says so', async () => {
  await connect(one, other, '102');
  await other.press('Transfer');
  await other.page.getByLabel('Transfer to').fill('qzq');
  await other.press('Transfer now');
  await other.page.getByText('That isn’t a valid phone number.').waitFor();
  await other.phase('talking');
});

test('before a transfer the third person is asked, while the caller waits; and back', async () => {
  const third = await Caller.at(await suite.person('admin'));
  await connect(one, other, '102');
  await other.press('Transfer');
  await other.page.getByLabel('Transfer to').fill('103');
  await other.press('Talk first');
  await third.answer();
  await other.page.getByText('The caller is on hold.').waitFor();
  expect(await other.page.locator('.call[data-hold="on"]').count()).toBe(1);
  await third.hears();
  expect(await one.silence()).toBe(true);
  await other.press('Back to the caller');
  await third.quiet();
  await Promise.all([one.hears(), other.hears()]);
});
