import type { Preferences, PreferencesStore } from '../sensors/preferences.ts';
import type { DeviceChooser } from '../ui/sound-fields.tsx';

/**
 * How long a softphone in another tab may take to find out that its call can't use a device, in
 * milliseconds.
 */
const REFUSED_WITHIN_MS = 20_000;

interface Choice {
  kind: 'input' | 'output';
  id: string;
  before: string;
  at: number;
}

/**
 * The devices of calls, chosen on a page without a phone. A softphone in another tab gives them to
 * its calls, and chooses the one before again if a call can't use the new one
 * (src/browser/app/desk/device-choice.ts).
 */
export class ChosenDevices implements DeviceChooser {
  readonly #preferences: Pick<PreferencesStore, 'get' | 'change'>;
  readonly #now: () => number;
  #problem: 'input' | 'output' | null = null;
  #last: Choice | null = null;

  /** @param now milliseconds since 1970 */
  constructor(
    preferences: Pick<PreferencesStore, 'get' | 'change' | 'onElsewhere'>,
    now: () => number,
  ) {
    this.#preferences = preferences;
    this.#now = now;
    preferences.onElsewhere(() => {
      this.#hear(preferences.get());
    });
  }

  get problem(): 'input' | 'output' | null {
    return this.#problem;
  }

  choose(kind: 'input' | 'output', id: string, name: string): Promise<void> {
    this.#problem = null;
    this.#last = { kind, id, before: this.#preferences.get()[kind], at: this.#now() };
    this.#preferences.change(
      kind === 'input' ? { input: id, inputName: name } : { output: id, outputName: name },
    );
    return Promise.resolve();
  }

  #hear(now: Preferences): void {
    const last = this.#last;
    if (last === null || now[last.kind] === last.id) return;
    this.#last = null;
    if (now[last.kind] === last.before && this.#now() - last.at <= REFUSED_WITHIN_MS)
      this.#problem = last.kind;
  }
}
