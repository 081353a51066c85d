/**
 * What a server may send that the library does not expect; the numbers are those of the library's
 * traps.
 */
import { invite, reply, request, servers } from './fake-line.ts';
import { agreeable, exchange, isInvite, pass, SipScript } from './sip-script.ts';

let script: SipScript;
beforeEach(() => {
  script = new SipScript();
});
afterEach(() => script.end());

const from = (peer: string) => invite('in-1').replace(/From: .*/, `From: ${peer}`);

test.each([
  ['"Sales: Europe" <sip:+12125550181@sip.test>;tag=them', '+12125550181'],
  ['<sip:+12125550181@sip.test>;tag=them', '+12125550181'],
  ['"Anonymous" <sip:anonymous@anonymous.invalid>;tag=them', ''],
  ['"A <b> \\"c\\"" <sip:101@sip.test>;tag=them', '101'],
])('8: a call from %s rings, and can be answered', async (peer, number) => {
  await script.register();
  script.socket.receive(from(peer));
  await pass(10);
  expect(script.states.get('in-1')).toMatchObject({ phase: 'ringing', number });
  void script.phone.live()[0]?.answer();
  await pass(100);
  expect(script.states.get('in-1')?.phase).toBe('talking');
  const answer = script.sent('SIP/2.0').find(({ subject }) => subject === 'SIP/2.0 200 OK');
  expect(answer?.headers['from']).toBe(peer);
});

test('8: the caller’s name is shown with its colon', async () => {
  await script.register();
  script.socket.receive(
    invite('in-1', { 'p-rc-api-call-info': 'callerIdName=Sales: Europe;queueName=Support: 1' }),
  );
  await pass(10);
  expect(script.states.get('in-1')).toMatchObject({ name: 'Sales: Europe', queue: 'Support: 1' });
});

test.each([
  ['without brackets', 'sip:+12125550181@sip.test;tag=them'],
  ['as a telephone address', '<tel:+12125550181>;tag=them'],
  ['without a user', '<sip:sip.test>;tag=them'],
  ['empty', ''],
])('a caller’s address %s does not keep the call from ringing', async (_, peer) => {
  await script.register();
  script.socket.receive(from(peer));
  await pass(10);
  expect(script.states.get('in-1')?.phase).toBe('ringing');
  void script.phone.live()[0]?.decline();
  await pass(4_000);
  expect(script.states.get('in-1')).toMatchObject({ phase: 'over', result: 'declined' });
});

test.each([
  '',
  '\r\n\r\n',
  'SIP/2.0 200 OK\r\n\r\n',
  'NOTIFY sip:me@sip.test SIP/2.0\r\nCSeq: 1 NOTIFY\r\n\r\n',
  'nonsense',
  'INFO sip:x SIP/2.0\r\nCall-Id: none\r\nCSeq: 7 INFO\r\n\r\n{',
])('the phone stays registered through %j', async (message) => {
  await script.register();
  script.socket.receive(message);
  await pass(60_000);
  expect(script.lost).toBe(0);
  expect(script.phone.isOpen).toBe(true);
});

test('a keep-alive in the middle of the registration does not disturb it', async () => {
  servers.answer = (sent, socket) => {
    socket.receive('\r\n\r\n');
    return agreeable(sent, socket);
  };
  const opened = script.phone.open(
    {
      authorizationId: 'auth',
      domain: 'sip.test',
      outboundProxy: 'x',
      outboundProxyBackup: '',
      username: 'me',
      password: 'p',
      stunServers: [],
    },
    false,
  );
  await pass(100);
  expect(await opened).toEqual({ outcome: 'registered' });
});

test('no caller opens the microphone by a header', async () => {
  await script.register();
  script.socket.receive(
    invite('in-1', { 'Alert-Info': 'Auto Answer', 'Call-Info': '<x>;Answer-After=0' }),
  );
  await pass(5_000);
  expect(script.states.get('in-1')?.phase).toBe('ringing');
});

test('a caller who gives up is missed, and is answered by the phone', async () => {
  await script.register();
  script.socket.receive(invite('in-1'));
  await pass(10);
  script.socket.receive(request('CANCEL', 'in-1', 1));
  await pass(10);
  expect(script.states.get('in-1')).toMatchObject({ phase: 'over', result: 'missed' });
});

test('a BYE ends the call as answered, and is answered by the phone', async () => {
  const call = await script.talk();
  script.socket.receive(request('BYE', call.state.id, 77));
  await pass(10);
  expect(call.state).toMatchObject({ phase: 'over', result: 'answered' });
  expect(
    script
      .sent('SIP/2.0')
      .some(({ subject, headers }) => subject === 'SIP/2.0 200 OK' && headers['cseq'] === '77 BYE'),
  ).toBe(true);
});

test('407 without a nonce, or twice, ends the call', async () => {
  await script.register(
    exchange((sent) =>
      isInvite(sent)
        ? [
            reply(sent, '407 Proxy Authentication Required', {
              'Proxy-Authenticate': 'Digest realm="sip.test", nonce="n3"',
            }),
          ]
        : null,
    ),
  );
  const call = script.place();
  await pass(1_000);
  expect(call.state).toMatchObject({ phase: 'over', result: 'failed' });
  servers.answer = (sent) =>
    isInvite(sent) ? [reply(sent, '407 Proxy Authentication Required')] : [reply(sent, '200 OK')];
  const other = script.place();
  await pass(1_000);
  expect(other.state).toMatchObject({ phase: 'over', result: 'failed' });
});

test.each(['500 Server Error', '404 Not Found', '480 Temporarily Unavailable', '200 OK'])(
  '%s where a password is asked for ends the call',
  async (status) => {
    await script.register(agreeable);
    servers.answer = (sent) => (isInvite(sent) ? [reply(sent, status)] : [reply(sent, '200 OK')]);
    const call = script.place();
    await pass(1_000);
    expect(call.state.phase).toBe('over');
  },
);
