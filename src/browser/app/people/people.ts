import { ENTITY_TYPES } from '../../../contracts/call-terms.ts';
import type { CallsAnswer, Entity, Match, Search } from '../../../contracts/calls.ts';
import type { CallsRequest } from '../../../contracts/calls-request.ts';
import type { Who } from '../../../contracts/channels.ts';
import { isPath } from '../../../contracts/path.ts';
import type { SuiteletClient } from '../../ui/suitelet-client.ts';
import { Pace } from '../limits/pace.ts';
import type { PhoneNumber } from '../numbers/number.ts';

export type CallsClient = SuiteletClient<CallsRequest, CallsAnswer>;

/**
 * Whom a number belongs to: "nobody" and "we could not look" are different things, and so are one
 * and several.
 */
export type Owner =
  | { owner: 'asking' }
  /**
   * `partial`: not everything was looked at; `failed`: because NetSuite couldn't, and not because
   * this role may not see it.
   */
  | { owner: 'nobody'; partial: boolean; failed: boolean }
  | { owner: 'one'; entity: Entity }
  /** `more`: how many there are besides those listed. */
  | { owner: 'several'; entities: Entity[]; more: number }
  | { owner: 'unknown'; why: 'session-ended' | 'unreachable' | 'failed' }
  /** An extension of the company's own: NetSuite is not asked. */
  | { owner: 'internal' };

/**
 * How long an answer serves. A record that was just created must be found at the next call, so
 * nobody is kept for a minute; a record that was renamed, merged, or deleted shows as it was for
 * five. What NetSuite couldn't look at in full isn't kept at all.
 */
const NOBODY_MS = 60 * 1000;
const SOMEBODY_MS = 5 * 60 * 1000;
/**
 * The most numbers that are looked up in a minute: nobody sees more callers than that, and each
 * lookup costs NetSuite four queries.
 */
const MOST_ASKED = 30;
const MINUTE_MS = 60 * 1000;

interface Kept extends Match {
  at: number;
  /** The role that was used: another role may see other records. */
  role: string;
}

function isEntity(value: unknown): value is Entity {
  const { type, id, name, company, url } = (value ?? {}) as Partial<Record<keyof Entity, unknown>>;
  return (
    ENTITY_TYPES.some((known) => known === type) &&
    typeof id === 'number' &&
    typeof name === 'string' &&
    typeof company === 'string' &&
    isPath(url)
  );
}

function ownerOf({ entities, more, partial, failed }: Match): Owner {
  const [first, ...others] = entities;
  if (first === undefined) return { owner: 'nobody', partial, failed };
  return others.length === 0 && more === 0
    ? { owner: 'one', entity: first }
    : { owner: 'several', entities, more };
}

/**
 * Finds people in NetSuite by number and by name. What one tab found, the others know for a few
 * minutes.
 */
export class People {
  readonly #client: CallsClient;
  readonly #prefix: string;
  readonly #role: string;
  readonly #asking = new Map<string, Promise<Owner>>();

  readonly #pace = new Pace(MOST_ASKED, MINUTE_MS);
  #searching: Promise<unknown> = Promise.resolve();
  #searches = 0;

  /** @param role the script id of the role that the page was opened with */
  constructor(client: CallsClient, { account, user }: Who, role = '') {
    this.#client = client;
    this.#role = role;
    this.#prefix = `rcp-match:${account}:${String(user)}:`;
    this.#sweep();
  }

  /** Asks anything else of the calls Suitelet. Never rejects; settles in at most 40 s. */
  ask(request: Parameters<CallsClient['ask']>[0]): ReturnType<CallsClient['ask']> {
    return this.#client.ask(request);
  }

  /** Never rejects; settles in at most 40 s, the time of two requests. */
  ownerOf(number: PhoneNumber): Promise<Owner> {
    const { dial, national } = number;
    if (national === null) return Promise.resolve({ owner: 'internal' });
    const kept = this.#kept(dial);
    if (kept !== null) return Promise.resolve(ownerOf(kept));
    const asking =
      this.#asking.get(dial) ?? this.#ask(dial, national).finally(() => this.#asking.delete(dial));
    this.#asking.set(dial, asking);
    return asking;
  }

  /**
   * People with a number whose names hold the text, or null when NetSuite couldn't be asked. One
   * search is under way at a time; of those that wait, the latest is asked next and the others
   * answer null, since nobody waits for them now.
   *
   * @param text as searchText gives it
   */
  async search(text: string): Promise<Search | null> {
    const mine = ++this.#searches;
    const before = this.#searching;
    const answer = before.then(() => (mine === this.#searches ? this.#find(text) : null));
    this.#searching = answer;
    return answer;
  }

  async #find(text: string): Promise<Search | null> {
    const asked = await this.#client.ask({ action: 'search', text });
    return asked.outcome === 'answered' && 'search' in asked.answer ? asked.answer.search : null;
  }

  async #ask(dial: string, national: string): Promise<Owner> {
    if (!this.#pace.take(Date.now())) return { owner: 'unknown', why: 'failed' };
    const asked = await this.#client.ask({ action: 'match', number: dial, national });
    if (asked.outcome !== 'answered') return { owner: 'unknown', why: asked.outcome };
    if (!('match' in asked.answer)) return { owner: 'unknown', why: 'failed' };
    const { match } = asked.answer;
    // It was asked for before everything was forgotten.
    if (!match.failed && this.#asking.has(dial)) this.#keep(dial, match);
    return ownerOf(match);
  }

  #keep(dial: string, match: Match): void {
    try {
      localStorage.setItem(
        this.#prefix + dial,
        JSON.stringify({ ...match, at: Date.now(), role: this.#role } satisfies Kept),
      );
    } catch {
      // Asked again next time.
    }
  }

  #kept(dial: string): Kept | null {
    try {
      const kept = JSON.parse(
        localStorage.getItem(this.#prefix + dial) ?? 'null',
      ) as Partial<Kept> | null;
      if (kept === null || typeof kept.at !== 'number' || kept.role !== this.#role) return null;
      if (!Array.isArray(kept.entities) || !kept.entities.every(isEntity)) return null;
      // One from the future was kept by a clock that was wrong.
      if (Math.abs(Date.now() - kept.at) > (kept.entities.length === 0 ? NOBODY_MS : SOMEBODY_MS))
        return null;
      const more = Number.isSafeInteger(kept.more) ? Number(kept.more) : 0;
      return {
        at: kept.at,
        role: this.#role,
        entities: kept.entities,
        more,
        partial: kept.partial === true,
        failed: false,
      };
    } catch {
      return null;
    }
  }

  /**
   * Forgets what was found: the role that found it may have been another one, which sees other
   * records.
   */
  forget(): void {
    this.#asking.clear();
    try {
      for (const key of Object.keys(localStorage))
        if (key.startsWith(this.#prefix)) localStorage.removeItem(key);
    } catch {
      // Without storage nothing was kept.
    }
  }

  /** Names of people do not stay in the browser for longer than they serve. */
  #sweep(): void {
    try {
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith(this.#prefix) && this.#kept(key.slice(this.#prefix.length)) === null)
          localStorage.removeItem(key);
      }
    } catch {
      // Without storage there is nothing to sweep.
    }
  }
}
