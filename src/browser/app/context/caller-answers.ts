import type { Entity } from '../../../contracts/calls.ts';
import { Changes } from '../../sensors/changes.ts';
import type { People } from '../people/people.ts';

/** An answer serves for a few minutes; a change in NetSuite shows with the next call after that. */
const FRESH_MS = 5 * 60_000;

/** Whom NetSuite is asked about. */
export type Person = Pick<Entity, 'type' | 'id'>;

/** What NetSuite said about a caller, or why it didn't answer. */
export type Known<Read> = { state: 'loading' } | Read | { state: 'failed' };

/** How NetSuite is asked. */
export interface Asking {
  netSuite: Pick<People, 'ask'>;
  /** Milliseconds since 1970. */
  now: () => number;
}

interface CallerAnswersParts<Caller, Read> extends Pick<Asking, 'now'> {
  /** Returns null when NetSuite didn't answer. Never rejects. */
  ask: (caller: Caller) => Promise<Read | null>;
  /** Whether one caller's answer serves for every other caller too. */
  servesAll: (read: Read) => boolean;
}

interface Held<Read> {
  at: number;
  known: Known<Read>;
}

const keyOf = (caller: Person | null): string =>
  caller === null ? 'nobody' : `${caller.type} ${String(caller.id)}`;

/**
 * Answers about the callers of this page, asked for once and kept in memory: they depend on what the
 * user's role may see, so a browser shouldn't store them.
 */
export class CallerAnswers<Caller extends Person | null, Read extends { state: 'read' }> {
  readonly #parts: CallerAnswersParts<Caller, Read>;
  readonly #changes = new Changes();
  readonly #kept = new Map<string, Held<Read>>();

  constructor(parts: CallerAnswersParts<Caller, Read>) {
    this.#parts = parts;
  }

  readonly subscribe = this.#changes.subscribe;

  /** What is known for a caller; `loading` until NetSuite has answered. */
  of(caller: Caller): Known<Read> {
    return this.#find(caller)?.known ?? { state: 'loading' };
  }

  /** Asks for a caller, unless a fresh answer serves or is on its way. Never rejects. */
  async look(caller: Caller, again = false): Promise<void> {
    const key = keyOf(caller);
    const kept = this.#find(caller);
    const at = this.#parts.now();
    if (kept !== undefined && !again && at - kept.at < FRESH_MS) return;
    // An old answer stays in sight while the next one is on its way.
    const held: Held<Read> = {
      at,
      known: kept === undefined || again ? { state: 'loading' } : kept.known,
    };
    this.#kept.set(key, held);
    this.#changes.tell();
    const read = await this.#parts.ask(caller);
    // Somebody asked again, or another role came.
    if (this.#kept.get(key) !== held) return;
    held.known = read ?? { state: 'failed' };
    this.#changes.tell();
  }

  /** Forgets everything: another role sees other data. */
  forget(): void {
    this.#kept.clear();
    this.#changes.tell();
  }

  /** The caller's own answer, or the newest one that serves for everybody. */
  #find(caller: Caller): Held<Read> | undefined {
    const own = this.#kept.get(keyOf(caller));
    if (own !== undefined) return own;
    const forAll = [...this.#kept.values()].filter(
      ({ known }) => known.state === 'read' && this.#parts.servesAll(known),
    );
    return forAll.sort((one, other) => other.at - one.at)[0];
  }
}
