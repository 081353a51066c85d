import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { ownRoute, pathValue, type RouteRule } from '../own-routes.ts';
import { instant, Paging, paged, several } from '../paging.ts';
import { invalidIn, refuse } from '../rest-error.ts';
import type { StandIn } from '../stand-in.ts';
import { allDone, partsOf, sendOutcomes } from './bulk.ts';
import {
  deleteMessage,
  messageOf,
  type Outcome,
  Patch,
  patchMessage,
  Update,
} from './message-changes.ts';
import { filtered, flag, MessageFilter } from './message-filter.ts';
import { messageRecord, sendMessages } from './message-record.ts';

const READ: RouteRule = { group: 'Light', scope: 'ReadMessages', permission: 'ReadMessages' };
const EDIT: RouteRule = { group: 'Medium', scope: 'EditMessages', permission: 'EditMessages' };

const List = v.object({
  ...MessageFilter.entries,
  ...Paging.entries,
  readStatus: several(['Read', 'Unread']),
  availability: several(['Alive', 'Deleted', 'Purged']),
  phoneNumber: v.optional(v.string()),
});
const Deletion = v.object({ purge: flag });
const MassDeletion = v.object({
  purge: flag,
  conversationId: v.optional(
    v.pipe(
      v.union([v.string(), v.array(v.string())]),
      v.transform((given) => (typeof given === 'string' ? given.split(',') : given)),
    ),
  ),
  type: v.optional(v.picklist(['Fax', 'SMS', 'VoiceMail', 'Pager', 'All']), 'All'),
  dateTo: v.optional(instant),
});

/**
 * The message store of the signed-in extension (API definitions, Extension/MessageStore). Several
 * messages at once: see bulk.ts.
 */
export function messageRoutes(app: FastifyInstance, standIn: StandIn): void {
  const { messages } = standIn;

  ownRoute(app, 'GET', '/message-store', READ, ({ query, url }, caller, reply) => {
    const asked = v.safeParse(List, query);
    if (!asked.success) return refuse(reply, invalidIn(asked.issues));
    const { readStatus, availability = ['Alive'], phoneNumber } = asked.output;
    const found = filtered(messages.of(caller.id), asked.output, standIn.clock.now()).filter(
      (message) =>
        (readStatus === undefined || readStatus.includes(message.readStatus)) &&
        availability.includes(message.availability) &&
        (phoneNumber === undefined ||
          [message.from, ...message.to].some((party) => party.phoneNumber === phoneNumber)),
    );
    const records = found.map((message) => messageRecord(standIn.origin(), message));
    return sendMessages(reply, paged(standIn.origin() + url, records, asked.output));
  });

  ownRoute(app, 'GET', '/message-store/:messageId', READ, (request, caller, reply) => {
    const ids = pathValue(request, 'messageId').split(',');
    return sendOutcomes(
      reply,
      standIn.origin(),
      ids.map((id) => [id, messageOf(messages, caller, id)]),
      ids.length === 1,
    );
  });

  /** Changes each message that a request names. */
  const changeEach = (
    request: FastifyRequest,
    reply: FastifyReply,
    change: (id: string, body: unknown) => Outcome,
  ): FastifyReply => {
    const parts = partsOf(request);
    if ('errorCode' in parts) return refuse(reply, parts);
    const named = pathValue(request, 'messageId');
    return sendOutcomes(
      reply,
      standIn.origin(),
      parts.map(({ id, body }) => [id, change(id, body)]),
      named !== '*' && !named.includes(','),
    );
  };

  for (const [method, schema] of [
    ['PUT', Update],
    ['PATCH', Patch],
  ] as const)
    ownRoute(app, method, '/message-store/:messageId', EDIT, (request, caller, reply) =>
      changeEach(request, reply, (id, body) => patchMessage(messages, caller, id, schema, body)),
    );

  ownRoute(app, 'DELETE', '/message-store/:messageId', EDIT, (request, caller, reply) => {
    const asked = v.safeParse(Deletion, request.query);
    if (!asked.success) return refuse(reply, invalidIn(asked.issues));
    const ids = pathValue(request, 'messageId').split(',');
    const outcomes = ids.map((id) => deleteMessage(messages, caller, id, asked.output.purge));
    return allDone(outcomes)
      ? reply.code(204).send()
      : sendOutcomes(
          reply,
          standIn.origin(),
          outcomes.map((outcome, index) => [ids[index] ?? '', outcome]),
          ids.length === 1,
        );
  });

  // Without a conversation this is every message of the extension, as RingCentral's own warns.
  ownRoute(app, 'DELETE', '/message-store', EDIT, ({ query }, caller, reply) => {
    const asked = v.safeParse(MassDeletion, query);
    if (!asked.success) return refuse(reply, invalidIn(asked.issues));
    const { conversationId, type, dateTo = standIn.clock.now(), purge } = asked.output;
    const meant = messages
      .of(caller.id)
      .filter(
        (message) =>
          (conversationId === undefined || conversationId.includes(message.conversation ?? '')) &&
          (type === 'All' || type === message.type) &&
          message.createdAt <= dateTo,
      );
    for (const { id } of meant) deleteMessage(messages, caller, String(id), purge);
    return reply.code(204).send();
  });
}
