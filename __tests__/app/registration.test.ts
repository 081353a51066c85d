import * as fc from 'fast-check';
import { backoff } from '../../src/browser/app/phone/registration.ts';
import type { OpenOutcome } from '../../src/browser/app/phone/sip-connection.ts';
import { after, provisioned, registered, SIP, World } from './registration-world.ts';
import { pass } from './sip-script.ts';

let world: World;
beforeEach(() => {
  jest.useFakeTimers();
  world = new World();
});
afterEach(() => {
  jest.useRealTimers();
});

test('it begins with a provision and a socket, and says what it does', async () => {
  world.registration.start();
  await pass(0);
  expect(world.states).toEqual([{ state: 'connecting' }, { state: 'registered' }]);
  expect(world.asked).toEqual(['provision', 'open']);
});

test('starting twice, or while registered, does nothing more', async () => {
  world.registration.start();
  world.registration.start();
  await pass(0);
  world.registration.start();
  await pass(1_000);
  expect(world.asked).toEqual(['provision', 'open']);
});

test(
  'every wait is between 1.6 and 72 seconds, and no later one is shorter than an earlier one by ' +
    'more than its spread',
  () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (tries, one, other) => {
          expect(backoff(tries, one)).toBeGreaterThanOrEqual(1_599);
          expect(backoff(tries, one)).toBeLessThanOrEqual(72_001);
          expect(backoff(tries + 1, other)).toBeGreaterThanOrEqual(
            backoff(tries, one) * (0.8 / 1.2) - 1,
          );
        },
      ),
    );
  },
);

test(
  'while nothing can be reached it waits 2, 4, 8, 16, 32 and from then on 60 seconds, with ' +
    'either proxy in turn',
  async () => {
    world.open = () => Promise.resolve({ outcome: 'unreachable' });
    world.registration.start();
    const waits: (number | null)[] = [];
    for (let tries = 0; tries < 8; tries++) {
      await pass(0);
      waits.push(world.left);
      await pass(world.left ?? 0);
    }
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
    expect(world.asked.filter((what) => what.startsWith('open')).slice(0, 4)).toEqual([
      'open',
      'open backup',
      'open',
      'open backup',
    ]);
  },
);

test.each<[string, OpenOutcome]>([
  ['cannot be reached', { outcome: 'unreachable' }],
  ['are out of order', { outcome: 'refused', status: 503 }],
])(
  'proxies that %s, each twice, are asked for again, and no more often than that',
  async (_what, outcome) => {
    world.open = () => Promise.resolve(outcome);
    world.registration.start();
    for (let tries = 0; tries < 9; tries++) {
      await pass(0);
      await pass(world.left ?? 0);
    }
    expect(world.asked.slice(0, 18).map((what) => what.replace('provision', 'p'))).toEqual([
      'p',
      'open',
      'p',
      'open backup',
      'p',
      'open',
      'p',
      'open backup',
      'p fresh',
      'open',
      'p',
      'open backup',
      'p',
      'open',
      'p',
      'open backup',
      'p fresh',
      'open',
    ]);
  },
);

test('a provision of names that are gone comes back with the new ones', async () => {
  let renewed = false;
  world.provision = (fresh) => {
    renewed ||= fresh;
    return Promise.resolve(provisioned);
  };
  world.open = () => Promise.resolve(renewed ? registered : { outcome: 'unreachable' });
  world.registration.start();
  for (let tries = 0; tries < 5; tries++) {
    await pass(0);
    await pass(world.left ?? 0);
  }
  expect(world.state.state).toBe('registered');
});

test('once it was registered, the next loss is answered at once, and waits begin from the shortest', async () => {
  world.open = () => Promise.resolve({ outcome: 'unreachable' });
  world.registration.start();
  await pass(20_000);
  world.open = () => Promise.resolve(registered);
  await pass(60_000);
  expect(world.state).toEqual({ state: 'registered' });
  world.open = () => Promise.resolve({ outcome: 'unreachable' });
  world.registration.lost();
  await pass(0);
  expect(world.left).toBe(2_000);
});

