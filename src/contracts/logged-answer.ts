import * as v from 'valibot';
import { envelopeSchema, parseWith } from './contract.ts';
import { PATH } from './path.ts';

/**
 * What the calls Suitelet answers to `log-messages` and `logs-messages`, for a script that asks
 * nothing else: the whole contract in calls.ts is several times as large.
 */
export const LoggedAnswer = v.union([
  v.object({
    ...envelopeSchema,
    logged: v.object({
      url: v.pipe(v.string(), v.regex(PATH)),
      /** The record has no room for all of the day's messages. */
      full: v.boolean(),
    }),
  }),
  v.object({ ...envelopeSchema, logsMessages: v.boolean() }),
  v.object({ ...envelopeSchema, error: v.object({ code: v.string() }) }),
]);
export type LoggedAnswer = v.InferOutput<typeof LoggedAnswer>;

/** The parsed answer, or null: then it was not our server that answered. */
export function parseLoggedAnswer(value: unknown): LoggedAnswer | null {
  return parseWith(LoggedAnswer, value);
}
