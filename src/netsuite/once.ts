/**
 * Reads when it is first wanted, and once: what failed fails again for every reader that wants it,
 * and costs no more.
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
