/**
 * Connections that end when they should not: what the user is spared, by the numbers of the
 * library's traps.
 */
import { invite, registrar, reply, servers, sockets, webRtc } from './fake-line.ts';
import { agreeable, exchange, isAgain, isInvite, pass, SIP, SipScript } from './sip-script.ts';

let script: SipScript;
beforeEach(() => {
  script = new SipScript();
});
afterEach(() => script.end());

test('2: hanging up on a socket that died unheard takes no time', async () => {
  const call = await script.talk();
  script.socket.readyState = 3;
  void call.hangUp();
  await pass(10);
  expect(call.state).toMatchObject({ phase: 'over', result: 'answered' });
});

test('2: on a dead socket no call is started at all', async () => {
  await script.register();
  script.socket.readyState = 3;
  expect(script.phone.place('+12125550182', null)).toBeNull();
});

test('2: a socket that dies while it dials ends the call as failed', async () => {
  await script.register(exchange(() => null));
  const call = script.place();
  await pass(10);
  script.socket.close();
  await pass(10_000);
  expect(call.state).toMatchObject({ phase: 'over', result: 'failed' });
  expect(script.lost).toBe(1);
});

test('2: a proxy address that no browser takes is unreachable, not an exception', async () => {
  const picky = (url: string) => {
    throw new DOMException(`The URL '${url}' is invalid.`, 'SyntaxError');
  };
  Object.assign(globalThis, { WebSocket: jest.fn(picky) });
  expect(await script.phone.open({ ...SIP, outboundProxy: 'sip.test:99999' }, false)).toEqual({
    outcome: 'unreachable',
  });
  await script.phone.close();
});

test('2: a server that refuses the socket is unreachable at once', async () => {
  servers.refuse = true;
  const opened = script.phone.open(SIP, false);
  await pass(10);
  expect(await opened).toEqual({ outcome: 'unreachable' });
});

test.each([403, 404, 500, 603])(
  'a registration refused with %i says so, and closes its socket',
  async (status) => {
    servers.answer = (sent) => [reply(sent, `${status} No`)];
    const opened = script.phone.open(SIP, false);
    await pass(100);
    expect(await opened).toEqual({ outcome: 'refused', status });
  },
);

test('a registration without a time to live is not taken for one', async () => {
  servers.answer = (sent) => [reply(sent, '200 OK')];
  const opened = script.phone.open(SIP, false);
  await pass(100);
  expect((await opened).outcome).not.toBe('registered');
});

test('4: opening again while the old registration is being taken back waits for that', async () => {
  await script.register();
  servers.answer = (sent) =>
    (sent.headers['contact'] ?? '').includes('expires=0') ? null : agreeable(sent, script.socket);
  const closed = script.phone.close();
  await pass(10);
  const opened = script.phone.open(SIP, false);
  await pass(1_000);
  expect(sockets).toHaveLength(1);
  await pass(3_000);
  await closed;
  expect(await opened).toEqual({ outcome: 'registered' });
  expect(script.openSockets).toBe(1);
});

test('4: closing while it opens leaves no socket, even when the old one was still being left', async () => {
  await script.register();
  servers.answer = (sent) =>
    (sent.headers['contact'] ?? '').includes('expires=0') ? null : agreeable(sent, script.socket);
  const opened = script.phone.open(SIP, false);
  await pass(500);
  const closed = script.phone.close();
  await pass(5_000);
  await closed;
  expect((await opened).outcome).toBe('unreachable');
  expect(script.openSockets).toBe(0);
});

test('4: of two that open at once, one is open afterwards', async () => {
  servers.answer = agreeable;
  const first = script.phone.open(SIP, false);
  const second = script.phone.open(SIP, false);
  await pass(12_000);
  expect(await second).toEqual({ outcome: 'registered' });
  expect((await first).outcome).toBe('unreachable');
  expect(script.openSockets).toBe(1);
  expect(script.lost).toBe(0);
});

test('3: while it is registered the library registers again every minute, over the same socket', async () => {
  await script.register();
  await pass(5 * 60_000);
  expect(sockets).toHaveLength(1);
  expect(script.lost).toBe(0);
  expect(script.sent('REGISTER').length).toBeGreaterThanOrEqual(10);
});

