import type { FastifyReply } from 'fastify';
import * as v from 'valibot';
import { GROUPS, type Group, WINDOW_SECONDS } from './groups.ts';
import { restError, sendTooMany } from './rest-error.ts';

/** What goes wrong: `timeout` never answers, `html` is what a proxy in between says. */
const FAULT_KINDS = ['status', 'timeout', 'html', 'rate-limit'] as const;

/**
 * Goes wrong for calls of a group, below a path, or with a part in their path; `times` times, or
 * until it is cleared.
 */
export const Fault = v.pipe(
  v.strictObject({
    group: v.optional(v.picklist(GROUPS)),
    /** Beginning of the path. */
    path: v.optional(v.pipe(v.string(), v.startsWith('/restapi/'))),
    /** Anywhere in the path: `/content` is the media host. */
    within: v.optional(v.pipe(v.string(), v.startsWith('/'))),
    kind: v.picklist(FAULT_KINDS),
    /** 500 for `status`, 502 for `html` when not given. */
    status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599))),
    errorCode: v.optional(v.string()),
    retryAfterSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  v.check(
    ({ group, path, within }) => group !== undefined || path !== undefined || within !== undefined,
    'a fault needs a group or a path',
  ),
);
export type Fault = v.InferOutput<typeof Fault>;

const HTML =
  '<!doctype html><html lang="en"><title>Bad gateway</title><h1>Bad gateway</h1><p>A proxy in ' +
  'between could not reach the server.</p></html>';

/** The faults that were ordered. */
export class Faults {
  #faults: (Fault & { left: number })[] = [];

  add(fault: Fault): void {
    this.#faults.push({ ...fault, left: fault.times ?? Infinity });
  }

  clear(): void {
    this.#faults = [];
  }

  list(): readonly Fault[] {
    return this.#faults.map(({ left: _left, ...fault }) => fault);
  }

  /** The fault for this call, if there is one. That uses it up by one. */
  take(path: string, group: Group | null): Fault | undefined {
    const hit = this.#faults.find(
      (fault) =>
        (fault.group === undefined || fault.group === group) &&
        (fault.path === undefined || path.startsWith(fault.path)) &&
        (fault.within === undefined || path.includes(fault.within)),
    );
    if (hit === undefined) return undefined;
    hit.left -= 1;
    this.#faults = this.#faults.filter(({ left }) => left > 0);
    return hit;
  }
}

/** Answers as the fault wants, or never. */
export function sendFault(reply: FastifyReply, fault: Fault): FastifyReply {
  switch (fault.kind) {
    case 'timeout':
      return reply.hijack();
    case 'html':
      return reply
        .code(fault.status ?? 502)
        .type('text/html; charset=utf-8')
        .send(HTML);
    case 'rate-limit':
      return sendTooMany(reply, fault.retryAfterSeconds ?? WINDOW_SECONDS);
    case 'status':
      if (fault.retryAfterSeconds !== undefined)
        void reply.header('Retry-After', String(fault.retryAfterSeconds));
      return reply
        .code(fault.status ?? 500)
        .send(restError(fault.errorCode ?? 'CMN-203', 'Internal Server Error'));
  }
}
