import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { checkUse } from '../../checklist/check-texts.ts';
import { checksOf, taskState } from '../../checklist/task-state.ts';
import { stepsOf, TASK_IDS, TASKS, type TaskId } from '../../checklist/tasks.ts';
import { say } from '../../i18n/say.ts';
import { CheckAgain } from './check-again.tsx';
import { Finding, StateChip } from './finding.tsx';
import type { SetupStore } from './setup-store.ts';
import { Steps } from './steps.tsx';
import { hasForm, TaskForm } from './task-form.tsx';

/** One task: what to do beside what to enter, and what was found. */
export function TaskPage({ task, store }: { task: TaskId; store: SetupStore }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [task]);
  const { checks } = store.checklist;
  const own = checksOf(task, checks);
  const told = stepsOf(task).map(({ text }) => say(text));
  const after = TASK_IDS[TASK_IDS.indexOf(task) + 1];
  return (
    <article class="card task-page" data-task={task} aria-labelledby="task-title">
      <nav aria-label={say('set-up.back')}>
        <a href="#">‹ {say('set-up.back')}</a>
      </nav>
      <div class="card-head">
        <h2 id="task-title" ref={heading} tabIndex={-1}>
          {say(TASKS[task].title)}
        </h2>
        <StateChip state={taskState(task, checks)} />
      </div>
      {own.map(({ id }) => (
        <p key={id} class="quiet">
          {checkUse(id)}
        </p>
      ))}
      <div class="task-columns">
        <section aria-labelledby="task-do">
          <h3 id="task-do">{say('set-up.do')}</h3>
          <Steps key={task} task={task} store={store} />
        </section>
        <section class="task-enter" aria-labelledby="task-enter">
          <h3 id="task-enter">{say(hasForm(task) ? 'set-up.enter' : 'set-up.result')}</h3>
          <TaskForm key={task} task={task} store={store} />
          {own.map((check) => (
            <Finding key={check.id} check={check} told={told} />
          ))}
          <CheckAgain store={store} />
        </section>
      </div>
      {after !== undefined && (
        <p>
          <a class="button" href={`#${after}`}>
            {say('set-up.next', say(TASKS[after].title))}
          </a>
        </p>
      )}
    </article>
  );
}
