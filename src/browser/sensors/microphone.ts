import type { MicrophoneState } from '../../facts/facts.ts';
import type { Known } from '../../facts/known.ts';
import { permissionStatus } from './browser-permission.ts';
import { supportsCalls } from './calls-supported.ts';
import { TOO_LATE, withDeadline } from './deadline.ts';
import { microphoneCause } from './microphone-errors.ts';
import { type Sensor, Signal } from './sensor.ts';

const LIST_MS = 3_000;

/** The older name of `document.permissionsPolicy`, and the only one that browsers have. */
interface FeaturePolicyDocument {
  featurePolicy?: { allowsFeature(feature: string): boolean };
}

export interface MicrophoneSensor extends Sensor<MicrophoneState> {
  /**
   * Opens the microphone for real; only from a click.
   * @param device its ID; without one, or if it isn't connected, the system's default
   * @returns the open stream, which the caller must stop, or null when it was refused: then the
   * state says why
   */
  open(device?: string): Promise<MediaStream | null>;
}

function mediaDevices(): MediaDevices | undefined {
  // Absent in old browsers and on pages without https, whatever the typings say.
  return (navigator as Partial<Navigator>).mediaDevices;
}

function policyAllows(): boolean {
  return (document as FeaturePolicyDocument).featurePolicy?.allowsFeature('microphone') ?? true;
}

/**
 * Whether there is any microphone; browsers list one without a name before permission. Null when
 * the list can't be had.
 */
async function hasMicrophone(devices: MediaDevices): Promise<boolean | null> {
  try {
    const list = await withDeadline(devices.enumerateDevices(), LIST_MS);
    return list === TOO_LATE ? null : list.some((device) => device.kind === 'audioinput');
  } catch {
    return null;
  }
}

/**
 * What can be learned without opening the microphone, so that no recording mark lights up on load.
 */
async function detect(permission: PermissionStatus | null): Promise<Known<MicrophoneState>> {
  const devices = mediaDevices();
  if (devices === undefined || !supportsCalls()) return 'unsupported';
  if (!policyAllows()) return 'blocked-by-policy';
  if (permission?.state === 'denied') return 'blocked';
  const present = await hasMicrophone(devices);
  if (present === false) return 'missing';
  if (present === null || permission === null) return 'unknown';
  return permission.state === 'granted' ? 'ready' : 'prompt';
}

/**
 * Watches the microphone: permission, policy and device list, each through its own event and on
 * return to the page.
 */
export function microphoneSensor(): MicrophoneSensor {
  const signal = new Signal<MicrophoneState>();
  let permission: PermissionStatus | null = null;
  // What opening the microphone showed, such as that another program has it: a passive look that
  // sees nothing wrong must not wipe it out.
  let refused: MicrophoneState | null = null;
  let latest = 0;

  const look = async () => {
    const mine = ++latest;
    const seen = await detect(permission);
    if (mine !== latest) return;
    const nothingWrong = seen === 'ready' || seen === 'prompt' || seen === 'unknown';
    signal.set(nothingWrong && refused !== null ? refused : seen);
  };
  const lookAfresh = () => {
    refused = null;
    void look();
  };

  signal.on(document, 'visibilitychange', () => void look());
  const devices = mediaDevices();
  if (devices !== undefined) signal.on(devices, 'devicechange', lookAfresh);
  void permissionStatus('microphone').then((status) => {
    permission = status;
    if (status !== null) signal.on(status, 'change', lookAfresh);
    return look();
  });

  return Object.assign(signal, {
    async open(device = ''): Promise<MediaStream | null> {
      const source = mediaDevices();
      if (source === undefined || !supportsCalls()) {
        signal.set('unsupported');
        return null;
      }
      try {
        // No deadline: the browser's question stays open while the person thinks about it.
        const stream = await source.getUserMedia({
          audio: device === '' ? true : { deviceId: device },
        });
        refused = null;
        latest++;
        signal.set('ready');
        return stream;
      } catch (error) {
        const cause = policyAllows()
          ? microphoneCause(error, permission?.state ?? null)
          : 'blocked-by-policy';
        refused = cause === 'unknown' || cause === 'prompt' ? null : cause;
        latest++;
        signal.set(cause);
        return null;
      }
    },
  });
}
