import type { JSX } from 'preact';
import { checkWords } from '../../checklist/check-texts.ts';
import { checkState } from '../../checklist/checklist.ts';
import {
  checksOf,
  nextTask,
  sumOf,
  type TaskState,
  taskState,
} from '../../checklist/task-state.ts';
import {
  GROUP_IDS,
  GROUPS,
  type GroupId,
  TASK_IDS,
  TASKS,
  type TaskId,
} from '../../checklist/tasks.ts';
import { say } from '../../i18n/say.ts';
import { CheckAgain } from './check-again.tsx';
import { StateChip } from './finding.tsx';
import type { SetupStore } from './setup-store.ts';

/** What to do now, in one line. */
function Next({ store }: { store: SetupStore }): JSX.Element {
  const { checks } = store.checklist;
  const next = nextTask(checks);
  if (next !== null) {
    const [before, after = ''] = say('set-up.next', '\n').split('\n');
    return (
      <p class="sum">
        {before}
        <a href={`#${next}`}>{say(TASKS[next].title)}</a>
        {after}
      </p>
    );
  }
  const open = TASK_IDS.some((task) => taskState(task, checks) !== 'done');
  return <p class="sum">{say(open ? 'set-up.rest-unknown' : 'set-up.all-done')}</p>;
}

/** What keeps a task from being done. */
function openWords(task: TaskId, store: SetupStore): string {
  const open = checksOf(task, store.checklist.checks).filter(
    (check) => checkState(check) !== 'done',
  );
  return open.map((check) => checkWords(check)).join(' ');
}

/** One line for a task that is done, two for any other. */
function Line({
  task,
  state,
  store,
  next,
}: {
  task: TaskId;
  state: TaskState;
  store: SetupStore;
  next: boolean;
}): JSX.Element {
  return (
    <li class="task" data-task={task} data-state={state} aria-current={next ? 'step' : undefined}>
      <div class="check-head">
        <a href={`#${task}`}>{say(TASKS[task].title)}</a>
        <StateChip state={state} />
      </div>
      {state !== 'done' && <p class="quiet">{openWords(task, store)}</p>}
    </li>
  );
}

function Group({ group, store }: { group: GroupId; store: SetupStore }): JSX.Element {
  const { checks } = store.checklist;
  const { done, all } = sumOf(group, checks);
  const sum = say('set-up.summary', done, all);
  const next = nextTask(checks);
  return (
    <section class="card" data-group={group} aria-labelledby={`group-${group}`}>
      <div class="card-head">
        <h2 id={`group-${group}`}>{say(`set-up.group.${group}`)}</h2>
        <p class="help">
          {!GROUPS[group].required && `${say('set-up.group.optional')} · `}
          <span class="group-sum">{sum}</span>
        </p>
      </div>
      <progress max={Math.max(all, 1)} value={done} aria-label={sum} />
      <ol class="tasks">
        {GROUPS[group].tasks.map((task) => (
          <Line
            key={task}
            task={task}
            state={taskState(task, checks)}
            store={store}
            next={task === next}
          />
        ))}
      </ol>
    </section>
  );
}

/** Every task, by what it is for, with its sum. */
export function TaskList({ store }: { store: SetupStore }): JSX.Element {
  return (
    <>
      <div class="card summary">
        <Next store={store} />
        <CheckAgain store={store} />
      </div>
      {GROUP_IDS.map((group) => (
        <Group key={group} group={group} store={store} />
      ))}
    </>
  );
}
