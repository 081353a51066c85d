import WebPhone from 'ringcentral-web-phone';
import { DummySipClient } from 'ringcentral-web-phone/sip-client';
import OutboundCallSession from 'ringcentral-web-phone/call-session/outbound';
import type { Sound } from '../../src/telephone/calls/call.ts';
import { CallMedia } from '../../src/telephone/phone/call-media.ts';
import { pass, SIP } from './sip-script.ts';

class FakeTrack extends EventTarget {
  enabled = true;
  readyState: MediaStreamTrackState = 'live';
  stop = () => {
    this.readyState = 'ended';
  };

  /** The microphone was pulled out. */
  unplug(): void {
    this.readyState = 'ended';
    this.dispatchEvent(new Event('ended'));
  }
}

const streamOf = (track: FakeTrack) => ({ getTracks: () => [track], getAudioTracks: () => [track] }) as unknown as MediaStream;

let session: OutboundCallSession;
let sounds: Sound[];
let media: CallMedia;
let bytes = 0;

beforeEach(() => {
  jest.useFakeTimers();
  session = new OutboundCallSession(new WebPhone({ sipInfo: SIP, sipClient: new DummySipClient() }), '1');
  sounds = [];
  bytes = 0;
  media = new CallMedia(session, (sound) => void sounds.push(sound));
});
afterEach(async () => {
  media.stop();
  await pass(0);
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

/** Bytes that arrive every two seconds from now on. */
function arrives(each: () => number): void {
  session.rtcPeerConnection = {
    getStats: () => Promise.resolve(new Map([['in', { type: 'inbound-rtp', kind: 'audio', bytesReceived: (bytes += each()) }], ['out', { type: 'outbound-rtp', kind: 'audio' }]])),
    close: () => undefined,
  } as unknown as RTCPeerConnection;
}

test('while sound arrives it flows, and six seconds without any are told', async () => {
  let each = 100;
  arrives(() => each);
  media.start();
  await pass(4_100);
  expect(sounds).toEqual(['flowing', 'flowing']);
  each = 0;
  await pass(4_000);
  expect(sounds.at(-1)).toBe('flowing');
  await pass(2_000);
  expect(sounds.at(-1)).toBe('nothing-arrives');
  each = 100;
  await pass(2_000);
  expect(sounds.at(-1)).toBe('flowing');
});

test('a held call is not said to be silent', async () => {
  arrives(() => 0);
  media.start();
  media.send(false, false);
  await pass(60_000);
  expect(sounds).not.toContain('nothing-arrives');
});

test('without a connection, or with one that tells nothing, nothing is said and nothing breaks', async () => {
  media.start();
  await pass(10_000);
  session.rtcPeerConnection = { getStats: () => Promise.reject(new Error('closed')), close: () => undefined } as unknown as RTCPeerConnection;
  await pass(10_000);
  expect(sounds).toEqual([]);
});

test('a microphone that is pulled out is told at once, and after that it is lost', async () => {
  const track = new FakeTrack();
  session.mediaStream = streamOf(track);
  arrives(() => 100);
  media.start();
  track.unplug();
  expect(sounds).toEqual(['no-microphone']);
  expect(media.lostMicrophone).toBe(true);
  await pass(2_100);
  expect(sounds.at(-1)).toBe('no-microphone');
});

test('mute and hold stop the track itself, and a microphone that comes later obeys too', () => {
  const first = new FakeTrack();
  session.mediaStream = streamOf(first);
  media.send(false, true);
  expect(first.enabled).toBe(false);
  const second = new FakeTrack();
  session.mediaStream = streamOf(second);
  expect(second.enabled).toBe(false);
  media.send(true, true);
  expect(second.enabled).toBe(true);
});

test('what a held party still sends is not heard', () => {
  session.audioElement = { muted: false } as unknown as HTMLAudioElement;
  media.send(false, false);
  expect(session.audioElement.muted).toBe(true);
  media.send(true, true);
  expect(session.audioElement.muted).toBe(false);
});

test('a microphone that the user allows only when the call is over goes off again', async () => {
  media.start();
  media.stop();
  session.dispose();
  await pass(0);
  const track = new FakeTrack();
  session.mediaStream = streamOf(track);
  expect(track.readyState).toBe('ended');
});

test('a browser that cannot choose a speaker, and one that refuses, say so without an exception', async () => {
  expect(await media.useOutput('speaker')).toBe(false);
  session.audioElement = { setSinkId: () => Promise.reject(new DOMException('no', 'NotFoundError')) } as unknown as HTMLAudioElement;
  expect(await media.useOutput('speaker')).toBe(false);
  session.audioElement = { setSinkId: () => Promise.resolve() } as unknown as HTMLAudioElement;
  expect(await media.useOutput('speaker')).toBe(true);
});

test('a microphone that cannot be taken leaves the call as it is', async () => {
  Object.defineProperty(globalThis, 'navigator', {
    configurable: true,
    value: { mediaDevices: { getUserMedia: () => Promise.reject(new DOMException('gone', 'NotFoundError')) } },
  });
  expect(await media.useInput('gone')).toBe(false);
  expect(sounds).toEqual([]);
});
