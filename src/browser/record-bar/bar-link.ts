import {
  type BarCall,
  type BarOutcome,
  type BarRequest,
  type BarVerb,
  parseBarNews,
} from '../../contracts/call-bar.ts';
import { Changes } from '../sensors/changes.ts';

/** An open tab confirms a request at once, even in the background. */
const TAKEN_WITHIN_MS = 1_500;
/** Longer than the softphone takes to answer a call, its look at who is signed in included. */
const DONE_WITHIN_MS = 40_000;
const LOOK_EVERY_MS = 3_000;
/** A tab that misses more looks than this in a row is gone. */
const MOST_MISSED = 2;

/** What there is to say about the last request for a call. */
export type Said = 'asking' | 'no-answer' | Exclude<BarOutcome, 'taken' | 'done' | 'over'>;

interface Tab {
  calls: readonly BarCall[];
  missed: number;
}

export interface BarLinkParts {
  channel: Pick<BroadcastChannel, 'postMessage' | 'onmessage'>;
  /** Makes an ID that no other request has. */
  makeId: () => string;
  /** Takes the texts that came with the calls. */
  onWords: (words: Readonly<Record<string, string>>) => void;
}

/**
 * The softphone's calls, as a record page sees them. Every request has an outcome or a deadline;
 * a tab that closes or stops answering takes its calls along.
 */
export class BarLink {
  readonly #parts: BarLinkParts;
  readonly #changes = new Changes();
  readonly #tabs = new Map<string, Tab>();
  readonly #said = new Map<string, Said>();
  /** Requests under way, by ID. */
  readonly #waiting = new Map<string, { call: string; hear: (outcome: BarOutcome) => void }>();
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(parts: BarLinkParts) {
    this.#parts = parts;
    parts.channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      this.#hear(data);
    };
  }

  readonly subscribe = this.#changes.subscribe;

  /** Calls under way, in the order in which they began. */
  calls(): BarCall[] {
    return [...this.#tabs.values()].flatMap(({ calls }) => calls);
  }

  /** What there is to say about the last request for a call. */
  said(call: string): Said | null {
    return this.#said.get(call) ?? null;
  }

  /** Asks for all calls. */
  look(): void {
    this.#post({ kind: 'look' });
  }

  /** Forgets all calls and asks again: the page was out of use, and its calls may be over. */
  lookAfresh(): void {
    this.#tabs.clear();
    this.#settle();
    this.look();
  }

  /** Asks the tab that has a call to do something about it, one thing at a time. */
  do(call: string, verb: BarVerb): void {
    const [tab] =
      [...this.#tabs].find(([, { calls }]) => calls.some(({ id }) => id === call)) ?? [];
    if (tab === undefined || this.said(call) === 'asking') return;
    const id = this.#parts.makeId();
    this.#say(call, 'asking');
    const late = (milliseconds: number) =>
      setTimeout(() => {
        this.#waiting.delete(id);
        this.#say(call, 'no-answer');
      }, milliseconds);
    let timer = late(TAKEN_WITHIN_MS);
    const hear = (outcome: BarOutcome) => {
      clearTimeout(timer);
      if (outcome === 'taken') {
        timer = late(DONE_WITHIN_MS);
        return;
      }
      this.#waiting.delete(id);
      this.#say(call, outcome === 'done' || outcome === 'over' ? null : outcome);
    };
    this.#waiting.set(id, { call, hear });
    this.#post({ kind: 'do', id, tab, call, verb });
  }

  #post(request: BarRequest): void {
    this.#parts.channel.postMessage(request);
  }

  #hear(data: unknown): void {
    const news = parseBarNews(data);
    if (news === null) return;
    switch (news.kind) {
      case 'calls':
        this.#parts.onWords(news.words);
        this.#forgetSaid(news.calls);
        if (news.calls.length === 0) this.#tabs.delete(news.tab);
        else this.#tabs.set(news.tab, { calls: news.calls, missed: 0 });
        this.#settle();
        return;
      case 'gone':
        this.#tabs.delete(news.tab);
        this.#settle();
        return;
      case 'outcome':
        this.#waiting.get(news.id)?.hear(news.outcome);
        return;
    }
  }

  /** Forgets what was said about a call once the call has moved on. */
  #forgetSaid(calls: readonly BarCall[]): void {
    for (const before of this.calls()) {
      const now = calls.find(({ id }) => id === before.id);
      if (now !== undefined && now.phase !== before.phase && this.said(now.id) !== 'asking')
        this.#said.delete(now.id);
    }
  }

  /** Looks regularly while there are calls, and forgets what was said about those that ended. */
  #settle(): void {
    const ids = new Set(this.calls().map(({ id }) => id));
    for (const id of this.#said.keys()) if (!ids.has(id)) this.#said.delete(id);
    for (const [id, { call, hear }] of this.#waiting) {
      if (ids.has(call)) continue;
      this.#waiting.delete(id);
      hear('over');
    }
    if (ids.size === 0) {
      clearInterval(this.#looking);
      this.#looking = undefined;
    } else this.#looking ??= setInterval(() => this.#lookOn(), LOOK_EVERY_MS);
    this.#changes.tell();
  }

  /** Counts looks instead of time, because a browser slows the timers of a hidden page. */
  #lookOn(): void {
    for (const [id, tab] of this.#tabs) {
      tab.missed++;
      if (tab.missed > MOST_MISSED) this.#tabs.delete(id);
    }
    this.#settle();
    if (this.#tabs.size > 0) this.look();
  }

  #say(call: string, said: Said | null): void {
    if (said === null) this.#said.delete(call);
    else this.#said.set(call, said);
    this.#changes.tell();
  }
}
