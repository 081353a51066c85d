import * as query from 'N/query';
import { behindBy, progressOf } from '../../call-sync/progress.ts';
import type { CallSyncWire } from '../../contracts/call-sync-wire.ts';
import { CALL_SYNC } from '../ids.ts';

/**
 * What the health answer needs of the row. Nothing checks it here, so that the RESTlet stays small:
 * the schema of the answer does.
 */
interface Stored {
  on?: boolean;
  paused?: boolean;
  readUntil?: number;
  lastRun?: number;
  waiting?: number;
  failing?: { code: string; since: number; missing?: string[] } | null;
}

const json = (text: unknown): Stored =>
  JSON.parse(typeof text === 'string' ? text : '{}') as Stored;

/** The settings as far as they are needed; null when the text isn't JSON. */
function settingsOf(text: unknown): Stored | null {
  try {
    return json(text);
  } catch {
    return null;
  }
}

const timeOf = (milliseconds: number): string | null =>
  milliseconds === 0 ? null : new Date(milliseconds).toISOString();

/**
 * How the call sync is, in one object. Costs 10 units.
 * @param now milliseconds since 1970
 * @throws when the role may not see the row, or its state isn't JSON
 */
export function syncSummary(now: number): CallSyncWire {
  const row = query
    .runSuiteQL({
      query:
        `SELECT ${CALL_SYNC.settings} AS settings, ${CALL_SYNC.state} AS state ` +
        `FROM ${CALL_SYNC.type} WHERE LOWER(scriptid) = ?`,
      params: [CALL_SYNC.instance],
      customScriptId: 'rcp_call_sync_health',
    })
    .asMappedResults()[0];
  const settings = settingsOf(row?.['settings']);
  const { on = false, paused = false } = settings ?? {};
  const state = json(row?.['state']);
  const { readUntil = 0, lastRun = 0, waiting = 0 } = state;
  const failing =
    settings === null ? { code: 'settings', since: now, missing: [] } : (state.failing ?? null);
  const behind = behindBy(readUntil, now);
  return {
    state: progressOf({ on, paused, failing, readUntil }, now),
    code: failing?.code ?? null,
    since: timeOf(failing?.since ?? 0),
    missing: failing?.missing ?? [],
    lastRunAt: timeOf(lastRun),
    behindSeconds: behind === null ? null : Math.round(behind / 1000),
    waiting,
  };
}
