/** Thrown by nothing: the value a wait ends with when its time is up. */
export const TOO_LATE = Symbol('too late');

/**
 * Waits for a promise, but only until a deadline.
 * @param milliseconds how long to wait
 * @returns the promise's value, or TOO_LATE; a rejection passes through
 */
export async function withDeadline<T>(
  promise: Promise<T>,
  milliseconds: number,
): Promise<T | typeof TOO_LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof TOO_LATE>((resolve) => {
    timer = setTimeout(() => {
      resolve(TOO_LATE);
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
