import type { SuiteletClient } from '../../page/suitelet-client.ts';
import { ENTITY_TYPES } from '../../status/call-terms.ts';
import type { Callee, CallsAnswer, Entity } from '../../status/calls.ts';
import type { CallsRequest } from '../../status/calls-request.ts';
import type { Who } from '../../status/channels.ts';
import { isPath } from '../../status/path.ts';
import type { PhoneNumber } from '../numbers/number.ts';

export type CallsClient = SuiteletClient<CallsRequest, CallsAnswer>;

/** Whom a number belongs to: "nobody" and "we could not look" are different things, and so are one and several. */
export type Owner =
  | { owner: 'asking' }
  /** `partial`: this role may not see every kind of record. */
  | { owner: 'nobody'; partial: boolean }
  | { owner: 'one'; entity: Entity }
  | { owner: 'several'; entities: Entity[] }
  | { owner: 'unknown'; why: 'session-ended' | 'unreachable' | 'failed' }
  /** An extension of the company's own: NetSuite is not asked. */
  | { owner: 'internal' };

const AN_HOUR_MS = 60 * 60 * 1000;

interface Kept {
  at: number;
  entities: Entity[];
  partial: boolean;
}

function isEntity(value: unknown): value is Entity {
  const { type, id, name, company, url } = (value ?? {}) as Partial<Record<keyof Entity, unknown>>;
  return ENTITY_TYPES.some((known) => known === type) && typeof id === 'number' && typeof name === 'string' && typeof company === 'string' && isPath(url);
}

function ownerOf({ entities, partial }: Omit<Kept, 'at'>): Owner {
  const [first, ...others] = entities;
  if (first === undefined) return { owner: 'nobody', partial };
  return others.length === 0 ? { owner: 'one', entity: first } : { owner: 'several', entities };
}

/** Finds people in NetSuite by number and by name. What one tab found, the others know for an hour. */
export class People {
  readonly #client: CallsClient;
  readonly #prefix: string;
  readonly #asking = new Map<string, Promise<Owner>>();

  constructor(client: CallsClient, { account, user }: Who) {
    this.#client = client;
    this.#prefix = `rcp-match:${account}:${String(user)}:`;
    this.#sweep();
  }

  /** Never rejects; settles in at most 40 s, the time of two requests. */
  ownerOf(number: PhoneNumber): Promise<Owner> {
    const { dial, national } = number;
    if (national === null) return Promise.resolve({ owner: 'internal' });
    const kept = this.#kept(dial);
    if (kept !== null) return Promise.resolve(ownerOf(kept));
    const asking = this.#asking.get(dial) ?? this.#ask(dial, national).finally(() => this.#asking.delete(dial));
    this.#asking.set(dial, asking);
    return asking;
  }

  /** People with a number whose name holds the text, or null when NetSuite could not be asked. */
  async search(text: string): Promise<Callee[] | null> {
    const asked = await this.#client.ask({ action: 'search', text });
    return asked.outcome === 'answered' && 'search' in asked.answer ? asked.answer.search.callees : null;
  }

  async #ask(dial: string, national: string): Promise<Owner> {
    const asked = await this.#client.ask({ action: 'match', number: dial, national });
    if (asked.outcome !== 'answered') return { owner: 'unknown', why: asked.outcome };
    if (!('match' in asked.answer)) return { owner: 'unknown', why: 'failed' };
    const { entities, partial } = asked.answer.match;
    try {
      localStorage.setItem(this.#prefix + dial, JSON.stringify({ at: Date.now(), entities, partial } satisfies Kept));
    } catch {
      // Asked again next time.
    }
    return ownerOf({ entities, partial });
  }

  #kept(dial: string): Kept | null {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#prefix + dial) ?? 'null') as Partial<Kept> | null;
      if (kept === null || typeof kept.at !== 'number') return null;
      // One from the future was kept by a clock that was wrong.
      if (Math.abs(Date.now() - kept.at) > AN_HOUR_MS) return null;
      if (!Array.isArray(kept.entities) || !kept.entities.every(isEntity)) return null;
      return { at: kept.at, entities: kept.entities, partial: kept.partial === true };
    } catch {
      return null;
    }
  }

  /** Forgets what was found: the role that found it may have been another one, which sees other records. */
  forget(): void {
    this.#asking.clear();
    try {
      for (const key of Object.keys(localStorage)) if (key.startsWith(this.#prefix)) localStorage.removeItem(key);
    } catch {
      // Without storage nothing was kept.
    }
  }

  /** Names of people do not stay in the browser for longer than they serve. */
  #sweep(): void {
    try {
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith(this.#prefix) && this.#kept(key.slice(this.#prefix.length)) === null) localStorage.removeItem(key);
      }
    } catch {
      // Without storage there is nothing to sweep.
    }
  }
}
