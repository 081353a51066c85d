import * as runtime from 'N/runtime';
import * as task from 'N/task';
import { lacksPermission } from '../denied.ts';
import { CALL_SYNC_JOB } from '../ids.ts';
import { logFailure } from '../log-failure.ts';

/** What came of the wish to run now. */
export type Start = 'started' | 'not-allowed' | 'running';

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
      logFailure(`RingCentral: ${deploymentId} could not be started`, thrown);
    }
  }
  return allowed ? 'running' : 'not-allowed';
}
