import { readUserCallLog, type UserCall } from '../../../call-sync/call-log-record.ts';
import type { LoggedRecord } from '../../../contracts/calls.ts';
import { Changes } from '../../sensors/changes.ts';
import { isSameDay } from '../days/by-day.ts';
import type { SavedCall } from '../log/entry.ts';
import type { Journal } from '../log/journal.ts';
import type { MissedCall } from '../news/news.ts';
import type { CallsClient } from '../people/people.ts';
import { type LoadState, problemOf } from '../ringcentral/load-state.ts';
import type { Rest } from '../ringcentral/rest.ts';
import { heardCall } from './heard-call.ts';
import { type HistoryCall, historyOf, type Logged } from './history-call.ts';
import { finishedFrom, savedFrom } from './log-past-call.ts';

const CALL_LOG = '/restapi/v1.0/account/~/extension/~/call-log';
const DAY_MS = 86_400_000;
/** Days that one question covers. */
const DAYS = 7;
/** RingCentral keeps an extension's log for longer; a list this long is a report. */
const MOST_DAYS = 91;
const PER_PAGE = 250;
/** Pages of one question; more calls a week than that are shown by NetSuite's own lists. */
const MOST_PAGES = 4;
/** A list this old is asked for again when somebody looks at it. */
const FRESH_MS = 5 * 60_000;
/** RingCentral lists a call 15 to 30 seconds after its end (developer guide, voice/call-log). */
const LISTED_MS = 30_000;
/** Sessions that one question to NetSuite names. */
const MOST_SESSIONS = 100;

export interface CallHistoryParts {
  rest: Pick<Rest, 'get'>;
  netSuite: Pick<CallsClient, 'ask'>;
  journal: Pick<Journal, 'entries' | 'subscribe'>;
  /** Saves the journal's calls in NetSuite. Never rejects. */
  deliver: () => Promise<void>;
  /** Internal ID of the NetSuite user. */
  user: number;
  /** Milliseconds since 1970. */
  now: () => number;
}

/**
 * The user's calls on all phones: RingCentral's call log, joined with this browser's journal and
 * with NetSuite's records. The log is in RingCentral's heaviest group of requests, so it is asked
 * for when somebody looks, and once after each call.
 */
export class CallHistory {
  readonly #parts: CallHistoryParts;
  readonly #changes = new Changes();
  #calls: UserCall[] = [];
  readonly #records = new Map<string, LoggedRecord>();
  readonly #asked = new Set<string>();
  /** What became of a call that somebody logged here. */
  readonly #outcomes = new Map<string, Logged>();
  #days = 0;
  #readAt = -Infinity;
  #notBefore = 0;
  #loading: Promise<void> | null = null;
  #state: LoadState = { state: 'loading' };
  #listed: ReturnType<typeof setTimeout> | undefined;
  /** Another call ended while the log was about to be read. */
  #isAgain = false;
  #ended = 0;
  /** Missed calls that RingCentral reported; its log has them half a minute later. */
  readonly #heard = new Map<string, UserCall>();

