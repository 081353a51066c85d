import { CompanyPresence } from '../../../src/browser/app/contacts/presence.ts';
import type { RestOutcome } from '../../../src/browser/app/ringcentral/rest.ts';

const answer = (...states: object[]): RestOutcome => ({
  outcome: 'answered',
  body: { records: states.map((state, index) => ({ extension: { id: index + 1 }, ...state })) },
});

function world(...answers: RestOutcome[]) {
  let now = 0;
  let asked = 0;
  const presence = new CompanyPresence({
    rest: {
      get: () => {
        asked++;
        return Promise.resolve(answers.shift() ?? { outcome: 'unreachable' });
      },
    },
    now: () => now,
  });
  return {
    presence,
    asked: () => asked,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

test.each([
  [{ presenceStatus: 'Available', telephonyStatus: 'NoCall' }, 'available'],
  [{ presenceStatus: 'Busy', telephonyStatus: 'NoCall' }, 'busy'],
  [{ presenceStatus: 'Busy', telephonyStatus: 'CallConnected' }, 'on-call'],
  [{ presenceStatus: 'Busy', dndStatus: 'DoNotAcceptAnyCalls' }, 'do-not-disturb'],
  [{ presenceStatus: 'Offline' }, 'offline'],
  [{ presenceStatus: 'SomethingNew' }, null],
  [{}, null],
])('%j is %s', async (state, expected) => {
  const { presence } = world(answer(state));
  await presence.look();
  expect(presence.of('1')).toBe(expected);
});

test('it is asked once a minute, and an answer of two minutes ago says nothing', async () => {
  const { presence, asked, pass } = world(answer({ presenceStatus: 'Available' }));
  await Promise.all([presence.look(), presence.look()]);
  expect(asked()).toBe(1);
  pass(61_000);
  await presence.look();
  expect(asked()).toBe(2);
  expect(presence.of('1')).toBe('available');
  pass(60_000);
  expect(presence.of('1')).toBeNull();
});

test.each([
  [{ outcome: 'busy', retryAfter: 90 }, 90_000],
  [{ outcome: 'refused', status: 403, codes: [] }, 3_600_000],
] satisfies [RestOutcome, number][])(
  'after %j it is asked again when that can help',
  async (first, after) => {
    const { presence, asked, pass } = world(first, answer({ presenceStatus: 'Available' }));
    await presence.look();
    pass(after - 1);
    await presence.look();
    expect(asked()).toBe(1);
    pass(1);
    await presence.look();
    expect([asked(), presence.of('1')]).toEqual([2, 'available']);
  },
);
