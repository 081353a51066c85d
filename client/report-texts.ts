import type { M2mState } from '../src/facts/facts.ts';
import type { Known } from '../src/facts/known.ts';
import type { OutcomeName } from './outcome.ts';

/** The first line of a report: what it comes to, and who can do what. */
export const HEADLINES: Record<OutcomeName, string> = {
  ok: 'The health check answered.',
  outdated: 'The bundle is outdated: update it in NetSuite.',
  'not-installed':
    'The health check is not there: the bundle is not installed, is too old to have it, or the address is wrong.',
  denied: "NetSuite refused: the role lacks a permission, or is not in the deployment's audience.",
  'session-over': 'NetSuite did not take the token: sign in again.',
  busy: 'NetSuite is busy. Try again later; nothing is broken.',
  unreachable: 'No answer from the health check.',
  malformed: 'The answer could not be understood.',
};

export const M2M_WORDS: Record<Known<M2mState>, string> = {
  'not-configured': 'not set up',
  'not-tested': 'saved, never tested',
  'test-failed': 'the last test failed',
  verified: 'tested and well',
  unknown: 'not known',
};

/** Three-valued: unknown is never shown as no. */
export function yesNo(value: boolean | null): string {
  return value === null ? 'not known' : value ? 'yes' : 'no';
}

const UNITS = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const;

/**
 * How long ago, in the largest unit that fits. Two clocks may differ, so what lies ahead happened
 * just now.
 */
export function ago(instant: string, now: number): string {
  const seconds = Math.floor((now - Date.parse(instant)) / 1000);
  for (const [size, name] of UNITS) {
    const count = Math.floor(seconds / size);
    if (count >= 1) return `${count} ${name}${count === 1 ? '' : 's'} ago`;
  }
  return 'just now';
}
