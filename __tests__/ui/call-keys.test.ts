import { callForKey, callKeyOf, shortcutOf } from '../../src/browser/ui/call-keys.ts';

const press = (code: string, change: object = {}) =>
  callKeyOf({
    code,
    altKey: true,
    shiftKey: true,
    ctrlKey: false,
    metaKey: false,
    repeat: false,
    ...change,
  });

test('Alt, Shift, and a letter mean one thing each, by the place of the key', () => {
  expect(['KeyA', 'KeyD', 'KeyM', 'KeyL', 'KeyH', 'KeyX'].map((code) => press(code))).toEqual([
    'answer',
    'decline',
    'mute',
    'hold',
    'hang-up',
    null,
  ]);
  expect(shortcutOf('hang-up')).toBe('Alt+Shift+H');
});

test.each([
  { altKey: false },
  { shiftKey: false },
  { ctrlKey: true },
  { metaKey: true },
  { repeat: true },
])('%j means nothing', (change) => {
  expect(press('KeyA', change)).toBeNull();
});

const call = (id: string, phase: string, direction: 'inbound' | 'outbound' = 'inbound') => ({
  id,
  phase,
  direction,
  held: id.startsWith('held'),
});
const CALLS = [
  call('held1', 'talking'),
  call('rings1', 'ringing'),
  call('talks', 'talking'),
  call('rings2', 'ringing'),
];
const idFor = (key: Parameters<typeof callForKey>[0], calls: typeof CALLS) =>
  callForKey(key, calls, ({ held }) => held)?.id;

test('a call that rings is answered or declined, the one that talks muted or ended', () => {
  expect(
    (['answer', 'decline', 'mute', 'hang-up'] as const).map((key) => idFor(key, CALLS)),
  ).toEqual(['rings1', 'rings1', 'talks', 'talks']);
});

test('a call that only waits on hold is taken when no other one talks', () => {
  expect(idFor('hang-up', [call('held1', 'talking')])).toBe('held1');
});

test('the call that talks is held; when all wait on hold, the last one goes on', () => {
  expect(idFor('hold', CALLS)).toBe('talks');
  expect(idFor('hold', [call('held1', 'talking'), call('held2', 'talking')])).toBe('held2');
  expect(idFor('hold', [call('out', 'ringing', 'outbound')])).toBeUndefined();
});

test('a call that rings out is ended and not muted, and one that ends is left alone', () => {
  const out = [call('ends', 'ending'), call('out', 'ringing', 'outbound')];
  expect([idFor('hang-up', out), idFor('mute', out), idFor('answer', out)]).toEqual([
    'out',
    undefined,
    undefined,
  ]);
});
