import type { UserCall } from '../../../call-sync/call-log-record.ts';
import type { CallResult, SkipReason } from '../../../contracts/call-terms.ts';
import type { LoggedRecord } from '../../../contracts/calls.ts';
import type { Entry } from '../log/entry.ts';

/** Whether NetSuite has a call. `unknown`: it couldn't be asked yet. */
export type Logged =
  | { state: 'logged'; url: string }
  | { state: 'saving' }
  | { state: 'refused' }
  /** NetSuite didn't answer, or the session there is over. */
  | { state: 'unanswered' }
  | { state: 'skipped'; reason: SkipReason }
  | { state: 'not-logged' }
  | { state: 'unknown' };

/** One call of History, whichever phone made it. */
export interface HistoryCall {
  /** RingCentral's session, or the journal's own ID of a call without one. */
  id: string;
  /** RingCentral's session; empty for a call without one. */
  session: string;
  /** The journal's ID of the call; empty when only other phones had it. */
  externalId: string;
  direction: 'inbound' | 'outbound';
  /** Milliseconds since 1970. */
  startedAt: number;
  /** Seconds that both sides talked. */
  seconds: number;
  /** Null while the call is under way. */
  result: CallResult | null;
  number: string;
  /** The record's name, or the one that RingCentral gives; may be empty. */
  name: string;
  /** The record that the call belongs to, as far as this browser knows. */
  entity: Entry['entity'];
  note: string;
  logged: Logged;
  /** This browser's journal has it, and saves it in NetSuite. */
  isInJournal: boolean;
  /** Another device of the user's had the call, as far as this browser's journal can tell. */
  elsewhere: boolean;
  /** Where the recording's sound is at RingCentral; empty without one. */
  recording: string;
}

/** Results of an incoming call that nobody of this extension answered. */
const MISSED: readonly CallResult[] = ['missed', 'voicemail', 'declined'];

/** Returns whether a call came in and wasn't answered by this user, on any phone. */
export const isMissed = ({
  direction,
  result,
}: Pick<HistoryCall, 'direction' | 'result'>): boolean =>
  direction === 'inbound' && result !== null && MISSED.includes(result);

const UNLOGGED: readonly Logged['state'][] = ['not-logged', 'refused', 'unanswered'];

/** Returns whether a call has no record in NetSuite, as far as anybody knows, and can get one. */
export const isUnlogged = ({ logged }: Pick<HistoryCall, 'logged'>): boolean =>
  UNLOGGED.includes(logged.state);

function loggedOf(entry: Entry): Logged {
  switch (entry.stage) {
    case 'logged':
      return { state: 'logged', url: entry.url };
    case 'skipped':
      return { state: 'skipped', reason: entry.skip ?? 'internal' };
    case 'refused':
      return { state: 'refused' };
    case 'open':
    case 'notes':
    case 'due':
      return { state: 'saving' };
  }
}

const secondsOf = ({ answeredAt, endedAt, seenAt }: Entry): number =>
  answeredAt === null ? 0 : Math.max(0, Math.round(((endedAt ?? seenAt) - answeredAt) / 1000));

/** RingCentral's session in an entry's external ID; empty for a call without one. */
const sessionOf = ({ externalId }: Pick<Entry, 'externalId'>): string =>
  /^rcp-(s-[A-Za-z0-9._-]+)-\d+(?:\.\d+)?$/.exec(externalId)?.[1] ?? '';

function fromEntry(entry: Entry): HistoryCall {
  const session = sessionOf(entry);
  return {
    id: session === '' ? entry.externalId : session,
    session,
    externalId: entry.externalId,
    direction: entry.direction,
    startedAt: entry.startedAt,
    seconds: secondsOf(entry),
    result: entry.result,
    number: entry.number,
    name: entry.entity?.name ?? entry.name,
    entity: entry.entity,
    note: entry.note,
    logged: loggedOf(entry),
    isInJournal: true,
    elsewhere: false,
    recording: '',
  };
}

/**
 * Since when the journal has every call of this browser, in milliseconds since 1970: it drops those
 * that NetSuite has after some days, the oldest first. Infinity when nothing says so.
 * @param entries the newest first, as the journal has them
 */
const wholeSince = (entries: readonly Entry[]): number =>
  entries.filter(({ stage }) => stage === 'logged').at(-1)?.startedAt ?? Infinity;

/** @param since when the journal has every call of this browser */
function fromLog(call: UserCall, since: number): HistoryCall {
  return {
    id: call.key.session,
    session: call.key.session,
    externalId: '',
    direction: call.direction,
    startedAt: call.startedAt,
    seconds: call.result === 'answered' ? call.seconds : 0,
    result: call.result === 'in-progress' ? null : call.result,
    number: call.number,
    name: call.name,
    entity: null,
    note: '',
    logged: { state: 'unknown' },
    isInJournal: false,
    elsewhere: call.startedAt > since,
    recording: call.content,
  };
}

/** What is known of a call from both sides: RingCentral's log knows results, the journal knows notes. */
function joined(entry: HistoryCall, call: HistoryCall): HistoryCall {
  return {
    ...call,
    externalId: entry.externalId,
    seconds: Math.max(entry.seconds, call.seconds),
    name: entry.name === '' ? call.name : entry.name,
    entity: entry.entity,
    note: entry.note,
    logged: entry.logged,
    isInJournal: true,
    // A call that rang here too and was answered on another phone.
    elsewhere: entry.result === 'elsewhere' && call.result === 'answered',
  };
}

function withRecord(call: HistoryCall, records: ReadonlyMap<string, LoggedRecord>): HistoryCall {
  const record = records.get(call.session);
  if (record === undefined) return call;
  return {
    ...call,
    logged: { state: 'logged', url: record.url },
    note: call.note === '' ? record.note : call.note,
  };
}

/** The journal's entries, RingCentral's log, and NetSuite's records of one user. */
export interface Sources {
  entries: readonly Entry[];
  calls: readonly UserCall[];
  /** By session. */
  records: ReadonlyMap<string, LoggedRecord>;
  /** Sessions that NetSuite was asked about. */
  asked: ReadonlySet<string>;
}

/** Joins what is known of each call, the newest first. A call that is under way isn't history yet. */
export function historyOf({ entries, calls, records, asked }: Sources): HistoryCall[] {
  const since = wholeSince(entries);
  const all = new Map(calls.map((call) => [call.key.session, fromLog(call, since)]));
  for (const entry of entries) {
    if (entry.stage === 'open') continue;
    const own = fromEntry(entry);
    const known = all.get(own.id);
    all.set(own.id, known === undefined ? own : joined(own, known));
  }
  return [...all.values()]
    .map((call) => withRecord(call, records))
    .map((call) =>
      call.logged.state === 'unknown' && asked.has(call.session)
        ? { ...call, logged: { state: 'not-logged' } as const }
        : call,
    )
    .sort((a, b) => b.startedAt - a.startedAt);
}
