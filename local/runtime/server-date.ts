import vm from 'node:vm';

/**
 * The zone that server scripts run in, whatever the user's is
 * (burkybang/SuiteScript-2.0-Type-Declarations at 94e4507, N/format).
 */
const SERVER_ZONE = 'America/Los_Angeles';

const PARTS = new Intl.DateTimeFormat('en-US', {
  timeZone: SERVER_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** The last instant that a Date knows. */
const LAST_MS = 8.64e15;
const DAY_MS = 24 * 60 * 60 * 1000;

const HOUR_MS = 60 * 60 * 1000;
/** From here on the zone changes its offset at full hours only. */
const FULL_HOURS_FROM = Date.UTC(1900, 0);
/** Offsets by the hour that they were asked for, since asking costs more than all of a save. */
const offsets = new Map<number, number>();

/** How far the server's clock is from UTC at an instant, in milliseconds; west is negative. */
function offsetAt(instant: number): number {
  if (!(Math.abs(instant) <= LAST_MS)) return 0;
  if (instant < FULL_HOURS_FROM) return shownOffset(instant);
  const hour = Math.floor(instant / HOUR_MS);
  const offset = offsets.get(hour) ?? shownOffset(hour * HOUR_MS);
  offsets.set(hour, offset);
  return offset;
}

/** The same, from what a clock of the zone shows. */
function shownOffset(instant: number): number {
  const parts = Object.fromEntries(
    PARTS.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const shown = Date.UTC(
    parts['year'] ?? 0,
    (parts['month'] ?? 1) - 1,
    parts['day'],
    parts['hour'],
    parts['minute'],
    parts['second'],
  );
  return shown - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant of what a clock on the server shows. An hour that it shows twice is the earlier one,
 * and one that it skips counts on from before the change, as ECMAScript has it.
 * @param shown milliseconds since 1970 of the clock's parts, taken as UTC
 */
function instantOf(shown: number): number {
  const [before, after] = [shown - offsetAt(shown - DAY_MS), shown - offsetAt(shown + DAY_MS)];
  if (before === after || before + offsetAt(before) === shown) return before;
  return after + offsetAt(after) === shown ? after : before;
}

/**
 * The language's own Date, with the server's zone for everything that depends on one, and the
 * account's clock for now. Texts without a zone mean the server's; texts for people and changes by
 * part in that zone are not modeled.
 */
const PRELUDE = new vm.Script(`{
  const Utc = Date;
  const LOCAL = /^(?:\\d{4}-\\d\\d-\\d\\dT[\\d:.]+|(?!.*(?:Z|GMT|UTC|[+-]\\d\\d:?\\d\\d)\\s*$)(?!\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?$).*)$/;
  const parse = (text) => {
    const local = LOCAL.test(text);
    const shown = Utc.parse(local ? text + (/^\\d{4}-/.test(text) ? 'Z' : ' UTC') : text);
    return local ? __instantOf(shown) : shown;
  };
  const made = (parts) => {
    if (parts.length === 0) return __now();
    if (parts.length > 1) return __instantOf(Utc.UTC(...parts));
    return typeof parts[0] === 'string' ? parse(parts[0]) : parts[0];
  };
  globalThis.Date = class Date extends Utc {
    constructor(...parts) { super(made(parts)); }
    static now() { return __now(); }
    static parse(text) { return parse(String(text)); }
    getTimezoneOffset() { return -__offsetAt(this.getTime()) / 60000; }
  };
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    Date.prototype['get' + part] = function () { const now = this.getTime(); return new Utc(now + __offsetAt(now))['getUTC' + part](); };
    if (part !== 'Day') Date.prototype['set' + part] = function () { __refuse('Date.set' + part); };
  }
  for (const name of ['toString', 'toDateString', 'toTimeString', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    Date.prototype[name] = function () { __refuse('Date.' + name); };
  }
}`);

/**
 * Gives a script's realm its Date.
 * @param now the account's clock, in milliseconds since 1970
 * @param refuse throws for what is not modeled
 */
export function putServerDate(
  realm: vm.Context,
  now: () => number,
  refuse: (what: string) => never,
): void {
  Object.assign(realm, {
    __now: now,
    __offsetAt: offsetAt,
    __instantOf: instantOf,
    __refuse: refuse,
  });
  PRELUDE.runInContext(realm);
}
