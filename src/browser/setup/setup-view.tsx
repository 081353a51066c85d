import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { TASK_IDS, TASKS, type TaskId } from '../../checklist/tasks.ts';
import { say } from '../../i18n/say.ts';
import { Header } from '../ui/header.tsx';
import { SomebodyElse } from '../ui/somebody-else.tsx';
import { useChanges } from '../ui/use-changes.ts';
import { useHash } from '../ui/use-hash.ts';
import { AuditView } from './audit-view.tsx';
import { PeopleView } from './people-view.tsx';
import type { SetupStore } from './setup-store.ts';
import { TaskList } from './task-list.tsx';
import { TaskPage } from './task-page.tsx';

/** The task that an address names, or null for the list of them. */
const taskOf = (hash: string): TaskId | null =>
  TASK_IDS.find((task) => task === hash.slice(1)) ?? null;

/** The setup page: what is left to do for the whole company, task by task, and who did what. */
export function Setup({ store }: { store: SetupStore }): JSX.Element {
  useChanges(store);
  const task = taskOf(useHash());
  const left = useRef<TaskId | null>(null);
  useLayoutEffect(() => {
    document.title = say('set-up.title') + (task === null ? '' : `: ${say(TASKS[task].title)}`);
    // Back in the list, the focus is on the task that was open.
    if (task === null && left.current !== null)
      document.querySelector<HTMLElement>(`.task a[href="#${left.current}"]`)?.focus();
    left.current = task;
  }, [task]);
  const { other } = store.owner;
  if (other !== null) return <SomebodyElse other={other} />;
  return (
    <>
      <Header
        title={say('set-up.title')}
        link={{ href: store.links.settings, label: say('set-up.settings') }}
      />
      <main class="page">
        {task === null ? (
          <>
            <TaskList store={store} />
            <AuditView store={store} />
          </>
        ) : (
          <>
            <TaskPage task={task} store={store} />
            {task === 'people' && <PeopleView people={store.people} />}
          </>
        )}
      </main>
    </>
  );
}
