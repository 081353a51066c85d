import { PageOwner } from '../../src/browser/ui/page-owner.ts';
import type { ServerFacts } from '../../src/contracts/server-facts.ts';
import { SERVICE } from '../../src/contracts/service.ts';
import { FakePage, settle } from '../sensors/fake-browser.ts';
import { giveStorage } from '../stubs/fake-storage.ts';

const ME = { account: '1234567', user: 7 };
const MINUTE = 60_000;
const proved = { configured: true, verified: true, checkedAt: '2026-01-15T10:00:00.000Z' };
const factsOf = (who: { account: string; user: number }, token?: string): ServerFacts => ({
  schema: 1,
  service: SERVICE,
  who,
  access: true,
  role: 'member',
  canUpdateBundle: false,
  usesCrm: true,
  connection: 'connected',
  m2m: { netsuite: proved, ringcentral: proved },
  bundle: { installed: '1.0.0', required: null, managed: false, bundled: null },
  links: { softphone: '/softphone', settings: '/settings', bundles: '/bundles' },
  ...(token === undefined ? {} : { token }),
});

let page: FakePage;
/** What the status answers; null: the session is over. */
let answer: object | null;
let asked: string[];

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'], now: 1_800_000_000_000 });
  page = new FakePage().enter();
  giveStorage();
  answer = factsOf(ME, 'token-1');
  asked = [];
  globalThis.fetch = ((url: string) => {
    asked.push(url);
    return Promise.resolve({
      status: answer === null ? 401 : 200,
      redirected: false,
      url: '',
      text: () => Promise.resolve(JSON.stringify(answer)),
    });
  }) as unknown as typeof fetch;
});
afterEach(() => {
  jest.useRealTimers();
});

interface Options {
  /** Whether a call is under way. */
  busy?: () => boolean;
}
function open({ busy = () => false }: Options = {}) {
  const facts: ServerFacts[] = [];
  const owner = new PageOwner({
    who: ME,
    token: 'token-1',
    softphone: '/softphone?script=1&deploy=1',
    onFacts: (next) => facts.push(next),
  });
  owner.watch.attachPhone(busy, () => true);
  let changes = 0;
  owner.subscribe(() => changes++);
  return { owner, facts, changes: () => changes };
}
async function pass(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 5_000) {
    await jest.advanceTimersByTimeAsync(Math.min(left, 5_000));
    await settle();
  }
}
const touch = () => page.window.dispatchEvent(new Event('pointerdown'));

test('asks for itself, and names the user in each question', async () => {
  open();
  await pass(11_000);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every((url) => url.includes('custom_who=1234567:7'))).toBe(true);
});

test.each<[string, object, 'user' | 'account']>([
  ['facts of another user', factsOf({ account: '1234567', user: 8 }, 'token-2'), 'user'],
  ['facts of another account', factsOf({ account: '7654321', user: 7 }, 'token-2'), 'account'],
  [
    'a refusal for another user',
    { schema: 1, service: SERVICE, error: { code: 'RCP_OTHER_USER', message: 'x', token: null } },
    'user',
  ],
  [
    'a refusal for another account',
    {
      schema: 1,
      service: SERVICE,
      error: { code: 'RCP_OTHER_ACCOUNT', message: 'x', token: null },
    },
    'account',
  ],
])(
  '%s makes the page nobody’s within seconds, for good, and the token stays the old one',
  async (_what, given, difference) => {
    const { owner, facts, changes } = open();
    await pass(11_000);
    const before = facts.length;
    answer = given;
    await pass(15_000);
    expect([owner.other, changes(), owner.token, facts.length]).toEqual([
      difference,
      1,
      'token-1',
      before,
    ]);
    // Nothing more is asked, and the first user's return doesn't bring the page back.
    const questions = asked.length;
    answer = factsOf(ME, 'token-3');
    await pass(5 * MINUTE);
    expect([owner.other, asked.length]).toEqual([difference, questions]);
    expect(await owner.renew()).toBe(false);
    expect(await owner.confirmed()).toBe(false);
  },
);

test('a new session of the same user brings the new token, and is reported once', async () => {
  const { owner } = open();
  let renewed = 0;
  owner.onRenewed(() => renewed++);
  answer = factsOf(ME, 'token-2');
  expect(await owner.renew()).toBe(true);
  expect([owner.token, renewed, owner.other]).toEqual(['token-2', 1, null]);
  expect(await owner.renew()).toBe(true);
  expect(renewed).toBe(1);
});

test('a session that is over renews nothing', async () => {
  const { owner } = open();
  answer = null;
  expect(await owner.renew()).toBe(false);
  expect([owner.token, owner.other]).toEqual(['token-1', null]);
});

describe('a page whose session is over', () => {
  test('is left alone after 15 minutes without a touch, and returns by itself with the same user', async () => {
    const { owner, changes } = open();
    touch();
    answer = null;
    await pass(14 * MINUTE);
    expect(owner.away).toBe(false);
    await pass(2 * MINUTE);
    expect([owner.away, changes()]).toEqual([true, 1]);
    // A touch is not a sign-in.
    touch();
    await pass(MINUTE);
    expect(owner.away).toBe(true);
    answer = factsOf(ME, 'token-2');
    await pass(MINUTE);
    expect([owner.away, owner.other]).toEqual([false, null]);
  });

  test('is used as long as somebody touches it', async () => {
    const { owner } = open();
    answer = null;
    for (let minute = 0; minute < 40; minute += 10) {
      touch();
      await pass(10 * MINUTE);
      expect([minute, owner.away]).toEqual([minute, false]);
    }
  });

  test('is used as long as a call is under way', async () => {
    let busy = true;
    const { owner } = open({ busy: () => busy });
    answer = null;
    await pass(60 * MINUTE);
    expect(owner.away).toBe(false);
    busy = false;
    await pass(16 * MINUTE);
    expect(owner.away).toBe(true);
  });

  test('is somebody else’s when somebody else has signed in meanwhile', async () => {
    const { owner } = open();
    answer = null;
    await pass(20 * MINUTE);
    expect(owner.away).toBe(true);
    answer = factsOf({ account: '1234567', user: 8 });
    await pass(MINUTE);
    expect(owner.other).toBe('user');
  });
});

test('a page that nobody uses asks more and more rarely, so that an idle session can end', async () => {
  open();
  await pass(6 * MINUTE);
  const inUse = asked.length;
  await pass(10 * 60 * MINUTE);
  expect(inUse).toBeGreaterThan(20);
  expect(asked.length - inUse).toBeLessThan(12);
  // Ten hours of simulated seconds take some real ones.
}, 30_000);
