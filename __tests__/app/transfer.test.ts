/**
 * Handing a call on after asking, by the messages that RingCentral gets: its media server joins the
 * two calls.
 */

import { Phone } from '../../src/browser/app/phone/phone.ts';
import { installFakeBrowser, reply, request, servers, sockets } from './fake-line.ts';
import { agreeable, pass, SIP } from './sip-script.ts';

beforeEach(() => {
  jest.useFakeTimers();
  installFakeBrowser();
  servers.answer = agreeable;
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
