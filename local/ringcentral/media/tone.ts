const SAMPLES_PER_SECOND = 8_000;
const BYTES_PER_SAMPLE = 2;
const LOUDNESS = 6_000;
/** Milliseconds in which a note rises and falls, so that it doesn't click. */
const EDGE_MS = 20;
const NOTE_MS = 400;
/** Of a chord, so that two voicemails don't sound the same. */
const NOTES = [440, 554.37, 659.26, 880];

function header(dataLength: number): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + dataLength, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(SAMPLES_PER_SECOND, 24);
  head.writeUInt32LE(SAMPLES_PER_SECOND * BYTES_PER_SAMPLE, 28);
  head.writeUInt16LE(BYTES_PER_SAMPLE, 32);
  head.writeUInt16LE(BYTES_PER_SAMPLE * 8, 34);
  head.write('data', 36);
  head.writeUInt32LE(dataLength, 40);
  return head;
}

/**
 * Makes a WAV file of sine tones, 16 bits at 8 kHz, in place of a voice. @param seconds its length
 * @param seed which tones
 */
export function tone(seconds: number, seed: number): Buffer {
  const samples = Math.round(seconds * SAMPLES_PER_SECOND);
  const data = Buffer.alloc(samples * BYTES_PER_SAMPLE);
  for (let index = 0; index < samples; index += 1) {
    const ms = (index * 1000) / SAMPLES_PER_SECOND;
    const inNote = ms % NOTE_MS;
    const edge = Math.min(1, inNote / EDGE_MS, (NOTE_MS - inNote) / EDGE_MS);
    const frequency = NOTES[(Math.floor(ms / NOTE_MS) + seed) % NOTES.length] ?? 440;
    const wave = Math.sin((2 * Math.PI * frequency * index) / SAMPLES_PER_SECOND);
    data.writeInt16LE(Math.round(wave * edge * LOUDNESS), index * BYTES_PER_SAMPLE);
  }
  return Buffer.concat([header(data.length), data]);
}
