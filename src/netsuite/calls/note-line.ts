import { textOf } from '../record-name.ts';
import type { Row } from './columns.ts';

/** Longest first line that a page shows, in characters. */
const LONGEST = 400;

/** Returns the first line of a Phone Call's message, which is the user's note. */
export const noteLine = (row: Row): string =>
  (textOf(row, 'message').split('\n', 1)[0] ?? '').trim().slice(0, LONGEST);
