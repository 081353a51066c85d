/**
 * What the phone library leaves open, each by what the user is spared. The numbers are those of the
 * library's traps.
 */

import type { CallState } from '../../src/browser/app/calls/call.ts';
import { Phone } from '../../src/browser/app/phone/phone.ts';
import { backoff } from '../../src/browser/app/phone/registration.ts';
import {
  FakeSocket,
  installFakeBrowser,
  invite,
  registrar,
  reply,
  request,
  type Server,
  servers,
  sockets,
  webRtc,
} from './fake-line.ts';
import { exchange, pass, SIP } from './sip-script.ts';

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
let states: Map<string, CallState>;
let lost: number;
let phone: Phone;

const latest = () => [...states.values()].at(-1);
const last = (): FakeSocket => {
  const socket = sockets.at(-1);
  if (socket === undefined) throw new Error('There is no socket.');
  return socket;
};

const rings: Server = (sent) =>
  sent.subject.startsWith('INVITE ') ? [reply(sent, '180 Ringing')] : [reply(sent, '200 OK')];
const answers: Server = (sent) =>
  sent.subject.startsWith('INVITE ')
    ? [reply(sent, '180 Ringing'), reply(sent, '200 OK', {}, 'sdp')]
    : sent.subject.startsWith('ACK ')
      ? null
      : [reply(sent, '200 OK')];

async function register(server: Server = registrar(() => null)): Promise<void> {
  servers.answer = server;
  const opened = phone.open(SIP, false);
  await pass(100);
  expect(await opened).toEqual({ outcome: 'registered' });
}
async function talk(): Promise<void> {
  await register(exchange(answers));
  phone.place('+12125550182', null);
  await pass(200);
  expect(latest()?.phase).toBe('talking');
}
const left = () => phone.live().length;

beforeEach(() => {
  jest.useFakeTimers();
  installFakeBrowser();
  process.on('unhandledRejection', note);
  unhandled.length = 0;
  states = new Map();
  lost = 0;
  phone = new Phone({
    instanceId: 'one',
    devices: () => ({ input: '', output: '' }),
    now: () => Date.now(),
    onCall: (call) => void states.set(call.id, call),
    onLost: () => {
      lost++;
    },
  });
});
afterEach(async () => {
  await pass(20_000);
  expect(unhandled).toEqual([]);
  process.off('unhandledRejection', note);
  jest.useRealTimers();
});

describe('1: a call that is turned away ends here, whatever the server does', () => {
  test.each([
    ['decline', 'declined'],
    ['toVoicemail', 'voicemail'],
  ] as const)('%s without an answer', async (verb, result) => {
    await register();
    last().receive(invite('in-1'));
    await pass(10);
    void phone.live()[0]?.[verb]();
    await pass(9_000);
    expect(latest()).toMatchObject({ phase: 'over', result });
    expect(left()).toBe(0);
  });

  test('without RingCentral’s own header, when the library sends nothing at all', async () => {
    await register();
    last().receive(invite('in-1').replace(/P-rc: .*\r\n/, ''));
    await pass(10);
    void phone.live()[0]?.decline();
    await pass(4_000);
    expect(latest()?.phase).toBe('over');
  });

  test('closing the phone while a call rings does not hang', async () => {
    await register();
    last().receive(invite('in-1'));
    await pass(10);
    const closed = phone.close();
    await pass(12_000);
    await closed;
    expect(left()).toBe(0);
  });
});

describe('2: a server that says nothing', () => {
  test('at the start is unreachable, and no socket stays open', async () => {
    const opened = phone.open(SIP, false);
    await pass(6_000);
    expect(await opened).toEqual({ outcome: 'unreachable' });
    expect(last().readyState).not.toBe(FakeSocket.OPEN);
  });

  test('when calling ends the call within seconds', async () => {
    await register();
    phone.place('+12125550182', null);
    await pass(10_000);
    expect(latest()).toMatchObject({ phase: 'over', result: 'failed' });
    expect(left()).toBe(0);
  });

  test('when hanging up ends the call within seconds', async () => {
    await talk();
    servers.answer = () => null;
    void phone.live()[0]?.hangUp();
    await pass(4_000);
    expect(latest()).toMatchObject({ phase: 'over', result: 'answered' });
    expect(left()).toBe(0);
  });
});

