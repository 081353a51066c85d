import { inTime } from './in-time.ts';

const LIST_MS = 2_000;

/** What the user chose, or an empty text for the system's default. */
export interface DeviceChoice {
  input: string;
  output: string;
}

/** The devices there are; none when the browser doesn't say. */
export async function listDevices(): Promise<MediaDeviceInfo[]> {
  // Without https, browsers offer no media devices, whatever the types say.
  const { mediaDevices } = navigator as Partial<Navigator>;
  if (mediaDevices === undefined) return [];
  const listed = await inTime(
    Promise.resolve().then(() => mediaDevices.enumerateDevices()),
    LIST_MS,
  );
  return listed.ok ? listed.value : [];
}

/**
 * The microphone that a choice means now, or undefined when the browser doesn't tell: Chromium
 * lists the system's default as a device of its own, whose label and group are those of the real
 * one; Firefox and Safari don't.
 */
export function wantedInput(
  devices: readonly MediaDeviceInfo[],
  choice: string,
): MediaDeviceInfo | undefined {
  const inputs = devices.filter(({ kind }) => kind === 'audioinput');
  return (
    inputs.find(({ deviceId }) => choice !== '' && deviceId === choice) ??
    inputs.find(({ deviceId }) => deviceId === 'default')
  );
}

/**
 * The speaker that a choice means now; an empty text is the system's default, which the browser
 * follows by itself.
 */
export function wantedOutput(devices: readonly MediaDeviceInfo[], choice: string): string {
  return devices.some(({ kind, deviceId }) => kind === 'audiooutput' && deviceId === choice)
    ? choice
    : '';
}

/** Returns what identifies a real device, also behind the id of the system's default. */
export const keyOf = (device: MediaDeviceInfo | undefined): string =>
  device === undefined ? '' : [device.deviceId, device.groupId, device.label].join('\n');
