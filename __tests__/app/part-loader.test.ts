import { PartLoader } from '../../src/browser/app/parts/part-loader.ts';
import type { RcpShared, TelephoneHost } from '../../src/browser/ui/telephone-host.ts';

const ADDRESS = '/core/media/calls.js';
const HISTORY = '/core/media/history.js';
const HOST = {
  view: { telephone: { parts: { calls: ADDRESS, history: HISTORY } } },
} as unknown as TelephoneHost;
const NO_TEXTS = { load: () => Promise.resolve(false) };
const BROUGHT = { CallCards: () => null };

/** A page whose scripts come as a test wants; each try takes its turn from `runs`. */
function world(...runs: boolean[]) {
  const asked: string[] = [];
  const shared = {
    load: (src: string) => {
      asked.push(src);
      const ran = runs[asked.length - 1] ?? false;
      if (ran) shared.deliver?.('calls', () => BROUGHT);
      return Promise.resolve(ran);
    },
  } as RcpShared;
  const parts = new PartLoader(shared, {} as never, HOST, NO_TEXTS);
  const states: string[] = [];
  parts.subscribe(() => states.push(parts.state('calls')));
  return { parts, asked, states };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
});

test('a part is loaded by its address, once, however many need it', async () => {
  const { parts, asked, states } = world(true);
  expect(parts.get('calls')).toBeNull();
  parts.need('calls');
  parts.need('calls');
  await jest.advanceTimersByTimeAsync(0);
  parts.need('calls');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual([ADDRESS]);
  expect(states).toEqual(['loading', 'there']);
  expect(parts.get('calls')).toBe(BROUGHT);
});

test('a part that does not come is asked for again by itself, and no sooner when it is needed', async () => {
  const { parts, asked, states } = world(false, true);
  parts.need('calls');
  await jest.advanceTimersByTimeAsync(0);
  expect(parts.state('calls')).toBe('failed');
  parts.need('calls');
  await jest.advanceTimersByTimeAsync(4_999);
  expect(asked).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(asked).toEqual([ADDRESS, ADDRESS]);
  expect(states).toEqual(['loading', 'failed', 'loading', 'there']);
  expect(parts.get('calls')).toBe(BROUGHT);
});

test('a script that ran and brought nothing counts as one that did not come', async () => {
  const shared = { load: () => Promise.resolve(true) } as unknown as RcpShared;
  const parts = new PartLoader(shared, {} as never, HOST, NO_TEXTS);
  parts.need('calls');
  await jest.advanceTimersByTimeAsync(0);
  expect(parts.state('calls')).toBe('failed');
});

/** A page whose script of History runs at each try, and whose texts come as a test wants. */
function historyWorld(bring: () => unknown, ...texts: boolean[]) {
  const done: string[] = [];
  const shared = {
    load: () => {
      done.push('script');
      shared.deliver?.('history', bring);
      return Promise.resolve(true);
    },
  } as unknown as RcpShared;
  const parts = new PartLoader(shared, {} as never, HOST, {
    load: () => {
      done.push('texts');
      return Promise.resolve(texts.shift() ?? false);
    },
  });
  parts.need('history');
  return { parts, done };
}

test('a part starts only once what it says is there too; its script isn’t loaded twice', async () => {
  const started: string[] = [];
  const room = { Room: () => null };
  const bring = () => {
    started.push('history');
    return room;
  };
  const { parts, done } = historyWorld(bring, false, true);
  await jest.advanceTimersByTimeAsync(0);
  expect([parts.get('history'), parts.state('history'), started]).toEqual([null, 'failed', []]);
  await jest.advanceTimersByTimeAsync(5_000);
  expect([parts.get('history'), parts.state('history')]).toEqual([room, 'there']);
  expect([done, started]).toEqual([['texts', 'script', 'texts'], ['history']]);
});
