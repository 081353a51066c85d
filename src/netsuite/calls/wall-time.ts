import type { WallTime } from '../../contracts/wall-time.ts';

/**
 * What somebody's clock showed, as the Dates that a record's date and time fields take. NetSuite
 * reads the parts of a Date in the zone the script runs in, which is Pacific whatever zone the user
 * is in (burkybang/SuiteScript-2.0-Type-Declarations, N/format). So each is made where that zone
 * skips no hour: the date at noon, and the time, whose own date NetSuite ignores, in January. One
 * Date for both would move 2:30 in the night when Pacific time changes, in countries that change
 * theirs on another day.
 */
export function wallDates([year, month, day, hour, minute]: WallTime): { date: Date; time: Date } {
  return { date: new Date(year, month - 1, day, 12), time: new Date(1970, 0, 1, hour, minute) };
}

/**
 * The end of a call as a time of day. A call that goes past midnight ends at 23:59 in the record,
 * which has one date.
 * @param seconds how long the call lasted from its first ring
 */
export function endTime(start: WallTime, seconds: number): Date {
  const minutes = start[3] * 60 + start[4] + Math.ceil(seconds / 60);
  const kept = Math.min(minutes, 23 * 60 + 59);
  return new Date(1970, 0, 1, Math.floor(kept / 60), kept % 60);
}
