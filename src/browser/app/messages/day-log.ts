import { LOGGED_NUMBER } from '../../../contracts/call-terms.ts';
import type { CallsRequest, ConversationDay } from '../../../contracts/calls-request.ts';
import type { LoggedAnswer } from '../../../contracts/logged-answer.ts';
import { wallOf } from '../../../contracts/wall-time.ts';
import { Changes } from '../../sensors/changes.ts';
import type { SuiteletClient } from '../../ui/suitelet-client.ts';
import type { Owner } from '../people/people.ts';
import type { Conversation } from './conversation.ts';
import { deliveryOf } from './delivery.ts';
import type { Message } from './message.ts';

/** The Suitelet's own bounds (contracts/calls-request.ts). */
const LONGEST_LINE = 1_200;
const MOST_LINES = 200;
const LONGEST_NAME = 200;
/** Of all lines: the request's other fields need the rest (calls-service.ts, LONGEST_BODY). */
const MOST_CHARACTERS = 16_000;

/**
 * Returns the first lines that have no more characters than this together. A record takes a quarter of
 * what the Suitelet does: where it has no room for the others, NetSuite says so.
 */
function earliest(lines: readonly string[], most: number): string[] {
  let left = most;
  return lines.filter((line) => {
    left -= line.length;
    return left >= 0;
  });
}

/** The words of a line that the catalogue has. */
export interface LineWords {
  you: string;
  files: (count: number) => string;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** What names a message in the record, such as #1gl8vr4: RingCentral's ID in fewer characters. */
const markOf = (id: string): string => `#${Number(id).toString(36)}`;

/**
 * Returns a message as one line of the record, such as "9:05 Ann Ames: text #1gl8vr4". NetSuite adds
 * a line only when the record lacks its mark: a message is there once, also when another one says
 * the same in the same minute, and when names or the user's language have changed since.
 */
function lineOf({ id, at, direction, from, text, files }: Message, words: LineWords): string {
  const time = new Date(at);
  const who = direction === 'outbound' ? words.you : from.name || from.number;
  const mark = markOf(id);
  const said = [text.replace(/\s+/g, ' ').trim(), files.length > 0 ? words.files(files.length) : '']
    .filter((part) => part !== '')
    .join(' ');
  const line = `${String(time.getHours())}:${two(time.getMinutes())} ${who}: ${said}`;
  return `${line.slice(0, LONGEST_LINE - mark.length - 1)} ${mark}`;
}

/**
 * Returns a day of a conversation as the calls Suitelet takes it. What didn't arrive isn't in it.
 * @param messages the day's, the oldest first @param title the other side's name or number
 */
export function conversationDay(
  { id, others }: Pick<Conversation, 'id' | 'others'>,
  messages: readonly Message[],
  title: string,
  owner: Owner,
  words: LineWords,
): ConversationDay | null {
  const arrived = messages.filter((message) => deliveryOf(message) !== 'failed');
  const [first] = arrived;
  if (first === undefined) return null;
  const number = others[0]?.number ?? '';
  return {
    conversation: id.slice(0, 60),
    number: LOGGED_NUMBER.test(number) ? number : '',
    name: title.slice(0, LONGEST_NAME),
    wall: wallOf(new Date(first.at)),
    lines: earliest(
      arrived.slice(0, MOST_LINES).map((message) => lineOf(message, words)),
      MOST_CHARACTERS,
    ),
    entity: owner.owner === 'one' ? { type: owner.entity.type, id: owner.entity.id } : null,
  };
}

type LogClient = Pick<SuiteletClient<CallsRequest, LoggedAnswer>, 'ask'>;

/** What became of logging a day. */
export type DayLogged =
  | { state: 'none' }
  | { state: 'saving' }
  /** `isFull`: the record has no room for all of the day's messages. */
  | { state: 'logged'; url: string; isFull: boolean }
  | { state: 'refused'; why: 'off' | 'not-accepted' };

const NONE: DayLogged = { state: 'none' };

/** Writes days of conversations into NetSuite, when somebody wants it. */
export class DayLog {
  readonly #netSuite: LogClient;
  readonly #changes = new Changes();
  readonly #days = new Map<string, DayLogged>();
  #isOn: boolean | null = null;
  #isLearning = false;

  constructor(netSuite: LogClient) {
    this.#netSuite = netSuite;
  }

  readonly subscribe = this.#changes.subscribe;

  /** Whether the company logs text messages; null while that isn't known. */
  get isOn(): boolean | null {
    return this.#isOn;
  }

  /** Asks whether the company logs text messages, unless that is known. Never rejects. */
  async learn(): Promise<void> {
    if (this.#isOn !== null || this.#isLearning) return;
    this.#isLearning = true;
    const asked = await this.#netSuite.ask({ action: 'logs-messages' });
    this.#isLearning = false;
    if (asked.outcome !== 'answered' || !('logsMessages' in asked.answer)) return;
    this.#isOn = asked.answer.logsMessages;
    this.#changes.tell();
  }

  /** @param key names the conversation and its day */
  state(key: string): DayLogged {
    return this.#days.get(key) ?? NONE;
  }

  async log(key: string, day: ConversationDay): Promise<void> {
    if (this.state(key).state === 'saving') return;
    this.#set(key, { state: 'saving' });
    const asked = await this.#netSuite.ask({ action: 'log-messages', day });
    if (asked.outcome === 'answered' && 'logged' in asked.answer) {
      const { url, full } = asked.answer.logged;
      this.#set(key, { state: 'logged', url, isFull: full });
      return;
    }
    const isOff =
      asked.outcome === 'answered' &&
      'error' in asked.answer &&
      asked.answer.error.code === 'RCP_MESSAGES_OFF';
    if (isOff) this.#isOn = false;
    this.#set(key, { state: 'refused', why: isOff ? 'off' : 'not-accepted' });
  }

  #set(key: string, logged: DayLogged): void {
    this.#days.set(key, logged);
    this.#changes.tell();
  }
}
