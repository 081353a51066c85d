import type { PreferencesStore } from '../../sensors/preferences.ts';
import { type Tune, wavOf } from './tones.ts';

/** Whether it can be heard: browsers play nothing in a page that nobody has touched yet. */
export type RingerState = 'quiet' | 'ringing' | 'blocked';

/** Plays the ringtone, and what a caller hears while it rings on the other side. */
export class Ringer {
  readonly #preferences: PreferencesStore;
  readonly #onChange: () => void;
  readonly #audio = new Audio();
  readonly #urls = new Map<Tune, string>();
  #state: RingerState = 'quiet';
  #tune: Tune | null = null;

  constructor(preferences: PreferencesStore, onChange: () => void) {
    this.#preferences = preferences;
    this.#onChange = onChange;
    this.#audio.loop = true;
    // The first touch of the page is what the browser waited for.
    for (const touch of ['pointerdown', 'keydown']) {
      document.addEventListener(touch, () => {
        if (this.#state === 'blocked') void this.#play();
      });
    }
  }

  get state(): RingerState {
    return this.#state;
  }

  /** Plays a tune until `stop`; playing it already, it goes on. */
  ring(tune: Tune): void {
    if (this.#tune === tune) return;
    this.#tune = tune;
    this.#audio.src = this.#url(tune);
    void this.#play();
  }

  stop(): void {
    if (this.#tune === null) return;
    this.#tune = null;
    this.#audio.pause();
    this.#set('quiet');
  }

  /** Lets the user hear a tune for a moment. */
  sample(tune: Tune): void {
    this.ring(tune);
    setTimeout(() => {
      if (this.#tune === tune) this.stop();
    }, 2_500);
  }

  async #play(): Promise<void> {
    const { volume, output } = this.#preferences.get();
    this.#audio.volume = volume;
    const tune = this.#tune;
    try {
      if ('setSinkId' in this.#audio) await this.#audio.setSinkId(output).catch(() => undefined);
      await this.#audio.play();
      if (this.#tune === tune && tune !== null) this.#set('ringing');
      else this.#audio.pause();
    } catch {
      if (this.#tune === tune && tune !== null) this.#set('blocked');
    }
  }

  #url(tune: Tune): string {
    const known = this.#urls.get(tune);
    if (known !== undefined) return known;
    const url = URL.createObjectURL(new Blob([wavOf(tune)], { type: 'audio/wav' }));
    this.#urls.set(tune, url);
    return url;
  }

  #set(state: RingerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#onChange();
  }
}
