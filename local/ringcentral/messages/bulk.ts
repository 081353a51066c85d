import type { FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { pathValue } from '../own-routes.ts';
import { invalid, invalidIn, type Refused, refuse, refused } from '../rest-error.ts';
import type { Message } from './message.ts';
import { isRefused, type Outcome } from './message-changes.ts';
import { messageRecord, sendMessages } from './message-record.ts';

/**
 * RingCentral's JSON form of bulk requests, the only one served here: the other one, multipart, is
 * for programs without a browser (developer guide, basics/batch-requests).
 */
export const BULK_TYPE = 'application/vnd.ringcentral.multipart+json';

const MOST_IN_PATH = 50;
const MOST_IN_BODY = 1_000;

const InBody = v.array(
  v.object({
    resourceId: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
    body: v.unknown(),
  }),
);
const Bodies = v.array(v.object({ body: v.unknown() }));

/** One of the messages that a bulk request names, and what is to become of it. */
export interface Part {
  id: string;
  body: unknown;
}

/** The messages that a request names: one, several in the path, or `*` and the body's. */
export function partsOf(request: FastifyRequest): readonly Part[] | Refused {
  const named = pathValue(request, 'messageId');
  if (named === '*') {
    const listed = v.safeParse(InBody, request.body);
    if (!listed.success) return invalidIn(listed.issues);
    return listed.output.length > MOST_IN_BODY
      ? tooMany(MOST_IN_BODY)
      : listed.output.map(({ resourceId, body }) => ({ id: resourceId, body }));
  }
  const ids = named.split(',');
  if (ids.length > MOST_IN_PATH) return tooMany(MOST_IN_PATH);
  if (ids.length === 1 || request.body === undefined || request.body === null)
    return ids.map((id) => ({ id, body: request.body }));
  const bodies = v.safeParse(Bodies, request.body);
  if (!bodies.success) return invalidIn(bodies.issues);
  return bodies.output.length === ids.length
    ? ids.map((id, index) => ({ id, body: bodies.output[index]?.body }))
    : invalid('body');
}

const tooMany = (limit: number): Refused =>
  refused(400, 'CMN-106', `Batch request is limited to ${String(limit)} entries`);

/** One outcome's status and body. */
function answerOf(origin: string, outcome: Outcome): { status: number; body: unknown } {
  if (!isRefused(outcome)) return { status: 200, body: messageRecord(origin, outcome) };
  const { status, ...body } = outcome;
  return { status, body };
}

/** Answers for one message, or with 207 for several, each with its own status. */
export function sendOutcomes(
  reply: FastifyReply,
  origin: string,
  outcomes: readonly (readonly [id: string, outcome: Outcome])[],
  single: boolean,
): FastifyReply {
  const [first] = outcomes;
  if (single && first !== undefined) {
    const [, outcome] = first;
    return isRefused(outcome)
      ? refuse(reply, outcome)
      : sendMessages(reply, messageRecord(origin, outcome));
  }
  const parts = outcomes.map(([id, outcome]) => ({
    resourceId: id,
    ...answerOf(origin, outcome),
  }));
  return sendMessages(reply.code(207), parts, BULK_TYPE);
}

/** Whether every message was found and changed. */
export const allDone = (outcomes: readonly Outcome[]): outcomes is readonly Message[] =>
  !outcomes.some(isRefused);
