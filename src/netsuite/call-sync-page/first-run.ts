import type { FirstRun, PreviewedCall, Unread } from '../../call-sync/first-run.ts';
import type { ListedCall } from '../../call-sync/listed-call.ts';
import { LINKED_TYPES, type LinkedType } from '../../contracts/call-terms.ts';
import type { WrittenCall } from '../../contracts/call-writing.ts';
import { type SyncRow, settingsOf } from '../call-rows/sync-row.ts';
import { type Decision, decide } from '../call-sync/decide.ts';
import { unreadOf } from '../call-sync/failure.ts';
import { readFirstCalls } from '../call-sync/first-calls.ts';
import { deletedCalls, recordsOfCalls } from '../call-writing/known-calls.ts';
import { matchNumbers, type Owners } from '../calls/batch-match.ts';
import { unlessDenied } from '../denied.ts';
import { phoneCallAddress } from '../phone-call-address.ts';
import { employeeNames } from './employee-names.ts';

type Fate = PreviewedCall['fate'];

/** What the account knows of the calls that would be written. */
interface Known {
  recordOf: (call: WrittenCall) => number | null;
  isDeleted: (call: WrittenCall) => boolean;
  ownersOf: (call: WrittenCall) => Owners;
  nameOf: (organizer: number) => string;
  /** Something couldn't be looked up in full. */
  partial: boolean;
}

const NOBODY: Owners = { kind: 'none' };

/** Costs at most 61 units, for as many calls as a preview reads; nothing without calls. */
function knownOf(writes: readonly WrittenCall[]): Known {
  const records = unlessDenied(() => recordsOfCalls(writes));
  const deleted = unlessDenied(() => deletedCalls(writes));
  const recordOf = (call: WrittenCall) => {
    const row = records?.(call) ?? null;
    return row === null ? null : Number(row['id']);
  };
  const owners = matchNumbers(
    writes.filter((call) => call.national !== '' && recordOf(call) === null),
  );
  const names = employeeNames(writes.map(({ organizer }) => organizer));
  return {
    recordOf,
    isDeleted: deleted ?? (() => false),
    ownersOf: ({ number }) => owners.get(number) ?? NOBODY,
    nameOf: (organizer) => names.get(organizer) ?? '',
    partial:
      records === null ||
      deleted === null ||
      [...owners.values()].some(({ kind }) => kind === 'unknown'),
  };
}

const isLinked = (type: string): type is LinkedType => LINKED_TYPES.some((one) => one === type);

/** The record that a number belongs to, if it is one that a Phone Call can name. */
function recordOf(owners: Owners): Extract<Fate, { state: 'new' }>['record'] {
  if (owners.kind !== 'one') return null;
  const { type, id, name } = owners.owner;
  return isLinked(type) ? { type, id, name } : null;
}

function fateOfWrite(write: WrittenCall, known: Known): Fate {
  const record = known.recordOf(write);
  if (record !== null) return { state: 'known', url: phoneCallAddress(record) };
  if (known.isDeleted(write)) return { state: 'deleted' };
  const owners = known.ownersOf(write);
  return {
    state: 'new',
    organizer: write.organizer,
    organizerName: known.nameOf(write.organizer),
    record: recordOf(owners),
    several: owners.kind === 'several' ? owners.count : 0,
  };
}

function fateOf(decision: Decision, known: Known): Fate {
  if ('write' in decision) return fateOfWrite(decision.write, known);
  const { outcome } = decision;
  switch (outcome.state) {
    case 'skipped':
      return { state: 'skipped', reason: outcome.reason };
    case 'waiting':
      return { state: 'in-progress' };
    case 'failed':
      return { state: 'refused' };
  }
}

const shown = (
  { session, extension, direction, startedAt, seconds, result, number, name }: ListedCall,
  extensionNumber: string,
  fate: Fate,
): PreviewedCall => ({
  session,
  extension,
  direction,
  startedAt,
  seconds,
  result,
  number,
  name,
  extensionNumber,
  fate,
});

/**
 * Returns what the first run would do with the calls since a time, by the saved rules and
 * organizers. The decisions are the job's; the lookups find what the reader's role can see. Writes
 * nothing. Costs at most 297 units.
 *
 * @param since milliseconds since 1970
 * @param now milliseconds since 1970
 * @throws when a row of this account can't be read
 */
export function previewFirstRun(
  row: SyncRow,
  since: number,
  now: number,
): { firstRun: FirstRun } | { unread: Unread } {
  const read = readFirstCalls(row, since, now);
  if ('failure' in read) return { unread: unreadOf(read) };
  const settings = settingsOf(row);
  const decided = read.calls.map((call) => [call, decide(call, settings, read.mapping)] as const);
  const known = knownOf(
    decided.flatMap(([, decision]) => ('write' in decision ? [decision.write] : [])),
  );
  return {
    firstRun: {
      since: read.since,
      calls: decided.map(([call, decision]) =>
        shown(call, read.roster[call.extension]?.number ?? '', fateOf(decision, known)),
      ),
      more: read.more,
      partial: known.partial,
    },
  };
}
