import type { Preferences } from '../../sensors/preferences.ts';
import type { Tune } from '../../sound/tones.ts';
import { type CallState, isIncoming, isTalking } from '../calls/call.ts';

/**
 * The tune that sounds for these calls, or null for silence. During a call the bar and the
 * notification show a second one: a ringtone would sound into the conversation.
 * @param calls those under way
 * @param ringtone the one that the user chose
 */
export function tuneFor(
  calls: readonly CallState[],
  ringtone: Preferences['ringtone'],
): Tune | null {
  if (calls.some(isIncoming) && ringtone !== 'none' && !calls.some(isTalking)) return ringtone;
  const ringsOut = calls.some(
    ({ phase, direction }) => phase === 'ringing' && direction === 'outbound',
  );
  return ringsOut ? 'ringback' : null;
}
