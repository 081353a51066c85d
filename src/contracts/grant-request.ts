import * as v from 'valibot';
import { parseWith } from './contract.ts';
import { SipInfo } from './grant.ts';

const token = v.pipe(v.string(), v.maxLength(200));

/**
 * What a page may ask of the sign-in Suitelet, as the JSON body of a POST. It serves the caller's
 * own grant only, but for an order of a company admin.
 */
export const GrantRequest = v.variant('action', [
  /** A fresh address of RingCentral's sign-in page. */
  v.strictObject({ action: v.literal('begin'), token, switchAccount: v.boolean() }),
  /**
   * A short-lived access token. `refusedUntil` names, by its expiry, one that RingCentral just
   * refused. With `sip` also the kept SIP provision, which holds a password: only a tab that has to
   * register asks for it, and once.
   */
  v.strictObject({
    action: v.literal('access'),
    token,
    refusedUntil: v.nullable(v.number()),
    sip: v.optional(v.boolean()),
  }),
  /**
   * Keeps a SIP provision for the next page load: RingCentral allows few of them. Null drops the
   * one that was kept.
   */
  v.strictObject({ action: v.literal('keep-sip'), token, sip: v.nullable(SipInfo) }),
  v.strictObject({ action: v.literal('disconnect'), token }),
  /** Ends the connection that a company admin's sealed order names. */
  v.strictObject({
    action: v.literal('end'),
    token,
    order: v.pipe(v.string(), v.maxLength(4_000)),
  }),
]);
export type GrantRequest = v.InferOutput<typeof GrantRequest>;

/** The parsed request, or null. */
export function parseGrantRequest(value: unknown): GrantRequest | null {
  return parseWith(GrantRequest, value);
}
