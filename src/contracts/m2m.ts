import * as v from 'valibot';
import type { M2mState } from '../facts/facts.ts';
import type { Known } from '../facts/known.ts';
import { Time } from './time.ts';

/**
 * One company credential on the wire. `configured` null: can't be determined. `verified` null:
 * never tested, or can't be determined. The optional fields came later: an older bundle does not
 * send them.
 */
export const M2mWire = v.object({
  configured: v.nullable(v.boolean()),
  verified: v.nullable(v.boolean()),
  /** When a test was last conclusive. */
  checkedAt: v.nullable(Time),
  /**
   * Whether any test was ever conclusive: when `verified` is null, this separates "unknown for now"
   * from "never tested".
   */
  tested: v.optional(v.boolean()),
  /**
   * Why it fails, or else how the last test came out: one of the codes of `test-result.ts`, to
   * which others may be added.
   */
  code: v.optional(v.nullable(v.string())),
  /** While it fails: since when. */
  since: v.optional(v.nullable(Time)),
  /** The last test, also an inconclusive one. */
  attemptedAt: v.optional(v.nullable(Time)),
});
export type M2mWire = v.InferOutput<typeof M2mWire>;

export const M2M_UNKNOWN: M2mWire = { configured: null, verified: null, checkedAt: null };

/** Reads the state that the banners and the chips speak of. */
export function m2mState(wire: M2mWire): Known<M2mState> {
  if (wire.configured === null) return 'unknown';
  if (!wire.configured) return 'not-configured';
  // It passed before, and the last test was inconclusive: neither verified nor failed.
  if (wire.verified === null) return wire.tested === true ? 'unknown' : 'not-tested';
  return wire.verified ? 'verified' : 'test-failed';
}
