import * as v from 'valibot';
import { seal, unseal } from './sealed.ts';

/** How long an order is good for, in milliseconds: the page sends it on at once. */
const GOOD_MS = 60_000;

/**
 * A company admin's order to end somebody's connection. The setup page's script, which executes in
 * the admin's own role, seals it; the sign-in's script, which executes as RingCentral Service and
 * can't tell whose role asked, carries it out.
 */
const EndOrder = v.object({
  order: v.literal('end-connection'),
  /** Whose connection ends: internal ID, and the name for the audit trail. */
  user: v.number(),
  name: v.string(),
  /** Who gave the order: nobody else can send it. */
  by: v.object({ id: v.number(), name: v.string(), role: v.string() }),
  /** Milliseconds since 1970. */
  until: v.number(),
});
export type EndOrder = v.InferOutput<typeof EndOrder>;

/** @param now milliseconds since 1970 @throws when the sealing key is missing or unusable */
export function makeEndOrder(order: Pick<EndOrder, 'user' | 'name' | 'by'>, now: number): string {
  return seal(
    JSON.stringify({ order: 'end-connection', ...order, until: now + GOOD_MS } satisfies EndOrder),
  );
}

/**
 * Returns the order, or null when it isn't one, is too old, or was given to somebody else.
 * @param userId who sends it
 * @param now milliseconds since 1970
 */
export function readEndOrder(sealed: string, userId: number, now: number): EndOrder | null {
  const text = unseal(sealed);
  if (text === null) return null;
  const parsed = v.safeParse(EndOrder, JSON.parse(text));
  if (
    !parsed.success ||
    parsed.output.by.id !== userId ||
    parsed.output.until < now ||
    parsed.output.until > now + GOOD_MS
  )
    return null;
  return parsed.output;
}
