import type { Preferences } from '../sensors/preferences.ts';

/** A tone: its frequencies sound together, for so many milliseconds; none is silence. */
type Tone = readonly [frequencies: readonly number[], milliseconds: number];

const TUNES: Record<Exclude<Preferences['ringtone'], 'none'> | 'ringback', readonly Tone[]> = {
  classic: [
    [[440, 480], 900],
    [[], 300],
    [[440, 480], 900],
    [[], 1900],
  ],
  soft: [
    [[523], 350],
    [[659], 350],
    [[784], 700],
    [[], 1800],
  ],
  bright: [
    [[880], 140],
    [[], 60],
    [[1175], 140],
    [[], 60],
    [[1397], 220],
    [[], 1200],
  ],
  // What a caller hears while it rings (North America: 440 and 480 Hz, two seconds on, four off).
  ringback: [
    [[440, 480], 2000],
    [[], 4000],
  ],
};
export type Tune = keyof typeof TUNES;

const RATE = 8_000;
const FADE_SAMPLES = 80;

/** A tune as a WAV file, 8 kHz mono, 8 bit: made here, so that no sound has to be fetched. */
export function wavOf(tune: Tune): Uint8Array<ArrayBuffer> {
  const samples = TUNES[tune].flatMap(([frequencies, milliseconds]) => {
    const length = Math.round((RATE * milliseconds) / 1000);
    return Array.from({ length }, (_, index) => {
      const sum = frequencies.reduce(
        (total, frequency) => total + Math.sin((2 * Math.PI * frequency * index) / RATE),
        0,
      );
      // Without the fade each tone would begin and end with a click.
      const fade = Math.min(1, index / FADE_SAMPLES, (length - index) / FADE_SAMPLES);
      return 128 + Math.round((90 * fade * sum) / Math.max(1, frequencies.length));
    });
  });
  const file = new Uint8Array(44 + samples.length);
  const view = new DataView(file.buffer);
  const word = (offset: number, text: string) => {
    for (let index = 0; index < text.length; index++) file[offset + index] = text.charCodeAt(index);
  };
  word(0, 'RIFF');
  view.setUint32(4, 36 + samples.length, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  word(36, 'data');
  view.setUint32(40, samples.length, true);
  file.set(samples, 44);
  return file;
}
