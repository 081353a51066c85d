import type { Decision } from '../../call-sync/decision.ts';
import type { CallRow, NumberOwner } from '../../call-sync/page-contract.ts';
import { type Ask, type Failure, failureOf } from './call-sync-store.ts';

/** Pages of the export at most: 30 days of a very large company. */
const MOST_PAGES = 2_000;

const keyOf = ({ session, extension }: CallRow): string => `${session} ${extension}`;

/** The records that have a number. */
export interface Owners {
  records: readonly NumberOwner[];
  moreRecords: number;
  partial: boolean;
}

/** The call list as far as it was read, the newest first. */
export class CallList {
  readonly #ask: Ask;
  readonly #tell: () => void;
  #rows: readonly CallRow[] = [];
  /** Where older calls begin; null: there are none; undefined: nothing was read. */
  #next: number | null | undefined;
  #loading = false;
  #failure: Failure | null = null;
  #exported: number | null = null;
  /** Counts what a person decided: a list that was asked for before doesn't have it. */
  #decisions = 0;

  constructor(ask: Ask, tell: () => void) {
    this.#ask = ask;
    this.#tell = tell;
  }

  get rows(): readonly CallRow[] {
    return this.#rows;
  }

  /** Whether something was read. */
  get isRead(): boolean {
    return this.#next !== undefined;
  }

  /** Whether there are older calls. */
  get isMore(): boolean {
    return this.#next !== null;
  }

  get loading(): boolean {
    return this.#loading;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  /** Calls that the export has read so far; null while none is made. */
  get exported(): number | null {
    return this.#exported;
  }

  /** Reads the newest calls again. */
  async newest(): Promise<void> {
    this.#next = undefined;
    await this.older();
  }

  async older(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    this.#failure = null;
    this.#tell();
    const from = this.#next;
    const read = await this.#page(from ?? null);
    this.#loading = false;
    if ('failure' in read) this.#failure = read.failure;
    else {
      this.#rows = from == null ? read.calls : [...this.#rows, ...read.calls];
      this.#next = read.next;
    }
    this.#tell();
  }

  /**
   * Reads the newest calls again and leaves the others, so that nothing moves under a person's
   * hands. What fails isn't said: nobody asked.
   */
  async update(): Promise<void> {
    if (this.#loading || !this.isRead) return;
    const before = this.#decisions;
    const read = await this.#page(null);
    if ('failure' in read || this.loading || this.#decisions !== before) return;
    const known = new Set(read.calls.map(keyOf));
    const others = this.#rows.filter((one) => !known.has(keyOf(one)));
    if (this.#rows.length === 0) this.#next = read.next;
    this.#rows = [...read.calls, ...others].sort((a, b) => b.startedAt - a.startedAt);
    this.#tell();
  }

  /** @returns why it wasn't written down, or null */
  async decide(row: CallRow, act: Decision): Promise<Failure | null> {
    const { page, session, extension } = row;
    const asked = await this.#ask({ action: 'decide', page, session, extension, act });
    if (asked.outcome !== 'answered' || !('decided' in asked.answer)) return failureOf(asked);
    const { decided } = asked.answer;
    this.#decisions++;
    this.#rows = this.#rows.map((one) => (keyOf(one) === keyOf(decided) ? decided : one));
    this.#tell();
    return null;
  }

  /** The records that have a number; null without an answer. */
  async owners(number: string): Promise<Owners | null> {
    const asked = await this.#ask({ action: 'find-records', number });
    return asked.outcome === 'answered' && 'records' in asked.answer ? asked.answer : null;
  }

  /** Every call of the 30 days, for the export; null when an answer didn't come. */
  async all(): Promise<CallRow[] | null> {
    const all: CallRow[] = [];
    let next: number | null = null;
    for (let page = 0; page < MOST_PAGES; page++) {
      this.#exported = all.length;
      this.#tell();
      const read = await this.#page(next);
      if ('failure' in read) {
        this.#failure = read.failure;
        this.#exported = null;
        this.#tell();
        return null;
      }
      all.push(...read.calls);
      if (read.next === null) break;
      next = read.next;
    }
    this.#exported = null;
    this.#tell();
    return all;
  }

  async #page(
    before: number | null,
  ): Promise<{ calls: readonly CallRow[]; next: number | null } | { failure: Failure }> {
    const asked = await this.#ask({ action: 'calls', before });
    return asked.outcome === 'answered' && 'calls' in asked.answer
      ? asked.answer
      : { failure: failureOf(asked) };
  }
}
