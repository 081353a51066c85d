import { CallDesk, type CallDeskParts } from '../../src/browser/app/desk/call-desk.ts';
import { FakePhone } from './fake-phone.ts';

const NOW = Date.UTC(2026, 0, 15, 10);
const NUMBER = '(212) 555-0182';
const DIALED = '+12125550182';

function desk(parts: Partial<CallDeskParts> = {}) {
  let now = NOW;
  const phone = new FakePhone(() => now);
  const opened: string[] = [];
  const placed: string[] = [];
  const made = new CallDesk({
    phone,
    owner: { confirmed: () => Promise.resolve(true), other: null, away: false },
    line: {
      acts: () => true,
      isConnected: () => true,
      isRegistered: () => true,
      canCall: () => true,
    },
    microphone: {
      get: () => 'ready',
      open: () => {
        opened.push('microphone');
        return Promise.resolve(null);
      },
    },
    country: () => 'US',
    rings: () => true,
    from: () => '+12125550100',
    now: () => now,
    onPlaced: () => placed.push('placed'),
    ...parts,
  });
  phone.onCall = (call) => {
    made.take(call);
  };
  return {
    desk: made,
    phone,
    opened,
    placed,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}
const LINE = {
  acts: () => true,
  isConnected: () => true,
  isRegistered: () => true,
  canCall: () => true,
};
const OWNER = { confirmed: () => Promise.resolve(true), other: null, away: false };

describe('dialing', () => {
  test('places the call as E.164, with the chosen caller ID', async () => {
    const { desk: calls, phone, placed } = desk();
    expect(await calls.dial(NUMBER)).toBeNull();
    expect(phone.done).toEqual([`place ${DIALED} +12125550100`]);
    expect(calls.calls().map(({ number }) => number)).toEqual([DIALED]);
    expect(placed).toEqual(['placed']);
  });

  test.each<[string, string, Partial<CallDeskParts>]>([
    [
      'other-user',
      'somebody else is signed in',
      { owner: { ...OWNER, confirmed: () => Promise.resolve(false) } },
    ],
    ['inactive-tab', 'another tab calls', { line: { ...LINE, acts: () => false } }],
    ['away', 'nobody is near', { owner: { ...OWNER, away: true } }],
    [
      'not-connected',
      'RingCentral is not connected',
      { line: { ...LINE, isConnected: () => false } },
    ],
    ['microphone', 'the browser carries no calls', { line: { ...LINE, canCall: () => false } }],
    ['offline', 'the phone is not registered', { line: { ...LINE, isRegistered: () => false } }],
    [
      'microphone',
      'the microphone is blocked and stays so',
      { microphone: { get: () => 'blocked', open: () => Promise.resolve(null) } },
    ],
  ])('is refused as %s while %s', async (refusal, _while, parts) => {
    const { desk: calls, phone, placed } = desk(parts);
    expect(await calls.dial(NUMBER)).toBe(refusal);
    expect([phone.done, placed]).toEqual([[], []]);
  });

  test('is refused as offline when the line is gone, and says what is wrong with a number first', async () => {
    const { desk: calls, phone } = desk();
    phone.isOpen = false;
    expect(await calls.dial(NUMBER)).toBe('offline');
    expect(await calls.dial('hello')).toBe('not-a-number');
  });

  test('opens a blocked microphone for a moment, and lets go of it', async () => {
    const stop = jest.fn();
    const stream = { getTracks: () => [{ stop }] } as unknown as MediaStream;
    const { desk: calls, phone } = desk({
      microphone: { get: () => 'blocked', open: () => Promise.resolve(stream) },
    });
    expect(await calls.dial(NUMBER)).toBeNull();
    expect([phone.done.length, stop.mock.calls.length]).toEqual([1, 1]);
  });

  test('a double click is one call, and another number has to wait until somebody answers', async () => {
    const { desk: calls, phone, wait } = desk();
    expect(await Promise.all([calls.dial(NUMBER), calls.dial(NUMBER)])).toEqual([null, null]);
    wait(1_499);
    expect(await calls.dial(NUMBER)).toBeNull();
    expect(phone.done.length).toBe(1);
    expect(await calls.dial('212 555 0199')).toBe('busy');
    wait(1);
    expect(await calls.dial(NUMBER)).toBe('busy');
    phone.set('out-1', { phase: 'talking' });
    expect(await calls.dial('212 555 0199')).toBeNull();
    expect(phone.done.length).toBe(2);
  });

  test('keeps the extension that was typed, until the call is over', async () => {
    const { desk: calls, phone } = desk();
    await calls.dial(`${NUMBER} ext. 34`);
    expect(calls.extensionOf('out-1')).toBe('34');
    const over = { ...phone.state('out-1'), phase: 'over' } as Parameters<typeof calls.take>[0];
    expect(calls.take(over)).toEqual({ isNew: false, extension: '34' });
    expect(calls.extensionOf('out-1')).toBe('');
  });
});

describe('an incoming call', () => {
  test('is answered only for the user it is for', async () => {
    const { desk: calls, phone } = desk({
      owner: { ...OWNER, confirmed: () => Promise.resolve(false) },
    });
    phone.set('a', { direction: 'inbound', phase: 'ringing' });
    await calls.answer('a');
    expect(phone.done).toEqual([]);
  });

  test('isn’t shown to anybody else, and one under way still is', () => {
    const { desk: calls, phone } = desk({ owner: { ...OWNER, other: 'user' } });
    phone.set('a', { direction: 'inbound', phase: 'ringing' });
    phone.set('b', { phase: 'talking' });
    expect(calls.calls().map(({ id }) => id)).toEqual(['b']);
    expect(calls.underWay().map(({ id }) => id)).toEqual(['b']);
  });

  test('whose microphone is missing asks for it once it was answered', async () => {
    const { desk: calls, phone, opened } = desk();
    phone.set('a', { direction: 'inbound', phase: 'ringing', problem: 'microphone' });
    await calls.answer('a');
    expect([phone.done, opened]).toEqual([['answer a'], ['microphone']]);
  });

  test('is declined or sent to voicemail by its id', async () => {
    const { desk: calls, phone } = desk();
    phone.set('a', { direction: 'inbound', phase: 'ringing' });
    await calls.decline('a');
    await calls.toVoicemail('a');
    await calls.decline('gone');
    expect(phone.done).toEqual(['decline a', 'voicemail a']);
  });
});

test('every verb of a call reaches that call and no other', async () => {
  const { desk: calls, phone } = desk();
  phone.set('a');
  phone.set('b');
  calls.mute('a', true);
  await calls.hold('b', true);
  calls.dtmf('a', '12#');
  await calls.record('b', true);
  await calls.hangUp('a');
  expect(phone.done).toEqual([
    'mute true a',
    'hold true b',
    'dtmf 12# a',
    'record true b',
    'hang-up a',
  ]);
  expect(calls.calls().map(({ id }) => id)).toEqual(['b']);
});

describe('a transfer', () => {
  test('goes to a number, and to no extension behind one', async () => {
    const { desk: calls, phone } = desk();
    phone.set('a');
    expect(await calls.transfer('a', `${NUMBER} x34`)).toBe('extension');
    expect(await calls.transfer('a', NUMBER)).toBeNull();
    phone.takes = false;
    expect(await calls.transfer('a', NUMBER)).toBe('failed');
    expect(phone.done).toEqual([`transfer ${DIALED} a`, `transfer ${DIALED} a`]);
  });

  test('that is asked for first joins both, and lets this user’s second call go', async () => {
    const { desk: calls, phone } = desk();
    phone.set('a');
    expect(await calls.consult('a', NUMBER)).toBeNull();
    expect(phone.state('a')).toMatchObject({ transfer: 'consulting', consults: 'out-2' });
    await calls.completeTransfer('a');
    expect(phone.done.slice(1)).toEqual(['join a out-2', 'hang-up out-2']);
    expect(phone.state('out-2')?.result).toBe('answered');
  });

  test('that RingCentral refuses leaves both calls', async () => {
    const { desk: calls, phone } = desk();
    phone.set('a');
    await calls.consult('a', NUMBER);
    phone.takes = false;
    await calls.completeTransfer('a');
    expect(calls.calls().map(({ id }) => id)).toEqual(['a', 'out-2']);
  });

  test('that is called off lets the other one go and goes on with the caller', async () => {
    const { desk: calls, phone } = desk();
    phone.set('a', { hold: 'on' });
    await calls.consult('a', NUMBER);
    await calls.cancelTransfer('a');
    expect(phone.done.slice(1)).toEqual(['hang-up out-2', 'hold false a']);
    expect(phone.state('a')).toMatchObject({ transfer: 'none', consults: null });
  });

  test('ends by itself when the person who was asked hangs up', async () => {
    const { desk: calls, phone } = desk();
    phone.set('a');
    await calls.consult('a', NUMBER);
    phone.set('out-2', { phase: 'over', result: 'answered' });
    expect(phone.state('a')).toMatchObject({ transfer: 'none', consults: null });
  });

  test('asks nobody in the session of somebody else', async () => {
    const { desk: calls, phone } = desk({
      owner: { ...OWNER, confirmed: () => Promise.resolve(false) },
    });
    phone.set('a');
    expect(await calls.consult('a', NUMBER)).toBe('other-user');
    expect(await calls.consult('gone', NUMBER)).toBe('offline');
    expect(phone.done).toEqual([]);
  });
});
