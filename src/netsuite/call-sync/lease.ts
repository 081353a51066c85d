import { syncCache } from './sync-cache.ts';

/**
 * The deployments must not run at the same time, or twice as many requests would reach the
 * RESTlet as the admin allows. N/cache has no lock, so this holds back all but two runs that begin in
 * the same moment; those write the same calls, each once.
 */
const KEY = 'run';
/** A mark older than this is from a stopped run: no reduce stage may take that long. */
const LONGEST_MS = 20 * 60_000;
const TTL_SECONDS = 1_500;

/**
 * Takes the turn, or says that another run has it. Costs 2 units (NetSuite help,
 * section_4642661440).
 * @param now milliseconds since 1970
 */
export function takeTurn(now: number): boolean {
  const value = syncCache().get({ key: KEY });
  const taken = value === null || value === '' ? NaN : Number(value);
  // A mark in the future means the clock was set back after the mark was stored.
  if (Math.abs(now - taken) < LONGEST_MS) return false;
  keepTurn(now);
  return true;
}

/** Records that this run is still going. Costs 1 unit. */
export function keepTurn(now: number): void {
  syncCache().put({ key: KEY, value: String(now), ttl: TTL_SECONDS });
}

/** Lets the next run begin. Costs 1 unit. */
export function giveTurn(): void {
  syncCache().remove({ key: KEY });
}
