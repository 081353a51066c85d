import * as v from 'valibot';
import type { M2mState } from './facts.ts';
import type { Known } from './known.ts';

/**
 * One company credential on the wire.
 * `configured` null: could not be learned. `verified` null: never tested, or could not be learned.
 */
export const M2mWire = v.object({
  configured: v.nullable(v.boolean()),
  verified: v.nullable(v.boolean()),
  checkedAt: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
});
export type M2mWire = v.InferOutput<typeof M2mWire>;

export const M2M_UNKNOWN: M2mWire = { configured: null, verified: null, checkedAt: null };

/** Reads the state that the banners and the chips speak of. */
export function m2mState(wire: M2mWire): Known<M2mState> {
  if (wire.configured === null) return 'unknown';
  if (!wire.configured) return 'not-configured';
  if (wire.verified === null) return 'not-tested';
  return wire.verified ? 'verified' : 'test-failed';
}
