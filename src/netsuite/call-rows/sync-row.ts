import * as query from 'N/query';
import * as record from 'N/record';
import { readSettings, type SyncSettings, USUAL_SETTINGS } from '../../call-sync/sync-settings.ts';
import { readState, type SyncState } from '../../call-sync/sync-state.ts';
import { CALL_SYNC } from '../ids.ts';
import { textOrEmpty } from '../text-or-empty.ts';

/** The one row of the call sync. */
export interface SyncRow {
  id: number;
  /** Null when somebody changed the text into something that isn't ours: then nothing is read. */
  settings: SyncSettings | null;
  state: SyncState;
}

/**
 * Reads the row. Costs 10 units.
 * @throws when the role may not see it, or the row is missing
 */
export function readSyncRow(): SyncRow {
  const row = query
    .runSuiteQL({
      query:
        `SELECT id, ${CALL_SYNC.settings} AS settings, ${CALL_SYNC.state} AS state ` +
        `FROM ${CALL_SYNC.type} WHERE LOWER(scriptid) = ?`,
      params: [CALL_SYNC.instance],
      customScriptId: 'rcp_call_sync',
    })
    .asMappedResults()[0];
  if (row === undefined)
    throw new Error('The RingCentral Call Sync record is missing. Deploy the project again.');
  return {
    id: Number(row['id']),
    settings: readSettings(textOrEmpty(row['settings'])),
    state: readState(textOrEmpty(row['state'])),
  };
}

/** The settings that hold: the usual ones, which are off, when the stored ones can't be read. */
export const settingsOf = ({ settings }: SyncRow): SyncSettings => settings ?? USUAL_SETTINGS;

/** Writes what the job remembers. Costs 2 units. */
export function writeState(id: number, state: SyncState): void {
  record.submitFields({
    type: CALL_SYNC.type,
    id,
    values: { [CALL_SYNC.state]: JSON.stringify(state) },
  });
}

/** Writes what an admin decided. Costs 2 units. @throws when the role may not */
export function writeSettings(id: number, settings: SyncSettings): void {
  record.submitFields({
    type: CALL_SYNC.type,
    id,
    values: { [CALL_SYNC.settings]: JSON.stringify(settings) },
  });
}
