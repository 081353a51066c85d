import type { Entity } from '../../../contracts/calls.ts';
import { Changes } from '../../sensors/changes.ts';
import type { CallHistory } from './call-history.ts';
import type { HistoryCall } from './history-call.ts';
import type { Linking } from './link-call.ts';

/**
 * Calls that one press links at most. Each is two requests to NetSuite, one after the other, of at
 * most 40 and 65 units.
 */
export const MOST_AT_ONCE = 50;
/** So many failures in a row end a run: NetSuite is away, or the role can't change calls. */
const MOST_FAILURES = 3;

/** Linking the other calls of a number: how many, and what became of each that is done. */
export interface LinkRun {
  of: number;
  done: readonly Linking[];
  isOver: boolean;
}

/** A contact that was created for a call, and the calls that are linked to it. */
export interface ContactLink {
  contact: Entity;
  /** What became of the call itself. */
  own: Linking | 'asking';
  /** Null until somebody links the other calls of the number too. */
  run: LinkRun | null;
}

export interface ContactLinksParts {
  history: Pick<CallHistory, 'calls' | 'link'>;
  /** The number in one form, whatever way it is written. */
  formOf: (number: string) => string;
}

/**
 * Contacts that were created for calls here, and the links of calls to them. A run goes on while
 * somebody looks at something else.
 */
export class ContactLinks {
  readonly #parts: ContactLinksParts;
  readonly #changes = new Changes();
  readonly #links = new Map<string, ContactLink>();
  /** Calls that turned out to belong to another record. */
  readonly #taken = new Set<string>();
  /** Calls whose run ends with the call that is being linked. */
  readonly #stopped = new Set<string>();

  constructor(parts: ContactLinksParts) {
    this.#parts = parts;
  }

  readonly subscribe = this.#changes.subscribe;

  /** What became of a call's contact; undefined where none was created here. */
  of({ id }: HistoryCall): ContactLink | undefined {
    return this.#links.get(id);
  }

  /** Links the call that the contact was created for. Never rejects; at most 80 s. */
  async link(call: HistoryCall, contact: Entity): Promise<void> {
    this.#set(call, { contact, own: 'asking', run: null });
    const own = await this.#parts.history.link(call, contact);
    if (own === 'taken') this.#taken.add(call.id);
    this.#set(call, { contact, own, run: null });
  }

  /**
   * Returns the other calls of the same number that have no record, as far as this page knows, and
   * that are in NetSuite or will be saved there by this browser.
   */
  others(call: HistoryCall): HistoryCall[] {
    const { history, formOf } = this.#parts;
    const form = formOf(call.number);
    return history
      .calls()
      .filter(
        ({ id, entity, logged, isInJournal, number }) =>
          id !== call.id &&
          entity === null &&
          !this.#taken.has(id) &&
          (logged.state === 'logged' || (isInJournal && logged.state !== 'skipped')) &&
          formOf(number) === form,
      );
  }

  /**
   * Links the other calls of the same number, one after the other, the newest first, until all are
   * done or somebody stops it. Never rejects; at most 80 s for each.
   */
  async linkOthers(call: HistoryCall): Promise<void> {
    const link = this.of(call);
    if (link === undefined || link.run?.isOver === false) return;
    const calls = this.others(call).slice(0, MOST_AT_ONCE);
    const done: Linking[] = [];
    this.#stopped.delete(call.id);
    const proceed = (isOver: boolean) => {
      this.#set(call, { ...link, run: { of: calls.length, done: [...done], isOver } });
    };
    proceed(calls.length === 0);
    for (const other of calls) {
      const linking = await this.#parts.history.link(other, link.contact);
      if (linking === 'taken') this.#taken.add(other.id);
      done.push(linking);
      const last = done.slice(-MOST_FAILURES);
      const isAway = last.length === MOST_FAILURES && last.every((one) => one === 'failed');
      const isOver = isAway || this.#stopped.has(call.id) || done.length === calls.length;
      proceed(isOver);
      if (isOver) return;
    }
  }

  /** Ends a run after the call that is being linked. */
  stop({ id }: HistoryCall): void {
    this.#stopped.add(id);
  }

  #set({ id }: HistoryCall, link: ContactLink): void {
    this.#links.set(id, link);
    this.#changes.tell();
  }
}
