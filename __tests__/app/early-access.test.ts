import { askEarly } from '../../src/browser/app/shell/early-access.ts';
import { Signal } from '../../src/browser/sensors/sensor.ts';
import type { FactsStore } from '../../src/browser/ui/facts-store.ts';
import type { TabState } from '../../src/facts/facts.ts';
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
  world.grant = () => token(`token-${world.grants.length}`, 3_600_000, SIP);
  Object.assign(window, { RTCPeerConnection: () => undefined });
  Object.assign(navigator, { mediaDevices: { getUserMedia: () => undefined } });
});

/** The page's first script, in a tab of which the browser hasn't said yet whether it calls. */
class Shell {
  readonly tabs = new Signal<TabState>();
  mayCall = true;
  server = { connection: 'connected' };
  readonly owner = { ...world.owner, who: WHO };
  readonly session = {
    get: () => 'active',
    readFrom: async (answer: Response) => JSON.parse(await answer.text()) as unknown,
  };

  askEarly() {
    return askEarly(this as unknown as FactsStore, { url: '/sign-in', token: '', ready: true });
  }
}

const TOKEN = { outcome: 'token', access: { token: 'token-1', sip: SIP } };
const ONCE = [{ action: 'access', token: 'form-token', refusedUntil: null, sip: true }];

test('the elected tab asks at once, and its telephone takes the answer', async () => {
  const shell = new Shell();
  const [access, , account] = world.tab(shell.askEarly());
  await pass(100);
  expect(world.grants).toEqual([]);
  shell.tabs.set('active');
  await pass(100);
  expect(world.grants).toEqual(ONCE);
  expect(await soon(access.withSip())).toMatchObject(TOKEN);
  expect(await soon(account.provision(false))).toEqual({ outcome: 'provisioned', sip: SIP });
  expect(world.grants).toEqual(ONCE);
});

test('whatever the telephone needs first, one request serves it all', async () => {
  const shell = new Shell();
  const [access] = world.tab(shell.askEarly());
  shell.tabs.set('everyone');
  const both = Promise.all([access.get(), access.withSip()]);
  expect(await soon(both)).toMatchObject([TOKEN, TOKEN]);
  expect(world.grants).toEqual(ONCE);
});

test.each<[string, (shell: Shell) => void]>([
  ['another tab calls', ({ tabs }) => void setTimeout(() => tabs.set('inactive'), 1)],
  ['RingCentral is not connected', (shell) => (shell.server = { connection: 'never-connected' })],
  ['the role may not call', (shell) => (shell.mayCall = false)],
  ['the browser carries no calls', () => Object.assign(window, { RTCPeerConnection: undefined })],
])('nothing is asked for while %s', async (_while, change) => {
  const shell = new Shell();
  change(shell);
  const takeEarly = shell.askEarly();
  await pass(10);
  shell.tabs.set('active');
  await pass(30_000);
  expect(world.grants).toEqual([]);
  // The telephone asks by itself once it may.
  expect(await soon(world.tab(takeEarly)[0].withSip())).toMatchObject(TOKEN);
  expect(world.grants).toEqual(ONCE);
});

test('the turn is given back when the browser doesn’t say which tab calls', async () => {
  new Shell().askEarly();
  const other = world.access.get();
  await pass(1_900);
  expect(world.grants).toEqual([]);
  await pass(200);
  expect((await other).outcome).toBe('token');
});

test('tabs ask one after the other, early or not', async () => {
  const shell = new Shell();
  shell.askEarly();
  shell.tabs.set('active');
  world.grant = async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return token('t');
  };
  void world.access.get();
  await pass(400);
  expect(world.grants).toHaveLength(1);
  await pass(200);
  expect(world.grants).toHaveLength(2);
});

test.each<[string, unknown]>([
  ['the refusal of an old page token', grantError('RCP_FORM_EXPIRED')],
  ['somebody else’s page', '<html>Log in</html>'],
  ['no answer of ours', {}],
])('after %s the telephone asks as if nobody had', async (_answer, answer) => {
  world.grant = () => (world.grants.length === 1 ? answer : token('second', 3_600_000, SIP));
  const shell = new Shell();
  const [access] = world.tab(shell.askEarly());
  shell.tabs.set('active');
  expect(await soon(access.withSip())).toMatchObject({
    outcome: 'token',
    access: { token: 'second' },
  });
  expect(world.signedOut).toEqual([]);
});

test.each<[unknown, unknown]>([
  [grantError('RCP_BUSY', { retryAfter: 42 }), { outcome: 'busy', retryAfter: 42 }],
  [grantError('RCP_UNAVAILABLE'), { outcome: 'unreachable' }],
  [
    grantError('RCP_NOT_CONNECTED', { connection: 'expired' }),
    { outcome: 'signed-out', connection: 'expired' },
  ],
])('the refusal %j holds for the telephone too', async (answer, outcome) => {
  world.grant = () => answer;
  const shell = new Shell();
  const [access] = world.tab(shell.askEarly());
  shell.tabs.set('active');
  expect(await soon(access.withSip())).toEqual(outcome);
  expect(world.grants).toEqual(ONCE);
});

test('how long the token lasts counts from when it was asked for', async () => {
  const shell = new Shell();
  const at = Date.now();
  const [access] = world.tab(shell.askEarly());
  shell.tabs.set('active');
  // A telephone whose script took long.
  await pass(25_000);
  expect(await soon(access.get())).toMatchObject({ access: { goodUntil: at + 3_600_000 } });
});

test('it is taken once, and not for an account that was disconnected meanwhile', async () => {
  const shell = new Shell();
  const [access] = world.tab(shell.askEarly());
  shell.tabs.set('active');
  const late = access.withSip();
  await pass(1);
  access.forget();
  await soon(late);
  expect(await soon(access.get())).toMatchObject({ access: { token: 'token-2' } });
});
