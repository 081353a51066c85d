import {
  type BarCall,
  type BarOutcome,
  type BarRequest,
  type BarVerb,
  parseBarNews,
} from '../../contracts/call-bar.ts';
import { Changes } from '../sensors/changes.ts';

/** A tab that is there says at once that it has taken a request, also while nobody sees it. */
const TAKEN_WITHIN_MS = 1_500;
/** Longer than the softphone takes to answer a call, its look at who is signed in included. */
const DONE_WITHIN_MS = 40_000;
const LOOK_EVERY_MS = 3_000;
/** A tab that let so many looks go by in a row is gone. */
const MOST_MISSED = 2;

/** What became of the last thing that was asked for a call; null while there is nothing to say. */
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

  /** Asks the tab that told of a call to do something about it, one thing at a time. */
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

  /** What was said of a call is no news once the call has gone on. */
  #forgetSaid(calls: readonly BarCall[]): void {
    for (const before of this.calls()) {
      const now = calls.find(({ id }) => id === before.id);
      if (now !== undefined && now.phase !== before.phase && this.said(now.id) !== 'asking')
        this.#said.delete(now.id);
    }
  }

  /** Looks now and then as long as there are calls, and forgets what was said of those that ended. */
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

  /** Counts looks and no time: a browser slows the timers of a page that nobody sees. */
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
