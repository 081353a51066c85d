import { readUserCallLog, type UserCall } from '../../../call-sync/call-log-record.ts';
import type { Entity } from '../../../contracts/calls.ts';
import { Changes } from '../../sensors/changes.ts';
import { isSameDay } from '../days/by-day.ts';
import type { CallLog } from '../log/call-log.ts';
import type { SavedCall } from '../log/entry.ts';
import type { Journal } from '../log/journal.ts';
import type { MissedCall } from '../news/news.ts';
import type { CallsClient } from '../people/people.ts';
import { type LoadState, problemOf } from '../ringcentral/load-state.ts';
import type { Rest } from '../ringcentral/rest.ts';
import { heardCall } from './heard-call.ts';
import type { HistoryCall, Logged } from './history-call.ts';
import { KnownCalls } from './known-calls.ts';
import { type Linking, linkCall } from './link-call.ts';
import { endOf, finishedFrom, savedFrom } from './log-past-call.ts';

const CALL_LOG = '/restapi/v1.0/account/~/extension/~/call-log';
const DAY_MS = 86_400_000;
/** What one question covers. */
const WEEK_MS = 7 * DAY_MS;
/** RingCentral keeps an extension's log for longer; a list this long is a report. */
const MOST_MS = 13 * WEEK_MS;
const PER_PAGE = 250;
/** Pages of one question. A week with more calls than that takes several. */
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
  /** Says whose a call of the journal was. */
  choose: CallLog['choose'];
  /** Saves the journal's calls in NetSuite. Never rejects. */
  deliver: () => Promise<void>;
  /** Internal ID of the NetSuite user. */
  user: number;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** All calls since a time: the one that was asked for, or the oldest call's of too many. */
interface Stretch {
  from: number;
  calls: UserCall[];
}

/**
 * The user's calls on all phones: RingCentral's call log, joined with this browser's journal and
 * with NetSuite's records. The log is in RingCentral's heaviest group of requests, so it is asked
 * for when somebody looks, and once after each call; an older week is asked for once.
 */
