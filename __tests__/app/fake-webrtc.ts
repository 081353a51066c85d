/**
 * WebRTC without sound: descriptions, directions and states as a browser keeps them, so that both
 * sides of a call can be had.
 */
type Direction = 'sendrecv' | 'sendonly' | 'recvonly' | 'inactive';

const sends = (direction: Direction) => direction === 'sendrecv' || direction === 'sendonly';
const receives = (direction: Direction) => direction === 'sendrecv' || direction === 'recvonly';
const directionOf = (send: boolean, receive: boolean): Direction =>
  send ? (receive ? 'sendrecv' : 'sendonly') : receive ? 'recvonly' : 'inactive';
const directionIn = (sdp: string): Direction =>
  (/^a=(sendrecv|sendonly|recvonly|inactive)/m.exec(sdp)?.[1] as Direction | undefined) ??
  'sendrecv';
const describe = (direction: Direction) => `v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\na=${direction}\r\n`;

export class FakeTrack extends EventTarget {
  readonly kind = 'audio';
  enabled = true;
  readyState: MediaStreamTrackState = 'live';
  readonly label: string;

  constructor(label = 'Microphone') {
    super();
    this.label = label;
  }

  stop = (): void => {
    this.readyState = 'ended';
  };

  /** The microphone was pulled out. */
  unplug(): void {
    this.readyState = 'ended';
    this.dispatchEvent(new Event('ended'));
  }
}

export const streamOf = (track: FakeTrack) =>
  ({ getTracks: () => [track], getAudioTracks: () => [track] }) as unknown as MediaStream;

/** What the computer has, and what became of it. */
export const webRtc: {
  microphone: 'there' | 'refused' | 'asking';
  /** Devices that another program has, by id; an empty text is the default. */
  busy: Set<string>;
  devices: { kind: string; deviceId: string; groupId: string; label: string }[];
  opened: string[];
  tracks: FakeTrack[];
  peers: FakePeer[];
} = { microphone: 'there', busy: new Set(), devices: [], opened: [], tracks: [], peers: [] };

type State = 'stable' | 'have-local-offer' | 'have-remote-offer' | 'closed';

export class FakePeer extends EventTarget {
  iceGatheringState = 'complete';
  signalingState: State = 'stable';
  localDescription: { sdp: string } | null = null;
  ontrack: unknown = null;
  readonly transceiver: {
    direction: Direction;
    currentDirection: Direction | null;
    sender: {
      track: FakeTrack | null;
      replaceTrack: (track: FakeTrack) => Promise<void>;
      getParameters: () => object;
      setParameters: () => Promise<void>;
    };
  };
  #offered: Direction = 'sendrecv';
  readonly #added: boolean[] = [];

  constructor() {
    super();
    webRtc.peers.push(this);
    const sender = {
      track: null as FakeTrack | null,
      replaceTrack: (track: FakeTrack) => {
        sender.track = track;
        return Promise.resolve();
      },
      getParameters: () => ({ encodings: [{}] }),
      setParameters: () => Promise.resolve(),
    };
    this.transceiver = { direction: 'sendrecv', currentDirection: null, sender };
  }

  addTrack(track: FakeTrack): unknown {
    if (this.signalingState === 'closed') throw new DOMException('closed', 'InvalidStateError');
    this.#added.push(true);
    this.transceiver.sender.track = track;
    return this.transceiver.sender;
  }

