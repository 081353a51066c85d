/** How late NetSuite may be before the call sync counts as behind: two of its scheduled runs. */
const BEHIND_MS = 30 * 60_000;

/**
 * How far NetSuite is behind RingCentral, in milliseconds; null before the first read.
 * @param readUntil all calls that RingCentral changed before this have been read; 0: none was
 * @param now milliseconds since 1970
 */
export const behindBy = (readUntil: number, now: number): number | null =>
  readUntil === 0 ? null : Math.max(0, now - readUntil);

/** Whether that is more than a run that is late. */
export const isBehind = (readUntil: number, now: number): boolean =>
  (behindBy(readUntil, now) ?? 0) > BEHIND_MS;
