import type { Formats } from '../../../contracts/formats.ts';
import { language } from '../../../i18n/say.ts';

/** Without a format in the preferences, dates and times are written as in the user's language. */
let inForce: Formats = { date: '', time: '' };

/** Takes the formats in which this page writes dates and times from now on. */
export function setFormats(formats: Formats): void {
  inForce = formats;
}

const writers = new Map<string, Intl.DateTimeFormat>();

/**
 * Returns what writes dates in the user's language in this way. Each is made once, which takes a
 * hundred times as long as writing a date with it.
 */
export function writerOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language()} ${JSON.stringify(options)}`;
  const writer = writers.get(key) ?? new Intl.DateTimeFormat(language(), options);
  writers.set(key, writer);
  return writer;
}

const two = (value: number): string => String(value).padStart(2, '0');
const month = (at: Date, style: 'long' | 'short'): string => writerOf({ month: style }).format(at);

/** The half of the day, in the user's language. */
function half(at: Date): string {
  const parts = writerOf({ hour: 'numeric', hour12: true }).formatToParts(at);
  return parts.find(({ type }) => type === 'dayPeriod')?.value ?? '';
}

/** Every part that NetSuite's formats have, longer names first. */
const PARTS: readonly [part: string, write: (at: Date) => string][] = [
  ['YYYY', (at) => String(at.getFullYear())],
  ['MONTH', (at) => month(at, 'long')],
  ['Mon', (at) => month(at, 'short')],
  ['MM', (at) => two(at.getMonth() + 1)],
  ['M', (at) => String(at.getMonth() + 1)],
  ['DD', (at) => two(at.getDate())],
  ['D', (at) => String(at.getDate())],
  ['HH', (at) => two(at.getHours())],
  ['H', (at) => String(at.getHours())],
  ['hh', (at) => two(at.getHours() % 12 || 12)],
  ['h', (at) => String(at.getHours() % 12 || 12)],
  ['mm', (at) => two(at.getMinutes())],
  ['a', half],
];
const ANY_PART = new RegExp(PARTS.map(([part]) => part).join('|'), 'g');

const write = (format: string, at: Date): string =>
  format.replace(ANY_PART, (found) => PARTS.find(([part]) => part === found)?.[1](at) ?? found);

/** Returns a date as NetSuite writes it for this user. @param at milliseconds since 1970 */
export function dateOf(at: number): string {
  const date = new Date(at);
  return inForce.date === '' ? writerOf({}).format(date) : write(inForce.date, date);
}

/** Returns a time of day as NetSuite writes it for this user. @param at milliseconds since 1970 */
export function timeOfDay(at: number): string {
  const date = new Date(at);
  return inForce.time === ''
    ? writerOf({ hour: '2-digit', minute: '2-digit' }).format(date)
    : write(inForce.time, date);
}
