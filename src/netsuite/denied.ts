import { reason } from './log-failure.ts';

/**
 * Returns whether NetSuite refused a write because of the caller's permissions: another role could do
 * it, so trying again would not help.
 * @param thrown whatever was caught
 */
export const lacksPermission = (thrown: unknown): boolean =>
  /PERMISSION|INSUFFICIENT/i.test(reason(thrown));

/**
 * The same for anything that also queries: SuiteQL calls a record type that the role may not see "not
 * found". Where the record itself may be gone, as in a write, that text means something else.
 * @param thrown whatever was caught
 */
export const isDenied = (thrown: unknown): boolean =>
  lacksPermission(thrown) || /was not found/i.test(reason(thrown));

/**
 * Returns what was read, or null when the caller's role may not see it; any other failure is thrown on.
 */
export function unlessDenied<T>(read: () => T): T | null {
  try {
    return read();
  } catch (thrown) {
    if (isDenied(thrown)) return null;
    throw thrown;
  }
}
