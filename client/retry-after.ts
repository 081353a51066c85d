import type { RetryAfter } from './failure.ts';

/** No server may silence a client for longer. */
const LONGEST_MS = 3_600_000;

/**
 * Reads the header Retry-After: seconds or a date (RFC 9110, section 10.2.3).
 * @param now milliseconds since 1970
 * @returns milliseconds from now, at most an hour; null when the header is missing or makes no
 * sense
 */
export function readRetryAfter(header: string | null, now: number): RetryAfter {
  if (header === null) return null;
  const wait = /^\s*\d{1,10}\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) && wait >= 0 ? Math.min(wait, LONGEST_MS) : null;
}
