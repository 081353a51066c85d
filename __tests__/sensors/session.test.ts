import {
  type AnswerLike,
  type SessionOptions,
  type SessionSensor,
  sessionSensor,
} from '../../src/browser/sensors/session.ts';
import { SERVICE } from '../../src/contracts/service.ts';
import { FakePage, record, settle } from './fake-browser.ts';

const ASKED = '/app/site/hosting/scriptlet.nl?script=1&deploy=1';
const HERE = `https://account.example${ASKED}&custom_action=status`;
const OURS = JSON.stringify({ schema: 1, service: SERVICE, access: true });
const MINUTE = 60_000;

const answer = (parts: Partial<AnswerLike> & { body?: string } = {}): AnswerLike => ({
  status: 200,
  redirected: false,
  url: HERE,
  text: () => Promise.resolve(parts.body ?? OURS),
  ...parts,
});

let page: FakePage;
let sensors: SessionSensor[];
let fetched: jest.Mock<Promise<AnswerLike>, [string, RequestInit]>;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'], now: 1_000_000 });
  page = new FakePage().enter();
  sensors = [];
  fetched = jest.fn<Promise<AnswerLike>, [string, RequestInit]>(() => Promise.resolve(answer()));
  globalThis.fetch = fetched as unknown as typeof fetch;
});
afterEach(() => {
  for (const sensor of sensors) sensor.dispose();
  jest.useRealTimers();
});

function sensor(options: Partial<SessionOptions> = {}): SessionSensor {
  const made = sessionSensor({ url: ASKED, afterHiddenMs: 0, atMostEveryMs: MINUTE, ...options });
  sensors.push(made);
  return made;
}

const brokenOff = () => Promise.reject(new TypeError('network error'));

test.each<[string, AnswerLike, string]>([
  ['an answer of ours', answer(), 'active'],
  [
    'an error answer of ours',
    answer({ body: JSON.stringify({ service: SERVICE, error: { code: 'RCP_UNEXPECTED' } }) }),
    'active',
  ],
  ['an answer whose address a service hides', answer({ url: '' }), 'active'],
  ['a 401', answer({ status: 401 }), 'lapsed'],
  ['a redirect', answer({ redirected: true }), 'lapsed'],
  ['another path', answer({ url: 'https://account.example/pages/login.jsp' }), 'lapsed'],
  ['HTML', answer({ body: '<html>Sign in</html>' }), 'lapsed'],
  ['no body', answer({ body: '' }), 'lapsed'],
  ['JSON of somebody else', answer({ body: '{"error":{"code":"USER_ERROR"}}' }), 'lapsed'],
  ['JSON that is no object', answer({ body: 'null' }), 'lapsed'],
  ['a server in trouble', answer({ status: 503, body: '<html>later</html>' }), 'unknown'],
  ['too many requests', answer({ status: 429, body: '<html>later</html>' }), 'unknown'],
])('%s', async (_what, given, state) => {
  const session = sensor();
  await session.readFrom(given, ASKED);
  expect(session.get()).toBe(state);
});

test('an answer that breaks off shows nothing', async () => {
  const session = sensor();
  await expect(session.readFrom(answer({ text: brokenOff }), ASKED)).rejects.toThrow(
    'network error',
  );
  expect(session.get()).toBe('unknown');
  fetched.mockResolvedValue(answer({ text: brokenOff }));
  await session.check();
  expect(session.get()).toBe('unknown');
});

test('an answer that shows nothing leaves what was known', async () => {
  const session = sensor();
  await session.readFrom(answer({ status: 401 }), ASKED);
  await session.readFrom(answer({ status: 503 }), ASKED);
  expect(session.get()).toBe('lapsed');
});

test('known to have lapsed, a return after any time asks: the person may have signed in elsewhere', async () => {
  const session = sensor({ afterHiddenMs: 15 * MINUTE });
  await session.readFrom(answer({ status: 401 }), ASKED);
  page.see('hidden');
  page.see('visible');
  await settle();
  expect(session.get()).toBe('active');
});