  constructor(parts: CallHistoryParts) {
    this.#parts = parts;
    this.#ended = this.#countEnded();
    parts.journal.subscribe(() => {
      this.#changes.tell();
      const ended = this.#countEnded();
      if (ended > this.#ended) this.#readWhenListed();
      this.#ended = ended;
    });
  }

  readonly subscribe = this.#changes.subscribe;

  get state(): LoadState {
    return this.#state;
  }

  /** How many days back the list goes. */
  get days(): number {
    return this.#days;
  }

  get mayGoBack(): boolean {
    return this.#days > 0 && this.#days < MOST_DAYS && this.#state.state === 'ready';
  }

  calls(): HistoryCall[] {
    return historyOf({
      entries: this.#parts.journal.entries(),
      calls: [...this.#heard.values(), ...this.#calls],
      records: this.#records,
      asked: this.#asked,
    }).map((call) => {
      const logged = this.#outcomes.get(call.id);
      return logged === undefined ? call : { ...call, logged };
    });
  }

  /** Reads the log unless it was read a moment ago. Called when somebody looks at it. */
  look(): void {
    if (this.#parts.now() - this.#readAt >= FRESH_MS) void this.refresh();
  }

  /** Takes a call that was missed on some phone of the user's just now. */
  hear(missed: MissedCall): void {
    if (this.#calls.some(({ key }) => key.session === missed.session)) return;
    this.#heard.set(missed.session, heardCall(missed));
    this.#changes.tell();
    this.#readWhenListed();
  }

  /** Reads the log again if it was read before, because news may have been lost. */
  catchUp(): void {
    this.#readWhenListed();
  }

  /** Reads the log again, from as far back as it went. */
  refresh(): Promise<void> {
    return this.#load(Math.max(DAYS, this.#days));
  }

  /** Reads another week. */
  goBack(): Promise<void> {
    return this.#load(Math.min(MOST_DAYS, this.#days + DAYS));
  }

  /**
   * Returns a call whose record can be edited here: it is logged, and ended today; null for any other.
   * @param name the other side's name or number
   */
  editable(call: HistoryCall, name: string): SavedCall | null {
    const saved = savedFrom(call, this.#parts.user, name);
    return call.logged.state === 'logged' && isSameDay(saved.endedAt, this.#parts.now())
      ? saved
      : null;
  }

  /** Creates the Phone Call record of a call without one. The journal saves its own calls. */
  async log(call: HistoryCall): Promise<void> {
    this.#set(call.id, { state: 'saving' });
    if (call.isInJournal) {
      await this.#parts.deliver();
      this.#outcomes.delete(call.id);
      this.#changes.tell();
      return;
    }
    const asked = await this.#parts.netSuite.ask({
      action: 'log',
      call: finishedFrom(call, this.#parts.user),
    });
    if (asked.outcome !== 'answered') this.#set(call.id, { state: 'refused' });
    else if ('logged' in asked.answer)
      this.#set(call.id, { state: 'logged', url: asked.answer.logged.url });
    else if ('skipped' in asked.answer)
      this.#set(call.id, { state: 'skipped', reason: asked.answer.skipped });
    else this.#set(call.id, { state: 'refused' });
  }

  #set(id: string, logged: Logged): void {
    this.#outcomes.set(id, logged);
    this.#changes.tell();
  }

  #countEnded(): number {
    return this.#parts.journal.entries().filter(({ stage }) => stage !== 'open').length;
  }

  #readWhenListed(): void {
    if (this.#days === 0) return;
    this.#isAgain = this.#listed !== undefined;
    this.#listed ??= setTimeout(() => {
      this.#listed = undefined;
      void this.refresh();
      // A call that ended meanwhile may not be listed yet.
      if (this.#isAgain) this.#readWhenListed();
    }, LISTED_MS);
  }

  #load(days: number): Promise<void> {
    this.#loading ??= this.#read(days).finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  async #read(days: number): Promise<void> {
    const now = this.#parts.now();
    if (now < this.#notBefore) return;
    this.#become({ state: 'loading' });
    const calls: UserCall[] = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
      const asked = await this.#parts.rest.get(CALL_LOG, {
        view: 'Simple',
        type: 'Voice',
        dateFrom: new Date(now - days * DAY_MS).toISOString(),
        perPage: String(PER_PAGE),
        page: String(page),
      });
      if (asked.outcome === 'busy') this.#notBefore = now + asked.retryAfter * 1_000;
      if (asked.outcome !== 'answered') {
        this.#become({ state: 'failed', why: problemOf(asked) });
        return;
      }
      const read = readUserCallLog(asked.body);
      if (read === null) {
        this.#become({ state: 'failed', why: 'unreachable' });
        return;
      }
      calls.push(...read.calls);
      if (!read.more) break;
    }
    this.#calls = calls;
    for (const { key } of calls) this.#heard.delete(key.session);
    this.#days = days;
    this.#readAt = now;
    this.#become({ state: 'ready' });
    await this.#findRecords();
  }

  /** Asks NetSuite which of the calls have a Phone Call record. */
  async #findRecords(): Promise<void> {
    const missing = this.calls()
      .filter(({ logged, session }) => session !== '' && logged.state === 'unknown')
      .map(({ session }) => session);
    for (let from = 0; from < missing.length; from += MOST_SESSIONS) {
      const sessions = missing.slice(from, from + MOST_SESSIONS);
      const asked = await this.#parts.netSuite.ask({ action: 'logged', sessions });
      if (asked.outcome !== 'answered' || !('records' in asked.answer)) return;
      for (const record of asked.answer.records) this.#records.set(record.session, record);
      for (const session of sessions) this.#asked.add(session);
      this.#changes.tell();
    }
  }

  #become(state: LoadState): void {
    this.#state = state;
    this.#changes.tell();
  }
}
