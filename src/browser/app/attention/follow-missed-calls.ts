import { say } from '../../../i18n/say.ts';
import { showNotification } from '../../sensors/show-notification.ts';
import { timeOfDay } from '../days/written.ts';
import type { Uses } from '../desk/telephone.ts';
import { mayNotify } from './may-notify.ts';
import { type Missed, MissedCalls, missedOf } from './missed-calls.ts';

const HISTORY = '#history';

/** Counts missed calls, and shows a notification for each one while this page is out of sight. */
export function followMissedCalls(
  telephone: Uses<'store' | 'log' | 'news' | 'callers' | 'preferences' | 'attention'>,
): void {
  const { log, news, callers, preferences, attention } = telephone;
  const tell = ({ id, at, number, name }: Missed) => {
    if (!mayNotify(telephone)) return;
    const shown = callers.shown(number);
    const title = name || shown;
    showNotification(
      say('shell.missed', title),
      {
        body: title === shown ? timeOfDay(at) : `${shown} · ${timeOfDay(at)}`,
        tag: `rcp-missed-${id}`,
      },
      () => {
        location.hash = HISTORY;
      },
    );
  };
  const missed = new MissedCalls({
    missed: () => missedOf(log.journal.entries(), news.missed),
    seenAt: () => preferences.get().historySeenAt,
    see: (at) => {
      preferences.change({ historySeenAt: at });
    },
    now: () => Date.now(),
    isLooking: () => document.visibilityState === 'visible' && location.hash === HISTORY,
    onMissed: tell,
    onCount: (count) => {
      attention.set('history', count);
    },
  });
  const look = () => {
    missed.look();
  };
  log.journal.subscribe(look);
  news.follow(look);
  addEventListener('hashchange', look);
  document.addEventListener('visibilitychange', look);
  // Somebody looked in another tab.
  preferences.subscribe(look);
}
