import type { UserCall } from '../../../call-sync/call-log-record.ts';
import type { Entity, LoggedRecord } from '../../../contracts/calls.ts';
import type { Entry } from '../log/entry.ts';
import { type HistoryCall, historyOf, type Logged } from './history-call.ts';

/** Replaced with each piece of news, never changed in place. */
interface Known {
  /** RingCentral's log, as far as it was read. */
  log: readonly UserCall[];
  /** Missed calls that RingCentral reported; its log has them half a minute later. */
  heard: ReadonlyMap<string, UserCall>;
  /** NetSuite's records, by session. */
  records: ReadonlyMap<string, LoggedRecord>;
  /** Sessions that NetSuite was asked about. */
  asked: ReadonlySet<string>;
  /** What became of a call that somebody logged here. */
  outcomes: ReadonlyMap<string, Logged>;
  /** Contacts that were created for a call here. */
  contacts: ReadonlyMap<string, Entity>;
}

/** The joined list, and what it was made of. */
interface Joined {
  known: Known;
  entries: readonly Entry[];
  calls: readonly HistoryCall[];
}

const NOTHING: Known = {
  log: [],
  heard: new Map(),
  records: new Map(),
  asked: new Set(),
  outcomes: new Map(),
  contacts: new Map(),
};

const isSameList = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

function without<Value>(map: ReadonlyMap<string, Value>, keys: Iterable<string>) {
  const rest = new Map(map);
  for (const key of keys) rest.delete(key);
  return rest;
}

/**
 * What RingCentral and NetSuite said about the user's calls, and the list that joins it with the
 * journal. The list is made again only when one of its calls changed: the page draws each second
 * during a call, and at each key of a note.
 */
export class KnownCalls {
  #known = NOTHING;
  #joined: Joined = { known: NOTHING, entries: [], calls: [] };

  /** RingCentral's log, as far as it was read. */
  get log(): readonly UserCall[] {
    return this.#known.log;
  }

  /** Takes the log as it is now; what it has needn't be heard of any longer. */
  list(log: readonly UserCall[]): void {
    const sessions = log.map(({ key }) => key.session);
    this.#learn({ log, heard: without(this.#known.heard, sessions) });
  }

  /** Takes a call that RingCentral reported. @returns false for one that its log has already */
  hear(call: UserCall): boolean {
    const { session } = call.key;
    if (this.log.some(({ key }) => key.session === session)) return false;
    this.#learn({ heard: new Map(this.#known.heard).set(session, call) });
    return true;
  }

  /** Takes NetSuite's answer. @param sessions those it was asked about */
  find(records: readonly LoggedRecord[], sessions: readonly string[]): void {
    const { records: before, asked } = this.#known;
    const found = records.map((record) => [record.session, record] as const);
    this.#learn({
      records: new Map([...before, ...found]),
      asked: new Set([...asked, ...sessions]),
    });
  }

  /** Takes what became of a call that somebody logs; null for what the journal says. */
  become(id: string, logged: Logged | null): void {
    const { outcomes } = this.#known;
    this.#learn({
      outcomes: logged === null ? without(outcomes, [id]) : new Map(outcomes).set(id, logged),
    });
  }

  /** Takes the contact that somebody created for a call. */
  belong(id: string, contact: Entity): void {
    this.#learn({ contacts: new Map(this.#known.contacts).set(id, contact) });
  }

  /**
   * Returns all calls, the newest first: the same array until one of them changes.
   * @param entries the journal's calls
   */
  joined(entries: readonly Entry[]): readonly HistoryCall[] {
    const known = this.#known;
    // A call under way isn't history yet, and changes all the time.
    const ended = entries.filter(({ stage }) => stage !== 'open');
    if (known !== this.#joined.known || !isSameList(ended, this.#joined.entries)) {
      const { log, heard, records, asked, outcomes, contacts } = known;
      const calls = [...heard.values(), ...log];
      this.#joined = {
        known,
        entries: ended,
        calls: historyOf({ entries: ended, calls, records, asked }).map((call) => {
          const { logged = call.logged, entity = call.entity } = {
            logged: outcomes.get(call.id),
            entity: contacts.get(call.id),
          };
          return { ...call, logged, entity, name: entity?.name ?? call.name };
        }),
      };
    }
    return this.#joined.calls;
  }

  #learn(news: Partial<Known>): void {
    this.#known = { ...this.#known, ...news };
  }
}
