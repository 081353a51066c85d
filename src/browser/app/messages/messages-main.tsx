import type { CallsRequest } from '../../../contracts/calls-request.ts';
import { type LoggedAnswer, parseLoggedAnswer } from '../../../contracts/logged-answer.ts';
import { SuiteletClient } from '../../ui/suitelet-client.ts';
import { BROWSER_TIMERS } from '../limits/at-most-every.ts';
import { deliver } from '../parts/part.ts';
import { DayLog } from './day-log.ts';
import { Drafts } from './drafts.ts';
import { followNews } from './follow-news.ts';
import { MessageBox } from './message-box.ts';
import { MessagesRoom } from './messages-room.tsx';
import { notifyOfMessages } from './notify-of-messages.ts';
import { Outbox } from './outbox.ts';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Messages: text messages with people outside, and messages between colleagues. */
deliver('messages', (telephone, { view }) => {
  const { ringCentral, store, presence, news, attention } = telephone;
  const { account, user } = store.server.who;
  const owner = `${account}:${String(user)}`;
  const box = new MessageBox({
    rest: ringCentral,
    extension: () => presence.extension?.number ?? '',
    now: () => Date.now(),
  });
  const outbox = new Outbox({
    rest: ringCentral,
    box,
    drafts: new Drafts(sessionStorage, `rcp-drafts:${owner}`),
    isTold: () => news.pulse === 'live',
    wait,
  });
  const days = new DayLog(
    new SuiteletClient<CallsRequest, LoggedAnswer>({
      url: view.telephone.calls,
      owner: store.owner,
      session: store.session,
      parse: parseLoggedAnswer,
    }),
  );
  telephone.removal.also(() => {
    outbox.forget();
  });
  // In every room: the navigation, title, and icon show how many are unread.
  box.subscribe(() => {
    attention.set('messages', box.unread);
  });
  notifyOfMessages(telephone, box, wait);
  const look = followNews({
    news,
    box,
    isInSight: () => document.visibilityState === 'visible',
    timers: BROWSER_TIMERS,
  });
  document.addEventListener('visibilitychange', look);
  return {
    Room: ({ parts }) => (
      <MessagesRoom telephone={telephone} parts={parts} box={box} outbox={outbox} days={days} />
    ),
  };
});
