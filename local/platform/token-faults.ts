import * as v from 'valibot';

/**
 * What goes wrong: `timeout` never answers, `html` is what something in between says, `clock` is a
 * clock that differs, `audience` another address.
 */
const TOKEN_FAULT_KINDS = ['status', 'timeout', 'html', 'rate-limit', 'clock', 'audience'] as const;

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

export const FAULT_HTML =
  '<!doctype html><html lang="en"><title>Bad gateway</title><h1>Bad gateway</h1></html>';

/** The faults that were ordered. */
export class TokenFaults {
  #faults: (TokenFault & { left: number })[] = [];

  add(fault: TokenFault): void {
    this.#faults.push({ ...fault, left: fault.times ?? Infinity });
  }

  clear(): void {
    this.#faults = [];
  }

  /** The fault for a request, if there is one. That uses it up by one. */
  take(at: TokenFault['at']): TokenFault | undefined {
    const hit = this.#faults.find((fault) => fault.at === at);
    if (hit === undefined) return undefined;
    hit.left -= 1;
    this.#faults = this.#faults.filter(({ left }) => left > 0);
    return hit;
  }
}
