import type { CallerContext } from '../../../contracts/caller-context.ts';
import type { Entity } from '../../../contracts/calls.ts';
import { Changes } from '../../sensors/changes.ts';
import type { People } from '../people/people.ts';

/** An answer serves for a few minutes, as that to whose number it is. */
const FRESH_MS = 5 * 60_000;

/** What NetSuite said about a caller, or why it said nothing. */
export type Known =
  | { state: 'loading' }
  | { state: 'read'; context: CallerContext }
  | { state: 'failed' };

/** Whom NetSuite is asked about. */
export type Person = Pick<Entity, 'type' | 'id'>;

export interface ContextStoreParts {
  netSuite: Pick<People, 'ask'>;
  /** Milliseconds since 1970. */
  now: () => number;
}

/**
 * What NetSuite has about the callers of this page, asked once for each and kept in memory: it is
 * what the user's role may see, and nothing that a browser should store.
 */
export class ContextStore {
  readonly #parts: ContextStoreParts;
  readonly #changes = new Changes();
  readonly #kept = new Map<string, { at: number; known: Known }>();

  constructor(parts: ContextStoreParts) {
    this.#parts = parts;
  }

  readonly subscribe = this.#changes.subscribe;

  /** What is known of somebody; `loading` until NetSuite was asked. */
  of({ type, id }: Person): Known {
    return this.#kept.get(`${type} ${String(id)}`)?.known ?? { state: 'loading' };
  }

  /** Asks about somebody, unless the answer is fresh or on its way. Never rejects. */
  async look({ type, id }: Person, again = false): Promise<void> {
    const key = `${type} ${String(id)}`;
    const at = this.#parts.now();
    const kept = this.#kept.get(key);
    if (kept !== undefined && !again && at - kept.at < FRESH_MS) return;
    // An old answer stays in sight while the next one is on its way.
    const held: { at: number; known: Known } = {
      at,
      known: kept === undefined || again ? { state: 'loading' } : kept.known,
    };
    this.#kept.set(key, held);
    this.#changes.tell();
    const asked = await this.#parts.netSuite.ask({ action: 'context', entity: { type, id } });
    // Somebody asked again, or another role came.
    if (this.#kept.get(key) !== held) return;
    held.known =
      asked.outcome === 'answered' && 'context' in asked.answer
        ? { state: 'read', context: asked.answer.context }
        : { state: 'failed' };
    this.#changes.tell();
  }

  /** Forgets everything: another role sees other records. */
  forget(): void {
    this.#kept.clear();
    this.#changes.tell();
  }
}
