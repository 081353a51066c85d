import { Changes } from '../../sensors/changes.ts';
import type { Rest } from '../ringcentral/rest.ts';
import { readMessage } from './message.ts';
import type { MessageBox } from './message-box.ts';
import { refusalOfAnswer, type SendRefusal } from './refusal.ts';

const EXTENSION = '/restapi/v1.0/account/~/extension/~';
/** UTF-16 units (API definitions, CreateSMSMessage); pages may be a little longer. */
export const LONGEST_TEXT = 1_000;
/** How long a message whose answer was lost may take to get into RingCentral's store. */
const LOST_MS = 3_000;
/** When a delivery is looked at after sending, in milliseconds: soon, and once more. */
const LOOK_AFTER_MS = [2_000, 10_000];

/** Whom a message goes to. */
export type Address =
  | { kind: 'sms'; from: string; to: readonly string[] }
  /** `replyTo`: the number of a message in the conversation, or empty for a new one. */
  | { kind: 'pager'; to: readonly string[]; replyTo: string };

/** How far sending is. The draft is kept until RingCentral has the message. */
export type Sending =
  | { state: 'idle' }
  | { state: 'sending' }
  | ({ state: 'refused' } & SendRefusal)
  /** No answer came, and RingCentral's store doesn't have it: it may be tried again. */
  | { state: 'not-sent' }
  /** No answer came, nor one from the store: it isn't known, so it isn't offered again. */
  | { state: 'unsure' };

export interface OutboxParts {
  rest: Pick<Rest, 'post'>;
  box: Pick<MessageBox, 'refresh' | 'take' | 'messages'>;
  /** Whether RingCentral tells how a delivery goes, without being asked. */
  isTold: () => boolean;
  wait: (milliseconds: number) => Promise<void>;
}

/** What a lost answer leaves behind, to look for the message in the store. */
interface Lost {
  address: Address;
  text: string;
  before: ReadonlySet<string>;
}

const IDLE: Sending = { state: 'idle' };

const bodyOf = (address: Address, text: string): object =>
  address.kind === 'sms'
    ? {
        from: { phoneNumber: address.from },
        to: address.to.map((phoneNumber) => ({ phoneNumber })),
        text,
      }
    : address.replyTo === ''
      ? { to: address.to.map((extensionNumber) => ({ extensionNumber })), text }
      : { replyOn: Number(address.replyTo), text };

/**
 * Drafts, and what became of sending them. A message is sent once: nothing is sent while another
 * one of the conversation is on its way, and a lost answer is looked up in the store before anybody
 * may try again.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #changes = new Changes();
  readonly #drafts = new Map<string, string>();
  readonly #sendings = new Map<string, Sending>();
  readonly #lost = new Map<string, Lost>();

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  readonly subscribe = this.#changes.subscribe;

  /** What was typed and not sent. @param key names the conversation */
  draft(key: string): string {
    return this.#drafts.get(key) ?? '';
  }

  sending(key: string): Sending {
    return this.#sendings.get(key) ?? IDLE;
  }

  /** Whether the draft is a text that can be sent now. */
  maySend(key: string): boolean {
    const draft = this.draft(key);
    const { state } = this.sending(key);
    return (
      draft.trim() !== '' &&
      draft.length <= LONGEST_TEXT &&
      state !== 'sending' &&
      state !== 'unsure'
    );
  }

  type(key: string, text: string): void {
    const { state } = this.sending(key);
    if (state === 'sending' || state === 'unsure') return;
    this.#drafts.set(key, text);
    this.#set(key, IDLE);
  }

  /**
   * Sends the draft.
   * @returns the ID of the conversation that the message is in, or null when it wasn't sent
   */
  async send(key: string, address: Address): Promise<string | null> {
    if (!this.maySend(key)) return null;
    const text = this.draft(key);
    this.#set(key, { state: 'sending' });
    const before = new Set(this.#parts.box.messages().map(({ id }) => id));
    const asked = await this.#parts.rest.post(
      `${EXTENSION}/${address.kind === 'sms' ? 'sms' : 'company-pager'}`,
      bodyOf(address, text),
    );
    if (asked.outcome !== 'answered') {
      const refused = refusalOfAnswer(asked);
      if (refused !== null) {
        this.#set(key, { state: 'refused', ...refused });
        return null;
      }
      this.#lost.set(key, { address, text, before });
      return this.#find(key);
    }
    const message = readMessage(asked.body);
    if (message !== null) this.#parts.box.take(message);
    this.#sent(key);
    return message?.conversation ?? null;
  }

  /** Looks once more whether a message whose answer was lost is in the store. */
  check(key: string): Promise<string | null> {
    if (this.sending(key).state !== 'unsure') return Promise.resolve(null);
    this.#set(key, { state: 'sending' });
    return this.#find(key);
  }

  async #find(key: string): Promise<string | null> {
    const lost = this.#lost.get(key);
    if (lost === undefined) return null;
    const { address, text, before } = lost;
    await this.#parts.wait(LOST_MS);
    if (!(await this.#parts.box.refresh())) {
      this.#set(key, { state: 'unsure' });
      return null;
    }
    const found = this.#parts.box
      .messages()
      .find(
        (message) =>
          !before.has(message.id) &&
          message.direction === 'outbound' &&
          message.kind === address.kind &&
          message.text === text &&
          address.to.every((number) => message.to.some((party) => party.number === number)),
      );
    this.#lost.delete(key);
    if (found === undefined) {
      this.#set(key, { state: 'not-sent' });
      return null;
    }
    this.#sent(key);
    return found.conversation;
  }

  #sent(key: string): void {
    this.#drafts.delete(key);
    this.#set(key, IDLE);
    void this.#follow();
  }

  /** Sees how the delivery goes. */
  async #follow(): Promise<void> {
    for (const after of LOOK_AFTER_MS) {
      await this.#parts.wait(after);
      if (!this.#parts.isTold()) await this.#parts.box.refresh();
    }
  }

  #set(key: string, sending: Sending): void {
    this.#sendings.set(key, sending);
    this.#changes.tell();
  }
}
