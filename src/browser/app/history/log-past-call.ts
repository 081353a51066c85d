import { LOGGED_NUMBER } from '../../../contracts/call-terms.ts';
import type { FinishedCall } from '../../../contracts/calls-request.ts';
import { wallOf } from '../../../contracts/wall-time.ts';
import { externalIdOf, type SavedCall } from '../log/entry.ts';
import type { HistoryCall } from './history-call.ts';

/** Returns when a call ended, in milliseconds since 1970. */
export const endOf = ({ startedAt, seconds }: HistoryCall): number => startedAt + seconds * 1_000;

/**
 * Returns a call as its editing needs it, under the external ID that the softphone gives it.
 * @param user internal ID of the NetSuite user @param name the other side's name or number
 */
export const savedFrom = (call: HistoryCall, user: number, name: string): SavedCall => ({
  externalId: call.externalId === '' ? externalIdOf(call, user) : call.externalId,
  name,
  endedAt: endOf(call),
});

/**
 * Returns a call of RingCentral's log as the calls Suitelet takes it, under the external ID that the
 * softphone gives a call of the same session.
 * @param user internal ID of the NetSuite user
 */
export function finishedFrom(call: HistoryCall, user: number): FinishedCall {
  return {
    externalId: externalIdOf(call, user),
    direction: call.direction,
    number: LOGGED_NUMBER.test(call.number) ? call.number : '',
    name: call.name.slice(0, 200),
    startedAt: call.startedAt,
    // The log doesn't say how long it rang.
    answeredAt: call.result === 'answered' ? call.startedAt : null,
    endedAt: endOf(call),
    wall: wallOf(new Date(call.startedAt)),
    result: call.result ?? 'lost',
    recorded: call.recording !== '',
    note: '',
    entity: call.entity === null ? null : { type: call.entity.type, id: call.entity.id },
  };
}
