import { DeviceChoice } from '../../src/browser/app/desk/device-choice.ts';
import type { Preferences } from '../../src/browser/sensors/preferences.ts';

function choice(useDevice: (kind: 'input' | 'output') => Promise<boolean>) {
  let preferences = {
    input: 'old',
    inputName: 'Old microphone',
    output: 'speaker',
    outputName: 'Speaker',
  } as Preferences;
  const followed: string[] = [];
  const made = new DeviceChoice({
    preferences: {
      get: () => preferences,
      change: (change) => {
        preferences = { ...preferences, ...change };
      },
    },
    phone: {
      useDevice,
      followDevices: () => {
        followed.push('followed');
        return Promise.resolve();
      },
    },
    onChange: () => undefined,
  });
  return {
    choice: made,
    followed,
    get: () => preferences,
    /** Settings, in another tab, changes something. */
    elsewhere: (change: Partial<Preferences>) => {
      preferences = { ...preferences, ...change };
      return made.follow();
    },
  };
}

test('a device that every call takes is the new one', async () => {
  const made = choice(() => Promise.resolve(true));
  await made.choice.choose('input', 'new', 'New microphone');
  expect(made.get()).toMatchObject({
    input: 'new',
    inputName: 'New microphone',
    output: 'speaker',
  });
  expect([made.choice.problem, made.followed]).toEqual([null, []]);
});

test('one that a call can’t use leaves the old one, for every call, and says so', async () => {
  const made = choice(() => Promise.resolve(false));
  await made.choice.choose('output', 'new', 'New speaker');
  expect(made.get()).toMatchObject({ output: 'speaker', outputName: 'Speaker', input: 'old' });
  expect([made.choice.problem, made.followed]).toEqual(['output', ['followed']]);
});

test('the last choice wins when an earlier one fails late', async () => {
  const answers: ((taken: boolean) => void)[] = [];
  const made = choice(() => new Promise((resolve) => answers.push(resolve)));
  const first = made.choice.choose('input', 'one', 'One');
  const second = made.choice.choose('input', 'two', 'Two');
  answers[1]?.(true);
  await second;
  answers[0]?.(false);
  await first;
  expect([made.get().input, made.choice.problem]).toEqual(['two', null]);
});

test('calls use what Settings chose, and nothing happens for any other change there', async () => {
  const used: string[] = [];
  const made = choice((kind) => {
    used.push(kind);
    return Promise.resolve(true);
  });
  await made.elsewhere({ volume: 0.1 });
  await made.elsewhere({ input: 'new', inputName: 'New microphone' });
  await made.elsewhere({ quiet: true });
  expect([used, made.get().input, made.choice.problem]).toEqual([['input'], 'new', null]);
});

test('one that Settings chose and a call can’t use leaves the old one, with its name', async () => {
  const made = choice(() => Promise.resolve(false));
  await made.elsewhere({ input: 'new', inputName: 'New microphone' });
  expect(made.get()).toMatchObject({ input: 'old', inputName: 'Old microphone' });
  expect([made.choice.problem, made.followed]).toEqual(['input', ['followed']]);
});