export class CallHistory {
  readonly #parts: CallHistoryParts;
  readonly #changes = new Changes();
  readonly #known = new KnownCalls();
  /** All calls since this time are listed; nothing was read yet without one. */
  #from: number | null = null;
  #readAt = -Infinity;
  #notBefore = 0;
  #loading: Promise<void> | null = null;
  #state: LoadState = { state: 'loading' };
  #listed: ReturnType<typeof setTimeout> | undefined;
  /** Another call ended while the log was about to be read. */
  #isAgain = false;
  #ended = 0;

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
    return this.#from === null ? 0 : Math.max(1, Math.floor((this.#readAt - this.#from) / DAY_MS));
  }

  /** Whether RingCentral may have older calls that a list shows. */
  get mayGoBack(): boolean {
    return this.#from !== null && this.#from > this.#readAt - MOST_MS;
  }

  /** All calls, the newest first: the same array until one of them changes. */
  calls(): readonly HistoryCall[] {
    return this.#known.joined(this.#parts.journal.entries());
  }

  /** Reads the log unless it was read a moment ago. Called when somebody looks at it. */
  look(): void {
    if (this.#parts.now() - this.#readAt >= FRESH_MS) void this.refresh();
  }

  /** Takes a call that was missed on some phone of the user's just now. */
  hear(missed: MissedCall): void {
    if (!this.#known.hear(heardCall(missed))) return;
    this.#changes.tell();
    this.#readWhenListed();
  }

  /** Reads the log again if it was read before, because news may have been lost. */
  catchUp(): void {
    this.#readWhenListed();
  }

  /** Reads the last week of the log again, or all since the last reading when that is more. */
  refresh(): Promise<void> {
    return this.#load(async () => {
      const now = this.#parts.now();
      const known = this.#from;
      const since = known === null ? now - WEEK_MS : Math.min(now - WEEK_MS, this.#readAt);
      const read = await this.#read(since, null);
      if (read === null) return;
      // Calls between a stretch that was too long and what was read before would be missing.
      const isWhole = known !== null && read.from <= this.#readAt;
      const older = this.#known.log.filter(({ startedAt }) => startedAt < read.from);
      this.#known.list(isWhole ? [...read.calls, ...older] : read.calls);
      this.#from = isWhole ? Math.min(known, read.from) : read.from;
      this.#readAt = now;
    });
  }

  /** Reads the week before what is listed. */
  goBack(): Promise<void> {
    return this.#load(async () => {
      const until = this.#from;
      if (until === null) return;
      const read = await this.#read(Math.max(until - WEEK_MS, this.#readAt - MOST_MS), until);
      if (read === null) return;
      this.#known.list([...this.#known.log, ...read.calls]);
      this.#from = read.from;
    });
  }

  /**
   * Returns a call whose record can be edited here: it is logged, and ended today; null for any other.
   * @param name the other side's name or number
   */
  editable(call: HistoryCall, name: string): SavedCall | null {
    // Each row asks while the list scrolls, and most calls aren't of today.
    return call.logged.state === 'logged' && isSameDay(endOf(call), this.#parts.now())
      ? savedFrom(call, this.#parts.user, name)
      : null;
  }

  /** Creates the Phone Call record of a call without one. The journal saves its own calls. */
  async log(call: HistoryCall): Promise<void> {
    this.#become(call.id, { state: 'saving' });
    if (call.isInJournal) {
      await this.#parts.deliver();
      this.#become(call.id, null);
      return;
    }
    const asked = await this.#parts.netSuite.ask({
      action: 'log',
      call: finishedFrom(call, this.#parts.user),
    });
    if (asked.outcome !== 'answered') this.#become(call.id, { state: 'unanswered' });
    else if ('logged' in asked.answer)
      this.#become(call.id, { state: 'logged', url: asked.answer.logged.url });
    else if ('skipped' in asked.answer)
      this.#become(call.id, { state: 'skipped', reason: asked.answer.skipped });
    else this.#become(call.id, { state: 'refused' });
  }

  /** Makes a call that of a contact who was created for it. Never rejects; at most 80 s. */
  async link(call: HistoryCall, contact: Entity): Promise<Linking> {
    const linking = await linkCall(this.#parts.netSuite, call, this.#parts.user, contact);
    if (linking === 'taken' || linking === 'failed') return linking;
    this.#known.belong(call.id, contact);
    if (call.isInJournal) this.#parts.choose(call.externalId, contact);
    this.#changes.tell();
    return linking;
  }

  #become(id: string, logged: Logged | null): void {
    this.#known.become(id, logged);
    this.#changes.tell();
  }

  #countEnded(): number {
    return this.#parts.journal.entries().filter(({ stage }) => stage !== 'open').length;
  }

  #readWhenListed(): void {
    if (this.#from === null) return;
    this.#isAgain = this.#listed !== undefined;
    this.#listed ??= setTimeout(() => {
      this.#listed = undefined;
      void this.refresh();
      // A call that ended meanwhile may not be listed yet.
      if (this.#isAgain) this.#readWhenListed();
    }, LISTED_MS);
  }

  #load(read: () => Promise<void>): Promise<void> {
    this.#loading ??= this.#loadOnce(read).finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  async #loadOnce(read: () => Promise<void>): Promise<void> {
    if (this.#parts.now() < this.#notBefore) return;
    this.#proceed({ state: 'loading' });
    await read();
    if (this.#state.state === 'failed') return;
    this.#proceed({ state: 'ready' });
    await this.#findRecords();
  }

  /** Reads a stretch of the log, up to now without an end. @returns null when it failed */
  async #read(from: number, until: number | null): Promise<Stretch | null> {
    const calls: UserCall[] = [];
    let more = true;
    for (let page = 1; more && page <= MOST_PAGES; page++) {
      const asked = await this.#parts.rest.get(CALL_LOG, {
        view: 'Simple',
        type: 'Voice',
        dateFrom: new Date(from).toISOString(),
        ...(until === null ? {} : { dateTo: new Date(until).toISOString() }),
        perPage: String(PER_PAGE),
        page: String(page),
      });
      if (asked.outcome === 'busy') this.#notBefore = this.#parts.now() + asked.retryAfter * 1_000;
      if (asked.outcome !== 'answered') {
        this.#proceed({ state: 'failed', why: problemOf(asked) });
        return null;
      }
      const read = readUserCallLog(asked.body);
      if (read === null) {
        this.#proceed({ state: 'failed', why: 'unreachable' });
        return null;
      }
      calls.push(...read.calls);
      more = read.more;
    }
    const oldest = Math.min(...calls.map(({ startedAt }) => startedAt));
    return { calls, from: more && calls.length > 0 ? oldest : from };
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
      this.#known.find(asked.answer.records, sessions);
      this.#changes.tell();
    }
  }

  #proceed(state: LoadState): void {
    this.#state = state;
    this.#changes.tell();
  }
}
