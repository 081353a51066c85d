import type { Clock } from '../clock.ts';
import type { Attachment, Message } from './message.ts';

/** A message before the store gives it its numbers and times. */
export type NewMessage = Omit<
  Message,
  'id' | 'createdAt' | 'modifiedAt' | 'availability' | 'attachments'
> & {
  attachments?: readonly Omit<Attachment, 'id'>[];
  createdAt?: number;
};

/** What happened to a message. */
export type Change = 'new' | 'updated';

export type OnChange = (message: Message, change: Change) => void;

/** How long a deleted message can be restored (API definitions, message store): five days. */
const KEPT_MS = 5 * 86_400_000;
const FIRST_ID = 3_180_000_004;
/** RingCentral's numbers all end alike. */
const STEP = 1_000;
/** Beyond what a number of JavaScript holds, as RingCentral's are (guide, working with the message store). */
const FIRST_CONVERSATION = 4_178_398_077_955_743_751n;
const CONVERSATION_STEP = 7_919n;

/** The messages of all extensions. Each message is in the store of one of them. */
export class MessageStore {
  readonly #clock: Clock;
  readonly #messages = new Map<number, Message>();
  /** Owner and participants: the conversation's number. */
  readonly #conversations = new Map<string, string>();
  readonly #listeners: OnChange[] = [];
  #nextId = FIRST_ID;
  #nextConversation = FIRST_CONVERSATION;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  onChange(listener: OnChange): void {
    this.#listeners.push(listener);
  }

  /** The messages of an extension, purged ones left out, newest first. */
  of(extensionId: string): Message[] {
    return [...this.#messages.values()]
      .filter((message) => message.extensionId === extensionId)
      .map((message) => this.#aged(message))
      .filter(({ availability }) => availability !== 'Purged')
      .sort((one, other) => other.createdAt - one.createdAt || other.id - one.id);
  }

  /** One message of an extension, also a purged one. */
  find(extensionId: string, id: number): Message | undefined {
    const message = this.#messages.get(id);
    return message?.extensionId === extensionId ? this.#aged(message) : undefined;
  }

  /** Every message that changed at or after this time, purged ones too, newest change first. */
  changedSince(extensionId: string, at: number): Message[] {
    return [...this.#messages.values()]
      .filter((message) => message.extensionId === extensionId && message.modifiedAt >= at)
      .map((message) => this.#aged(message))
      .sort((one, other) => other.modifiedAt - one.modifiedAt || other.id - one.id);
  }

  add({ attachments = [], createdAt = this.#clock.now(), ...given }: NewMessage): Message {
    const id = this.#nextId;
    this.#nextId += STEP;
    const message: Message = {
      ...given,
      id,
      createdAt,
      modifiedAt: this.#clock.now(),
      availability: 'Alive',
      // The first attachment has the message's number, as RingCentral's have.
      attachments: attachments.map((one, index) => ({ ...one, id: id + index })),
    };
    this.#messages.set(id, message);
    this.#tell(message, 'new');
    return message;
  }

  /** Changes a message. @returns it as it is now, or undefined when there is none */
  change(id: number, change: Partial<Message>): Message | undefined {
    const message = this.#messages.get(id);
    if (message === undefined) return undefined;
    const changed = { ...message, ...change, modifiedAt: this.#clock.now() };
    this.#messages.set(id, changed);
    this.#tell(changed, 'updated');
    return changed;
  }

  /** Adds what a message gets later, such as a transcription. */
  attach(id: number, attachment: Omit<Attachment, 'id'>, change: Partial<Message> = {}): void {
    const message = this.#messages.get(id);
    if (message === undefined) return;
    const { attachments } = message;
    this.change(id, {
      ...change,
      attachments: [...attachments, { ...attachment, id: id + attachments.length }],
    });
  }

  /** The conversation of an extension with these numbers, in any order. */
  conversation(extensionId: string, participants: readonly string[]): string {
    const key = [extensionId, ...[...new Set(participants)].sort()].join(' ');
    const known = this.#conversations.get(key);
    if (known !== undefined) return known;
    const fresh = String(this.#nextConversation);
    this.#nextConversation += CONVERSATION_STEP;
    this.#conversations.set(key, fresh);
    return fresh;
  }

  clear(): void {
    this.#messages.clear();
  }

  /** A message that was deleted long enough ago is purged. */
  #aged(message: Message): Message {
    if (message.availability !== 'Deleted' || this.#clock.now() < message.modifiedAt + KEPT_MS)
      return message;
    const purged: Message = { ...message, availability: 'Purged', attachments: [] };
    this.#messages.set(message.id, purged);
    return purged;
  }

  #tell(message: Message, change: Change): void {
    for (const listener of this.#listeners) listener(message, change);
  }
}
