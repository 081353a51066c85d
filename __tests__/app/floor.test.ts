import fc from 'fast-check';
import type { CallProblem, Switch } from '../../src/browser/app/calls/call.ts';
import { Floor } from '../../src/browser/app/phone/floor.ts';
import { Hold } from '../../src/browser/app/phone/hold.ts';

/** A call without a wire: the other side answers a hold when the test says so, or refuses it. */
class FakeCall {
  talking = false;
  state: Switch = 'off';
  problem: CallProblem | null = null;
  readonly hold: Hold;
  readonly waiting: ((ok: boolean) => void)[] = [];
  /** Whether what is said here is heard: a switch in motion is silent. */
  get isHeard(): boolean {
    return this.talking && this.state === 'off';
  }

  constructor(readonly floor: Floor) {
    this.hold = new Hold({
      floor,
      tell: () =>
        new Promise((resolve, reject) => {
          this.waiting.push((ok) => {
            if (ok) resolve();
            else reject(new Error('refused'));
          });
        }),
      isTalking: () => this.talking,
      onChange: (state, problem) => {
        this.state = state;
        this.problem = problem;
      },
    });
  }

  answered(): void {
    this.talking = true;
    this.state = this.hold.begin();
    void this.hold.follow();
  }

  over(): void {
    this.talking = false;
    this.floor.leave(this.hold);
  }
}

const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

test('a call that is answered later puts the one that talks on hold', async () => {
  const floor = new Floor();
  const [first, second] = [new FakeCall(floor), new FakeCall(floor)];
  for (const call of [first, second]) {
    floor.choose(call.hold);
    call.answered();
  }
  expect([first.isHeard, second.isHeard, first.state]).toEqual([false, true, 'changing']);
  await settle();
  first.waiting.shift()?.(true);
  await settle();
  expect(first.state).toBe('on');
});

test('a call that was dialed first and is answered last waits on hold, and says why', async () => {
  const floor = new Floor();
  const [dialed, incoming] = [new FakeCall(floor), new FakeCall(floor)];
  floor.choose(dialed.hold);
  floor.choose(incoming.hold);
  incoming.answered();
  dialed.answered();
  expect([dialed.isHeard, incoming.isHeard, dialed.hold.problem]).toEqual([
    false,
    true,
    'answered-on-hold',
  ]);
  await settle();
  dialed.waiting.shift()?.(true);
  await settle();
  expect(dialed.state).toBe('on');
});

test(
  'a hold that the other side refuses leaves the call silent, and the one that talks stays the ' +
    'only one',
  async () => {
    const floor = new Floor();
    const [first, second] = [new FakeCall(floor), new FakeCall(floor)];
    floor.choose(first.hold);
    first.answered();
    floor.choose(second.hold);
    second.answered();
    await settle();
    first.waiting.shift()?.(false);
    await settle();
    expect([first.isHeard, first.state, first.problem, second.isHeard]).toEqual([
      false,
      'on',
      'held-silently',
      true,
    ]);
  },
);

const step = fc.record({
  call: fc.nat({ max: 3 }),
  what: fc.constantFrom(
    'choose',
    'answer',
    'hold',
    'resume',
    'told',
    'refused',
    'over',
    'settle',
    'clear',
  ),
});

test('whatever the order of answers, holds and endings, one call at most is heard', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const floor = new Floor();
      const calls = Array.from({ length: 4 }, () => new FakeCall(floor));
      for (const { call: index, what } of steps) {
        const call = calls[index];
        if (call === undefined) continue;
        if (what === 'choose') floor.choose(call.hold);
        else if (what === 'answer' && !call.talking) call.answered();
        else if (what === 'hold' && call.talking) void call.hold.set(true);
        else if (what === 'resume' && call.talking) void call.hold.set(false);
        else if (what === 'told') call.waiting.shift()?.(true);
        else if (what === 'refused') call.waiting.shift()?.(false);
        else if (what === 'over') call.over();
        else if (what === 'clear') floor.clear();
        if (what === 'settle') await settle();
        expect(calls.filter(({ isHeard }) => isHeard).length).toBeLessThanOrEqual(1);
      }
      await settle();
      expect(calls.filter(({ isHeard }) => isHeard).length).toBeLessThanOrEqual(1);
      for (const call of calls) {
        call.over();
        for (const answer of call.waiting) answer(true);
      }
      await settle();
    }),
    { numRuns: 1_000, seed: 20_261_126 },
  );
});
