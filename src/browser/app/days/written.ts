import type { Formats } from '../../../contracts/formats.ts';
import { language } from '../../../i18n/say.ts';

/** Without a format in the preferences, dates and times are written as in the user's language. */
let inForce: Formats = { date: '', time: '' };

/** Takes the formats in which this page writes dates and times from now on. */
export function setFormats(formats: Formats): void {
  inForce = formats;
}

const two = (value: number): string => String(value).padStart(2, '0');
const month = (at: Date, style: 'long' | 'short'): string =>
  at.toLocaleDateString(language(), { month: style });

/** The half of the day, in the user's language. */
function half(at: Date): string {
  const parts = new Intl.DateTimeFormat(language(), { hour: 'numeric', hour12: true });
  return parts.formatToParts(at).find(({ type }) => type === 'dayPeriod')?.value ?? '';
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
  return inForce.date === '' ? date.toLocaleDateString(language()) : write(inForce.date, date);
}

/** Returns a time of day as NetSuite writes it for this user. @param at milliseconds since 1970 */
export function timeOfDay(at: number): string {
  const date = new Date(at);
  return inForce.time === ''
    ? date.toLocaleTimeString(language(), { hour: '2-digit', minute: '2-digit' })
    : write(inForce.time, date);
}
