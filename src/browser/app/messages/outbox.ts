import { Changes } from '../../sensors/changes.ts';
import type { Rest } from '../ringcentral/rest.ts';
import { type Attached, attach, LONGEST_TEXT } from './attach.ts';
import type { Drafts } from './drafts.ts';
import { readMessage } from './message.ts';
import type { MessageBox } from './message-box.ts';
import { refusalOfAnswer, type SendRefusal } from './refusal.ts';

const EXTENSION = '/restapi/v1.0/account/~/extension/~';
/** How long a message whose answer was lost may take to get into RingCentral's store. */
const LOST_MS = 3_000;
/** When a delivery is looked at after sending, in milliseconds: soon, and once more. */
const LOOK_AFTER_MS = [2_000, 10_000];

/** Whom a message goes to. */
export type Address =
  /** `files`: whether the number can send them. */
  | { kind: 'sms'; from: string; to: readonly string[]; files: boolean }
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
  rest: Pick<Rest, 'post' | 'upload'>;
  box: Pick<MessageBox, 'refresh' | 'take' | 'messages'>;
  /** Whether RingCentral reports deliveries without being asked. */
  isTold: () => boolean;
  wait: (milliseconds: number) => Promise<void>;
  drafts: Pick<Drafts, 'get' | 'set' | 'forget'>;
}

/** What a lost answer leaves behind, to look for the message in the store. */
interface Lost {
  address: Address;
  text: string;
  files: number;
  before: ReadonlySet<string>;
}

const NO_FILES: Attached = { files: [], problem: null, name: '' };
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
  readonly #files = new Map<string, Attached>();
  readonly #sendings = new Map<string, Sending>();
  readonly #lost = new Map<string, Lost>();

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  readonly subscribe = this.#changes.subscribe;

  /** What was typed and not sent. @param key names the conversation */
  draft(key: string): string {
    return this.#parts.drafts.get(key);
  }

  /** What goes with the draft. */
  attached(key: string): Attached {
    return this.#files.get(key) ?? NO_FILES;
  }

  /** Adds files to a draft, those that may go. */
  attach(key: string, chosen: readonly File[]): void {
    if (this.#isHeld(key)) return;
    this.#files.set(key, attach(this.attached(key).files, chosen));
    this.#set(key, IDLE);
  }

  detach(key: string, file: File): void {
    if (this.#isHeld(key)) return;
    const files = this.attached(key).files.filter((one) => one !== file);
    this.#files.set(key, { ...NO_FILES, files });
    this.#set(key, IDLE);
  }

  sending(key: string): Sending {
    return this.#sendings.get(key) ?? IDLE;
  }

  /** Whether the draft is a text that can be sent now. */
  maySend(key: string): boolean {
    const draft = this.draft(key);
    return (
      (draft.trim() !== '' || this.attached(key).files.length > 0) &&
      draft.length <= LONGEST_TEXT &&
      !this.#isHeld(key)
    );
  }

  type(key: string, text: string): void {
    if (this.#isHeld(key)) return;
    this.#parts.drafts.set(key, text);
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
    const { files } = this.attached(key);
    const path = `${EXTENSION}/${address.kind === 'sms' ? 'sms' : 'company-pager'}`;
    const body = bodyOf(address, text);
    const asked = await (files.length === 0
      ? this.#parts.rest.post(path, body)
      : this.#parts.rest.upload(path, body, files));
    if (asked.outcome !== 'answered') {
      const refused = refusalOfAnswer(asked);
      if (refused !== null) {
        this.#set(key, { state: 'refused', ...refused });
        return null;
      }
      this.#lost.set(key, { address, text, files: files.length, before });
      return this.#find(key);
    }
    const message = readMessage(asked.body);
    if (message !== null) this.#parts.box.take(message);
    this.#sent(key);
    return message?.conversation ?? null;
  }

  /** Forgets every draft and what goes with it. What is on its way arrives. */
  forget(): void {
    this.#parts.drafts.forget();
    this.#files.clear();
    for (const key of this.#sendings.keys()) if (!this.#isHeld(key)) this.#sendings.delete(key);
    this.#changes.tell();
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
    const { address, text, files, before } = lost;
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
          message.files.length === files &&
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
    this.#parts.drafts.set(key, '');
    this.#files.delete(key);
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

  /** Whether the draft may not change: it's on its way, or may be. */
  #isHeld(key: string): boolean {
    const { state } = this.sending(key);
    return state === 'sending' || state === 'unsure';
  }

  #set(key: string, sending: Sending): void {
    this.#sendings.set(key, sending);
    this.#changes.tell();
  }
}
