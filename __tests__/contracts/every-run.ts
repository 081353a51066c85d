/**
 * Expects two values to be the same. For properties of thousands of runs: there, making a matcher
 * takes longer than everything that it looks at, so one is made only for values that differ.
 */
export function same(actual: unknown, expected: unknown): void {
  if (!Object.is(actual, expected)) expect(actual).toBe(expected);
}
