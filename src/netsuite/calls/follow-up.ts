import * as query from 'N/query';
import * as record from 'N/record';
import * as runtime from 'N/runtime';
import * as url from 'N/url';
import type { EntityType } from '../../contracts/call-terms.ts';
import type { FollowUpOutcome } from '../../contracts/calls.ts';
import type { FollowUp } from '../../contracts/calls-request.ts';
import { holds } from '../caller.ts';
import { createRow } from '../create-row.ts';
import { lacksPermission } from '../denied.ts';
import { logFailure } from '../log-failure.ts';
import { linkValues } from './call-links.ts';

/** What a task belongs to. */
export interface TaskOf {
  /** The call's external ID: the task's is derived from it, so that a retry finds the first task. */
  externalId: string;
  entity: { type: EntityType; id: number } | null;
}

const taskIdOf = (externalId: string): string => `${externalId}-task`;

const created = (id: number): FollowUpOutcome => ({
  outcome: 'created',
  url: url.resolveRecord({ recordType: 'task', recordId: id }),
});

function find(externalId: string): number | null {
  const row = query
    .runSuiteQL({
      query: 'SELECT id FROM task WHERE externalid = ?',
      params: [taskIdOf(externalId)],
      customScriptId: 'rcp_follow_up',
    })
    .asMappedResults()[0];
  return row === undefined ? null : Number(row['id']);
}

const create = (title: string, due: Date, { externalId, entity }: TaskOf): number =>
  createRow(record.Type.TASK, {
    title,
    assigned: runtime.getCurrentUser().id,
    status: 'NOTSTART',
    startdate: due,
    duedate: due,
    externalid: taskIdOf(externalId),
    ...linkValues(entity),
  });

/**
 * Creates the follow-up task of a call for the user, with the caller as its company or contact; a
 * call has one such task at most. The call is saved by then, so a task that NetSuite refuses is an
 * outcome, not an error. Costs 25 units, 40 when NetSuite refuses the record that it belongs to.
 */
export function createFollowUp(
  { title, due: [year, month, day] }: FollowUp,
  of: TaskOf,
): FollowUpOutcome {
  // A role that may not see tasks can't look; the external ID keeps it from creating a second one.
  const mayLook = holds('LIST_TASK', 'VIEW') !== false;
  if (holds('LIST_TASK', 'CREATE') === false) return { outcome: 'refused' };
  const due = new Date(year, month - 1, day, 12);
  try {
    const before = mayLook ? find(of.externalId) : null;
    if (before !== null) return created(before);
    try {
      return created(create(title, due, of));
    } catch (thrown) {
      if (of.entity === null || lacksPermission(thrown)) throw thrown;
      logFailure('RingCentral: a task is saved without its record', thrown);
      return created(create(title, due, { ...of, entity: null }));
    }
  } catch (thrown) {
    logFailure('RingCentral: a task could not be created', thrown);
    return { outcome: lacksPermission(thrown) ? 'refused' : 'failed' };
  }
}