test('3: the watchdog of a dead socket does not close the one that came after it', async () => {
  await register();
  servers.answer = () => null;
  // The library registers again three seconds before the minute is over; nobody answers.
  await pass(57_500);
  servers.answer = registrar(() => null);
  const opened = phone.open(SIP, false);
  await pass(1_000);
  expect(await opened).toEqual({ outcome: 'registered' });
  await pass(10_000);
  expect(last().readyState).toBe(FakeSocket.OPEN);
  expect(phone.isOpen).toBe(true);
});

test('4: a new registration closes the old socket first, and one loss is reported', async () => {
  await register();
  await register();
  expect(sockets.filter(({ readyState }) => readyState === FakeSocket.OPEN)).toHaveLength(1);
  expect(lost).toBe(0);
  last().close();
  await pass(10);
  expect(lost).toBe(1);
});

test(
  '4: a registration that fails by the library’s own timer is reported, and leaves no unhandled ' +
    'rejection',
  async () => {
    await register();
    servers.answer = (sent) => [reply(sent, '500 Server Error')];
    await pass(60_000);
    expect(lost).toBe(1);
  },
);

describe('5: canceling', () => {
  test('while it rings ends the call, though the library’s promise never settles', async () => {
    await register(exchange(rings));
    phone.place('+12125550182', null);
    await pass(50);
    expect(latest()?.phase).toBe('ringing');
    void phone.live()[0]?.hangUp();
    await pass(4_000);
    expect(latest()).toMatchObject({ phase: 'over', result: 'cancelled' });
    expect(last().sent.some(({ subject }) => subject.startsWith('CANCEL '))).toBe(true);
    expect(left()).toBe(0);
  });

  test('before it rings, which the library cannot', async () => {
    await register(exchange(() => null));
    phone.place('+12125550182', null);
    await pass(20);
    void phone.live()[0]?.hangUp();
    await pass(8_000);
    expect(latest()).toMatchObject({ phase: 'over', result: 'cancelled' });
    expect(left()).toBe(0);
  });
});

describe('6: replies in an unusual order', () => {
  test.each([
    ['404 Not Found', 'unreachable'],
    ['486 Busy Here', 'busy'],
    ['603 Decline', 'declined'],
  ])('%s as the first reply ends the call', async (status, result) => {
    await register(
      exchange((sent) => (sent.subject.startsWith('INVITE ') ? [reply(sent, status)] : null)),
    );
    phone.place('+12125550182', null);
    await pass(100);
    expect(latest()).toMatchObject({ phase: 'over', result });
  });

  test('183 after 180 does not end the call', async () => {
    await register(
      exchange((sent) =>
        sent.subject.startsWith('INVITE ')
          ? [reply(sent, '180 Ringing'), reply(sent, '183 Session Progress')]
          : null,
      ),
    );
    phone.place('+12125550182', null);
    await pass(100);
    expect(latest()?.phase).toBe('ringing');
  });

  test('a call that nobody answers ends after a minute and a half', async () => {
    await register(exchange(rings));
    phone.place('+12125550182', null);
    await pass(100_000);
    expect(latest()).toMatchObject({
      phase: 'over',
      result: 'no-answer',
      problem: 'not-answered-in-time',
    });
  });
});

describe('7: a refused microphone', () => {
  test('leaves no half-made call behind', async () => {
    await register(exchange(rings));
    webRtc.microphone = 'refused';
    phone.place('+12125550182', null);
    await pass(100);
    expect(latest()).toMatchObject({ phase: 'over', problem: 'microphone' });
    expect(left()).toBe(0);
  });

  test('leaves an incoming call ringing, and it can be answered after that', async () => {
    await register(
      registrar((sent) => (sent.subject.startsWith('MESSAGE ') ? [reply(sent, '200 OK')] : null)),
    );
    last().receive(invite('in-1'));
    await pass(10);
    webRtc.microphone = 'refused';
    await phone.live()[0]?.answer();
    expect(latest()).toMatchObject({ phase: 'ringing', problem: 'microphone' });
    webRtc.microphone = 'there';
    await phone.live()[0]?.answer();
    expect(latest()?.phase).toBe('talking');
  });
});

