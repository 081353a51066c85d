import { BUDGETS } from './budgets.ts';
import { ASSUMED, type CallDay, simulateCallDay } from './call-day.ts';
import type { SyncUnits } from './call-sync-units.ts';

/** More requests at a time than any account has. */
const MOST_SLOTS = 100;

/** The fewest requests at a time that keep a day within the budget of its delay. */
export function slotsFor(calls: number): number {
  const { limit } = BUDGETS.callDayWorstMinutes;
  for (let slots = 1; slots <= MOST_SLOTS; slots++)
    if (simulateCallDay({ calls, slots }).worstMinutes <= limit) return slots;
  return Number.NaN;
}

/** What an admin can choose, and ten times as many calls with as many requests as they need. */
export const daysOf = (calls: number): CallDay[] => [
  { calls, slots: 1 },
  { calls, slots: 2 },
  { calls: calls * 10, slots: 2 },
  { calls: calls * 10, slots: slotsFor(calls * 10) },
];

const number = (value: number): string => Math.round(value).toLocaleString('en');

function dayLine(day: CallDay): string {
  const { worstMinutes, medianMinutes, ringCentralPerHour, restletPerHour } = simulateCallDay(day);
  return (
    `${number(day.calls).padStart(10)} calls, ${String(day.slots).padStart(2)} at a ` +
    `time: worst ${number(worstMinutes)} min, median ${number(medianMinutes)} min; ` +
    `at most ${number(ringCentralPerHour)} requests an hour to RingCentral, ` +
    `${number(restletPerHour)} to the RESTlet`
  );
}

const cells = (name: string, ...values: readonly string[]): string =>
  name.padEnd(24) + values.map((value) => value.padStart(14)).join('');

/** Returns the lines about a day of a large company: its delays, requests, and units. */
export function callSyncLines(
  { stages, mapping, extensions }: SyncUnits,
  days: readonly CallDay[],
): string[] {
  return [
    `A simulated day of the call sync, with ${String(ASSUMED.saveSeconds)} s for a record save ` +
      '(assumed); three hours have three times the average',
    ...days.map(dayLine),
    'An admin can allow one or two requests at a time. Ten times as many calls need the last line.',
    '',
    `Units of one run at that peak, with ${number(extensions)} new extensions and old rows to ` +
      'remove, in the model',
    cells('stage', '1 at a time', '2 at a time', 'NetSuite has', 'half of it'),
    ...stages.map(({ stage, units, limit }) =>
      cells(stage, ...[units[1], units[2], limit, limit / 2].map(number)),
    ),
    `${'map'.padEnd(24)} the job has no such stage`,
    '',
    `Units of the page's requests about ${number(extensions)} extensions, matched with as many ` +
      'employees',
    cells('request', 'figure', 'NetSuite has', 'half of it'),
    ...mapping.map(({ name, units, limit }) =>
      cells(name, ...[units, limit, limit / 2].map(number)),
    ),
  ];
}
