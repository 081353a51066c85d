import { type SyncRow, writeState } from '../call-rows/sync-row.ts';
import type { Failed } from './failure.ts';
import { giveTurn, takeTurn } from './lease.ts';
import { openSession } from './open-session.ts';
import { refreshExtensions } from './refresh-extensions.ts';

/**
 * Reads RingCentral's extensions before the first run does, so that an admin can choose organizers
 * first. Takes the job's turn, because only one script may write these rows at a time. Costs at most
 * 320 units.
 *
 * @param now milliseconds since 1970
 * @returns why RingCentral couldn't be read; null when the extensions are stored
 * @throws when a row of this account can't be read or written
 */
export function loadExtensions(row: SyncRow, now: number): Failed | 'running' | null {
  if (!takeTurn(now)) return 'running';
  try {
    const session = openSession();
    if ('failure' in session) return session;
    try {
      const { state, failed } = refreshExtensions(session, row.state, () => now);
      if (failed !== null) return failed;
      writeState(row.id, state);
      return null;
    } finally {
      session.end();
    }
  } finally {
    giveTurn();
  }
}
