import * as v from 'valibot';

/**
 * What goes wrong: `timeout` never answers, `html` is what something in between says, `clock` is a
 * clock that differs, `audience` another address; with `lost-answer` the script runs, and nobody
 * hears of it.
 */
const TOKEN_FAULT_KINDS = [
  'status',
  'timeout',
  'html',
  'rate-limit',
  'clock',
  'audience',
  'lost-answer',
] as const;

/**
 * Goes wrong at the token endpoint, or where scripts call RESTlets from outside; `times` times, or
 * until it is cleared.
 */
export const TokenFault = v.strictObject({
  at: v.optional(v.picklist(['token', 'restlet']), 'token'),
  kind: v.picklist(TOKEN_FAULT_KINDS),
  /** 500 for `status`, 502 for `html` when not given. */
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
  retryAfterSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** For `clock`: how far it is ahead. */
  seconds: v.optional(v.pipe(v.number(), v.integer())),
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type TokenFault = v.InferOutput<typeof TokenFault>;
