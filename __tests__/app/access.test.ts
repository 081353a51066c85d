import { connectionChannel } from '../../src/contracts/channels.ts';
import { FakeChannel } from '../sensors/fake-channel.ts';
import {
  type FakeRingCentral,
  grantError,
  SIP,
  soon,
  token,
  useFakeRingCentral,
  WHO,
} from './fake-ringcentral.ts';
import { pass } from './sip-script.ts';

let world: FakeRingCentral;
useFakeRingCentral((fake) => {
  world = fake;
});

const tokenOf = (outcome: Awaited<ReturnType<FakeRingCentral['access']['get']>>) =>
  outcome.outcome === 'token' ? outcome.access : null;

test('however many want the token, it is asked for once', async () => {
  const outcomes = await soon(Promise.all(Array.from({ length: 20 }, () => world.access.get())));
  expect(new Set(outcomes.map((outcome) => tokenOf(outcome)?.token))).toEqual(new Set(['token-1']));
  expect(world.grants).toEqual([{ action: 'access', token: 'form-token', refusedUntil: null }]);
  await soon(world.access.get());
  expect(world.grants).toHaveLength(1);
});

test('a minute before its end a token is not used for anything new', async () => {
  world.grant = () => token(`token-${world.grants.length}`, 10 * 60_000);
  await soon(world.access.get());
  await pass(7 * 60_000);
  expect(tokenOf(await soon(world.access.get()))?.token).toBe('token-1');
  await pass(2 * 60_000);
  expect(tokenOf(await soon(world.access.get()))?.token).toBe('token-2');
});

test('how long a token lasts goes by this page’s clock, however wrong it is', async () => {
  world.grant = () => ({
    ...token('t'),
    access: { token: 't', until: 5, lasts: 3_600_000, sip: null },
  });
  expect(tokenOf(await soon(world.access.get()))).toMatchObject({
    until: 5,
    goodUntil: Date.now() - 60_000 + 10 + 3_600_000,
  });
});

test('a refused token is named to the server, and another caller does not get it', async () => {
  const first = tokenOf(await soon(world.access.get()));
  const second = tokenOf(await soon(world.access.get(first)));
  expect(world.grants.at(-1)).toMatchObject({ refusedUntil: first?.until });
  expect(second?.token).toBe('token-2');
  // The refusal of the old one does not cost the new one.
  expect(tokenOf(await soon(world.access.get(first)))?.token).toBe('token-2');
  expect(world.grants).toHaveLength(2);
});

test('tabs ask one after the other', async () => {
  let asking = 0;
  let most = 0;
  world.grant = async () => {
    most = Math.max(most, ++asking);
    await new Promise((resolve) => setTimeout(resolve, 500));
    asking--;
    return token('t');
  };
  const tabs = [world.access, world.tab()[0], world.tab()[0]];
  await soon(Promise.all(tabs.map((access) => access.get())));
  expect([world.grants.length, most]).toEqual([3, 1]);
});

test.each<[string, unknown]>([
  ['no locks at all', undefined],
  [
    'locks that are refused',
    { request: () => Promise.reject(new DOMException('no', 'SecurityError')) },
  ],
])('a browser with %s has a token all the same', async (_, locks) => {
  Object.assign(navigator, { locks });
  expect((await soon(world.access.get())).outcome).toBe('token');
});

test('the end of a connection is reported once, with its state, and to other tabs', async () => {
  const heard: unknown[] = [];
  const channel = new FakeChannel(connectionChannel(WHO));
  channel.onmessage = ({ data }) => void heard.push(data);
  world.grant = () => grantError('RCP_NOT_CONNECTED', { connection: 'expired' });
  const outcomes = await soon(Promise.all([world.access.get(), world.access.get()]));
  expect(outcomes).toEqual([
    { outcome: 'signed-out', connection: 'expired' },
    { outcome: 'signed-out', connection: 'expired' },
  ]);
  expect(world.signedOut).toEqual(['expired']);
  expect(heard).toEqual([{ kind: 'connection-changed' }]);
  channel.close();
  expect(FakeChannel.openChannels).toBe(0);
});

