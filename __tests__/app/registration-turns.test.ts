import * as fc from 'fast-check';
import type { ProvisionOutcome } from '../../src/browser/app/phone/registration.ts';
import type { OpenOutcome } from '../../src/browser/app/phone/sip-connection.ts';
import { after, provisioned, registered, World } from './registration-world.ts';
import { pass } from './sip-script.ts';

let world: World;
beforeEach(() => {
  jest.useFakeTimers();
  world = new World();
});
afterEach(() => {
  jest.useRealTimers();
});

test.each(['provision', 'open'] as const)(
  'stopped in the middle of its %s, the late answer is nobody’s',
  async (step) => {
    Object.assign(world, {
      [step]: () => after<unknown>(1_000, step === 'provision' ? provisioned : registered),
    });
    world.registration.start();
    await pass(500);
    await world.registration.stop();
    await pass(10_000);
    expect(world.state).toEqual({ state: 'off' });
    expect(world.asked.at(-1)).toBe('close');
    expect(jest.getTimerCount()).toBe(0);
  },
);

test('stopped and started again, the first answer does not count for the second', async () => {
  world.open = () => after(3_000, { outcome: 'refused', status: 603 });
  world.registration.start();
  await pass(1_000);
  void world.registration.stop();
  world.open = () => after(5_000, registered);
  world.registration.start();
  await pass(3_000);
  expect(world.state).toEqual({ state: 'connecting' });
  await pass(5_000);
  expect(world.state).toEqual({ state: 'registered' });
});

test(
  'started while the calls of before are still being ended, it waits for them: closing must not ' +
    'hit the new socket',
  async () => {
    world.registration.start();
    await pass(0);
    world.close = () => after(3_000, undefined);
    void world.registration.stop();
    world.registration.start();
    await pass(2_900);
    expect(world.asked).toEqual(['provision', 'open', 'close']);
    await pass(200);
    expect(world.asked.slice(3)).toEqual(['provision', 'open']);
    expect(world.state).toEqual({ state: 'registered' });
  },
);

test('stopped again while it waits for that, it does not begin', async () => {
  world.registration.start();
  await pass(0);
  world.close = () => after(3_000, undefined);
  void world.registration.stop();
  world.registration.start();
  await pass(1_000);
  void world.registration.stop();
  await pass(10_000);
  expect(world.asked).toEqual(['provision', 'open', 'close', 'close']);
  expect(world.state).toEqual({ state: 'off' });
});

test.each(['provision', 'open', 'close'] as const)(
  'a %s that throws is a wait, never the end',
  async (step) => {
    Object.assign(world, { [step]: () => Promise.reject(new TypeError('unforeseen')) });
    world.registration.start();
    if (step === 'close') await world.registration.stop();
    world.registration.start();
    await pass(0);
    expect(world.state).toMatchObject(
      step === 'close' ? { state: 'registered' } : { state: 'waiting', cause: 'offline' },
    );
    world.provision = () => Promise.resolve(provisioned);
    world.open = () => Promise.resolve(registered);
    await pass(3_000);
    expect(world.state).toEqual({ state: 'registered' });
  },
);

test(
  'whatever comes in whatever order, it registers once the world is well again, and never asks ' +
    'twice at once',
  async () => {
    const outcome = fc.oneof(
      fc.constantFrom<ProvisionOutcome>(
        { outcome: 'unreachable' },
        { outcome: 'not-allowed' },
        { outcome: 'signed-out' },
      ),
      fc
        .double({ min: -10, max: 1_000, noNaN: true })
        .map((retryAfter): ProvisionOutcome => ({ outcome: 'busy', retryAfter })),
      fc.constant(provisioned),
      fc.constant(provisioned),
    );
    const opened = fc.oneof(
      fc.constantFrom<OpenOutcome>(registered, { outcome: 'unreachable' }),
      fc
        .integer({ min: 300, max: 699 })
        .map((status): OpenOutcome => ({ outcome: 'refused', status })),
    );
    const step = fc.tuple(
      fc.constantFrom('start', 'stop', 'retry', 'lost', 'wait'),
      fc.nat(200_000),
      outcome,
      opened,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        world = new World();
        let busy = 0;
        const alone = async <T>(milliseconds: number, value: T): Promise<T> => {
          busy++;
          const result = await after(milliseconds, value);
          busy--;
          return result;
        };
        for (const [verb, milliseconds, provision, open] of steps) {
          world.provision = () => alone(milliseconds % 5_000, provision);
          world.open = () => alone(milliseconds % 12_000, open);
          if (verb === 'stop') void world.registration.stop();
          else if (verb !== 'wait') world.registration[verb]();
          // After a stop the answers of before may still be on their way, besides those of now.
          if (!steps.some(([other]) => other === 'stop')) expect(busy).toBeLessThanOrEqual(1);
          await pass(milliseconds);
        }
        await pass(20 * 60_000);
        world.provision = () => Promise.resolve(provisioned);
        world.open = () => Promise.resolve(registered);
        world.registration.start();
        await pass(20 * 60_000);
        expect(world.state).toEqual({ state: 'registered' });
        expect(jest.getTimerCount()).toBe(0);
      }),
      { numRuns: 60 },
    );
  },
);
