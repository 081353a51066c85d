import type { PreferencesStore } from '../../sensors/preferences.ts';
import type { Phone } from '../phone/phone.ts';

export interface DeviceChoiceParts {
  preferences: Pick<PreferencesStore, 'get' | 'change'>;
  phone: Pick<Phone, 'useDevice' | 'followDevices'>;
  onChange: () => void;
}

/** The microphone and the speaker that the user chose. */
export class DeviceChoice {
  readonly #parts: DeviceChoiceParts;
  #problem: 'input' | 'output' | null = null;

  constructor(parts: DeviceChoiceParts) {
    this.#parts = parts;
  }

  /** Which device couldn't be used when it was chosen last. */
  get problem(): 'input' | 'output' | null {
    return this.#problem;
  }

  /**
   * Chooses a device, for calls under way too. One that a call can't use isn't chosen: the one before
   * stays, and `problem` says so.
   * @param id the device's id, or an empty text for the system's default
   * @param name what the list calls it, for a time when it isn't connected
   */
  async choose(kind: 'input' | 'output', id: string, name: string): Promise<void> {
    const { preferences, phone, onChange } = this.#parts;
    const { input, inputName, output, outputName } = preferences.get();
    const [before, chosen] =
      kind === 'input'
        ? [
            { input, inputName },
            { input: id, inputName: name },
          ]
        : [
            { output, outputName },
            { output: id, outputName: name },
          ];
    preferences.change(chosen);
    const taken = await phone.useDevice(kind);
    // Unless something else was chosen meanwhile.
    if (preferences.get()[kind] !== id) return;
    this.#problem = taken ? null : kind;
    if (!taken) {
      preferences.change(before);
      // Of several calls some may have taken it.
      await phone.followDevices();
    }
    onChange();
  }
}