test('5: a number that is slow to ring isn’t a dead server, once it says it tries', async () => {
  await script.register(
    exchange((sent, socket) => {
      if (!isInvite(sent)) return null;
      setTimeout(() => {
        socket.receive(reply(sent, '180 Ringing'));
      }, 15_000);
      return [reply(sent, '100 Trying')];
    }),
  );
  const call = script.place();
  await pass(12_000);
  expect(call.state.phase).toBe('dialling');
  await pass(4_000);
  expect(call.state.phase).toBe('ringing');
});

test('5: a caller who was hung up on before it rang is not left ringing', async () => {
  await script.register(
    exchange((sent, socket) => {
      if (!isInvite(sent)) return [reply(sent, '200 OK')];
      setTimeout(() => {
        socket.receive(reply(sent, '180 Ringing'));
      }, 6_000);
      return null;
    }),
  );
  const call = script.place();
  await pass(20);
  void call.hangUp();
  await pass(5_000);
  expect(call.state).toMatchObject({ phase: 'over', result: 'cancelled' });
  await pass(3_000);
  expect(script.sent('CANCEL')).toHaveLength(1);
});

test('5: a callee who answers after the hang-up before the ringing is not left listening', async () => {
  await script.register(
    exchange((sent, socket) => {
      if (!isInvite(sent)) return sent.subject.startsWith('ACK ') ? null : [reply(sent, '200 OK')];
      setTimeout(() => {
        socket.receive(reply(sent, '200 OK', {}, 'sdp'));
      }, 6_000);
      return null;
    }),
  );
  const call = script.place();
  await pass(20);
  void call.hangUp();
  await pass(8_000);
  expect(call.state.phase).toBe('over');
  expect(script.sent('BYE')).toHaveLength(1);
});

test('5: a canceled call whose end the server reports is canceled, not failed', async () => {
  let asked: Parameters<typeof reply>[0] | null = null;
  await script.register(
    exchange((sent, socket) => {
      if (isInvite(sent)) {
        asked = sent;
        return [reply(sent, '180 Ringing')];
      }
      if (asked !== null && sent.subject.startsWith('CANCEL '))
        socket.receive(reply(asked, '487 Request Terminated'));
      return [reply(sent, '200 OK')];
    }),
  );
  const call = script.place();
  await pass(100);
  void call.hangUp();
  await pass(100);
  expect(call.state).toMatchObject({ phase: 'over', result: 'cancelled' });
});

test('7: when the connection is lost, calls that nobody can answer stop ringing', async () => {
  await script.register();
  script.socket.receive(invite('in-1'));
  await pass(10);
  expect(script.phone.live()).toHaveLength(1);
  script.socket.close();
  await pass(10);
  expect(script.states.get('in-1')).toMatchObject({ phase: 'over', result: 'missed' });
});

test('7: a caller who gives up while the microphone is being asked for is a missed call', async () => {
  await script.register();
  script.socket.receive(invite('in-1'));
  await pass(10);
  webRtc.microphone = 'asking';
  void script.phone.live()[0]?.answer();
  await pass(1_000);
  expect(script.states.get('in-1')?.phase).toBe('answering');
  script.socket.receive(
    invite('in-1').replace('INVITE sip', 'CANCEL sip').replace('1 INVITE', '1 CANCEL'),
  );
  await pass(15_000);
  expect(script.states.get('in-1')).toMatchObject({ phase: 'over', result: 'missed' });
});

test('9: a hold that the server refuses is said, and not shown as one', async () => {
  const call = await script.talk();
  servers.answer = exchange((sent) =>
    isAgain(sent) ? [reply(sent, '488 Not Acceptable Here')] : [reply(sent, '200 OK')],
  );
  void call.hold(true);
  await pass(1_000);
  expect(call.state).toMatchObject({ phase: 'talking', hold: 'off', problem: 'hold-failed' });
});

test('9: the call outlives a lost connection, and says so until it is back', async () => {
  const call = await script.talk();
  script.socket.close();
  await pass(10);
  expect(call.state).toMatchObject({ phase: 'talking', problem: 'reconnecting' });
  await script.register();
  await pass(100);
  expect(call.state).toMatchObject({ phase: 'talking', problem: null });
});

test('recording that nobody answers for is said, and one that is refused too', async () => {
  const call = await script.talk();
  servers.answer = registrar(() => null);
  void call.record(true);
  await pass(10_000);
  expect(call.state).toMatchObject({
    recording: 'off',
    wasRecorded: false,
    problem: 'recording-failed',
  });
});