test.each<[unknown, unknown]>([
  [grantError('RCP_BUSY', { retryAfter: 42 }), { outcome: 'busy', retryAfter: 42 }],
  [grantError('RCP_BUSY'), { outcome: 'busy', retryAfter: 5 }],
  [grantError('RCP_UNAVAILABLE'), { outcome: 'unreachable' }],
  [grantError('RCP_UNEXPECTED'), { outcome: 'unreachable' }],
  [grantError('RCP_NOT_SET_UP'), { outcome: 'unreachable' }],
  ['<html>Log in</html>', { outcome: 'unreachable' }],
  [{}, { outcome: 'unreachable' }],
  [null, { outcome: 'unreachable' }],
  [grantError('RCP_ELSE'), { outcome: 'unreachable' }],
])('the answer %j is %j, and nobody is signed out', async (answer, outcome) => {
  world.grant = () => answer;
  expect(await soon(world.access.get())).toEqual(outcome);
  expect(world.signedOut).toEqual([]);
  world.grant = () => token('later');
  expect(tokenOf(await soon(world.access.get()))?.token).toBe('later');
});

test('a page that was open for long gets a new form token, and asks again by itself', async () => {
  world.grant = (request) =>
    request.token === 'form-token' ? grantError('RCP_FORM_EXPIRED') : token('t');
  world.owner.renew = () => {
    world.owner.token = 'newer';
    return Promise.resolve(true);
  };
  expect(tokenOf(await soon(world.access.get()))?.token).toBe('t');
  expect(world.grants.map((request) => request.token)).toEqual(['form-token', 'newer']);
});

test('a request is not repeated before the same user was confirmed, whatever token the refusal brings', async () => {
  world.grant = () => grantError('RCP_FORM_EXPIRED', { token: 'of somebody else' });
  expect(await soon(world.access.get())).toEqual({ outcome: 'unreachable' });
  expect(world.grants.map((request) => request.token)).toEqual(['form-token']);
});

test('a page of somebody who has signed out asks for nothing', async () => {
  world.owner.other = 'user';
  expect(await soon(world.access.get())).toEqual({ outcome: 'unreachable' });
  expect(world.grants).toEqual([]);
});

test('the SIP provision is asked for by who has to register, once, and then stays in this page', async () => {
  world.grant = (request) =>
    token('t', 3_600_000, request.action === 'access' && request.sip === true ? SIP : null);
  expect(tokenOf(await soon(world.access.get()))?.sip).toBeUndefined();
  expect(tokenOf(await soon(world.access.withSip()))?.sip).toEqual(SIP);
  expect(tokenOf(await soon(world.access.withSip()))?.sip).toEqual(SIP);
  expect(world.grants.map((request) => 'sip' in request)).toEqual([false, true]);
  await pass(3_600_000);
  expect(tokenOf(await soon(world.access.withSip()))?.sip).toEqual(SIP);
  expect(world.grants.map((request) => 'sip' in request)).toEqual([false, true, false]);
});

test('forgotten is forgotten, even when the answer was on its way', async () => {
  await soon(world.access.get());
  world.access.forget();
  const late = world.access.get();
  await pass(1);
  world.access.forget();
  await soon(late);
  world.grant = () => token('of the next account');
  expect(tokenOf(await soon(world.access.get()))?.token).toBe('of the next account');
});

test('a look at the grant is taken near its end, and never before', async () => {
  world.access.freshen();
  await pass(1_000);
  expect(world.grants).toHaveLength(0);
  await soon(world.access.get());
  world.access.freshen();
  await pass(1_000);
  expect(world.grants).toHaveLength(1);
  await pass(3_600_000);
  world.access.freshen();
  await pass(1_000);
  expect(world.grants).toHaveLength(2);
});

test('a provision is kept on the server, and known here at once', async () => {
  await soon(world.access.get());
  void world.access.keepSip(SIP);
  expect(tokenOf(await world.access.get())?.sip).toEqual(SIP);
  await pass(1_000);
  expect(world.grants.at(-1)).toEqual({ action: 'keep-sip', token: 'form-token', sip: SIP });
});
