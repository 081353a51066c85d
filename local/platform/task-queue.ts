import { randomUUID } from 'node:crypto';
import type { Identity } from '../account/identity.ts';
import { SuiteScriptError } from '../suitescript/error.ts';

export type TaskStatus = 'PENDING' | 'PROCESSING' | 'COMPLETE' | 'FAILED';

/** A map/reduce script that somebody's script asked to run. */
export interface QueuedTask {
  id: string;
  scriptId: string;
  deploymentId: string;
  /** It runs with the identity and role of the caller (NetSuite help, section_1508887826). */
  identity: Identity;
  status: TaskStatus;
}

/**
 * What `N/task` submitted, in its order. A deployment has one unfinished run at most (NetSuite help,
 * N/task; burkybang/SuiteScript-2.0-Type-Declarations, task).
 */
export class TaskQueue {
  readonly #tasks: QueuedTask[] = [];

  /** @throws FAILED_TO_SUBMIT_JOB_REQUEST_1 while the deployment has an unfinished run */
  submit(task: Pick<QueuedTask, 'scriptId' | 'deploymentId' | 'identity'>): string {
    const unfinished = this.#tasks.some(
      ({ deploymentId, status }) =>
        deploymentId === task.deploymentId && (status === 'PENDING' || status === 'PROCESSING'),
    );
    if (unfinished)
      throw new SuiteScriptError(
        'FAILED_TO_SUBMIT_JOB_REQUEST_1',
        'The deployment has a run that is not finished.',
      );
    const queued: QueuedTask = { ...task, id: `MAPREDUCETASK_${randomUUID()}`, status: 'PENDING' };
    this.#tasks.push(queued);
    return queued.id;
  }

  find(id: string): QueuedTask | undefined {
    return this.#tasks.find((task) => task.id === id);
  }

  /** The next one to run, or undefined. */
  next(): QueuedTask | undefined {
    return this.#tasks.find(({ status }) => status === 'PENDING');
  }
}
