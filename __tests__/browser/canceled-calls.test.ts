import * as fc from 'fast-check';
import { Caller } from './support/caller.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });

/**
 * Milliseconds between Call and Cancel: before the offer is sent, while it is on its way, and while
 * it rings.
 */
const MOMENTS = [
  0,
  5,
  10,
  20,
  40,
  80,
  ...fc.sample(fc.integer({ min: 0, max: 250 }), { seed: 18, numRuns: 6 }),
];

test('a call that is canceled at any moment leaves no error in the console, and the next one works', async () => {
  const [one, other] = await Promise.all([
    Caller.at(await suite.person('member')),
    Caller.at(await suite.person('other')),
  ]);
  for (const moment of MOMENTS) {
    await one.dial('102');
    await one.call.waitFor();
    await one.page.waitForTimeout(moment);
    await one.press('Cancel');
    await Promise.all([one.quiet(), other.quiet()]);
  }
  await one.dial('102');
  await other.answer();
  await Promise.all([one.hears(), other.hears()]);
  expect([...one.person.problems, ...other.person.problems]).toEqual([]);
});
