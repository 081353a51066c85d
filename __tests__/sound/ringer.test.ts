import {
  type Preferences,
  type PreferencesStore,
  preferencesStore,
} from '../../src/browser/sensors/preferences.ts';
import { Ringer } from '../../src/browser/sound/ringer.ts';
import { FakePage, settle } from '../sensors/fake-browser.ts';
import { giveStorage } from '../stubs/fake-storage.ts';

/** Records what a page's audio element is set to. */
class FakeAudio {
  static last: FakeAudio;
  src = '';
  loop = false;
  volume = 1;
  sink = '';
  plays = false;
  /** Devices that aren't connected, and whether the browser plays nothing yet. */
  static missing: string[] = [];
  static refuses = false;

  constructor() {
    FakeAudio.last = this;
  }

  play(): Promise<void> {
    if (FakeAudio.refuses) return Promise.reject(new DOMException('no', 'NotAllowedError'));
    this.plays = true;
    return Promise.resolve();
  }

  pause(): void {
    this.plays = false;
  }

  setSinkId(device: string): Promise<void> {
    if (FakeAudio.missing.includes(device))
      return Promise.reject(new DOMException('gone', 'NotFoundError'));
    this.sink = device;
    return Promise.resolve();
  }
}

let page: FakePage;
let preferences: PreferencesStore;
let told: number;

function ringer(chosen: Partial<Preferences> = {}): Ringer {
  preferences.change(chosen);
  return new Ringer(preferences, () => {
    told++;
  });
}
const heard = () => ({
  plays: FakeAudio.last.plays,
  on: FakeAudio.last.sink,
  volume: FakeAudio.last.volume,
});

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  page = new FakePage().enter();
  giveStorage();
  told = 0;
  FakeAudio.missing = [];
  FakeAudio.refuses = false;
  Object.assign(globalThis, { Audio: FakeAudio });
  preferences = preferencesStore({ account: 'A', user: 7 });
});
afterEach(() => {
  jest.useRealTimers();
});

test.each([
  ['the speaker, unless another device is chosen', {}, 'classic', 'headset'],
  ['the device that was chosen for it', { ringOutput: 'desk' }, 'classic', 'desk'],
  ['the system’s default, chosen for it', { ringOutput: '' }, 'classic', ''],
  ['the speaker, when the chosen device is gone', { ringOutput: 'gone' }, 'classic', 'headset'],
  ['the default, when both are gone', { ringOutput: 'gone', output: 'gone too' }, 'classic', ''],
] as const)('a call rings on %s', async (_what, chosen, tune, on) => {
  FakeAudio.missing = ['gone', 'gone too'];
  const made = ringer({ output: 'headset', volume: 0.4, ...chosen });
  made.ring(tune);
  await settle();
  expect([made.state, heard()]).toEqual(['ringing', { plays: true, on, volume: 0.4 }]);
  made.stop();
  expect([made.state, heard().plays, told]).toEqual(['quiet', false, 2]);
});

test('what a caller hears while it rings on the other side is on the speaker of calls', async () => {
  const made = ringer({ output: 'headset', ringOutput: 'desk' });
  made.ring('ringback');
  await settle();
  expect(heard().on).toBe('headset');
});

test('a change of volume or device, here or in another tab, is heard at once', async () => {
  ringer({ output: 'headset' }).ring('soft');
  await settle();
  preferences.change({ volume: 0.1, ringOutput: 'desk' });
  await settle();
  expect(heard()).toEqual({ plays: true, on: 'desk', volume: 0.1 });
});

test('a sample ends by itself', async () => {
  const made = ringer();
  made.sample('bright');
  await settle();
  expect(heard().plays).toBe(true);
  jest.advanceTimersByTime(2_500);
  expect([made.state, heard().plays]).toEqual(['quiet', false]);
});

test('a call that rings meanwhile goes on ringing when the sample is over', async () => {
  const made = ringer();
  made.sample('classic');
  await settle();
  made.ring('classic');
  jest.advanceTimersByTime(2_500);
  await settle();
  expect([made.state, heard().plays]).toEqual(['ringing', true]);
});

test('a sample doesn’t replace the tune of a call, nor does its end', async () => {
  const made = ringer();
  made.ring('classic');
  await settle();
  const { src } = FakeAudio.last;
  made.sample('soft');
  made.endSample();
  jest.advanceTimersByTime(2_500);
  await settle();
  expect([made.state, FakeAudio.last.src === src]).toEqual(['ringing', true]);
});

test('the calls of a page say that none rings, which leaves a sample alone', async () => {
  const made = ringer();
  made.sample('classic');
  await settle();
  made.stop();
  expect(heard().plays).toBe(true);
  made.endSample();
  expect(heard().plays).toBe(false);
});

test('a browser that plays nothing yet does so at the first touch', async () => {
  FakeAudio.refuses = true;
  const made = ringer();
  made.ring('classic');
  await settle();
  expect(made.state).toBe('blocked');
  FakeAudio.refuses = false;
  page.document.dispatchEvent(new Event('pointerdown'));
  await settle();
  expect([made.state, heard().plays]).toEqual(['ringing', true]);
});
