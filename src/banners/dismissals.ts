import { BANNER_IDS, type BannerId, type Dismissal } from './banner.ts';

/** When each banner was last closed, in milliseconds since 1970. */
export type Dismissals = Partial<Record<BannerId, number>>;

const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Returns whether a closed banner stays closed.
 *
 * A `visit` ends with the store that holds it, so a remembered one counts. A time in the future
 * means that the clock was set back since: it counts as just now, but no longer than the seven days
 * from that clock.
 *
 * @param now milliseconds since 1970
 */
export function isPutAway(
  dismissal: Dismissal,
  putAwayAt: number | undefined,
  now: number,
): boolean {
  if (putAwayAt === undefined) return false;
  switch (dismissal) {
    case 'never':
      return false;
    case 'visit':
      return true;
    case 'seven-days':
      return Math.abs(now - putAwayAt) < SEVEN_DAYS_MS;
  }
}

/** Reads what a store kept. Anything that is not a known banner with a usable time is dropped. */
export function parseDismissals(text: string | null): Dismissals {
  const dismissals: Dismissals = {};
  let value: unknown;
  try {
    value = JSON.parse(text ?? '{}');
  } catch {
    return dismissals;
  }
  if (typeof value !== 'object' || value === null) return dismissals;
  for (const id of BANNER_IDS) {
    const at = (value as Record<string, unknown>)[id];
    if (typeof at === 'number' && Number.isFinite(at) && at > 0) dismissals[id] = at;
  }
  return dismissals;
}
