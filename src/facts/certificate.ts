const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * How long before its end a certificate is spoken of: an admin needs time to make and map another.
 */
const WARN_DAYS = 30;

export type CertificateState = 'unknown' | 'good' | 'ends-soon' | 'ended';

/**
 * How much longer the mapped certificate works.
 *
 * @param ends the date it ends on, such as 2027-01-31 (taken as the beginning of that day, UTC), or
 * an empty text
 * @param now milliseconds since 1970
 * @returns the state, and whole days until the end: 0 when it is over, null when the date is not
 * known
 */
export function certificateState(
  ends: string,
  now: number,
): { state: CertificateState; days: number | null } {
  const until = /^\d{4}-\d\d-\d\d$/.test(ends) ? Date.parse(`${ends}T00:00:00Z`) : NaN;
  if (Number.isNaN(until)) return { state: 'unknown', days: null };
  const days = Math.max(0, Math.floor((until - now) / DAY_MS));
  return { state: now >= until ? 'ended' : days <= WARN_DAYS ? 'ends-soon' : 'good', days };
}
