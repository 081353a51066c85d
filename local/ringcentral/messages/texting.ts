import type { Agenda } from '../agenda.ts';
import type { Clock } from '../clock.ts';
import { type Extension, findExtension } from '../extensions.ts';
import type { Refused } from '../rest-error.ts';
import type { Attachment, Message, MessageStatus } from './message.ts';
import type { MessageStore } from './message-store.ts';
import { OptOuts } from './opt-outs.ts';
import { refuseText, type TextFile, type TextOrder } from './text-check.ts';
import { NOT_SET_UP, OPTED_OUT, type TextingPolicy, USUAL_TEXTING } from './texting-policy.ts';

/** A text that reaches an extension. */
export interface IncomingText {
  to: Extension;
  from: string;
  name?: string | undefined;
  text: string;
  files?: readonly TextFile[];
  /** Everybody else that it went to. */
  others?: readonly string[];
  /** Milliseconds since 1970. */
  sentAt?: number;
  read?: boolean;
}

/** A text and its files as a message carries them. */
function attachmentsOf(text: string, files: readonly TextFile[]): Omit<Attachment, 'id'>[] {
  return [
    ...(text === ''
      ? []
      : [{ type: 'Text' as const, contentType: 'text/plain', bytes: Buffer.from(text, 'utf8') }]),
    ...files.map((file) => ({ type: 'MmsAttachment' as const, ...file })),
  ];
}

/** SMS and MMS: what is refused, what becomes of the rest, and whom it reaches. */
export class Texting {
  policy: TextingPolicy = USUAL_TEXTING;
  readonly optOuts = new OptOuts();
  readonly #store: MessageStore;
  readonly #agenda: Agenda;
  readonly #clock: Clock;

  constructor(store: MessageStore, agenda: Agenda, clock: Clock) {
    this.#store = store;
    this.#agenda = agenda;
    this.#clock = clock;
  }

  /** Sends a text for an extension. @returns it as queued, or why it is refused */
  send(owner: Extension, order: TextOrder): Message | Refused {
    const refusal = refuseText(owner, order, this.policy);
    if (refusal !== null) return refusal;
    const message = this.#write(owner, order, 'Queued');
    const failure = this.#failure(order);
    this.#agenda.in(this.policy.sentMs, () => {
      if (failure !== null) {
        this.#change(message, 'SendingFailed', { deliveryErrorCode: failure });
        return;
      }
      this.#change(message, 'Sent');
      this.#reach(owner, order);
    });
    const { delivery, deliveryErrorCode } = this.policy;
    if (failure === null && delivery !== 'Sent')
      this.#agenda.in(this.policy.deliveredMs, () => {
        this.#change(
          message,
          delivery,
          delivery === 'Delivered' ? { deliveredAt: this.#clock.now() } : { deliveryErrorCode },
        );
      });
    return message;
  }

  /** Puts a text into the store of the extension that it reaches. */
  receive({ to, from, name, text, files = [], others = [], ...when }: IncomingText): Message {
    this.optOuts.learn(from, to.phoneNumber, text);
    return this.#store.add({
      extensionId: to.id,
      type: 'SMS',
      direction: 'Inbound',
      from: { phoneNumber: from, ...(name === undefined ? {} : { name }) },
      to: [to.phoneNumber, ...others].map((phoneNumber) => ({ phoneNumber })),
      subject: text,
      readStatus: when.read === true ? 'Read' : 'Unread',
      messageStatus: 'Received',
      conversation: this.#conversation(to, [from, ...others]),
      attachments: attachmentsOf(text, files),
      ...(when.sentAt === undefined ? {} : { createdAt: when.sentAt }),
    });
  }

  /** A text of some time ago, which arrived. */
  sentBefore(owner: Extension, order: TextOrder, sentAt: number): Message {
    return this.#write(owner, order, 'Delivered', sentAt);
  }

  #write(owner: Extension, order: TextOrder, status: MessageStatus, createdAt?: number): Message {
    const { from, to, text, files } = order;
    return this.#store.add({
      extensionId: owner.id,
      type: 'SMS',
      direction: 'Outbound',
      from: { phoneNumber: from, name: owner.name },
      to: to.map((phoneNumber) => ({ phoneNumber, messageStatus: status })),
      subject: text,
      readStatus: 'Read',
      messageStatus: status,
      conversation: this.#conversation(owner, to),
      attachments: attachmentsOf(text, files),
      ...(createdAt === undefined ? {} : { createdAt, deliveredAt: createdAt }),
    });
  }

  /** The code with which sending will fail, or null. */
  #failure({ from, to }: TextOrder): string | null {
    if (this.policy.registration === 'fails') return NOT_SET_UP;
    if (to.some((number) => this.optOuts.has(number, from))) return OPTED_OUT;
    return this.policy.delivery === 'SendingFailed' ? this.policy.deliveryErrorCode : null;
  }

  #change({ id, to }: Message, status: MessageStatus, more: Partial<Message> = {}): void {
    this.#store.change(id, {
      ...more,
      messageStatus: status,
      to: to.map((recipient) => ({ ...recipient, messageStatus: status })),
    });
  }

  #reach({ name }: Extension, { from, to, text, files }: TextOrder): void {
    for (const number of to) {
      const reached = findExtension(number);
      const others = to.filter((other) => other !== number);
      if (reached === undefined) continue;
      this.receive({ to: reached, from, name, text, files, others });
    }
  }

  #conversation({ id }: Extension, others: readonly string[]): string {
    return this.#store.conversation(id, ['SMS', ...others]);
  }
}
