import type { Execution } from '../execution/execution.ts';
import { SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { required, strict } from './module.ts';

const SERVER_ZONE = 'America/Los_Angeles';
const TYPES = { DATE: 'date', DATETIME: 'datetime', DATETIMETZ: 'datetimetz' };
const TEXT = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2}):(\d{2}) (am|pm)$/;

interface FormatOptions {
  value: unknown;
  type: string;
  timezone?: unknown;
}

const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/** By zone, GMT for an invalid one. Creating one takes longer than all else that a format does. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** An invalid zone means GMT (NetSuite help, section_4388843892, and recorded behavior). */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const created = createFormat(timeZone) ?? formatFor('GMT');
  formats.set(timeZone, created);
  return created;
}

/** Null when the zone doesn't exist. */
function createFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      second: '2-digit',
      hour12: true,
    });
  } catch {
    return null;
  }
}

/** As the preference M/D/YYYY with a clock of twelve hours writes it. */
function shown(instant: number, timeZone: unknown): string {
  const parts = Object.fromEntries(
    formatFor(String(timeZone))
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const clock = `${parts['hour'] ?? ''}:${parts['minute'] ?? ''}:${parts['second'] ?? ''}`;
  return `${parts['month'] ?? ''}/${parts['day'] ?? ''}/${parts['year'] ?? ''} ${clock} ${(parts['dayPeriod'] ?? '').toLowerCase()}`;
}

/**
 * N/format, for dates with a time. `timezone` counts for DATETIMETZ alone; what can't be parsed
 * comes back as it is; an empty value is refused (recorded behavior,
 * burkybang/SuiteScript-2.0-Type-Declarations, format).
 */
export function formatModule(execution: Execution): object {
  return strict(
    'N/format',
    {
      Type: TYPES,
      format({ value, type, timezone }: FormatOptions) {
        required(type, 'type');
        if (value === false || value === '' || value === null || value === undefined)
          throw new SuiteScriptError(
            'SSS_MISSING_REQD_ARGUMENT',
            'format: Missing a required argument: value',
          );
        if (!isDate(value)) return value;
        switch (type) {
          case TYPES.DATETIMETZ:
            return shown(value.getTime(), timezone === undefined ? SERVER_ZONE : timezone);
          case TYPES.DATETIME:
            return shown(value.getTime(), SERVER_ZONE);
          default:
            throw unmodelled(`format of ${type}`);
        }
      },
      parse({ value, type }: FormatOptions) {
        if (type !== TYPES.DATETIME) throw unmodelled(`parse of ${type}`);
        const found = TEXT.exec(String(required(value, 'value')));
        if (found === null) return value;
        const [, month, day, year, hour, minute, second, half] = found;
        return execution.serverDate(
          Number(year),
          Number(month) - 1,
          Number(day),
          (Number(hour) % 12) + (half === 'pm' ? 12 : 0),
          Number(minute),
          Number(second),
        );
      },
    },
    execution,
  );
}
