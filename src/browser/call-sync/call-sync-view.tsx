import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from '../../i18n/say.ts';
import { Header } from '../ui/header.tsx';
import { SomebodyElse } from '../ui/somebody-else.tsx';
import { useChanges } from '../ui/use-changes.ts';
import { useDeepLink } from '../ui/use-deep-link.ts';
import { CallListView } from './call-list-view.tsx';
import type { CallSyncStore } from './call-sync-store.ts';
import { FirstRunView } from './first-run-view.tsx';
import { MappingView } from './mapping-view.tsx';
import { RulesForm } from './rules-form.tsx';
import { StatusCard } from './status-card.tsx';

/** The call sync's page: how it is, its rules, who organizes what, and what became of each call. */
export function CallSync({ store }: { store: CallSyncStore }): JSX.Element {
  useChanges(store);
  useEffect(() => store.watch(), [store]);
  useDeepLink();
  const { other } = store.owner;
  if (other !== null) return <SomebodyElse other={other} />;
  return (
    <>
      <Header
        title={say('call-sync.title')}
        link={{ href: store.links.settings, label: say('call-sync.settings') }}
      />
      <main class="page">
        <p class="help">{say('call-sync.lead')}</p>
        <StatusCard store={store} />
        <FirstRunView store={store} />
        <RulesForm store={store} />
        <MappingView store={store} />
        <CallListView store={store} />
      </main>
    </>
  );
}
