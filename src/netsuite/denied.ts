import { reason } from './log-failure.ts';

/**
 * Whether NetSuite refused because of the caller's permissions: trying again would not help, another
 * role would. SuiteQL reports a record type that the role can't see as "not found" (found on SuiteQL
 * itself, not documented).
 * @param thrown whatever was caught
 */
export const isDenied = (thrown: unknown): boolean =>
  /PERMISSION|INSUFFICIENT|was not found/i.test(reason(thrown));
