import * as runtime from 'N/runtime';
import * as task from 'N/task';
import { lacksPermission } from '../denied.ts';
import { CALL_SYNC_JOB } from '../ids.ts';
import { logFailure, reason } from '../log-failure.ts';

/** The result of a request to run now. */
export type Start = 'started' | 'not-allowed' | 'running';

/** NetSuite's name for a deployment that has an unfinished run (N/task; recorded behavior). */
const isUnfinished = (thrown: unknown): boolean =>
  reason(thrown).includes('FAILED_TO_SUBMIT_JOB_REQUEST');

/**
 * Starts a run of the call sync on demand, by the first of its deployments that is free: a
 * deployment has one unfinished run at most, and the one that this script runs as is not finished.
 * It runs with the caller's role. Costs at most 40 units. Never throws.
 */
export function startRun(): Start {
  const own = runtime.getCurrentScript().deploymentId;
  let allowed = true;
  for (const deploymentId of CALL_SYNC_JOB.onDemand) {
    if (deploymentId === own) continue;
    try {
      task
        .create({
          taskType: task.TaskType.MAP_REDUCE,
          scriptId: CALL_SYNC_JOB.scriptId,
          deploymentId,
        })
        .submit();
      return 'started';
    } catch (thrown) {
      if (lacksPermission(thrown)) allowed = false;
      // A deployment that is already running isn't a failure, so don't log it.
      if (!isUnfinished(thrown))
        logFailure(`RingCentral: ${deploymentId} could not be started`, thrown);
    }
  }
  return allowed ? 'running' : 'not-allowed';
}
