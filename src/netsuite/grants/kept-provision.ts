import type { SipInfo } from '../../contracts/grant.ts';
import type { Grant } from './stored-grant.ts';

/**
 * RingCentral may give up the name of a proxy at any time, so a kept provision is used for a day.
 */
const LIFE_MS = 24 * 60 * 60 * 1000;

/**
 * The SIP provision that a grant keeps, if it is fresh. One of no known age, or from the future, is
 * not.
 */
export function keptProvision(
  { sip, sipAt }: Pick<Grant, 'sip' | 'sipAt'>,
  now: number,
): SipInfo | null {
  return sipAt !== undefined && sipAt <= now && now - sipAt < LIFE_MS ? sip : null;
}
