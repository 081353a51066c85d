/** The time was up. */
export class DeadlineError extends Error {}

/** The longest a timer can run, in milliseconds. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Waits for the work, but not longer than the deadline. Work that does not heed the signal is left
 * behind: what it comes to later is nobody's.
 *
 * @param deadlineMs in milliseconds
 * @throws DeadlineError when the time is up; otherwise what the work rejects with
 */
export async function withDeadline<T>(
  deadlineMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => {
        const error = new DeadlineError('No answer in time.');
        reject(error);
        controller.abort(error);
      },
      Math.min(deadlineMs, LONGEST_MS),
    );
  });
  try {
    return await Promise.race([work(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
