/** How late NetSuite may be before the call sync counts as behind: two of its scheduled runs. */
const BEHIND_MS = 30 * 60_000;

/**
 * Returns how far NetSuite is behind RingCentral, in milliseconds; null before the first read.
 * @param readUntil all calls that RingCentral changed before this have been read; 0: none was
 * @param now milliseconds since 1970
 */
export const behindBy = (readUntil: number, now: number): number | null =>
  readUntil === 0 ? null : Math.max(0, now - readUntil);

/** The facts that determine the progress of the call sync. */
export interface ProgressFacts {
  on: boolean;
  paused: boolean;
  failing: { code: string } | null;
  readUntil: number;
}

/**
 * Returns the progress of the call sync, for its page, its card, and the health answer.
 * @param now milliseconds since 1970
 */
export function progressOf(
  { on, paused, failing, readUntil }: ProgressFacts,
  now: number,
): 'off' | 'paused' | 'failing' | 'behind' | 'running' {
  // Whether it is on can't be read.
  if (failing?.code === 'settings') return 'failing';
  if (!on) return 'off';
  if (paused) return 'paused';
  if (failing !== null) return 'failing';
  return (behindBy(readUntil, now) ?? 0) > BEHIND_MS ? 'behind' : 'running';
}
