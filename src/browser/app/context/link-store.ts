import type { Entity, OfferedLinks } from '../../../contracts/calls.ts';
import { Changes } from '../../sensors/changes.ts';
import type { People } from '../people/people.ts';

/** An answer serves for a few minutes; an admin's change shows with the next call after that. */
const FRESH_MS = 5 * 60_000;

/** The company's links, and what else it takes to fill them, or why there are none. */
export type KnownLinks =
  | { state: 'loading' }
  | { state: 'read'; offered: OfferedLinks }
  | { state: 'failed' };

export interface LinkStoreParts {
  netSuite: Pick<People, 'ask'>;
  /** Milliseconds since 1970. */
  now: () => number;
}

type Caller = Pick<Entity, 'type' | 'id'> | null;

const keyOf = (caller: Caller): string =>
  caller === null ? 'nobody' : `${caller.type} ${String(caller.id)}`;

/** Whether the answer depends on the caller: only an email address does. */
const isOfCaller = ({ links }: OfferedLinks): boolean =>
  links.some(({ address }) => address.includes('{email}'));

/**
 * The company's Info Links, asked once for all callers while no link passes on an email address, and
 * once for each caller otherwise.
 */
export class LinkStore {
  readonly #parts: LinkStoreParts;
  readonly #changes = new Changes();
  readonly #kept = new Map<string, { at: number; known: KnownLinks }>();

  constructor(parts: LinkStoreParts) {
    this.#parts = parts;
  }

  readonly subscribe = this.#changes.subscribe;

  /** What is known for a caller; `loading` until NetSuite has answered. */
  of(caller: Caller): KnownLinks {
    return this.#find(caller)?.known ?? { state: 'loading' };
  }

  /** Asks for a caller's links, unless a fresh answer serves or is on its way. Never rejects. */
  async look(caller: Caller, again = false): Promise<void> {
    const kept = this.#find(caller);
    const at = this.#parts.now();
    if (kept !== undefined && !again && at - kept.at < FRESH_MS) return;
    // An old answer stays in sight while the next one is on its way.
    const held: { at: number; known: KnownLinks } = {
      at,
      known: kept === undefined || again ? { state: 'loading' } : kept.known,
    };
    this.#kept.set(keyOf(caller), held);
    this.#changes.tell();
    const asked = await this.#parts.netSuite.ask({ action: 'info-links', entity: caller });
    // Somebody asked again, or another role came.
    if (this.#kept.get(keyOf(caller)) !== held) return;
    held.known =
      asked.outcome === 'answered' && 'infoLinks' in asked.answer
        ? { state: 'read', offered: asked.answer.infoLinks }
        : { state: 'failed' };
    this.#changes.tell();
  }

  /** Forgets everything: another role sees other email addresses. */
  forget(): void {
    this.#kept.clear();
    this.#changes.tell();
  }

  /** The caller's own answer, or the newest one that serves for everybody. */
  #find(caller: Caller): { at: number; known: KnownLinks } | undefined {
    const own = this.#kept.get(keyOf(caller));
    if (own !== undefined) return own;
    const forAll = [...this.#kept.values()].filter(
      ({ known }) => known.state === 'read' && !isOfCaller(known.offered),
    );
    return forAll.sort((one, other) => other.at - one.at)[0];
  }
}
