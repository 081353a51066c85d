import type { MicrophoneState } from '../../facts/facts.ts';

/**
 * Why getUserMedia refused, by the name of its error; the second names are those of older browsers.
 */
const CAUSES: Readonly<Record<string, MicrophoneState>> = {
  NotAllowedError: 'blocked',
  PermissionDeniedError: 'blocked',
  SecurityError: 'blocked-by-policy',
  NotFoundError: 'missing',
  DevicesNotFoundError: 'missing',
  OverconstrainedError: 'missing',
  // Windows gives a device to one program at a time.
  NotReadableError: 'in-use',
  TrackStartError: 'in-use',
  AbortError: 'in-use',
  NotSupportedError: 'unsupported',
  TypeError: 'unsupported',
};

/**
 * What a refused microphone means.
 * @param error what getUserMedia rejected with
 * @param permission what the Permissions API says at that moment, null when it says nothing
 */
export function microphoneCause(
  error: unknown,
  permission: PermissionState | null,
): MicrophoneState | 'unknown' {
  const name =
    typeof error === 'object' && error !== null ? (error as { name?: unknown }).name : undefined;
  const cause = typeof name === 'string' ? CAUSES[name] : undefined;
  if (cause !== 'blocked') return cause ?? 'unknown';
  // Refused although the person allowed it: then a rule did. Still `prompt`: the question was
  // closed without an answer.
  if (permission === 'granted') return 'blocked-by-policy';
  return permission === 'prompt' ? 'prompt' : 'blocked';
}
