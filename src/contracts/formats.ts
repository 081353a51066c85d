import * as v from 'valibot';

/**
 * How a user writes dates and times, chosen under Home > Set Preferences. Parts of a date are YYYY,
 * MONTH, Mon, MM, M, DD, and D (NetSuite help, section_N249143), of a time HH, H, hh, h, mm, and a.
 */
export const Formats = v.object({
  /** Such as M/D/YYYY; an empty text when NetSuite doesn't say. */
  date: v.string(),
  /** Such as h:mm a; an empty text when NetSuite doesn't say. */
  time: v.string(),
});
export type Formats = v.InferOutput<typeof Formats>;
