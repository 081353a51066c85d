import { Presence } from '../../src/browser/app/desk/presence.ts';
import type { OpenOutcome } from '../../src/browser/app/phone/sip-connection.ts';
import type { Extension } from '../../src/browser/app/ringcentral/account.ts';
import type { ConnectionState } from '../../src/facts/facts.ts';
import { provisioned, registered } from './registration-world.ts';

const EXTENSION: Extension = { number: '101', name: 'A B', country: 'DE', callerIds: [] };

/** A presence over facts that a test changes. */
class World {
  acts = true;
  isUndecided = false;
  connection: ConnectionState | null = 'connected';
  mayCall = true;
  isOwn = true;
  canCall = true;
  isInCall = false;
  opened: OpenOutcome = registered;
  readonly done: string[] = [];
  readonly presence = new Presence({
    facts: {
      acts: () => this.acts,
      isUndecided: () => this.isUndecided,
      connection: () => this.connection,
      mayCall: () => this.mayCall,
      isOwn: () => this.isOwn,
      canCall: () => this.canCall,
      isInCall: () => this.isInCall,
    },
    line: {
      provision: () => Promise.resolve(provisioned),
      open: () => {
        this.done.push('open');
        return Promise.resolve(this.opened);
      },
      close: () => {
        this.done.push('close');
        return Promise.resolve();
      },
      random: () => 0.5,
      now: () => Date.now(),
    },
    account: {
      known: () => null,
      extension: () => Promise.resolve(EXTENSION),
      forget: () => void this.done.push('forget'),
    },
    onActs: () => void this.done.push('acts'),
    onChange: () => undefined,
  });

  async follow(): Promise<string> {
    this.presence.follow();
    await jest.advanceTimersByTimeAsync(0);
    return this.presence.registration.state;
  }
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('registers once everything is there, and learns the extension', async () => {
  const world = new World();
  expect(world.presence.country).toBe('US');
  expect(await world.follow()).toBe('registered');
  expect(await world.follow()).toBe('registered');
  expect(world.done).toEqual(['acts', 'open']);
  expect([world.presence.extension, world.presence.country]).toEqual([EXTENSION, 'DE']);
});

test.each([
  ['another tab calls', { acts: false }],
  ['RingCentral is not connected', { connection: 'never-connected' }],
  ['the connection is not known', { connection: null }],
  ['the role may not call', { mayCall: false }],
  ['the browser carries no calls', { canCall: false }],
] as const)('stays off while %s', async (_while, change) => {
  const world = Object.assign(new World(), change);
  expect(await world.follow()).toBe('off');
  expect(world.done.filter((step) => step !== 'acts')).toEqual([]);
});

test.each([
  ['this tab gives the phone away', { acts: false }, ['close']],
  ['the account was disconnected', { connection: 'disconnected' }, ['forget', 'close']],
] as const)('unregisters even during a call when %s', async (_when, change, steps) => {
  const world = new World();
  await world.follow();
  world.done.length = 0;
  Object.assign(world, { ...change, isInCall: true });
  expect(await world.follow()).toBe('off');
  expect(world.done).toEqual(steps);
});

test.each([
  ['somebody else signed in', { mayCall: false, isOwn: false }, ['forget', 'close']],
  ['the role lost its access', { mayCall: false }, ['close']],
  ['the grant was revoked', { connection: 'revoked' }, ['forget', 'close']],
  ['the grant expired', { connection: 'expired' }, ['forget', 'close']],
  ['the company moved to another client ID', { connection: 'elsewhere' }, ['forget', 'close']],
  ['the connection is not known', { connection: null }, ['forget', 'close']],
] as const)('waits for the end of a call when %s', async (_when, change, steps) => {
  const world = new World();
  await world.follow();
  world.done.length = 0;
  Object.assign(world, { ...change, isInCall: true });
  expect(await world.follow()).toBe('registered');
  expect(world.done).toEqual([]);
  world.isInCall = false;
  expect(await world.follow()).toBe('off');
  expect(world.done).toEqual(steps);
});

test('says each time that this tab becomes the one that calls', async () => {
  const world = new World();
  await world.follow();
  world.acts = false;
  await world.follow();
  world.acts = true;
  await world.follow();
  expect(world.done.filter((step) => step === 'acts').length).toBe(2);
});

test('is settled once it is registered, or once it won’t be by itself', async () => {
  const world = new World();
  const seen: string[] = [];
  void world.presence.settled().then(() => seen.push('first'));
  await jest.advanceTimersByTimeAsync(0);
  // Nothing has looked yet, and everything is there: it is about to register.
  expect(seen).toEqual([]);
  await world.follow();
  expect(seen).toEqual(['first']);

  const off = Object.assign(new World(), { acts: false });
  await off.presence.settled();
  const waits = new World();
  waits.opened = { outcome: 'unreachable' };
  await waits.follow();
  void waits.presence.settled().then(() => seen.push('second'));
  await jest.advanceTimersByTimeAsync(0);
  expect(seen).toEqual(['first']);
  waits.acts = false;
  await waits.follow();
  expect(seen).toEqual(['first', 'second']);
});

test.each([
  ['this tab is elected', { acts: true }],
  ['another tab is', {}],
] as const)(
  'isn’t settled before the browser has said which tab calls: %s',
  async (_end, change) => {
    const world = Object.assign(new World(), { acts: false, isUndecided: true });
    const seen: string[] = [];
    void world.presence.settled().then(() => seen.push('settled'));
    await world.follow();
    // What comes once the phone can dial doesn't come yet.
    expect(seen).toEqual([]);
    Object.assign(world, { isUndecided: false }, change);
    await world.follow();
    expect(seen).toEqual(['settled']);
  },
);

test('waits for no election when the phone won’t be registered after it', async () => {
  const world = Object.assign(new World(), { acts: false, isUndecided: true, mayCall: false });
  await world.presence.settled();
  expect(await world.follow()).toBe('off');
});

test('comes back at once when the computer wakes, whether it waits or lost its line asleep', async () => {
  const world = new World();
  world.opened = { outcome: 'unreachable' };
  expect(await world.follow()).toBe('waiting');
  world.opened = registered;
  world.presence.woke(false);
  await jest.advanceTimersByTimeAsync(0);
  expect(world.presence.registration.state).toBe('registered');
  world.done.length = 0;
  world.presence.woke(true);
  expect(world.done).toEqual([]);
  world.presence.woke(false);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(world.done).toContain('open');
  expect(world.presence.registration.state).toBe('registered');
});
