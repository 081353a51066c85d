import { say } from '../../../i18n/say.ts';
import { daysAgo } from './by-day.ts';
import { dateOf, writerOf } from './written.ts';

/**
 * Returns the heading of a day: Today, Yesterday, or the date.
 * @param startsAt the day's first millisecond @param now milliseconds since 1970
 */
export function dayTitle(startsAt: number, now: number): string {
  switch (daysAgo(startsAt, now)) {
    case 0:
      return say('history.today');
    case 1:
      return say('history.yesterday');
    default:
      return say('history.day', writerOf({ weekday: 'long' }).format(startsAt), dateOf(startsAt));
  }
}

/** Returns a length of time as minutes and seconds, such as 4:12. */
export const lengthOf = (seconds: number): string =>
  `${String(Math.floor(seconds / 60))}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;
