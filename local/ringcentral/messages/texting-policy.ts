import { DIRECT_FEATURES, type NumberFeature } from '../phone-numbers.ts';
import type { MessageStatus } from './message.ts';

/** What the carriers make of a text. `Sent` stays so: no receipt ever comes. */
export type DeliveryOutcome = Extract<
  MessageStatus,
  'Sent' | 'Delivered' | 'DeliveryFailed' | 'SendingFailed'
>;

/** How texts go in this account; a test changes it. */
export interface TextingPolicy {
  /**
   * Whether the numbers are registered for texts (10DLC). `refused`: a text is refused at once;
   * `fails`: it is accepted and fails later. Which of the two RingCentral does isn't documented.
   */
  registration: 'registered' | 'refused' | 'fails';
  /** What people's own numbers can do; InternationalSmsSender to text abroad. */
  features: readonly NumberFeature[];
  delivery: DeliveryOutcome;
  /** The code of a failed delivery; SMS-CAR-411 when not given. */
  deliveryErrorCode: string;
  /** When a text is sent, and when it arrives, in milliseconds after the request. */
  sentMs: number;
  deliveredMs: number;
}

export const USUAL_TEXTING: TextingPolicy = {
  registration: 'registered',
  features: DIRECT_FEATURES,
  delivery: 'Delivered',
  deliveryErrorCode: 'SMS-CAR-411',
  sentMs: 300,
  deliveredMs: 900,
};

/** Guide, messaging/sms/sms-errors. */
export const OPTED_OUT = 'SMS-RC-413';
export const NOT_SET_UP = 'SMS-UP-414';
