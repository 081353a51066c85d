import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { BannerStack } from '../page/banner-stack.tsx';
import type { FactsStore } from '../page/facts-store.ts';
import { Header } from '../page/header.tsx';
import { Notice } from '../page/notice.tsx';
import { useFacts } from '../page/use-facts.ts';
import type { SoftphoneView } from '../status/softphone-view.ts';
import { say } from '../words/say.ts';
import { TelephoneSlot } from './telephone-slot.tsx';

/** The softphone page: incoming calls, then what needs attention, then the telephone and how ready everything is. */
export function Softphone({ store, view }: { store: FactsStore; view: SoftphoneView }): JSX.Element {
  useFacts(store);
  const bar = useRef<HTMLDivElement>(null);
  // The server serves this page to no such role; the role may have changed since, in another tab.
  if (!store.server.access) {
    return (
      <Notice title={say('no-access.title')}>
        <p>{say('no-access.ask')}</p>
        <p>{say('no-access.switch')}</p>
      </Notice>
    );
  }
  return (
    <>
      <div ref={bar} />
      <Header title={say('page.title.softphone')} link={{ href: store.server.links.settings, label: say('softphone.settings') }} />
      <BannerStack store={store} />
      <main class="page">
        <TelephoneSlot store={store} view={view} bar={bar} />
      </main>
    </>
  );
}
