import * as log from 'N/log';

/** The message of anything that was thrown; NetSuite throws objects that aren't Errors. */
export function reason(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null) {
    const { name, message } = thrown as { name?: unknown; message?: unknown };
    return [name, message].filter((part) => typeof part === 'string').join(': ');
  }
  return String(thrown);
}

/**
 * Writes one error to the script log. It never throws: a log that fails must not turn a lost banner
 * into a lost record.
 * @param what what could not be done, in a few words; NetSuite cuts titles at 99 characters
 */
export function logFailure(what: string, thrown: unknown): void {
  try {
    log.error({ title: what, details: reason(thrown).slice(0, 1000) });
  } catch {
    // Nothing is left to tell it to.
  }
}
