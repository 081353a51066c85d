import type CallSession from 'ringcentral-web-phone/call-session/index';
import type { Sound } from '../calls/call.ts';
import { inTime } from './in-time.ts';

const LOOK_EVERY_MS = 2_000;
/** This many looks in a row without a byte, and we say so: 6 s, as long as people wait before they ask "hello?". */
const SILENT_LOOKS = 3;
const SWITCH_MS = 5_000;

async function bytesReceived(connection: RTCPeerConnection): Promise<number> {
  let bytes = 0;
  (await connection.getStats()).forEach((entry: { type?: string; kind?: string; bytesReceived?: number }) => {
    if (entry.type === 'inbound-rtp' && entry.kind === 'audio') bytes += entry.bytesReceived ?? 0;
  });
  return bytes;
}

/** The sound of one call: whether ours is sent, whether theirs arrives, and which microphone it is. */
export class CallMedia {
  readonly #session: CallSession;
  readonly #onSound: (sound: Sound) => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #track: MediaStreamTrack | null = null;
  #sends = true;
  #expects = true;

  constructor(session: CallSession, onSound: (sound: Sound) => void) {
    this.#session = session;
    this.#onSound = onSound;
    session.on('mediaStreamSet', () => {
      this.#watchTrack();
    });
  }

  /** Begins to look whether sound arrives. */
  start(): void {
    this.#watchTrack();
    let last = -1;
    let silent = 0;
    this.#timer = setInterval(() => {
      const connection = this.#session.rtcPeerConnection as RTCPeerConnection | undefined;
      if (connection === undefined) return;
      void bytesReceived(connection).then((bytes) => {
        silent = bytes > last || !this.#expects ? 0 : silent + 1;
        last = bytes;
        if (this.#track?.readyState === 'ended') this.#onSound('no-microphone');
        else this.#onSound(silent >= SILENT_LOOKS ? 'nothing-arrives' : bytes > 0 ? 'flowing' : 'unknown');
      }, () => undefined);
    }, LOOK_EVERY_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#track?.removeEventListener('ended', this.#ended);
    this.#track = null;
    // A microphone that the user allows only now, when the call is over: off again. The library drops its listeners first.
    queueMicrotask(() => {
      this.#session.on('mediaStreamSet', (stream: MediaStream) => {
        for (const track of stream.getTracks()) track.stop();
      });
    });
  }

  /**
   * Sends our sound or silence. The library's hold only changes what it says about sending, so the held party would hear on.
   * @param expects whether theirs should arrive
   */
  send(sends: boolean, expects: boolean): void {
    this.#sends = sends;
    this.#expects = expects;
    for (const track of this.#session.mediaStream?.getAudioTracks() ?? []) track.enabled = sends;
    // What is still on its way, or sent all the same, is not heard either.
    const element = this.#session.audioElement as HTMLAudioElement | undefined;
    if (element !== undefined) element.muted = !expects;
  }

  /** Takes another microphone, in mid-call. @returns whether it was taken */
  async useInput(deviceId: string): Promise<boolean> {
    const taken = await inTime(this.#session.changeInputDevice(deviceId), SWITCH_MS);
    this.send(this.#sends, this.#expects);
    if (taken.ok) this.#onSound('unknown');
    return taken.ok;
  }

  /** Plays theirs elsewhere. @returns whether it could */
  async useOutput(deviceId: string): Promise<boolean> {
    const element = this.#session.audioElement as HTMLAudioElement | undefined;
    if (element === undefined || !('setSinkId' in element)) return false;
    return (await inTime(element.setSinkId(deviceId), SWITCH_MS)).ok;
  }

  get lostMicrophone(): boolean {
    return this.#track?.readyState === 'ended';
  }

  readonly #ended = () => {
    this.#onSound('no-microphone');
  };

  #watchTrack(): void {
    const track = this.#session.mediaStream?.getAudioTracks()[0] ?? null;
    if (track === this.#track) return;
    this.#track?.removeEventListener('ended', this.#ended);
    this.#track = track;
    track?.addEventListener('ended', this.#ended);
    if (track !== null) track.enabled = this.#sends;
  }
}