test('only an answer of ours is handed on', async () => {
  const onStatus = jest.fn();
  const session = sensor({ onStatus, atMostEveryMs: 0 });
  await session.check();
  expect(onStatus).toHaveBeenCalledWith(JSON.parse(OURS));
  fetched.mockResolvedValue(answer({ body: '<html>Sign in</html>' }));
  await session.check();
  expect(onStatus).toHaveBeenCalledTimes(1);
});

test('the question goes to the status of the softphone, with the cookie and a deadline', async () => {
  await sensor().check();
  const [url, options] = fetched.mock.calls[0] ?? [];
  expect(url).toBe(`${ASKED}&custom_action=status`);
  expect(options?.credentials).toBe('same-origin');
  expect(options?.signal).toBeInstanceOf(AbortSignal);
});

test('a network that fails shows nothing', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  const session = sensor();
  await session.check();
  expect(session.get()).toBe('unknown');
});

test('the server is left alone after a question, unless the session lapsed', async () => {
  const session = sensor();
  await session.check();
  await session.check();
  expect(fetched).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(MINUTE);
  fetched.mockResolvedValue(answer({ status: 401 }));
  await session.check();
  expect(session.get()).toBe('lapsed');
  fetched.mockResolvedValue(answer());
  await session.check();
  expect(session.get()).toBe('active');
});

describe('asked while a question is under way', () => {
  /** Fetches that the test answers, in turn. */
  const turns = (): ((given: AnswerLike) => void)[] => {
    const arrive: ((given: AnswerLike) => void)[] = [];
    fetched.mockImplementation(() => new Promise((resolve) => arrive.push(resolve)));
    return arrive;
  };

  test(
    'it asks once more after the answer, which may be older than the news, and however often it ' +
      'was asked',
    async () => {
      const session = sensor();
      const arrive = turns();
      const asked = [session.check(true), session.check(true), session.check(true)];
      expect(fetched).toHaveBeenCalledTimes(1);
      arrive[0]?.(answer());
      await asked[0];
      await settle();
      expect(fetched).toHaveBeenCalledTimes(2);
      arrive[1]?.(answer({ status: 401 }));
      await Promise.all(asked);
      expect(session.get()).toBe('lapsed');
      expect(fetched).toHaveBeenCalledTimes(2);
      void session.check(true);
      expect(fetched).toHaveBeenCalledTimes(3);
    },
  );

  test('a return to the page that is too soon for another question is not remembered', async () => {
    const session = sensor();
    const arrive = turns();
    const asked = session.check();
    page.see('hidden');
    page.see('visible');
    arrive[0]?.(answer());
    await asked;
    await settle();
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('an answer that fails does not stand in the way of the next question', async () => {
    const session = sensor();
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await Promise.all([session.check(true), session.check(true)]);
    expect(session.get()).toBe('active');
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});

test('a return to the page asks, when it was away for long enough', async () => {
  sensor({ afterHiddenMs: 15 * MINUTE });
  page.see('hidden');
  jest.advanceTimersByTime(15 * MINUTE - 1);
  page.see('visible');
  expect(fetched).not.toHaveBeenCalled();
  page.see('hidden');
  jest.advanceTimersByTime(15 * MINUTE);
  page.see('visible');
  await settle();
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('a page that comes from the back/forward cache asks, one that was just loaded out of sight does not', async () => {
  page.document.visibilityState = 'hidden';
  sensor();
  page.show(false);
  expect(fetched).not.toHaveBeenCalled();
  page.show(true);
  await settle();
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('nothing is asked by the clock', () => {
  sensor();
  jest.advanceTimersByTime(24 * 60 * MINUTE);
  expect(fetched).not.toHaveBeenCalled();
  expect(jest.getTimerCount()).toBe(0);
});

test('a sensor that was disposed of asks nothing more', () => {
  const session = sensor();
  const values = record(session);
  session.dispose();
  page.see('hidden');
  page.see('visible');
  page.show(true);
  expect(fetched).not.toHaveBeenCalled();
  expect(values).toEqual([]);
});
