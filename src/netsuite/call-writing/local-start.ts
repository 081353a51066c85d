import * as format from 'N/format';
import * as runtime from 'N/runtime';
import { type WallTime, wallOf } from '../../contracts/wall-time.ts';

const HOUR_MS = 3_600_000;

const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]' &&
  !Number.isNaN((value as Date).getTime());

/**
 * An instant as a Date whose parts, where the script runs, are those of this zone's clock. `format`
 * writes an instant in the zone it is given for DATETIMETZ only, and `parse` reads the text as the
 * script's own time for DATETIME, which ignores zones (burkybang/SuiteScript-2.0-Type-Declarations,
 * N/format; NetSuite help, section_4388843892).
 * @throws when NetSuite can't read what it wrote
 */
function shown(instant: number, timezone: string): Date {
  const text: unknown = format.format({
    value: new Date(instant),
    type: format.Type.DATETIMETZ,
    timezone: timezone as unknown as format.Timezone,
  });
  const parsed: unknown = format.parse({ value: String(text), type: format.Type.DATETIME });
  if (!isDate(parsed)) throw new Error(`The time ${String(text)} could not be read back.`);
  return parsed;
}

/** Whether the hour before this one is skipped where the script runs, as Pacific time does in March. */
function followsSkippedHour(date: Date): boolean {
  const before = new Date(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours() - 1,
    date.getMinutes(),
  );
  return before.getHours() !== (date.getHours() + 23) % 24;
}

/**
 * What the clock of the user this script runs as showed when a call began: the integration user's,
 * by the time zone in Set Preferences.
 *
 * @param startedAt milliseconds since 1970
 * @throws when NetSuite doesn't tell the zone, or can't read what it wrote
 */
export function localStart(startedAt: number): WallTime {
  const timezone = String(runtime.getCurrentUser().getPreference({ name: 'TIMEZONE' }));
  const date = shown(startedAt, timezone);
  // A clock that shows 2:30 in that night is read as 3:30, and so is the one that shows 3:30.
  const skipped =
    followsSkippedHour(date) && shown(startedAt + HOUR_MS, timezone).getTime() === date.getTime();
  const [year, month, day, hour, minute] = wallOf(date);
  return [year, month, day, hour - (skipped ? 1 : 0), minute];
}
