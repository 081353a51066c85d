import { preferencesStore } from '../../src/browser/sensors/preferences.ts';
import { ChosenDevices } from '../../src/browser/settings/chosen-devices.ts';
import { FakePage } from '../sensors/fake-browser.ts';
import { type FakeStorage, giveStorage } from '../stubs/fake-storage.ts';

const KEY = 'rcp-preferences:A:7';

let page: FakePage;
let local: FakeStorage;
let now: number;
beforeEach(() => {
  page = new FakePage().enter();
  ({ local } = giveStorage());
  now = 1_000_000;
});

function settings() {
  const preferences = preferencesStore({ account: 'A', user: 7 });
  preferences.change({ input: 'old', inputName: 'Old microphone' });
  return { preferences, devices: new ChosenDevices(preferences, () => now) };
}

/** A softphone in another tab chooses a device. */
function elsewhere(input: string): void {
  const stored = JSON.parse(local.getItem(KEY) ?? '{}') as object;
  local.setItem(KEY, JSON.stringify({ ...stored, input }));
  page.hearStorage(KEY);
}

test('a choice is kept with its name', async () => {
  const { preferences, devices } = settings();
  await devices.choose('output', 'speaker', 'Desk speaker');
  expect(preferences.get()).toMatchObject({
    input: 'old',
    output: 'speaker',
    outputName: 'Desk speaker',
  });
  expect(devices.problem).toBeNull();
});

test('the one before, chosen again by a softphone, means that a call can’t use the new one', async () => {
  const { devices } = settings();
  await devices.choose('input', 'new', 'New microphone');
  elsewhere('old');
  expect(devices.problem).toBe('input');
  await devices.choose('input', 'newer', 'Newer microphone');
  expect(devices.problem).toBeNull();
});

test.each([
  ['another device', 'third', 0],
  ['the one before, much later', 'old', 21_000],
])('a person who chooses %s there doesn’t cause a problem', async (_what, input, later) => {
  const { devices } = settings();
  await devices.choose('input', 'new', 'New microphone');
  now += later;
  elsewhere(input);
  expect(devices.problem).toBeNull();
});
