import { atMostEvery, type Timers } from '../limits/at-most-every.ts';
import type { News } from '../news/news.ts';
import type { MessageBox } from './message-box.ts';

/** How often RingCentral is asked for news without a live connection, while the page is visible. */
const ASK_MS = 60_000;
/** How often RingCentral is asked with a live connection, which may lose news unnoticed. */
const ASK_ANYWAY_MS = 10 * 60_000;
/** Each text is several pieces of news (queued, sent, delivered), and one request gets them all. */
const GATHER_MS = 2_000;

export interface FollowParts {
  news: Pick<News, 'follow' | 'pulse'>;
  box: Pick<MessageBox, 'refresh' | 'state' | 'senders'>;
  isInSight: () => boolean;
  timers: Timers;
}

/**
 * Keeps the messages fresh: reads them when RingCentral reports news, and now and then anyway.
 * @returns what to call when the page comes into sight
 */
export function followNews({ news, box, isInSight, timers }: FollowParts): () => void {
  let readAt = -Infinity;
  /** Whether the last request failed. */
  let isBehind = false;
  const read = async () => {
    readAt = timers.now();
    isBehind = !(await box.refresh());
  };
  const readSoon = atMostEvery(GATHER_MS, () => void read(), timers);
  const look = () => {
    if (!isInSight()) return;
    // The page says that it tries again when messages, older ones, or the user's numbers are missing.
    const isWhole = !isBehind && box.state.state === 'ready' && box.senders !== null;
    const isFresh = news.pulse === 'live' && isWhole && timers.now() - readAt < ASK_ANYWAY_MS;
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
