import WebPhone from 'ringcentral-web-phone';
import OutboundCallSession from 'ringcentral-web-phone/call-session/outbound';
import { DummySipClient } from 'ringcentral-web-phone/sip-client';
import type { Sound } from '../../src/browser/app/calls/call.ts';
import { CallMedia } from '../../src/browser/app/phone/call-media.ts';
import { FakeTrack, installFakeWebRtc, streamOf, webRtc } from './fake-webrtc.ts';
import { pass, SIP } from './sip-script.ts';

let session: OutboundCallSession;
let sounds: Sound[];
let media: CallMedia;
let bytes = 0;
let choice = { input: '', output: '' };

beforeEach(() => {
  jest.useFakeTimers();
  session = new OutboundCallSession(
    new WebPhone({ sipInfo: SIP, sipClient: new DummySipClient() }),
    '1',
  );
  sounds = [];
  bytes = 0;
  choice = { input: '', output: '' };
  installFakeWebRtc();
  media = new CallMedia(
    session,
    () => choice,
    (sound) => void sounds.push(sound),
  );
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
    getStats: () =>
      Promise.resolve(
        new Map([
          ['in', { type: 'inbound-rtp', kind: 'audio', bytesReceived: (bytes += each()) }],
          ['out', { type: 'outbound-rtp', kind: 'audio' }],
        ]),
      ),
    close: () => undefined,
  } as unknown as RTCPeerConnection;
}

test('while sound arrives it flows, and six seconds without any are reported', async () => {
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

test('without a connection, or with one that can’t report, nothing is said or breaks', async () => {
  media.start();
  await pass(10_000);
  session.rtcPeerConnection = {
    getStats: () => Promise.reject(new Error('closed')),
    close: () => undefined,
  } as unknown as RTCPeerConnection;
  await pass(10_000);
  expect(sounds).toEqual([]);
});

test('a microphone that is pulled out is reported at once, and after that it is lost', async () => {
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
  const track = new FakeTrack();
  let allow: (stream: MediaStream) => void = () => undefined;
  navigator.mediaDevices.getUserMedia = () =>
    new Promise((resolve) => {
      allow = resolve;
    });
  const opened = session.init().catch((failure: unknown) => String(failure));
  await pass(0);
  media.stop();
  allow(streamOf(track));
  expect(await opened).toContain('given up');
  expect([track.readyState, session.mediaStream]).toEqual(['ended', undefined]);
});

test('a browser that cannot choose a speaker, and one that refuses, say so without an exception', async () => {
  expect(await media.setOutput('speaker')).toBe(false);
  session.audioElement = {
    setSinkId: () => Promise.reject(new DOMException('no', 'NotFoundError')),
  } as unknown as HTMLAudioElement;
  expect(await media.setOutput('speaker')).toBe(false);
  session.audioElement = { setSinkId: () => Promise.resolve() } as unknown as HTMLAudioElement;
  expect(await media.setOutput('speaker')).toBe(true);
});

describe('a microphone that is chosen in a call', () => {
  const names = () => webRtc.tracks.map(({ label, readyState }) => `${label} ${readyState}`);
  const used = () => session.mediaStream?.getAudioTracks()[0]?.label;
  beforeEach(async () => {
    webRtc.devices.push({ kind: 'audioinput', deviceId: 'm2', groupId: 'g2', label: 'Headset' });
    choice = { input: 'm1', output: '' };
    await session.init();
    await pass(0);
  });

  test('is used, and the one before goes off', async () => {
    choice = { input: 'm2', output: '' };
    expect(await media.setInput()).toBe(true);
    expect(names()).toEqual(['Built-in ended', 'Headset live']);
    expect(used()).toBe('Headset');
  });

  test.each<[string, () => void]>([
    ['busy', () => webRtc.busy.add('m2')],
    [
      'gone',
      () => void (webRtc.devices = webRtc.devices.filter(({ deviceId }) => deviceId !== 'm2')),
    ],
    ['refused', () => void (webRtc.microphone = 'refused')],
  ])('and is %s leaves the old one in use', async (_what, breaks) => {
    breaks();
    choice = { input: 'm2', output: '' };
    expect(await media.setInput()).toBe(false);
    expect(names()).toEqual(['Built-in live']);
    expect(used()).toBe('Built-in');
    expect(sounds).toEqual([]);
  });

  test('may be the system’s default, like any other', async () => {
    choice = { input: 'm2', output: '' };
    await media.setInput();
    choice = { input: '', output: '' };
    expect(await media.setInput()).toBe(true);
    expect(used()).toBe('Default - Built-in');
    expect(names()).toEqual(['Built-in ended', 'Headset ended', 'Default - Built-in live']);
  });

  test('obeys mute and hold', async () => {
    media.send(false, true);
    choice = { input: 'm2', output: '' };
    await media.setInput();
    expect(webRtc.tracks.at(-1)?.enabled).toBe(false);
  });

  test('that is chosen twice in a row ends with the last', async () => {
    choice = { input: 'm2', output: '' };
    const first = media.setInput();
    choice = { input: 'm1', output: '' };
    await Promise.all([first, media.setInput()]);
    expect([used(), names().filter((name) => name.endsWith('live'))]).toEqual([
      'Built-in',
      ['Built-in live'],
    ]);
  });
});

describe('devices that come and go in a call', () => {
  const used = () => session.mediaStream?.getAudioTracks()[0]?.label;
  const follow = () => media.follow(webRtc.devices as unknown as MediaDeviceInfo[]);

  test('the system’s default that moves to another device is followed', async () => {
    await session.init();
    await pass(0);
    await follow();
    expect(webRtc.opened).toEqual(['']);
    webRtc.devices[0] = {
      kind: 'audioinput',
      deviceId: 'default',
      groupId: 'g2',
      label: 'Default - Headset',
    };
    await follow();
    expect([webRtc.opened, used()]).toEqual([['', ''], 'Default - Headset']);
    await follow();
    expect(webRtc.opened).toHaveLength(2);
  });

  test('a chosen device stays, whatever the default does, and is taken back when it returns', async () => {
    webRtc.devices.push({ kind: 'audioinput', deviceId: 'm2', groupId: 'g2', label: 'Headset' });
    choice = { input: 'm2', output: '' };
    await session.init();
    await pass(0);
    webRtc.devices[0] = {
      kind: 'audioinput',
      deviceId: 'default',
      groupId: 'g3',
      label: 'Default - Webcam',
    };
    await follow();
    expect(webRtc.opened).toEqual(['m2']);
    webRtc.devices.pop();
    webRtc.tracks[0]?.unplug();
    await follow();
    expect(used()).toBe('Default - Webcam');
    webRtc.devices.push({ kind: 'audioinput', deviceId: 'm2', groupId: 'g2', label: 'Headset' });
    await follow();
    expect(used()).toBe('Headset');
  });

  test('a call that begins while the chosen device is busy uses the default, and says so', async () => {
    webRtc.devices.push({ kind: 'audioinput', deviceId: 'm2', groupId: 'g2', label: 'Headset' });
    webRtc.busy.add('m2');
    choice = { input: 'm2', output: '' };
    await session.init();
    expect([webRtc.opened, used(), media.usesAnother]).toEqual([
      ['m2', ''],
      'Default - Built-in',
      true,
    ]);
  });
});
