import type { AccountWorld } from '../account/world.ts';

/**
 * The account's clock and the real one are read one after the other, so a smaller difference means
 * that they agree.
 */
const CLOCK_GRAIN_MS = 1_000;

/** How far the account's clock is from the real one, in milliseconds. */
export function clockOffset(world: Pick<AccountWorld, 'now'>): number {
  return Math.round((world.now() - Date.now()) / CLOCK_GRAIN_MS) * CLOCK_GRAIN_MS;
}
