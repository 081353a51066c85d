import type { FastifyReply } from 'fastify';
import { ownUri } from '../own-routes.ts';
import type { Attachment, Message } from './message.ts';

/** An attachment as its message names it; the content is read at its address. */
function attachmentRecord(
  uri: string,
  { id, type, contentType, fileName, vmDuration, bytes }: Attachment,
) {
  return {
    id,
    uri: `${uri}/content/${String(id)}`,
    type,
    contentType,
    ...(vmDuration === undefined ? {} : { vmDuration }),
    ...(fileName === undefined ? {} : { fileName }),
    size: bytes.length,
  };
}

const conversationOf = (origin: string, id: string) => ({
  // Written as a number by `sendMessages`.
  conversationId: id,
  conversation: { id, uri: `${origin}/restapi/v1.0/conversation/${id}` },
});

const optional = (message: Message) => ({
  ...(message.subject === undefined ? {} : { subject: message.subject }),
  ...(message.deliveryErrorCode === undefined
    ? {}
    : { deliveryErrorCode: message.deliveryErrorCode }),
  ...(message.deliveredAt === undefined
    ? {}
    : { smsDeliveryTime: new Date(message.deliveredAt).toISOString() }),
  ...(message.vmTranscriptionStatus === undefined
    ? {}
    : { vmTranscriptionStatus: message.vmTranscriptionStatus }),
});

/** A message as RingCentral writes it (API definitions, GetMessageInfoResponse). */
export function messageRecord(origin: string, message: Message) {
  const uri = ownUri(origin, message.extensionId, `/message-store/${String(message.id)}`);
  return {
    uri,
    id: message.id,
    extensionId: message.extensionId,
    to: message.to,
    from: message.from,
    type: message.type,
    creationTime: new Date(message.createdAt).toISOString(),
    lastModifiedTime: new Date(message.modifiedAt).toISOString(),
    readStatus: message.readStatus,
    priority: 'Normal',
    attachments: message.attachments.map((attachment) => attachmentRecord(uri, attachment)),
    direction: message.direction,
    availability: message.availability,
    messageStatus: message.messageStatus,
    ...(message.conversation === undefined ? {} : conversationOf(origin, message.conversation)),
    ...optional(message),
    ...(message.type === 'Pager' ? { pgToDepartment: false } : {}),
  };
}

/**
 * Messages as JSON. A conversation's number is a number with more digits than JavaScript reads
 * exactly, as in RingCentral's samples; `conversation.id` has all of them.
 */
export const messagesText = (value: unknown): string =>
  JSON.stringify(value).replace(/"conversationId":"(\d+)"/g, '"conversationId":$1');

/** Sends messages with an ordinary type, or the one of bulk answers. */
export const sendMessages = (
  reply: FastifyReply,
  value: unknown,
  type = 'application/json; charset=utf-8',
): FastifyReply => reply.type(type).send(messagesText(value));
