/**
 * Returns a function that reads on its first call and gives the same result on every further one. A
 * failed read isn't repeated: each call throws what the first one threw.
 */
export function once<T>(read: () => T): () => T {
  let result: { value: T } | { thrown: unknown } | undefined;
  return () => {
    if (result === undefined) {
      try {
        result = { value: read() };
      } catch (thrown) {
        result = { thrown };
      }
    }
    if ('thrown' in result) throw result.thrown;
    return result.value;
  };
}
