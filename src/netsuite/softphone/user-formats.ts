import * as runtime from 'N/runtime';
import type { Formats } from '../../contracts/formats.ts';
import { logFailure } from '../log-failure.ts';

/** The longest known format has 14 characters. */
const LONGEST = 30;

/** A preference of the signed-in user, or an empty text when NetSuite doesn't say. */
function preference(name: string): string {
  try {
    const value: unknown = runtime.getCurrentUser().getPreference({ name });
    return typeof value === 'string' && value.length <= LONGEST ? value : '';
  } catch (thrown) {
    logFailure(`RingCentral: the preference ${name} could not be read`, thrown);
    return '';
  }
}

/** Returns how the signed-in user writes dates and times. Costs nothing, never throws. */
export const userFormats = (): Formats => ({
  date: preference('DATEFORMAT'),
  time: preference('TIMEFORMAT'),
});
