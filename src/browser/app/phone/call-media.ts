import type CallSession from 'ringcentral-web-phone/call-session/index';
import { permissionStatus } from '../../sensors/browser-permission.ts';
import type { Sound } from '../calls/call.ts';
import { type DeviceChoice, keyOf, listDevices, wantedInput, wantedOutput } from './devices.ts';
import { inTime } from './in-time.ts';
import { openExactly, openMicrophone, stopStream } from './microphone-stream.ts';

const LOOK_EVERY_MS = 2_000;
/**
 * This many looks in a row without a byte, and we say so: 6 s, as long as people wait before they
 * ask "hello?".
 */
const SILENT_LOOKS = 3;
const SWITCH_MS = 5_000;
/** The browser may ask the person about another microphone; the old one serves until then. */
const OPEN_MS = 30_000;
/** A host and a port. One address that is not makes the browser refuse the whole connection. */
const STUN = /^[a-z0-9.-]+(:\d{1,5})?$/i;

async function bytesReceived(connection: RTCPeerConnection): Promise<number> {
  let bytes = 0;
  (await connection.getStats()).forEach(
    (entry: { type?: string; kind?: string; bytesReceived?: number }) => {
      if (entry.type === 'inbound-rtp' && entry.kind === 'audio') bytes += entry.bytesReceived ?? 0;
    },
  );
  return bytes;
}

/**
 * The sound of one call: whether ours is sent, whether theirs arrives, and which microphone and
 * speaker it uses.
 */
export class CallMedia {
  readonly #session: CallSession;
  readonly #choice: () => DeviceChoice;
  readonly #onSound: (sound: Sound) => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #track: MediaStreamTrack | null = null;
  #sends = true;
  #expects = true;
  #over = false;
  #instead = false;
  /** The device behind the choice when the microphone was opened. */
  #key = '';
  #switching: Promise<unknown> = Promise.resolve();

  constructor(session: CallSession, choice: () => DeviceChoice, onSound: (sound: Sound) => void) {
    this.#session = session;
    this.#choice = choice;
    this.#onSound = onSound;
    // In place of the library's own, which opens the microphone twice, knows no other when one
    // can't be opened, and goes on when the call is over meanwhile.
    session.init = () => this.#open();
    session.on('mediaStreamSet', () => {
      this.#watchTrack();
    });
  }

  /** Whether the chosen microphone was busy, so that the call uses the system's default. */
  get usesAnother(): boolean {
    return this.#instead;
  }