test('8: a request of the server with the number of ours is not taken for the reply', async () => {
  await talk();
  servers.answer = (sent, socket) => {
    if (!sent.subject.startsWith('BYE ')) return null;
    const [number = '0'] = (sent.headers['cseq'] ?? '').split(' ');
    socket.receive(request('INFO', sent.headers['call-id'] ?? '', Number(number), '{}'));
    return null;
  };
  const ended = phone.live()[0]?.hangUp();
  await pass(1_000);
  // The wrong one did not end it; the deadline does.
  expect(latest()?.phase).toBe('ending');
  await pass(3_000);
  await ended;
  expect(latest()?.phase).toBe('over');
});

test('9: hold without an answer is said, and the call goes on', async () => {
  await talk();
  servers.answer = () => null;
  void phone.live()[0]?.hold(true);
  await pass(10_000);
  expect(latest()).toMatchObject({ phase: 'talking', hold: 'off', problem: 'hold-failed' });
});

test('9: a call that cannot be brought back after a lost connection is over, and said to be lost', async () => {
  await talk();
  last().close();
  await pass(10);
  expect(latest()?.problem).toBe('reconnecting');
  servers.answer = registrar((sent) => [reply(sent, '481 Peer Gone')]);
  const opened = phone.open(SIP, false);
  await pass(15_000);
  await opened;
  expect(latest()).toMatchObject({ phase: 'over', result: 'lost' });
});

test('10: a transfer whose BYE overtakes the answer has worked', async () => {
  await talk();
  servers.answer = (sent, socket) => {
    if (sent.subject.startsWith('REFER '))
      socket.receive(request('BYE', sent.headers['call-id'] ?? '', 9));
    return null;
  };
  const transferred = phone.live()[0]?.transfer('+12125550183');
  await pass(12_000);
  expect(await transferred).toBe(true);
  expect(latest()).toMatchObject({ phase: 'over', result: 'answered' });
});

test('10: a transfer that nobody answers leaves the caller here', async () => {
  await talk();
  servers.answer = () => null;
  const transferred = phone.live()[0]?.transfer('+12125550183');
  await pass(12_000);
  expect(await transferred).toBe(false);
  expect(latest()).toMatchObject({ phase: 'talking', problem: 'transfer-failed' });
});

test('11: a 200 at once, before anything rang, is an answered call', async () => {
  await register(
    exchange((sent) =>
      sent.subject.startsWith('INVITE ') ? [reply(sent, '200 OK', {}, 'sdp')] : null,
    ),
  );
  phone.place('+12125550182', null);
  await pass(200);
  expect(latest()?.phase).toBe('talking');
});

test.each([
  ['403 Forbidden', 'blocked'],
  ['404 Not Found', 'unreachable'],
  ['408 Request Timeout', 'no-answer'],
  ['480 Temporarily Unavailable', 'no-answer'],
  ['484 Address Incomplete', 'unreachable'],
  ['486 Busy Here', 'busy'],
  ['503 Service Unavailable', 'failed'],
  ['603 Decline', 'declined'],
  ['607 Unwanted', 'blocked'],
])('a call refused with %s before any challenge is over and says so', async (status, result) => {
  await register(
    registrar((sent) => (sent.subject.startsWith('INVITE ') ? [reply(sent, status)] : null)),
  );
  phone.place('+12125550182', null);
  await pass(100);
  expect(latest()).toMatchObject({ phase: 'over', result });
  expect(left()).toBe(0);
});

test.each([
  [0, 1_600, 2_400],
  [1, 3_200, 4_800],
  [5, 48_000, 72_000],
  [50, 48_000, 72_000],
])('try %i waits between %i and %i ms', (tries, least, most) => {
  expect(backoff(tries, 0)).toBeCloseTo(least);
  expect(backoff(tries, 1)).toBeCloseTo(most);
});
