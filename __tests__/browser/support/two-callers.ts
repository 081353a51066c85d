import { Caller } from './caller.ts';
import type { Suite, Who } from './suite.ts';

interface Needs {
  noProblems?: boolean;
  staying?: boolean;
  faults?: boolean;
}

/**
 * Opens the softphone of two people before each test of a file, or once for all of them.
 * @param needs.noProblems whether each test ends with a look at what went wrong in their pages
 * @param needs.staying whether the tests share the two pages, each leaving them without a call
 * @param needs.faults whether the tests disturb RingCentral's stand-in, which is put right afterwards
 * @param given gets both; the first has extension 101, the other 102
 */
export function useTwoCallers(
  suite: Suite,
  { noProblems = false, staying = false, faults = false }: Needs,
  given: (one: Caller, other: Caller) => void,
): void {
  let both: readonly Caller[] = [];
  // Each test opens two new browsers, which don't know how many tokens the last two asked for.
  beforeAll(() => suite.standIn.setLimits({ Auth: 200 }));
  const personOf = (who: Who) => (staying ? suite.staying(who) : () => suite.person(who));
  const [first, second] = [personOf('member'), personOf('other')];
  const open = async () => {
    const [one, other] = await Promise.all([Caller.at(await first()), Caller.at(await second())]);
    both = [one, other];
    given(one, other);
  };
  if (staying) beforeAll(open);
  else beforeEach(open);
  if (noProblems)
    afterEach(() => {
      expect(both.flatMap(({ person }) => person.problems)).toEqual([]);
    });
  if (faults)
    afterEach(async () => {
      await suite.standIn.silenceSip(false);
      await suite.standIn.clearFaults();
    });
}