  /** Begins to look whether sound arrives. */
  start(): void {
    this.#watchTrack();
    let last = -1;
    let silent = 0;
    this.#timer = setInterval(() => {
      const connection = this.#session.rtcPeerConnection as RTCPeerConnection | undefined;
      if (connection === undefined) return;
      void bytesReceived(connection).then(
        (bytes) => {
          silent = bytes > last || !this.#expects ? 0 : silent + 1;
          last = bytes;
          if (this.lostMicrophone) this.#lost();
          else
            this.#onSound(
              silent >= SILENT_LOOKS ? 'nothing-arrives' : bytes > 0 ? 'flowing' : 'unknown',
            );
        },
        () => undefined,
      );
    }, LOOK_EVERY_MS);
  }

  /** The call is over: the microphone goes off, also one that the person allows only now. */
  stop(): void {
    this.#over = true;
    clearInterval(this.#timer);
    this.#track?.removeEventListener('ended', this.#ended);
    this.#track = null;
    stopStream(this.#session.mediaStream);
    (this.#session.rtcPeerConnection as RTCPeerConnection | undefined)?.close();
  }

  /**
   * Sends our sound or silence. The library's hold only changes what it says about sending, so the
   * held party would hear on.
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

  /**
   * Takes the chosen microphone, in mid-call. @returns whether it was taken; if not, the one before
   * serves on
   */
  setInput(): Promise<boolean> {
    const done = this.#switching.then(() => this.#takeInput(this.#choice().input));
    this.#switching = done;
    return done;
  }

  /**
   * Plays theirs on the chosen speaker. @returns whether it does; if not, it goes on where it was
   */
  async setOutput(deviceId = this.#choice().output): Promise<boolean> {
    const element = this.#session.audioElement as HTMLAudioElement | undefined;
    if (element === undefined) return deviceId === '';
    if (!('setSinkId' in element)) return deviceId === '';
    if (element.sinkId === deviceId) return true;
    return (await inTime(element.setSinkId(deviceId), SWITCH_MS)).ok;
  }

  /**
   * Devices came or went, or the system's default is another one: uses what the choice means now,
   * if that is a change.
   */
  async follow(devices: readonly MediaDeviceInfo[]): Promise<void> {
    if (this.#session.mediaStream === undefined) return;
    const wanted = wantedInput(devices, this.#choice().input);
    const moved = wanted !== undefined && keyOf(wanted) !== this.#key;
    await Promise.all([
      this.lostMicrophone || moved ? this.#follow(wanted) : undefined,
      this.setOutput(wantedOutput(devices, this.#choice().output)),
    ]);
  }

  get lostMicrophone(): boolean {
    return this.#track?.readyState === 'ended';
  }

  #follow(wanted: MediaDeviceInfo | undefined): Promise<boolean> {
    const done = this.#switching.then(() =>
      this.#takeInput(wanted === undefined || wanted.deviceId === 'default' ? '' : wanted.deviceId),
    );
    this.#switching = done;
    return done;
  }

  async #open(): Promise<void> {
    const session = this.#session;
    // A second try to answer: the first one's connection is of no use.
    (session.rtcPeerConnection as RTCPeerConnection | undefined)?.close();
    // A provision may name none.
    const stunServers = session.webPhone.sipInfo.stunServers as readonly string[] | undefined;
    const iceServers =
      stunServers
        ?.filter((server) => STUN.test(server))
        .map((server) => ({ urls: `stun:${server}` })) ?? [];
    const connection = new RTCPeerConnection({ iceServers });
    session.rtcPeerConnection = connection;
    this.#listen(connection);
    const { stream, instead } = await openMicrophone(this.#choice().input);
    if (this.#over || session.rtcPeerConnection !== connection) {
      stopStream(stream);
      throw new Error('The call was given up.');
    }
    this.#instead = instead;
    session.mediaStream = stream;
    for (const track of stream.getAudioTracks()) {
      const sender = connection.addTrack(track);
      const parameters = sender.getParameters();
      for (const encoding of parameters.encodings) encoding.priority = 'high';
      // A wish: a browser that refuses it sends all the same.
      sender.setParameters(parameters).catch(() => undefined);
    }
    void this.#learnDevices();
  }

  /** After the microphone is open browsers list devices by name. */
  async #learnDevices(): Promise<void> {
    const devices = await listDevices();
    if (this.#over) return;
    this.#key = keyOf(wantedInput(devices, this.#choice().input));
    await this.setOutput(wantedOutput(devices, this.#choice().output));
  }

  /** One element for the whole call: after a hold the browser reports the same track again. */
  #listen(connection: RTCPeerConnection): void {
    const element = document.createElement('audio');
    element.hidden = true;
    element.autoplay = true;
    element.muted = !this.#expects;
    this.#session.audioElement = element;
    connection.ontrack = ({ track }) => {
      element.srcObject = new MediaStream([track]);
    };
  }

  async #takeInput(deviceId: string): Promise<boolean> {
    const session = this.#session;
    if (this.#over) return false;
    const opening = Promise.resolve().then(() => openExactly(deviceId));
    const opened = await inTime(opening, OPEN_MS);
    if (!opened.ok) {
      if (opened.miss === 'late') opening.then(stopStream, () => undefined);
      return false;
    }
    const track = opened.value.getAudioTracks()[0] ?? null;
    const connection = session.rtcPeerConnection as RTCPeerConnection | undefined;
    // Sound is all that a call sends, so there is one sender.
    const sender = connection?.getSenders()[0];
    const replaced = this.isOver
      ? null
      : await inTime(
          Promise.resolve().then(() => sender?.replaceTrack(track)),
          SWITCH_MS,
        );
    if (replaced?.ok !== true || this.isOver) {
      stopStream(opened.value);
      return false;
    }
    const before = session.mediaStream;
    session.mediaStream = opened.value;
    stopStream(before);
    this.#instead = false;
    this.send(this.#sends, this.#expects);
    this.#onSound('unknown');
    this.#key = keyOf(wantedInput(await listDevices(), this.#choice().input));
    return true;
  }

  /** By a function, for it changes during every wait. */
  private get isOver(): boolean {
    return this.#over;
  }

  readonly #ended = () => {
    this.#lost();
  };

  /** Somebody pulled it out, or took the permission back; the ways out differ. */
  #lost(): void {
    this.#onSound('no-microphone');
    void permissionStatus('microphone').then((status) => {
      if (status?.state === 'denied' && !this.#over && this.lostMicrophone)
        this.#onSound('microphone-blocked');
    });
  }

  #watchTrack(): void {
    const track = this.#session.mediaStream?.getAudioTracks()[0] ?? null;
    if (track === this.#track || this.#over) return;
    this.#track?.removeEventListener('ended', this.#ended);
    this.#track = track;
    track?.addEventListener('ended', this.#ended);
    if (track !== null) track.enabled = this.#sends;
  }
}
