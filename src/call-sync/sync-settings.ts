import * as v from 'valibot';
import { parseText } from '../contracts/parse-text.ts';
import { LoggingRules, USUAL_RULES } from './logging-rules.ts';

/** The farthest back that calls are read when the call sync is turned on. */
export const MOST_DAYS_BACK = 90;

/** What an admin decides about the call sync. */
export const SyncSettings = v.strictObject({
  /** Turned on once; off is how an account begins. */
  on: v.optional(v.boolean(), false),
  paused: v.optional(v.boolean(), false),
  /** Calls that began before this aren't logged. Milliseconds since 1970. */
  since: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)), 0),
  /** Requests to the RESTlet at the same time. */
  slots: v.optional(v.picklist([1, 2]), 1),
  /** Internal ID of the employee who organizes calls of unmapped extensions, or null. */
  defaultOrganizer: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
  rules: v.optional(LoggingRules, USUAL_RULES),
});
export type SyncSettings = v.InferOutput<typeof SyncSettings>;

/** What holds until an admin has decided anything. */
export const USUAL_SETTINGS: SyncSettings = v.parse(SyncSettings, {});

/** The settings as they are stored; null when the text is something else than we wrote. */
export const readSettings = (text: string): SyncSettings | null =>
  text === '' ? USUAL_SETTINGS : parseText(SyncSettings, text);