  getTransceivers = () => (this.#added.length > 0 ? [this.transceiver] : []);
  getSenders = () => (this.#added.length > 0 ? [this.transceiver.sender] : []);
  getStats = () => Promise.resolve(new Map());

  createOffer(): Promise<{ type: 'offer'; sdp: string }> {
    this.#need('stable', 'have-local-offer');
    return Promise.resolve({ type: 'offer', sdp: describe(this.transceiver.direction) });
  }

  createAnswer(): Promise<{ type: 'answer'; sdp: string }> {
    this.#need('have-remote-offer');
    const { direction } = this.transceiver;
    return Promise.resolve({
      type: 'answer',
      sdp: describe(
        directionOf(
          sends(direction) && receives(this.#offered),
          receives(direction) && sends(this.#offered),
        ),
      ),
    });
  }

  async setLocalDescription({ type, sdp = '' }: { type: string; sdp?: string }): Promise<void> {
    await Promise.resolve();
    if (type === 'rollback') {
      this.#need('have-local-offer');
      this.signalingState = 'stable';
      return;
    }
    this.#need(
      ...(type === 'offer'
        ? (['stable', 'have-local-offer'] as const)
        : (['have-remote-offer'] as const)),
    );
    this.localDescription = { sdp };
    this.signalingState = type === 'offer' ? 'have-local-offer' : 'stable';
    if (type === 'answer') this.transceiver.currentDirection = directionIn(sdp);
  }

  async setRemoteDescription({ type, sdp = '' }: { type: string; sdp?: string }): Promise<void> {
    await Promise.resolve();
    if (type === 'rollback') {
      this.#need('have-remote-offer');
      this.signalingState = 'stable';
      return;
    }
    if (sdp === '') throw new TypeError('empty SDP');
    if (type === 'offer') {
      this.#need('stable', 'have-local-offer');
      this.#offered = directionIn(sdp);
      this.signalingState = 'have-remote-offer';
      return;
    }
    this.#need('have-local-offer');
    const [own, theirs] = [directionIn(this.localDescription?.sdp ?? ''), directionIn(sdp)];
    if ((sends(theirs) && !receives(own)) || (receives(theirs) && !sends(own)))
      throw new DOMException(
        'Failed to set remote answer sdp: incompatible direction',
        'InvalidAccessError',
      );
    this.transceiver.currentDirection = directionOf(receives(theirs), sends(theirs));
    this.signalingState = 'stable';
  }

  close(): void {
    this.signalingState = 'closed';
  }

  #need(...states: State[]): void {
    if (!states.includes(this.signalingState))
      throw new DOMException(`Called in wrong state: ${this.signalingState}`, 'InvalidStateError');
  }
}

function getUserMedia({
  audio,
}: {
  audio: true | { deviceId: { exact: string } };
}): Promise<MediaStream> {
  const id = audio === true ? '' : audio.deviceId.exact;
  webRtc.opened.push(id);
  switch (webRtc.microphone) {
    case 'refused':
      return Promise.reject(new DOMException('no', 'NotAllowedError'));
    case 'asking':
      return new Promise(() => undefined);
    case 'there': {
      const device = webRtc.devices.find(
        ({ kind, deviceId }) => kind === 'audioinput' && (id === '' || deviceId === id),
      );
      if (device === undefined)
        return Promise.reject(
          new DOMException('gone', id === '' ? 'NotFoundError' : 'OverconstrainedError'),
        );
      if (webRtc.busy.has(id)) return Promise.reject(new DOMException('busy', 'NotReadableError'));
      const track = new FakeTrack(device.label);
      webRtc.tracks.push(track);
      return Promise.resolve(streamOf(track));
    }
  }
}

export class FakeAudio {
  hidden = false;
  autoplay = false;
  muted = false;
  srcObject: unknown = null;
  sinkId = '';
  setSinkId(id: string): Promise<void> {
    if (
      id !== '' &&
      !webRtc.devices.some(({ kind, deviceId }) => kind === 'audiooutput' && deviceId === id)
    )
      return Promise.reject(new DOMException('gone', 'NotFoundError'));
    if (webRtc.busy.has(id)) return Promise.reject(new DOMException('busy', 'AbortError'));
    this.sinkId = id;
    return Promise.resolve();
  }
}

/** Puts a computer with one microphone and one speaker into this process. */
export function installFakeWebRtc(): void {
  Object.assign(webRtc, {
    microphone: 'there',
    busy: new Set(),
    opened: [],
    tracks: [],
    peers: [],
    devices: [
      { kind: 'audioinput', deviceId: 'default', groupId: 'g1', label: 'Default - Built-in' },
      { kind: 'audioinput', deviceId: 'm1', groupId: 'g1', label: 'Built-in' },
      { kind: 'audiooutput', deviceId: 's1', groupId: 'g1', label: 'Speaker' },
    ],
  });
  const mediaDevices = Object.assign(new EventTarget(), {
    enumerateDevices: () => Promise.resolve([...webRtc.devices]),
    getUserMedia,
  });
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { mediaDevices } });
  Object.assign(globalThis, {
    RTCPeerConnection: FakePeer,
    document: { createElement: () => new FakeAudio() },
    MediaStream: Object,
  });
}
