/** Why a wait ended without what was waited for. */
export type Miss = 'late' | 'refused';

/** The outcome of a wait: a value, never an exception, and always within the deadline. */
export type Settled<T> = { ok: true; value: T } | { ok: false; miss: Miss; reason: unknown };

/**
 * Waits for a promise of the phone library, some of which never settle.
 * @param milliseconds how long to wait
 */
export async function inTime<T>(promise: Promise<T>, milliseconds: number): Promise<Settled<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Settled<T>>((resolve) => {
    timer = setTimeout(() => {
      resolve({ ok: false, miss: 'late', reason: null });
    }, milliseconds);
  });
  const settled = promise.then(
    (value): Settled<T> => ({ ok: true, value }),
    (reason: unknown): Settled<T> => ({ ok: false, miss: 'refused', reason }),
  );
  try {
    return await Promise.race([settled, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The words of anything that was thrown; a socket's error event has none. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : '';
}
