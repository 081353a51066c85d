/** The forms of RingCentral's messages (API definitions, GetMessageInfoResponse). */
export type MessageType = 'SMS' | 'Pager' | 'VoiceMail' | 'Fax';
export type Availability = 'Alive' | 'Deleted' | 'Purged';
export type ReadStatus = 'Read' | 'Unread';
export type MessageStatus =
  | 'Queued'
  | 'Sent'
  | 'Delivered'
  | 'DeliveryFailed'
  | 'SendingFailed'
  | 'Received';
export type TranscriptionStatus = 'NotAvailable' | 'InProgress' | 'Completed' | 'Failed';

/** Somebody that a message is from or to. */
export interface MessageParty {
  phoneNumber?: string;
  extensionNumber?: string;
  extensionId?: string;
  name?: string;
}

/** A recipient, whose delivery may differ from the others'. */
export interface Recipient extends MessageParty {
  messageStatus?: MessageStatus;
}

export type AttachmentType = 'Text' | 'MmsAttachment' | 'AudioRecording' | 'AudioTranscription';

/** Something that belongs to a message and is read by itself. */
export interface Attachment {
  id: number;
  type: AttachmentType;
  contentType: string;
  fileName?: string;
  /** Seconds of a voicemail. */
  vmDuration?: number;
  bytes: Buffer;
}

/** A message in the store of one extension. */
export interface Message {
  id: number;
  /** Whose store it is in. */
  extensionId: string;
  type: MessageType;
  direction: 'Inbound' | 'Outbound';
  from: MessageParty;
  to: readonly Recipient[];
  /** The text of an SMS or a page; a voicemail has none. */
  subject?: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  modifiedAt: number;
  readStatus: ReadStatus;
  availability: Availability;
  messageStatus: MessageStatus;
  /** Digits, which are more than a number of JavaScript holds; of SMS and pages only. */
  conversation?: string;
  attachments: readonly Attachment[];
  deliveryErrorCode?: string;
  /** When the recipient's device got it, in milliseconds since 1970. */
  deliveredAt?: number;
  vmTranscriptionStatus?: TranscriptionStatus;
}
