import { type Check, checkState, NOT_ALLOWED } from './checklist.ts';
import { GROUPS, type GroupId, TASK_IDS, TASKS, type TaskId } from './tasks.ts';

/**
 * `administrator`: only a NetSuite administrator can see what is left, so the task doesn't count for
 * anybody else.
 */
export const TASK_STATES = ['done', 'to-do', 'warning', 'unknown', 'administrator'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** The findings of a task, in its order. */
export const checksOf = (task: TaskId, checks: readonly Check[]): Check[] =>
  TASKS[task].checks.flatMap((id) => checks.find((check) => check.id === id) ?? []);

/** The state of a task: that of its worst finding. */
export function taskState(task: TaskId, checks: readonly Check[]): TaskState {
  const own = checksOf(task, checks);
  const has = (state: TaskState) => own.some((check) => checkState(check) === state);
  if (has('warning')) return 'warning';
  if (has('to-do')) return 'to-do';
  const open = own.filter((check) => checkState(check) !== 'done');
  if (own.length > 0 && open.length === 0) return 'done';
  return own.length > 0 && open.every(({ cause }) => cause === NOT_ALLOWED)
    ? 'administrator'
    : 'unknown';
}

/** How many tasks of a group are done, and of how many that count for the reader. */
export function sumOf(group: GroupId, checks: readonly Check[]): { done: number; all: number } {
  const states = GROUPS[group].tasks.map((task) => taskState(task, checks));
  return {
    done: states.filter((state) => state === 'done').length,
    all: states.filter((state) => state !== 'administrator').length,
  };
}

/**
 * Returns the task to do next: the first that is to do or needs attention; null when none is left.
 * Tasks of optional groups come last, because their groups come after the required one.
 */
export const nextTask = (checks: readonly Check[]): TaskId | null =>
  TASK_IDS.find((task) => ['to-do', 'warning'].includes(taskState(task, checks))) ?? null;
