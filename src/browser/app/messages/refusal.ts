import type { RestOutcome } from '../ringcentral/rest.ts';
import { deliveryProblemOf } from './delivery.ts';

/** Why RingCentral didn't take a message; each has its own words. */
export const REFUSALS = [
  'signed-out',
  'busy',
  'opted-out',
  'not-registered',
  'international',
  'short-number',
  'extension',
  'recipient',
  'not-own-number',
  'file-type',
  'file-size',
  'not-allowed',
  'no-scope',
  'other',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** By RingCentral's error codes (guide, basics/errors and messaging/sms/sms-errors). */
const BY_CODE: Readonly<Record<string, Refusal>> = {
  'MSG-240': 'international',
  InternationalProhibited: 'international',
  'MSG-242': 'not-registered',
  'MSG-246': 'extension',
  'MSG-247': 'short-number',
  'MSG-304': 'not-own-number',
  'MSG-337': 'file-size',
  'MSG-338': 'file-size',
  'MSG-347': 'file-type',
  'MSG-348': 'file-type',
  'CMN-101': 'recipient',
  'CMN-102': 'recipient',
  'CMN-414': 'recipient',
  'CMN-401': 'no-scope',
  'CMN-408': 'not-allowed',
  FeatureNotAvailable: 'not-allowed',
};

function refusalOf(code: string): Refusal | null {
  const known = BY_CODE[code];
  if (known !== undefined) return known;
  const problem = deliveryProblemOf(code);
  return problem === 'opted-out' || problem === 'not-registered' ? problem : null;
}

/** What a request to send came to, when it wasn't answered and isn't unknown. */
export interface SendRefusal {
  refusal: Refusal;
  /** RingCentral's, or an empty text. */
  code: string;
}

/**
 * Returns why a message wasn't taken.
 * @returns null when no answer came: then nobody knows whether the message is on its way
 */
export function refusalOfAnswer(
  answer: Exclude<RestOutcome, { outcome: 'answered' }>,
): SendRefusal | null {
  switch (answer.outcome) {
    case 'signed-out':
    case 'busy':
      return { refusal: answer.outcome, code: '' };
    case 'refused': {
      const [known] = answer.codes.map(refusalOf).filter((refusal) => refusal !== null);
      return { refusal: known ?? 'other', code: answer.codes[0] ?? String(answer.status) };
    }
    case 'unreachable':
      return null;
  }
}
