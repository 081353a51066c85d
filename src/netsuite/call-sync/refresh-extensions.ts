import type { Mapping, Roster } from '../../call-sync/extension.ts';
import type { SyncState } from '../../call-sync/sync-state.ts';
import { type Extensions, readExtensions, writeFound } from '../call-rows/extension-shelves.ts';
import { logFailure } from '../log-failure.ts';
import { autoMatch } from './auto-match.ts';
import type { Failed } from './failure.ts';
import { readRingCentralExtensions } from './ringcentral-extensions.ts';
import type { OpenSession } from './ringcentral-reader.ts';

const HOUR_MS = 3_600_000;

/** The entries that are new or changed in `now`, and those that are only in `before`, as gone. */
function changesOf(before: Roster, now: Roster): Roster {
  const changed = Object.entries(now).filter(
    ([id, entry]) => JSON.stringify(before[id]) !== JSON.stringify(entry),
  );
  const gone = Object.entries(before)
    .filter(([id, entry]) => now[id] === undefined && !entry.gone)
    .map(([id, entry]) => [id, { ...entry, gone: true }] as const);
  return Object.fromEntries([...changed, ...gone]);
}

/** What RingCentral lists that isn't stored, with the organizers that are certain. */
interface NewExtensions {
  roster: Roster;
  found: Mapping;
}

/** Returns whether the extensions were read less than an hour ago. */
export const areFresh = ({ extensionsAt }: SyncState, now: number): boolean =>
  now >= extensionsAt && now - extensionsAt < HOUR_MS;

/**
 * Reads RingCentral's extensions and matches those that are new; writes nothing. Costs at most 170
 * units: 10 for each 1,000 extensions, 70 to match.
 * @param isNew whether those that nobody knew are marked as new
 */
export function readNewExtensions(
  session: OpenSession,
  stored: Extensions,
  isNew: boolean,
): NewExtensions | Failed {
  const read = readRingCentralExtensions(session);
  if ('failure' in read) return read;
  const unknown = Object.fromEntries(
    Object.entries(read.roster).filter(([id]) => stored.mapping[id] === undefined),
  );
  let found: Mapping = {};
  try {
    if (Object.keys(unknown).length > 0) found = autoMatch(unknown, isNew);
  } catch (thrown) {
    // If employees can't be read, the extensions are still listed, and an admin maps them by hand.
    logFailure('RingCentral: new extensions could not be matched', thrown);
  }
  return { roster: changesOf(stored.roster, read.roster), found };
}

/**
 * Once an hour, reads RingCentral's extensions; those that are new get an organizer if one is
 * certain, and are marked as new. What an admin decided stays. Costs at most 280 units.
 */
export function refreshExtensions(
  session: OpenSession,
  state: SyncState,
  clock: () => number,
): { state: SyncState; failed: Failed | null } {
  if (areFresh(state, clock())) return { state, failed: null };
  const read = readNewExtensions(session, readExtensions(), state.extensionsAt > 0);
  if ('failure' in read) return { state, failed: read };
  if (Object.keys(read.roster).length + Object.keys(read.found).length > 0) writeFound(read);
  return { state: { ...state, extensionsAt: clock() }, failed: null };
}
