import type { JSX } from 'preact';
import type { TaskId } from '../../checklist/tasks.ts';
import { say } from '../../i18n/say.ts';
import { CompanyForm } from '../company/company-form.tsx';
import { CredentialForm } from './credential-form.tsx';
import { KeepUsual } from './keep-usual.tsx';
import { PeopleForm } from './people-form.tsx';
import type { SetupStore } from './setup-store.ts';
import { WaitingView } from './waiting-view.tsx';

/** Tasks with values to enter. */
const WITH_FORM: readonly TaskId[] = ['people-app', 'company-app', 'company-access', 'version'];

/** Whether something is entered for a task. */
export const hasForm = (task: TaskId): boolean => WITH_FORM.includes(task);

/** What is entered and tested for a task; nothing for one that its findings alone prove. */
export function TaskForm({ task, store }: { task: TaskId; store: SetupStore }): JSX.Element | null {
  switch (task) {
    case 'people-app':
      return <PeopleForm store={store} />;
    case 'people':
      return <WaitingView people={store.people} />;
    case 'company-app':
      return <CredentialForm store={store} credential="ringcentral" />;
    case 'company-access':
      return <CredentialForm store={store} credential="netsuite" />;
    case 'version':
      return (
        <CompanyForm
          store={store.settings}
          card="company"
          name={say('set-up.bundle.title')}
          only={['minVersion']}
          saved={() => void store.check()}
        />
      );
    case 'call-fields':
    case 'info-links':
      return <KeepUsual key={task} store={store} task={task} />;
    case 'installation':
    case 'sign-in-key':
    case 'extensions':
    case 'first-sync':
      return null;
  }
}
