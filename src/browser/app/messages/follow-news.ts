import { atMostEvery, type Timers } from '../limits/at-most-every.ts';
import type { News } from '../news/news.ts';
import type { MessageBox } from './message-box.ts';

/** How often RingCentral is asked for news while nothing brings them, and the page is in sight. */
const ASK_MS = 60_000;
/** Also with a live connection, now and then: what it loses, nobody else would tell. */
const ASK_ANYWAY_MS = 10 * 60_000;
/** Each text is several pieces of news (queued, sent, delivered). One question is for all of them. */
const GATHER_MS = 2_000;

export interface FollowParts {
  news: Pick<News, 'follow' | 'pulse'>;
  box: Pick<MessageBox, 'refresh'>;
  isInSight: () => boolean;
  timers: Timers;
}

/**
 * Keeps the messages fresh: at once when RingCentral tells of some, else by asking.
 * @returns what to call when the page comes into sight
 */
export function followNews({ news, box, isInSight, timers }: FollowParts): () => void {
  let readAt = -Infinity;
  /** Whether the last question had no answer. */
  let isBehind = false;
  const read = async () => {
    readAt = timers.now();
    isBehind = !(await box.refresh());
  };
  const readSoon = atMostEvery(GATHER_MS, () => void read(), timers);
  const look = () => {
    if (!isInSight()) return;
    const isFresh = news.pulse === 'live' && !isBehind && timers.now() - readAt < ASK_ANYWAY_MS;
    if (!isFresh) readSoon();
  };
  const ask = () => {
    timers.after(ASK_MS, () => {
      look();
      ask();
    });
  };
  news.follow(({ news: item }) => {
    if (item === 'messages' || item === 'gap') readSoon();
  });
  readSoon();
  ask();
  return look;
}
