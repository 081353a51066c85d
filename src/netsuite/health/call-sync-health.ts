import { CallSyncWire } from '../../contracts/call-sync-wire.ts';
import { syncSummary } from '../call-rows/sync-summary.ts';
import type { Caller } from '../caller.ts';
import { cachedStatus } from '../facts/status-cache.ts';

/**
 * How the call sync is, or null for a role that may not see it. At most five minutes old. Costs 1
 * unit when cached, 12 when not. Never throws.
 */
export const cachedCallSync = ({ roleId }: Caller): CallSyncWire | null =>
  cachedStatus(`call-sync:${roleId}`, CallSyncWire, 'the call sync', () => syncSummary(Date.now()));
