import { BarLink } from '../../src/browser/record-bar/bar-link.ts';
import type { BarCall, BarNews } from '../../src/contracts/call-bar.ts';
import { BAR_CALL as CALL } from '../contracts/sample-bar-call.ts';

/** A bar, and what it posted; `hear` is what another tab says. */
function bar() {
  const posted: Record<string, unknown>[] = [];
  const words: Readonly<Record<string, string>>[] = [];
  const channel: Pick<BroadcastChannel, 'postMessage' | 'onmessage'> = {
    onmessage: null,
    postMessage: (message: unknown) => posted.push(message as Record<string, unknown>),
  };
  let count = 0;
  const link = new BarLink({
    channel,
    makeId: () => `r${String(++count)}`,
    onWords: (said) => words.push(said),
  });
  const hear = (news: BarNews | Record<string, unknown>) => {
    channel.onmessage?.call(channel as BroadcastChannel, { data: news } as MessageEvent);
  };
  const calls = (tab: string, ...of: BarCall[]) => {
    hear({ kind: 'calls', tab, calls: of, words: { 'common.close': 'Close' } });
  };
  return { link, posted, words, hear, calls, ids: () => link.calls().map(({ id }) => id) };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('it asks for calls, and shows those of every tab that reports some', () => {
  const { link, posted, words, calls, ids } = bar();
  link.look();
  expect(posted).toEqual([{ kind: 'look' }]);
  calls('t1', CALL);
  calls('t2', { ...CALL, id: 'c2' });
  expect(ids()).toEqual(['c1', 'c2']);
  expect(words[0]).toEqual({ 'common.close': 'Close' });
});

test('a request names the call and the tab that reported it', () => {
  const { link, posted, calls } = bar();
  calls('t1', CALL);
  calls('t2', { ...CALL, id: 'c2' });
  link.do('c2', 'decline');
  expect(posted).toEqual([{ kind: 'do', id: 'r1', tab: 't2', call: 'c2', verb: 'decline' }]);
});

test('a second click while the first one is under way asks for nothing', () => {
  const { link, posted, calls, hear } = bar();
  calls('t1', CALL);
  link.do('c1', 'answer');
  link.do('c1', 'answer');
  expect(posted).toHaveLength(1);
  hear({ kind: 'outcome', id: 'r1', outcome: 'failed' });
  expect(link.said('c1')).toBe('failed');
  link.do('c1', 'answer');
  expect(posted).toHaveLength(2);
});

test('a call that nobody reported is not asked for', () => {
  const { link, posted } = bar();
  link.do('c1', 'answer');
  expect(posted).toEqual([]);
});

test('a tab that does not take a request in 1.5 s has not answered', () => {
  const { link, calls } = bar();
  calls('t1', CALL);
  link.do('c1', 'answer');
  jest.advanceTimersByTime(1_499);
  expect(link.said('c1')).toBe('asking');
  jest.advanceTimersByTime(1);
  expect(link.said('c1')).toBe('no-answer');
});

test('one that was taken has 40 s more', () => {
  const { link, calls, hear } = bar();
  calls('t1', CALL);
  link.do('c1', 'answer');
  hear({ kind: 'outcome', id: 'r1', outcome: 'taken' });
  const keep = setInterval(() => {
    calls('t1', CALL);
  }, 1_000);
  jest.advanceTimersByTime(39_999);
  expect(link.said('c1')).toBe('asking');
  jest.advanceTimersByTime(1);
  expect(link.said('c1')).toBe('no-answer');
  clearInterval(keep);
});

test.each([
  ['done', null],
  ['over', null],
  ['failed', 'failed'],
  ['needs-softphone', 'needs-softphone'],
] as const)('the outcome %s leaves %j to say', (outcome, said) => {
  const { link, calls, hear } = bar();
  calls('t1', CALL);
  link.do('c1', 'answer');
  hear({ kind: 'outcome', id: 'r1', outcome });
  expect(link.said('c1')).toBe(said);
  // A late word of the same request changes nothing.
  hear({ kind: 'outcome', id: 'r1', outcome: 'failed' });
  jest.advanceTimersByTime(2_000);
  expect(link.said('c1')).toBe(said);
});

test('what was said of a call goes once the call has gone on', () => {
  const { link, calls, hear } = bar();
  calls('t1', CALL);
  link.do('c1', 'answer');
  hear({ kind: 'outcome', id: 'r1', outcome: 'needs-softphone' });
  calls('t1', { ...CALL, phase: 'talking', answeredAt: 5 });
  expect(link.said('c1')).toBeNull();
});

test('calls go when their tab no longer has any, and when it closes', () => {
  const { calls, hear, ids } = bar();
  calls('t1', CALL);
  calls('t2', { ...CALL, id: 'c2' });
  calls('t1');
  expect(ids()).toEqual(['c2']);
  hear({ kind: 'gone', tab: 't2' });
  expect(ids()).toEqual([]);
  expect(jest.getTimerCount()).toBe(0);
});

test('a tab that crashed is given up after two looks, one that answers is not', () => {
  const { link, calls, ids } = bar();
  calls('crashed', CALL);
  calls('t2', { ...CALL, id: 'c2' });
  link.do('c1', 'answer');
  for (let look = 0; look < 4; look++) {
    jest.advanceTimersByTime(3_000);
    calls('t2', { ...CALL, id: 'c2' });
  }
  expect(ids()).toEqual(['c2']);
  expect(link.said('c1')).toBeNull();
});

test('a page that comes back from the browser’s cache asks again', () => {
  const { link, posted, calls, ids } = bar();
  calls('t1', CALL);
  link.lookAfresh();
  expect(ids()).toEqual([]);
  expect(posted).toEqual([{ kind: 'look' }]);
});

test('anything else on the channel does nothing', () => {
  const { link, hear, ids } = bar();
  let told = 0;
  link.subscribe(() => told++);
  for (const message of [
    {},
    { kind: 'calls', tab: 't1', calls: [{ ...CALL, url: 'javascript:alert(1)' }], words: {} },
    { kind: 'outcome', id: 'r9', outcome: 'done' },
    { kind: 'do', id: 'r1', tab: 't1', call: 'c1', verb: 'answer' },
  ])
    hear(message);
  expect([ids(), told]).toEqual([[], 0]);
});
