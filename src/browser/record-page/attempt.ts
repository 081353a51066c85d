let warned = false;

/** Says in the console that a banner failed: once for each page, however often it does. */
export function warnOnce(error: unknown): void {
  if (warned) return;
  warned = true;
  console.warn('RingCentral: a banner on this record failed', error);
}

/** Does something that may fail: a record is never the worse for a banner. */
export function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    warnOnce(error);
  }
}
