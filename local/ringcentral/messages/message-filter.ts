import * as v from 'valibot';
import { instant, several } from '../paging.ts';
import type { Message } from './message.ts';

const DAY_MS = 86_400_000;
const MESSAGE_TYPES = ['Fax', 'SMS', 'VoiceMail', 'Pager'] as const;

/** A yes or no in a query. */
export const flag = v.optional(
  v.pipe(
    v.picklist(['true', 'false']),
    v.transform((text) => text === 'true'),
  ),
  'false',
);

/** What lists and synchronizations of messages have in common. */
export const MessageFilter = v.object({
  messageType: several(MESSAGE_TYPES),
  direction: several(['Inbound', 'Outbound']),
  conversationId: v.optional(v.pipe(v.string(), v.regex(/^\d{1,20}$/))),
  distinctConversations: flag,
  dateFrom: v.optional(instant),
  dateTo: v.optional(instant),
});
export type MessageFilter = v.InferOutput<typeof MessageFilter>;

const among = <T>(wanted: readonly T[] | undefined, value: T): boolean =>
  wanted === undefined || wanted.includes(value);

/** Whether a message is of the wanted kind, whenever it was. */
const ofKind = (message: Message, filter: MessageFilter): boolean =>
  among<string>(filter.messageType, message.type) &&
  among(filter.direction, message.direction) &&
  (filter.conversationId === undefined || filter.conversationId === message.conversation);

/** The latest message of each conversation; what has no conversation stays. */
function latest(messages: readonly Message[]): Message[] {
  const seen = new Set<string>();
  return messages.filter(({ conversation }) => {
    if (conversation === undefined) return true;
    if (seen.has(conversation)) return false;
    seen.add(conversation);
    return true;
  });
}

/**
 * The messages that a filter lets through. Without times they are those of the last 24 hours (API
 * definitions, ListMessagesParameters). @param messages newest first @param now milliseconds since
 * 1970
 */
export function filtered(
  messages: readonly Message[],
  filter: MessageFilter,
  now: number,
): Message[] {
  const until = filter.dateTo ?? now;
  const from = filter.dateFrom ?? until - DAY_MS;
  const found = messages.filter(
    (message) => ofKind(message, filter) && message.createdAt >= from && message.createdAt <= until,
  );
  return filter.distinctConversations ? latest(found) : found;
}
