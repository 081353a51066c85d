import { isActingTab } from '../../../facts/facts.ts';
import { BROWSER_TIMERS } from '../limits/at-most-every.ts';
import { deliver } from '../parts/part.ts';
import { LiveLine } from './live-line.ts';
import { TokenPace } from './pauses.ts';
import { openSocket } from './socket.ts';

const TOKEN = '/restapi/oauth/wstoken';

/** Brings RingCentral's news at once, in the tab that has the phone. */
deliver('live', ({ ringCentral, store, news }) => {
  const { account, user } = store.server.who;
  const pace = new TokenPace(localStorage, `rcp-live:${account}:${String(user)}`);
  const line = new LiveLine({
    token: () => ringCentral.post(TOKEN, {}),
    take: (now) => pace.take(now),
    open: openSocket,
    wanted: () =>
      isActingTab(store.tabs?.get()) &&
      store.server.connection === 'connected' &&
      store.owner.other === null,
    tell: (item) => {
      news.tell(item);
    },
    beat: (pulse) => {
      news.beat(pulse);
    },
    ...BROWSER_TIMERS,
    random: Math.random,
  });
  const follow = () => {
    line.follow();
  };
  store.subscribe(follow);
  for (const [target, type] of [
    [window, 'online'],
    [document, 'visibilitychange'],
  ] as const)
    target.addEventListener(type, () => {
      if (document.visibilityState === 'visible') line.wake();
    });
  window.addEventListener('pagehide', () => {
    line.stop();
  });
  window.addEventListener('pageshow', follow);
  follow();
  return {};
});
