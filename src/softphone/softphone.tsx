import type { JSX } from 'preact';
import { BannerStack } from '../page/banner-stack.tsx';
import type { FactsStore } from '../page/facts-store.ts';
import { Header } from '../page/header.tsx';
import { Readiness } from './readiness.tsx';

/** The softphone page: what needs attention first, then how ready everything is. */
export function Softphone({ store }: { store: FactsStore }): JSX.Element {
  return (
    <>
      <Header title="RingCentral Softphone" link={{ href: store.server.links.settings, label: 'Settings' }} />
      <BannerStack store={store} />
      <main class="page">
        <Readiness store={store} />
      </main>
    </>
  );
}
