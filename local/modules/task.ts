import type { Execution } from '../execution/execution.ts';
import { ADMINISTRATOR } from '../platform/roles.ts';
import { SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { UNITS } from '../suitescript/governance.ts';
import { readOnly, required, strict } from './module.ts';

const MAP_REDUCE = 'MAP_REDUCE';

interface Options {
  taskType: string;
  scriptId?: unknown;
  deploymentId?: unknown;
}

/**
 * The deployment that a task names. @throws for one that isn't there, is switched off, or runs by
 * the clock: that one can't be started by hand (NetSuite help, section_1508887826)
 */
function mustBeStartable(execution: Execution, script: string, deployment: string): void {
  const found = execution.services.project.scripts
    .find(({ scriptId, type }) => scriptId === script && type === 'mapreducescript')
    ?.deployments.find(({ scriptId }) => scriptId === deployment);
  if (found === undefined)
    throw new SuiteScriptError('INVALID_ID', 'That script or deployment does not exist.');
  const off = execution.services.world().deploymentsOff.includes(deployment);
  if (!found.marked || off || found.status !== 'NOTSCHEDULED')
    throw new SuiteScriptError(
      'FAILED_TO_SUBMIT_JOB_REQUEST_1',
      'No deployment of this script can be started now.',
    );
}

/**
 * N/task: map/reduce scripts only. `create` checks nothing, `submit` does (recorded behavior,
 * burkybang/SuiteScript-2.0-Type-Declarations, task). Who may submit: Administrator, or SuiteScript
 * with SuiteScript Scheduling (NetSuite help, article_0403053450); the key of that permission isn't
 * known, so the model lets administrators only.
 */
export function taskModule(execution: Execution): object {
  const { tasks } = execution.services;
  return strict(
    'N/task',
    {
      TaskType: { MAP_REDUCE },
      TaskStatus: {
        PENDING: 'PENDING',
        PROCESSING: 'PROCESSING',
        COMPLETE: 'COMPLETE',
        FAILED: 'FAILED',
      },
      create({ taskType, scriptId, deploymentId }: Options) {
        if (required(taskType, 'taskType') !== MAP_REDUCE) throw unmodelled(`tasks of ${taskType}`);
        return strict(
          'task.MapReduceScriptTask',
          {
            scriptId,
            deploymentId,
            submit() {
              execution.pay(UNITS.taskSubmit);
              const script = String(required(scriptId, 'scriptId'));
              // Without a deployment the platform looks for an idle one, which isn't modeled.
              const deployment = String(required(deploymentId, 'deploymentId'));
              if (execution.role.id !== ADMINISTRATOR.id)
                throw new SuiteScriptError(
                  'INSUFFICIENT_PERMISSION',
                  'You do not have the permission to start this script.',
                );
              mustBeStartable(execution, script, deployment);
              return tasks.submit({
                scriptId: script,
                deploymentId: deployment,
                identity: execution.identity,
              });
            },
          },
          execution,
        );
      },
      checkStatus({ taskId }: { taskId: unknown }) {
        const found = tasks.find(String(required(taskId, 'taskId')));
        if (found === undefined)
          throw new SuiteScriptError('INVALID_ID', 'There is no task with that ID.');
        return readOnly(
          'task.MapReduceScriptTaskStatus',
          { taskId: found.id, scriptId: found.scriptId, status: found.status },
          execution,
        );
      },
    },
    execution,
  );
}
