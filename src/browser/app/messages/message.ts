import type { FileOfMessage } from '../parts/part.ts';
import { type Fields, fields, list, text } from '../ringcentral/answer-fields.ts';

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
  files: readonly FileOfMessage[];
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

const KINDS: Readonly<Record<string, MessageKind>> = { SMS: 'sms', Pager: 'pager' };

const fileOf = ({ id, uri, contentType, fileName, size }: Fields): FileOfMessage => ({
  id: text(id),
  address: text(uri),
  type: text(contentType),
  name: text(fileName),
  size: Number(size) || 0,
});

function partyOf(value: unknown): Party {
  const { phoneNumber, extensionNumber, name } = fields(value);
  return { number: text(phoneNumber) || text(extensionNumber), name: text(name) };
}

/**
 * Reads one record of RingCentral's message store (API definitions, GetMessageInfoResponse).
 * `conversationId` isn't read: it has more digits than a number holds.
 * @returns null for anything that isn't a text message or a page of a conversation
 */
export function readMessage(record: unknown): Message | null {
  const given = fields(record);
  const id = text(given['id']);
  const conversation = text(fields(given['conversation'])['id']);
  const kind = KINDS[text(given['type'])];
  const at = Date.parse(text(given['creationTime']));
  const direction = text(given['direction']);
  if (id === '' || conversation === '' || kind === undefined || Number.isNaN(at)) return null;
  if (direction !== 'Inbound' && direction !== 'Outbound') return null;
  return {
    id,
    conversation,
    kind,
    direction: direction === 'Inbound' ? 'inbound' : 'outbound',
    at,
    text: text(given['subject']),
    files: list(given['attachments'])
      .map(fields)
      .filter(({ type }) => type === 'MmsAttachment')
      .map(fileOf),
    isRead: direction === 'Outbound' || given['readStatus'] === 'Read',
    isDeleted: given['availability'] === 'Deleted' || given['availability'] === 'Purged',
    from: partyOf(given['from']),
    to: list(given['to']).map(partyOf),
    status: text(given['messageStatus']),
    errorCode: text(given['deliveryErrorCode']),
  };
}

/** A list of RingCentral's, in any order. */
export interface MessageList {
  messages: Message[];
  /** When the oldest one was, in milliseconds since 1970; Infinity without any. */
  oldest: number;
  /**
   * Whether there may be older ones: RingCentral listed as many as were asked for. That these are the
   * newest isn't documented (docs/unverified.md, message-order).
   */
  isFull: (most: number) => boolean;
}

/** One answer of `message-sync`. */
export interface MessageNews extends MessageList {
  /** Names this state of the store for the next question. */
  token: string;
}

/** Reads a list of messages, but records that can't be read. @returns null for anything else */
export function readMessageList(body: unknown): MessageList | null {
  const { records } = fields(body);
  if (!Array.isArray(records)) return null;
  const messages = records.map(readMessage).filter((message) => message !== null);
  return {
    messages,
    oldest: Math.min(...messages.map(({ at }) => at)),
    isFull: (most) => records.length >= most,
  };
}

/**
 * Reads one answer of `message-sync`, but records that can't be read. The answer itself says whether
 * older ones exist (API definitions, SyncInfoMessages). @returns null for anything else
 */
export function readMessageNews(body: unknown): MessageNews | null {
  const { syncToken, olderRecordsExist: older } = fields(fields(body)['syncInfo']);
  const token = text(syncToken);
  const read = readMessageList(body);
  if (read === null || token === '') return null;
  return { ...read, token, ...(typeof older === 'boolean' ? { isFull: () => older } : {}) };
}

/** The user's numbers, E.164. */
export interface OwnNumbers {
  all: readonly string[];
  /** Those that text messages can be sent from. */
  senders: readonly string[];
  /** Those of them that can send files too. */
  fileSenders: readonly string[];
}

/**
 * Reads the list of the user's numbers (API definitions, UserPhoneNumberInfo).
 * @returns null for anything else
 */
export function readOwnNumbers(body: unknown): OwnNumbers | null {
  const { records } = fields(body);
  if (!Array.isArray(records)) return null;
  const numbers = records.map(fields).filter(({ phoneNumber }) => text(phoneNumber) !== '');
  const those = (feature: string) =>
    numbers
      .filter(({ features }) => list(features).includes(feature))
      .map(({ phoneNumber }) => text(phoneNumber));
  return {
    all: numbers.map(({ phoneNumber }) => text(phoneNumber)),
    senders: those('SmsSender'),
    fileSenders: those('MmsSender'),
  };
}
