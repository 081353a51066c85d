import { type PreferencesStore, SAME_AS_SPEAKER } from '../sensors/preferences.ts';
import { type Tune, wavOf } from './tones.ts';

const SAMPLE_MS = 2_500;

/** Whether a tune can be heard: browsers play nothing in a page that nobody has touched yet. */
export type RingerState = 'quiet' | 'ringing' | 'blocked';

/**
 * Plays the ringtone where the user wants it to ring, and what a caller hears while it rings on the
 * other side where calls are heard. A change of volume or device is heard at once.
 */
export class Ringer {
  readonly #preferences: Pick<PreferencesStore, 'get' | 'subscribe'>;
  readonly #onChange: () => void;
  readonly #audio = new Audio();
  readonly #urls = new Map<Tune, string>();
  #state: RingerState = 'quiet';
  #tune: Tune | null = null;
  /** Ends the sample that plays, or null when what plays isn't a sample. */
  #sampling: ReturnType<typeof setTimeout> | null = null;

  constructor(preferences: Pick<PreferencesStore, 'get' | 'subscribe'>, onChange: () => void) {
    this.#preferences = preferences;
    this.#onChange = onChange;
    this.#audio.loop = true;
    // The first touch of the page is what the browser waited for.
    for (const touch of ['pointerdown', 'keydown']) {
      document.addEventListener(touch, () => {
        if (this.#state === 'blocked') void this.#play();
      });
    }
    preferences.subscribe(() => {
      if (this.#tune !== null) void this.#follow(this.#tune);
    });
  }

  get state(): RingerState {
    return this.#state;
  }

  /** Plays a tune until `stop`; one that already plays goes on. */
  ring(tune: Tune): void {
    this.#forgetSample();
    this.#start(tune);
  }

  /** Ends what `ring` plays; a sample goes on. */
  stop(): void {
    if (this.#sampling === null) this.#end();
  }

  /** Lets the user hear a tune for a moment, unless a call rings, which is heard already. */
  sample(tune: Tune): void {
    if (this.#tune !== null && this.#sampling === null) return;
    this.#forgetSample();
    this.#sampling = setTimeout(() => {
      this.endSample();
    }, SAMPLE_MS);
    this.#start(tune);
  }

  /** Ends a sample; what a call plays goes on. */
  endSample(): void {
    if (this.#sampling === null) return;
    this.#forgetSample();
    this.#end();
  }

  #forgetSample(): void {
    if (this.#sampling !== null) clearTimeout(this.#sampling);
    this.#sampling = null;
  }

  #start(tune: Tune): void {
    if (this.#tune === tune) return;
    this.#tune = tune;
    this.#audio.src = this.#url(tune);
    void this.#play();
  }

  #end(): void {
    if (this.#tune === null) return;
    this.#tune = null;
    this.#audio.pause();
    this.#set('quiet');
  }

  /** Sets the volume, and the device: one that isn't connected leaves it to the speaker. */
  async #follow(tune: Tune): Promise<void> {
    const { volume, output, ringOutput } = this.#preferences.get();
    this.#audio.volume = volume;
    if (!('setSinkId' in this.#audio)) return;
    const wanted = tune === 'ringback' || ringOutput === SAME_AS_SPEAKER ? output : ringOutput;
    for (const device of new Set([wanted, output, ''])) {
      try {
        await this.#audio.setSinkId(device);
        return;
      } catch {
        // The next one.
      }
    }
  }

  /** The tune to play now, which may have changed while the browser was busy. */
  #wanted(): Tune | null {
    return this.#tune;
  }

  async #play(): Promise<void> {
    const tune = this.#tune;
    if (tune === null) return;
    try {
      await this.#follow(tune);
      if (this.#wanted() !== tune) return;
      await this.#audio.play();
      const wanted = this.#wanted();
      if (wanted === tune) this.#set('ringing');
      else if (wanted === null) this.#audio.pause();
    } catch {
      if (this.#wanted() === tune) this.#set('blocked');
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
