import * as v from 'valibot';

const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const text = v.optional(v.nullable(v.string()), '');

const Person = v.object({
  phoneNumber: text,
  extensionNumber: v.optional(v.nullable(id), ''),
  name: text,
});

/**
 * A text message or a page as RingCentral's message store has it (API definitions,
 * GetMessageInfoResponse). `conversationId` isn't read: it has more digits than a number holds.
 */
const MessageRecord = v.object({
  id,
  type: v.picklist(['SMS', 'Pager']),
  direction: v.picklist(['Inbound', 'Outbound']),
  creationTime: v.pipe(v.string(), v.isoTimestamp()),
  readStatus: text,
  availability: text,
  messageStatus: text,
  deliveryErrorCode: text,
  subject: text,
  from: v.optional(v.nullable(Person), null),
  to: v.optional(v.nullable(v.array(Person)), []),
  conversation: v.object({ id }),
  attachments: v.optional(v.nullable(v.array(v.object({ type: text }))), []),
});

const Sync = v.object({
  records: v.array(v.unknown()),
  syncInfo: v.object({ syncToken: v.string() }),
});

/** `pager`: between colleagues, who have no fee and no carrier between them. */
export type MessageKind = 'sms' | 'pager';

/** Somebody in a conversation. */
export interface Party {
  /** E.164 of a text message, an extension's digits of a page; empty when withheld. */
  number: string;
  name: string;
}

export interface Message {
  id: string;
  /** RingCentral's ID of the conversation, as text. */
  conversation: string;
  kind: MessageKind;
  direction: 'inbound' | 'outbound';
  /** Milliseconds since 1970. */
  at: number;
  text: string;
  /** Pictures and other files that came with it. */
  files: number;
  isRead: boolean;
  /** Whether the user has deleted it, here or elsewhere. */
  isDeleted: boolean;
  from: Party;
  to: readonly Party[];
  /** RingCentral's words: Queued, Sent, Delivered, DeliveryFailed, SendingFailed, Received. */
  status: string;
  /** Such as SMS-RC-413, or an empty text. */
  errorCode: string;
}

const KINDS = { SMS: 'sms', Pager: 'pager' } as const;

const partyOf = ({ phoneNumber, extensionNumber, name }: v.InferOutput<typeof Person>): Party => ({
  number: phoneNumber || extensionNumber || '',
  name: name ?? '',
});

/**
 * Reads one record of RingCentral's.
 * @returns null for anything that isn't a text message or a page of a conversation
 */
export function readMessage(record: unknown): Message | null {
  const parsed = v.safeParse(MessageRecord, record);
  if (!parsed.success) return null;
  const { output } = parsed;
  return {
    id: output.id,
    conversation: output.conversation.id,
    kind: KINDS[output.type],
    direction: output.direction === 'Inbound' ? 'inbound' : 'outbound',
    at: Date.parse(output.creationTime),
    text: output.subject ?? '',
    files: (output.attachments ?? []).filter(({ type }) => type === 'MmsAttachment').length,
    isRead: output.direction === 'Outbound' || output.readStatus === 'Read',
    isDeleted: output.availability === 'Deleted' || output.availability === 'Purged',
    from: output.from === null ? { number: '', name: '' } : partyOf(output.from),
    to: (output.to ?? []).map(partyOf),
    status: output.messageStatus ?? '',
    errorCode: output.deliveryErrorCode ?? '',
  };
}

/** One answer of `message-sync`; a record that can't be read is passed over. */
export interface MessageNews {
  messages: Message[];
  /** Names this state of the store for the next question. */
  token: string;
}

/** Reads one answer of `message-sync`. @returns null for anything else */
export function readMessageNews(body: unknown): MessageNews | null {
  const parsed = v.safeParse(Sync, body);
  if (!parsed.success) return null;
  const { records, syncInfo } = parsed.output;
  return {
    messages: records.map(readMessage).filter((message) => message !== null),
    token: syncInfo.syncToken,
  };
}
