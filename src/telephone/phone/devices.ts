import type { DeviceManager } from 'ringcentral-web-phone/types';

/** What the user chose, or an empty text for whatever the browser takes. */
export interface DeviceChoice {
  input: string;
  output: string;
}

/** Tells the phone library which microphone and which speaker to use, and when there is none. */
export class Devices implements DeviceManager {
  readonly #choice: () => DeviceChoice;

  constructor(choice: () => DeviceChoice) {
    this.#choice = choice;
  }

  /** @throws NotFoundError when there is no microphone, as getUserMedia would */
  async getInputDeviceId(): Promise<string> {
    const inputs = (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'audioinput');
    const device = inputs.find(({ deviceId }) => deviceId === this.#choice().input) ?? inputs[0];
    if (device === undefined) throw new DOMException('There is no microphone.', 'NotFoundError');
    return device.deviceId;
  }

  /** Nothing but what the user chose: the browser's own default follows the system's. */
  async getOutputDeviceId(): Promise<string | undefined> {
    const { output } = this.#choice();
    if (output === '') return undefined;
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices.some(({ kind, deviceId }) => kind === 'audiooutput' && deviceId === output) ? output : undefined;
  }
}
