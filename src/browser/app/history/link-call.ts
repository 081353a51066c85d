import type { Entity } from '../../../contracts/calls.ts';
import type { CallsRequest } from '../../../contracts/calls-request.ts';
import type { CallsClient } from '../people/people.ts';
import type { HistoryCall } from './history-call.ts';
import { savedFrom } from './log-past-call.ts';

/**
 * What became of the link between a call and a contact. `later`: the call isn't in NetSuite yet, and
 * goes there with the link. `taken`: its record belongs to another contact or company. `none`: the
 * company's logging rules keep the call out of NetSuite. `failed`: NetSuite didn't answer, or didn't
 * accept it.
 */
export type Linking = 'linked' | 'later' | 'taken' | 'none' | 'failed';

type Change = Extract<CallsRequest, { action: 'change-call' }>['change'];

/** Links the record of a call that NetSuite has, unless somebody has linked it. */
async function linkRecord(
  netSuite: Pick<CallsClient, 'ask'>,
  call: HistoryCall,
  user: number,
  contact: Pick<Entity, 'id' | 'name'>,
): Promise<Linking> {
  const { externalId, name } = savedFrom(call, user, contact.name);
  const asked = await netSuite.ask({ action: 'open-call', externalId });
  if (asked.outcome !== 'answered' || !('opened' in asked.answer)) return 'failed';
  const { note, answers, entity, related } = asked.answer.opened;
  if (entity !== null)
    return entity.type === 'contact' && entity.id === contact.id ? 'linked' : 'taken';
  const before: Change['before'] = {
    note,
    answers,
    entity: null,
    related: related === null ? null : { type: related.type, id: related.id },
  };
  const changed = await netSuite.ask({
    action: 'change-call',
    change: {
      externalId,
      name: name.slice(0, 200),
      before,
      after: { ...before, entity: { type: 'contact', id: contact.id } },
      followUp: null,
    },
  });
  if (changed.outcome !== 'answered' || !('changed' in changed.answer)) return 'failed';
  return changed.answer.changed.conflicts.entity ? 'taken' : 'linked';
}

/**
 * Links a call to a contact that was created for its number. Never rejects; at most 80 s.
 * @param user internal ID of the NetSuite user
 */
export async function linkCall(
  netSuite: Pick<CallsClient, 'ask'>,
  call: HistoryCall,
  user: number,
  contact: Pick<Entity, 'id' | 'name'>,
): Promise<Linking> {
  switch (call.logged.state) {
    // NetSuite may have a call that it couldn't be asked about.
    case 'logged':
    case 'unknown':
      return linkRecord(netSuite, call, user, contact);
    case 'skipped':
      return 'none';
    case 'saving':
    case 'refused':
    case 'unanswered':
    case 'not-logged':
      return 'later';
  }
}
