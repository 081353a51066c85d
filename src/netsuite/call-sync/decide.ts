import * as v from 'valibot';
import { type Mapping, organizerOf } from '../../call-sync/extension.ts';
import type { ListedCall, Outcome } from '../../call-sync/listed-call.ts';
import { skipReason } from '../../call-sync/logging-rules.ts';
import { nationalNumber } from '../../call-sync/national-number.ts';
import { externalIdOf, formerExternalIdOf } from '../../call-sync/sync-key.ts';
import type { SyncSettings } from '../../call-sync/sync-settings.ts';
import { WrittenCall } from '../../contracts/call-writing.ts';

/** What to do with a call: write it, or record why it isn't written. */
export type Decision =
  | { write: WrittenCall }
  | { outcome: Extract<Outcome, { state: 'waiting' | 'skipped' | 'failed' }> };

/**
 * Decides what becomes of a call that waits: by what a person said of it, by the rules, and by who
 * organizes its extension's calls.
 */
export function decide(call: ListedCall, settings: SyncSettings, mapping: Mapping): Decision {
  const skipped = (reason: Extract<Outcome, { state: 'skipped' }>['reason']): Decision => ({
    outcome: { state: 'skipped', reason },
  });
  if (call.extension === '') return skipped('no-extension');
  if (call.result === 'in-progress') return { outcome: { state: 'waiting' } };
  if (!call.anyway) {
    const reason = skipReason({ ...call, result: call.result }, settings.rules);
    if (reason !== null) return skipped(reason);
  }
  const entry = mapping[call.extension];
  const organizer =
    call.organizer === null
      ? organizerOf(entry, settings.defaultOrganizer)
      : { employee: call.organizer };
  if ('reason' in organizer) return skipped(organizer.reason);
  const users = new Set([
    organizer.employee,
    ...(entry?.employee == null ? [] : [entry.employee]),
    ...(entry?.former ?? []),
  ]);
  const parsed = v.safeParse(WrittenCall, {
    externalId: externalIdOf(call),
    formerIds: [...users].map((user) => formerExternalIdOf(call.session, user)),
    session: call.session,
    extension: call.extension,
    direction: call.direction,
    result: call.result,
    startedAt: call.startedAt,
    seconds: call.seconds,
    number: call.number,
    national: nationalNumber(call.number),
    name: call.name,
    recording: call.recording,
    organizer: organizer.employee,
    entity: call.entity,
  });
  return parsed.success
    ? { write: parsed.output }
    : {
        outcome: {
          state: 'failed',
          reason: 'record-refused',
          detail: (parsed.issues[0].path ?? []).map(({ key }) => String(key)).join('.'),
        },
      };
}
