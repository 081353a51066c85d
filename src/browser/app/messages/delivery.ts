import type { Message } from './message.ts';

/** How far a message of the user's got. */
export const DELIVERY_STATES = ['queued', 'sent', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why a message that RingCentral took didn't arrive; each has its own words. */
export const DELIVERY_PROBLEMS = [
  'opted-out',
  'not-registered',
  'spam',
  'daily-limit',
  'toll-free',
  'other',
] as const;
export type DeliveryProblem = (typeof DELIVERY_PROBLEMS)[number];

/**
 * Problems by the number of a code; the part before it says who found the problem, RingCentral (RC,
 * UP) or a carrier (CAR) (guide, messaging/sms/sms-errors).
 */
const BY_NUMBER: Readonly<Record<string, DeliveryProblem>> = {
  413: 'opted-out',
  414: 'not-registered',
  430: 'spam',
  450: 'daily-limit',
  451: 'daily-limit',
  461: 'toll-free',
};

const BY_STATUS: Readonly<Record<string, DeliveryState>> = {
  Queued: 'queued',
  Sent: 'sent',
  Delivered: 'delivered',
  DeliveryFailed: 'failed',
  SendingFailed: 'failed',
};

/** Returns what a delivery's code means. @param code such as SMS-RC-413 */
export function deliveryProblemOf(code: string): DeliveryProblem {
  const [, number = ''] = /^SMS-[A-Z]+-(\d+)$/.exec(code) ?? [];
  return BY_NUMBER[number] ?? 'other';
}

/** Returns how far a message got, or null for one that came in or whose state isn't known. */
export const deliveryOf = ({
  direction,
  status,
}: Pick<Message, 'direction' | 'status'>): DeliveryState | null =>
  direction === 'inbound' ? null : (BY_STATUS[status] ?? null);
