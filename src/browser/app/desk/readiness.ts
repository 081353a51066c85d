import type { MicrophoneState } from '../../../facts/facts.ts';
import type { Known } from '../../../facts/known.ts';
import { type CallState, isIncoming } from '../calls/call.ts';
import type { RegistrationState } from '../phone/registration.ts';

/**
 * What the line can do right now: how it is registered, and while it is registered, what else keeps
 * it from being ready.
 */
export type Readiness = RegistrationState['state'] | 'in-call' | 'no-microphone';

/** Whether the microphone can be opened once the browser has asked. */
const USABLE: Readonly<Record<Known<MicrophoneState>, boolean>> = {
  ready: true,
  prompt: true,
  unknown: true,
  blocked: false,
  'blocked-by-policy': false,
  missing: false,
  'in-use': false,
  unsupported: false,
};

/**
 * Returns `registered` only when a call can be made or taken now.
 * @param calls the calls under way, without those that are over
 */
export function readinessOf(
  registration: RegistrationState['state'],
  microphone: Known<MicrophoneState>,
  calls: readonly CallState[],
): Readiness {
  if (calls.some((call) => !isIncoming(call))) return 'in-call';
  if (registration === 'registered' && !USABLE[microphone]) return 'no-microphone';
  return registration;
}
