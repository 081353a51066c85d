import { Changes } from '../../sensors/changes.ts';
import { type LoadProblem, type LoadState, problemOf } from '../ringcentral/load-state.ts';
import type { Rest } from '../ringcentral/rest.ts';
import { type Conversation, conversationsOf } from './conversation.ts';
import {
  type Message,
  type MessageNews,
  type OwnNumbers,
  readMessageList,
  readMessageNews,
  readOwnNumbers,
} from './message.ts';

const EXTENSION = '/restapi/v1.0/account/~/extension/~';
const STORE = `${EXTENSION}/message-store`;
const SYNC = `${EXTENSION}/message-sync`;
const DAY_MS = 86_400_000;
const DAYS = 30;
/** How far back somebody can go. */
const MOST_MS = 365 * DAY_MS;
/** IDs in a path (API definitions, updateMessage). */
const MOST_MARKED = 50;
/**
 * Messages of the first question, and of each one about older ones. RingCentral documents this most for
 * other synchronizations.
 */
const MOST = 250;
/**
 * RingCentral no longer knows the state that a token names, so all has to be read again (developer
 * guide, messaging/message-store/message-sync).
 */
const TOKEN_ERRORS = ['MSG-333', 'MSG-411', 'CMN-101'];

export interface MessageBoxParts {
  rest: Pick<Rest, 'get' | 'put' | 'putAll'>;
  /** The user's extension number, or an empty text while it isn't known. */
  extension: () => string;
  /** Milliseconds since 1970. */
  now: () => number;
}

/**
 * The user's text messages and pages. All are read once; from then on RingCentral is asked what has
 * changed, which brings deliveries and deletions too, in its lightest group of requests.
 */
export class MessageBox {
  readonly #parts: MessageBoxParts;
  readonly #changes = new Changes();
  readonly #messages = new Map<string, Message>();
  /** Messages that were marked as read a moment ago, or whose marking RingCentral refused. */
  readonly #marked = new Set<string>();
  #conversations: Conversation[] = [];
  #numbers: OwnNumbers | null = null;
  #state: LoadState = { state: 'loading' };
  #token = '';
  #notBefore = 0;
  #reading: Promise<boolean> | null = null;
  /** All messages since this time are here; nothing was read yet without one. */
  #from: number | null = null;
  #goingBack: Promise<void> | null = null;

  constructor(parts: MessageBoxParts) {
    this.#parts = parts;
  }

  readonly subscribe = this.#changes.subscribe;

  get state(): LoadState {
    return this.#state;
  }

  /** The one with the latest message first. */
  get conversations(): readonly Conversation[] {
    return this.#conversations;
  }

  /** Messages that nobody has read. */
  get unread(): number {
    return this.#conversations.reduce((sum, { unread }) => sum + unread, 0);
  }

  /** Numbers that text messages can be sent from, or null while they aren't known. */
  get senders(): readonly string[] | null {
    return this.#numbers?.senders ?? null;
  }

  /** Numbers that files can be sent from too. */
  get fileSenders(): readonly string[] {
    return this.#numbers?.fileSenders ?? [];
  }

  /** All messages since this time are here, in milliseconds since 1970; null before the first answer. */
  get from(): number | null {
    return this.#from;
  }

  /** Whether RingCentral may have older messages that a list shows. */
  get mayGoBack(): boolean {
    return this.#from !== null && this.#from > this.#parts.now() - MOST_MS;
  }

  get isGoingBack(): boolean {
    return this.#goingBack !== null;
  }

  conversation(id: string): Conversation | undefined {
    return this.#conversations.find((one) => one.id === id);
  }

