import { BROWSER_TIMERS } from '../../../src/browser/app/limits/at-most-every.ts';
import { followNews } from '../../../src/browser/app/messages/follow-news.ts';
import { News } from '../../../src/browser/app/news/news.ts';
import type { LoadState } from '../../../src/browser/app/ringcentral/load-state.ts';

const MINUTE = 60_000;
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

/** A page, and how often it has read the messages. */
function page({ answers = true, inSight = true } = {}) {
  const world = {
    answers,
    inSight,
    reads: 0,
    news: new News(),
    look: () => undefined as unknown,
    state: { state: 'ready' } as LoadState,
    senders: [] as readonly string[] | null,
  };
  world.look = followNews({
    news: world.news,
    box: {
      refresh: () => {
        world.reads++;
        return Promise.resolve(world.answers);
      },
      get state() {
        return world.state;
      },
      get senders() {
        return world.senders;
      },
    },
    isInSight: () => world.inSight,
    timers: BROWSER_TIMERS,
  });
  return world;
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('without a live connection, a page in sight asks every minute', async () => {
  const world = page();
  expect(world.reads).toBe(1);
  await pass(10 * MINUTE);
  expect(world.reads).toBe(11);
  world.inSight = false;
  await pass(10 * MINUTE);
  expect(world.reads).toBe(11);
  world.inSight = true;
  world.look();
  expect(world.reads).toBe(12);
});

test('with one, news are read within two seconds, out of sight too, and nobody asks', async () => {
  const world = page({ inSight: false });
  world.news.beat('live');
  await pass(9 * MINUTE);
  expect(world.reads).toBe(1);
  world.news.tell({ news: 'messages' });
  expect(world.reads).toBe(2);
  world.inSight = true;
  await pass(9 * MINUTE);
  expect(world.reads).toBe(2);
  // Now and then all the same: a lost piece of news would never come again.
  await pass(2 * MINUTE);
  expect(world.reads).toBe(3);
});

test('a hundred pieces of news are a few questions, and the last one is among them', async () => {
  const world = page();
  world.news.beat('live');
  for (let piece = 0; piece < 100; piece++) {
    world.news.tell({ news: 'messages' });
    await pass(100);
  }
  const { reads } = world;
  expect(reads).toBeLessThanOrEqual(7);
  await pass(2_000);
  expect(world.reads - reads).toBeLessThanOrEqual(1);
});

test('other news are none of theirs, and a gap is', () => {
  const world = page();
  world.news.tell({ news: 'voicemails' });
  world.news.tell({ news: 'missed', call: { session: 's', at: 0, number: '', name: '' } });
  expect(world.reads).toBe(1);
});

test('what RingCentral didn’t answer is asked for again a minute later', async () => {
  const world = page({ answers: false });
  world.news.beat('live');
  await pass(3 * MINUTE);
  expect(world.reads).toBe(4);
  world.answers = true;
  await pass(5 * MINUTE);
  expect(world.reads).toBe(5);
});

test.each([
  ['the user’s numbers', { senders: null }],
  ['older messages', { state: { state: 'failed', why: 'unreachable' } }],
] as const)('with %s missing it asks every minute, as the page says', async (_what, missing) => {
  const world = page();
  world.news.beat('live');
  Object.assign(world, missing);
  await pass(3 * MINUTE);
  expect(world.reads).toBe(4);
  Object.assign(world, { senders: [], state: { state: 'ready' } });
  await pass(5 * MINUTE);
  expect(world.reads).toBe(4);
});
