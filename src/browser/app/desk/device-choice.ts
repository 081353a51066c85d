import type { Preferences, PreferencesStore } from '../../sensors/preferences.ts';
import type { Phone } from '../phone/phone.ts';

type Kind = 'input' | 'output';
type Chosen = Partial<Pick<Preferences, Kind | `${Kind}Name`>>;

export interface DeviceChoiceParts {
  preferences: Pick<PreferencesStore, 'get' | 'change'>;
  phone: Pick<Phone, 'useDevice' | 'followDevices'>;
  onChange: () => void;
}

/** The microphone and the speaker that the user chose. */
export class DeviceChoice {
  readonly #parts: DeviceChoiceParts;
  #problem: Kind | null = null;
  /** The choices that calls were given last. */
  #used: Record<Kind, Chosen>;

  constructor(parts: DeviceChoiceParts) {
    this.#parts = parts;
    this.#used = { input: this.#chosen('input'), output: this.#chosen('output') };
  }

  /** Which device couldn't be used when it was chosen last. */
  get problem(): Kind | null {
    return this.#problem;
  }

  /**
   * Chooses a device, for calls under way too. One that a call can't use isn't chosen: the one before
   * stays, and `problem` says so.
   * @param id the device's id, or an empty text for the system's default
   * @param name what the list calls it, for a time when it isn't connected
   */
  async choose(kind: Kind, id: string, name: string): Promise<void> {
    this.#parts.preferences.change(
      kind === 'input' ? { input: id, inputName: name } : { output: id, outputName: name },
    );
    await this.#use(kind);
  }

  /** Uses what was chosen on another page, as if it had been chosen here. */
  async follow(): Promise<void> {
    for (const kind of ['input', 'output'] as const)
      if (this.#used[kind][kind] !== this.#chosen(kind)[kind]) await this.#use(kind);
  }

  #chosen(kind: Kind): Chosen {
    const { input, inputName, output, outputName } = this.#parts.preferences.get();
    return kind === 'input' ? { input, inputName } : { output, outputName };
  }

  async #use(kind: Kind): Promise<void> {
    const { preferences, phone, onChange } = this.#parts;
    const before = this.#used[kind];
    const chosen = this.#chosen(kind);
    this.#used[kind] = chosen;
    const taken = await phone.useDevice(kind);
    // Unless something else was chosen meanwhile.
    if (preferences.get()[kind] !== chosen[kind]) return;
    this.#problem = taken ? null : kind;
    if (!taken) {
      this.#used[kind] = before;
      preferences.change(before);
      // Of several calls some may have taken it.
      await phone.followDevices();
    }
    onChange();
  }
}