  /** The conversation with this number and nobody else. */
  conversationWith(number: string): Conversation | undefined {
    return this.#conversations.find(
      ({ others }) => others.length === 1 && others[0]?.number === number,
    );
  }

  messages(): Message[] {
    return [...this.#messages.values()];
  }

  /** Reads what has changed. @returns whether RingCentral answered */
  refresh(): Promise<boolean> {
    this.#reading ??= this.#refresh().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** Reads the messages before those that are here, as many as one question brings. */
  goBack(): Promise<void> {
    this.#goingBack ??= this.#goBack().finally(() => {
      this.#goingBack = null;
      this.#changes.tell();
    });
    this.#changes.tell();
    return this.#goingBack;
  }

  /** Takes a message that RingCentral just accepted. */
  take(message: Message): void {
    this.#keep([message]);
  }

  /** Marks the conversation's messages as read, at RingCentral too: fifty in a request. */
  async read(id: string): Promise<void> {
    const unread = (this.conversation(id)?.messages ?? []).filter(
      (message) => !message.isRead && !this.#marked.has(message.id),
    );
    for (const message of unread) this.#marked.add(message.id);
    for (let from = 0; from < unread.length; from += MOST_MARKED) {
      const some = unread.slice(from, from + MOST_MARKED);
      const [first] = some;
      const read = { readStatus: 'Read' };
      const { outcome } =
        some.length === 1 && first !== undefined
          ? await this.#parts.rest.put(`${STORE}/${first.id}`, read)
          : await this.#parts.rest.putAll(
              STORE,
              some.map((message) => message.id),
              read,
            );
      if (outcome !== 'answered') return;
      this.#keep(some.map((message) => ({ ...message, isRead: true })));
    }
  }

  async #goBack(): Promise<void> {
    const now = this.#parts.now();
    const until = this.#from;
    if (until === null || !this.mayGoBack || now < this.#notBefore) return;
    const asked = await this.#parts.rest.get(STORE, {
      messageType: ['SMS', 'Pager'],
      dateFrom: new Date(now - MOST_MS).toISOString(),
      dateTo: new Date(until).toISOString(),
      perPage: String(MOST),
    });
    const read = asked.outcome === 'answered' ? readMessageList(asked.body) : null;
    // A full reading that came meanwhile starts over.
    if (this.#from !== until) return;
    if (read === null) {
      if (asked.outcome === 'busy') this.#notBefore = now + asked.retryAfter * 1_000;
      this.#fail(asked.outcome === 'answered' ? 'unreachable' : problemOf(asked));
      return;
    }
    this.#from = read.isFull(MOST) ? Math.min(until, read.oldest) : now - MOST_MS;
    this.#state = { state: 'ready' };
    this.#keep(read.messages);
  }

  async #refresh(): Promise<boolean> {
    if (this.#parts.now() < this.#notBefore) return false;
    const [read] = await Promise.all([this.#ask(this.#token), this.#learnNumbers()]);
    const news = read === 'again' ? await this.#ask('') : read;
    if (news === null || news === 'again') return false;
    // A full reading says what there is; the next ones what has changed.
    if (this.#token === '' || read === 'again') {
      this.#messages.clear();
      this.#from = news.isFull(MOST) ? news.oldest : this.#parts.now() - DAYS * DAY_MS;
    }
    this.#token = news.token;
    this.#state = { state: 'ready' };
    this.#keep(news.messages);
    return true;
  }

  async #ask(token: string): Promise<MessageNews | 'again' | null> {
    const now = this.#parts.now();
    const asked = await this.#parts.rest.get(
      SYNC,
      token === ''
        ? {
            syncType: 'FSync',
            messageType: ['SMS', 'Pager'],
            dateFrom: new Date(now - DAYS * DAY_MS).toISOString(),
            recordCount: String(MOST),
          }
        : { syncType: 'ISync', syncToken: token },
    );
    if (asked.outcome === 'answered') {
      const news = readMessageNews(asked.body);
      if (news === null) this.#fail('unreachable');
      return news;
    }
    const isStale =
      asked.outcome === 'refused' && asked.codes.some((code) => TOKEN_ERRORS.includes(code));
    if (token !== '' && isStale) return 'again';
    if (asked.outcome === 'busy') this.#notBefore = now + asked.retryAfter * 1_000;
    this.#fail(problemOf(asked));
    return null;
  }

  /** Asks once which numbers are the user's; without an answer, again at the next reading. */
  async #learnNumbers(): Promise<void> {
    if (this.#numbers !== null) return;
    const asked = await this.#parts.rest.get(`${EXTENSION}/phone-number`, { perPage: '100' });
    if (asked.outcome === 'answered') this.#numbers = readOwnNumbers(asked.body);
  }

  #keep(messages: readonly Message[]): void {
    for (const message of messages) {
      if (message.isDeleted) this.#messages.delete(message.id);
      else this.#messages.set(message.id, message);
    }
    const own = [...(this.#numbers?.all ?? []), this.#parts.extension()];
    this.#conversations = conversationsOf(this.#messages.values(), own);
    this.#changes.tell();
  }

  #fail(why: LoadProblem): void {
    this.#state = { state: 'failed', why };
    this.#changes.tell();
  }
}