test.each([400, 401, 403, 404, 407])(
  'a registration refused with %i gets a new provision',
  async (status) => {
    world.open = () => Promise.resolve({ outcome: 'refused', status });
    world.registration.start();
    await pass(0);
    expect(world.state).toMatchObject({ state: 'waiting', cause: 'refused' });
    world.open = () => Promise.resolve(registered);
    await pass(3_000);
    expect(world.asked).toEqual(['provision', 'open', 'provision fresh', 'open']);
    expect(world.state).toEqual({ state: 'registered' });
    world.registration.lost();
    await pass(0);
    expect(world.asked.slice(4)).toEqual(['provision', 'open']);
  },
);

test('a new provision that could not be had is still wanted at the next try', async () => {
  world.open = () => Promise.resolve({ outcome: 'refused', status: 403 });
  world.registration.start();
  await pass(0);
  world.provision = () => Promise.resolve({ outcome: 'unreachable' });
  await pass(3_000);
  await pass(5_000);
  expect(world.asked.filter((what) => what === 'provision fresh')).toHaveLength(2);
});

test('too many phones waits the two minutes that RingCentral needs to forget one', async () => {
  world.open = () => Promise.resolve({ outcome: 'refused', status: 603 });
  world.registration.start();
  await pass(0);
  expect(world.state).toMatchObject({ state: 'waiting', cause: 'too-many-phones' });
  expect(world.left).toBe(120_000);
});

test.each([408, 480, 500, 503])(
  'a server that says %i is left alone for a while, and then the other proxy is tried',
  async (status) => {
    world.open = (backup) => Promise.resolve(backup ? registered : { outcome: 'refused', status });
    world.registration.start();
    await pass(0);
    expect(world.state).toMatchObject({ state: 'waiting', cause: 'offline' });
    await pass(2_000);
    expect(world.state).toEqual({ state: 'registered' });
  },
);

test('without a second proxy the first is tried again', async () => {
  world.provision = () =>
    Promise.resolve({ outcome: 'provisioned', sip: { ...SIP, outboundProxyBackup: '' } });
  world.open = () => Promise.resolve({ outcome: 'unreachable' });
  world.registration.start();
  await pass(10_000);
  expect(world.asked).not.toContain('open backup');
});

test.each([
  [30, 30_000],
  [0, 2_000],
  [-5, 2_000],
])('when RingCentral asks to wait %i seconds, it waits %i ms', async (retryAfter, milliseconds) => {
  world.provision = () => Promise.resolve({ outcome: 'busy', retryAfter });
  world.registration.start();
  await pass(0);
  expect(world.state).toMatchObject({ state: 'waiting', cause: 'busy' });
  expect(world.left).toBe(milliseconds);
});

test.each([1e9, 1e300, Infinity, NaN])(
  'to wait %d seconds is neither for ever nor no time at all',
  async (retryAfter) => {
    world.provision = () => Promise.resolve({ outcome: 'busy', retryAfter });
    world.registration.start();
    await pass(1_000);
    expect(world.asked).toEqual(['provision']);
    expect(world.left).toBeLessThanOrEqual(60 * 60_000);
    world.provision = () => Promise.resolve(provisioned);
    await pass(60 * 60_000);
    expect(world.state).toEqual({ state: 'registered' });
  },
);

test('who may not telephone is asked about again after five minutes', async () => {
  world.provision = () => Promise.resolve({ outcome: 'not-allowed' });
  world.registration.start();
  await pass(0);
  expect(world.left).toBe(300_000);
});

test('signed out, nothing is tried before somebody signs in', async () => {
  world.provision = () => Promise.resolve({ outcome: 'signed-out' });
  world.registration.start();
  await pass(10 * 60_000);
  expect(world.state).toEqual({ state: 'signed-out' });
  expect(world.asked).toEqual(['provision']);
  world.provision = () => Promise.resolve(provisioned);
  world.registration.start();
  await pass(0);
  expect(world.state).toEqual({ state: 'registered' });
});

test('the button does not wait for the timer, and leaves none behind', async () => {
  world.open = () => Promise.resolve({ outcome: 'refused', status: 603 });
  world.registration.start();
  await pass(0);
  world.open = () => Promise.resolve(registered);
  world.registration.retry();
  await pass(0);
  expect(world.state).toEqual({ state: 'registered' });
  expect(jest.getTimerCount()).toBe(0);
});

test('pressing it while it connects begins nothing twice', async () => {
  world.open = () => after(1_000, registered);
  world.registration.start();
  await pass(10);
  world.registration.retry();
  world.registration.retry();
  await pass(2_000);
  expect(world.asked).toEqual(['provision', 'open']);
});
