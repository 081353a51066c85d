/**
 * Handing a call on after asking, by the messages that RingCentral gets: its media server joins the
 * two calls.
 */

import { Phone } from '../../src/browser/app/phone/phone.ts';
import type { SipInfo } from '../../src/contracts/grant.ts';
import {
  installFakeBrowser,
  registrar,
  reply,
  request,
  type Server,
  servers,
  sockets,
} from './fake-line.ts';

const SIP: SipInfo = {
  authorizationId: 'auth',
  domain: 'sip.test',
  outboundProxy: '127.0.0.1:1',
  outboundProxyBackup: '',
  username: 'me',
  password: 'secret',
  stunServers: [],
};
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

const answers: Server = registrar((sent) => {
  const isNew = sent.subject.startsWith('INVITE ') && !(sent.headers['to'] ?? '').includes('tag=');
  if (isNew && sent.headers['proxy-authorization'] === undefined)
    return [
      reply(sent, '407 Proxy Authentication Required', {
        'Proxy-Authenticate': 'Digest realm="sip.test", nonce="n2"',
      }),
    ];
  if (sent.subject.startsWith('ACK ')) return null;
  return isNew
    ? [reply(sent, '180 Ringing'), reply(sent, '200 OK', {}, 'sdp')]
    : [reply(sent, '200 OK', {}, 'sdp')];
});

beforeEach(() => {
  jest.useFakeTimers();
  installFakeBrowser();
  servers.answer = answers;
});
afterEach(() => {
  jest.useRealTimers();
});

async function twoCalls() {
  const phone = new Phone({
    instanceId: 'one',
    devices: () => ({ input: '', output: '' }),
    now: () => Date.now(),
    onCall: () => undefined,
    onLost: () => undefined,
  });
  void phone.open(SIP, false);
  await pass(100);
  const caller = phone.place('+12125550182', null);
  await pass(200);
  void caller?.hold(true);
  await pass(200);
  const asked = phone.place('+12125550183', null);
  await pass(200);
  if (caller === null || asked === null) throw new Error('The calls were not placed.');
  expect([caller.state.hold, asked.state.phase]).toEqual(['on', 'talking']);
  return { phone, caller, asked };
}

test('the caller is referred to the other call, which the reference replaces, and both end here', async () => {
  const { phone, caller, asked } = await twoCalls();
  servers.answer = (sent, socket) => {
    if (sent.subject.startsWith('REFER '))
      socket.receive(request('BYE', sent.headers['call-id'] ?? '', 9));
    return [reply(sent, '202 Accepted')];
  };
  const joined = caller.transferTo(asked);
  await pass(500);
  expect(await joined).toBe(true);
  const refer = sockets.at(-1)?.sent.find(({ subject }) => subject.startsWith('REFER '));
  expect(refer?.headers['call-id']).toBe(caller.state.id);
  expect(refer?.headers['refer-to']).toContain(`Replaces=${asked.state.id}%3Bto-tag%3D`);
  expect(refer?.headers['refer-to']).toContain('sip:+12125550183@');
  expect(caller.state).toMatchObject({ phase: 'over', transfer: 'transferred' });
  void asked.hangUp('answered');
  await pass(4_000);
  expect(phone.live()).toEqual([]);
});

test('a reference that is refused leaves both calls as they are, and says so', async () => {
  const { phone, caller, asked } = await twoCalls();
  servers.answer = (sent) => [reply(sent, '403 Forbidden')];
  const joined = caller.transferTo(asked);
  await pass(12_000);
  expect(await joined).toBe(false);
  expect(caller.state).toMatchObject({ phase: 'talking', hold: 'on', problem: 'transfer-failed' });
  expect(asked.state.phase).toBe('talking');
  expect(phone.live()).toHaveLength(2);
});
