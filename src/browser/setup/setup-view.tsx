import type { JSX } from 'preact';
import { say } from '../../i18n/say.ts';
import { Header } from '../ui/header.tsx';
import { SomebodyElse } from '../ui/somebody-else.tsx';
import { useChanges } from '../ui/use-changes.ts';
import { AuditView } from './audit-view.tsx';
import { ChecklistView } from './checklist-view.tsx';
import { PeopleView } from './people-view.tsx';
import type { SetupStore } from './setup-store.ts';

/** The set-up page: what is left to do for the whole company, and who did what. */
export function Setup({ store }: { store: SetupStore }): JSX.Element {
  useChanges(store);
  const { other } = store.owner;
  if (other !== null) return <SomebodyElse other={other} />;
  return (
    <>
      <Header
        title={say('set-up.title')}
        link={{ href: store.links.settings, label: say('set-up.settings') }}
      />
      <main class="page">
        <ChecklistView store={store} />
        <PeopleView people={store.people} />
        <AuditView store={store} />
      </main>
    </>
  );
}
