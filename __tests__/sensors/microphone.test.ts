import { type MicrophoneSensor, microphoneSensor } from '../../src/browser/sensors/microphone.ts';
import { FakePage, FakePermission, fakePermissions, settle } from './fake-browser.ts';

type Device = Pick<MediaDeviceInfo, 'kind' | 'label'>;

const MICROPHONE: Device = { kind: 'audioinput', label: '' };
const SPEAKER: Device = { kind: 'audiooutput', label: '' };
const STREAM = { id: 'stream' } as MediaStream;

class FakeDevices extends EventTarget {
  list: Device[] | Error | 'never' = [MICROPHONE, SPEAKER];
  opening: () => Promise<MediaStream> = () => Promise.resolve(STREAM);
  opened = 0;

  enumerateDevices(): Promise<Device[]> {
    if (this.list === 'never') return new Promise(() => undefined);
    return this.list instanceof Error ? Promise.reject(this.list) : Promise.resolve(this.list);
  }

  asked: MediaStreamConstraints[] = [];

  getUserMedia(constraints: MediaStreamConstraints): Promise<MediaStream> {
    this.asked.push(constraints);
    this.opened++;
    return this.opening();
  }

  become(list: Device[]): void {
    this.list = list;
    this.dispatchEvent(new Event('devicechange'));
  }
}

let page: FakePage;
let devices: FakeDevices;
let permission: FakePermission;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  page = new FakePage().enter();
  devices = new FakeDevices();
  permission = new FakePermission('granted');
  page.navigator['mediaDevices'] = devices;
  page.window['RTCPeerConnection'] = Object;
  page.navigator['permissions'] = fakePermissions({ microphone: permission });
});
afterEach(() => {
  jest.useRealTimers();
});

async function sensor(): Promise<MicrophoneSensor> {
  const made = microphoneSensor();
  await settle();
  return made;
}

const refuse = (name: string) => {
  devices.opening = () => Promise.reject(new DOMException('refused', name));
};
const forbidByPolicy = () => {
  Object.assign(page.document, {
    featurePolicy: { allowsFeature: (feature: string) => feature !== 'microphone' },
  });
};

describe('without opening it', () => {
  test.each<[string, () => void, string]>([
    ['allowed and there', () => undefined, 'ready'],
    [
      'not asked yet',
      () => {
        permission.state = 'prompt';
      },
      'prompt',
    ],
    [
      'denied by the person',
      () => {
        permission.state = 'denied';
      },
      'blocked',
    ],
    [
      'denied, and no device',
      () => {
        permission.state = 'denied';
        devices.list = [];
      },
      'blocked',
    ],
    ['forbidden by a policy', forbidByPolicy, 'blocked-by-policy'],
    [
      'a policy that allows it',
      () => Object.assign(page.document, { featurePolicy: { allowsFeature: () => true } }),
      'ready',
    ],
    [
      'no device',
      () => {
        devices.list = [];
      },
      'missing',
    ],
    [
      'a speaker only',
      () => {
        devices.list = [SPEAKER];
      },
      'missing',
    ],
    [
      'a list that can not be had',
      () => {
        devices.list = new Error('no');
      },
      'unknown',
    ],
    [
      'no Permissions API',
      () => {
        delete page.navigator['permissions'];
      },
      'unknown',
    ],
    [
      'a Permissions API that knows no microphone',
      () => {
        page.navigator['permissions'] = fakePermissions({});
      },
      'unknown',
    ],
    [
      'no Permissions API, and no device',
      () => {
        delete page.navigator['permissions'];
        devices.list = [];
      },
      'missing',
    ],
    [
      'a browser without WebRTC',
      () => {
        delete page.window['RTCPeerConnection'];
      },
      'unsupported',
    ],
    [
      'media devices that open no microphone',
      () => {
        Object.assign(devices, { getUserMedia: undefined });
      },
      'unsupported',
    ],
    [
      'no media devices',
      () => {
        delete page.navigator['mediaDevices'];
      },
      'unsupported',
    ],
  ])('%s', async (_what, arrange, state) => {
    arrange();
    expect((await sensor()).get()).toBe(state);
    expect(devices.opened).toBe(0);
  });

  test('a list that never comes is given up, and is asked for again on the return to the page', async () => {
    devices.list = 'never';
    const microphone = await sensor();
    jest.advanceTimersByTime(3_000);
    await settle();
    expect(microphone.get()).toBe('unknown');
    devices.list = [MICROPHONE];
    page.see('visible');
    await settle();
    expect(microphone.get()).toBe('ready');
  });

  test('events report plugging in and out, and the settings of the site', async () => {
    const microphone = await sensor();
    devices.become([]);
    await settle();
    expect(microphone.get()).toBe('missing');
    devices.become([MICROPHONE]);
    await settle();
    expect(microphone.get()).toBe('ready');
    permission.become('denied');
    await settle();
    expect(microphone.get()).toBe('blocked');
  });
});

describe('opened on a click', () => {
  test("it is ready, and the stream is the caller's", async () => {
    permission.state = 'prompt';
    const microphone = await sensor();
    await expect(microphone.open()).resolves.toBe(STREAM);
    expect(microphone.get()).toBe('ready');
  });

  test.each<[string, PermissionState, string]>([
    ['NotAllowedError', 'denied', 'blocked'],
    ['NotAllowedError', 'granted', 'blocked-by-policy'],
    ['NotAllowedError', 'prompt', 'prompt'],
    ['NotFoundError', 'granted', 'missing'],
    ['NotReadableError', 'granted', 'in-use'],
    ['SomethingNewError', 'granted', 'unknown'],
  ])('%s while the permission is %s', async (name, state, cause) => {
    permission.state = state;
    const microphone = await sensor();
    refuse(name);
    await expect(microphone.open()).resolves.toBeNull();
    expect(microphone.get()).toBe(cause);
  });

  test('refused in a frame that may not have it, the policy is the cause', async () => {
    permission.state = 'prompt';
    const microphone = await sensor();
    forbidByPolicy();
    refuse('NotAllowedError');
    await microphone.open();
    expect(microphone.get()).toBe('blocked-by-policy');
  });

  test('no media devices', async () => {
    delete page.navigator['mediaDevices'];
    const microphone = await sensor();
    await expect(microphone.open()).resolves.toBeNull();
    expect(microphone.get()).toBe('unsupported');
  });

  describe('and found in use', () => {
    const inUse = async () => {
      const microphone = await sensor();
      refuse('NotReadableError');
      await microphone.open();
      return microphone;
    };

    test('a passive look, which can not see that, does not wipe it out', async () => {
      const microphone = await inUse();
      page.see('visible');
      await settle();
      expect(microphone.get()).toBe('in-use');
    });

    test('a passive look that sees something worse does', async () => {
      const microphone = await inUse();
      devices.list = [];
      page.see('visible');
      await settle();
      expect(microphone.get()).toBe('missing');
    });

    test('a change of devices clears it', async () => {
      const microphone = await inUse();
      devices.become([MICROPHONE]);
      await settle();
      expect(microphone.get()).toBe('ready');
    });

    test('a test that succeeds clears it', async () => {
      const microphone = await inUse();
      devices.opening = () => Promise.resolve(STREAM);
      await microphone.open();
      page.see('visible');
      await settle();
      expect(microphone.get()).toBe('ready');
    });
  });
});

test('it opens the microphone that is named, or the system’s default', async () => {
  const made = await sensor();
  await made.open();
  await made.open('headset');
  // Without `exact`: one that isn't connected gives way to the default.
  expect(devices.asked).toEqual([{ audio: true }, { audio: { deviceId: 'headset' } }]);
});
