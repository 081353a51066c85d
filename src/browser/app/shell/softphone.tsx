import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { SoftphoneView } from '../../../contracts/softphone-view.ts';
import { BannerStack } from '../../ui/banner-stack.tsx';
import type { FactsStore } from '../../ui/facts-store.ts';
import { NoAccess } from '../../ui/no-access.tsx';
import { SomebodyElse, SomebodyElseSoon } from '../../ui/somebody-else.tsx';
import type { TakeEarlyAccess } from '../../ui/telephone-host.ts';
import { useChanges } from '../../ui/use-changes.ts';
import { SoftphoneHead } from './softphone-head.tsx';
import { TelephoneSlot } from './telephone-slot.tsx';

/**
 * The softphone page: incoming calls, then what needs attention, then the telephone and how ready
 * everything is.
 */
export function Softphone({
  store,
  view,
  takeEarlyAccess,
}: {
  store: FactsStore;
  view: SoftphoneView;
  takeEarlyAccess: TakeEarlyAccess;
}): JSX.Element {
  useChanges(store);
  const bar = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const { other } = store.owner;
  if (store.isLocked && other !== null) return <SomebodyElse other={other} hadPhone />;
  // The server serves this page to no such role; the role may have changed since, in another tab.
  // The telephone stays where it is, out of sight: drawn again it would be a second one, and a call
  // under way goes on.
  const barred = !store.server.access && store.callsUnderWay === 0;
  return (
    <>
      {barred && <NoAccess />}
      <div class="phone" hidden={barred}>
        <div ref={bar} />
        <SoftphoneHead settings={store.server.links.settings} status={head} />
        <div ref={panel} />
        <SomebodyElseSoon store={store} />
        <BannerStack store={store} folds />
        <main class="page">
          <TelephoneSlot
            store={store}
            view={view}
            takeEarlyAccess={takeEarlyAccess}
            bar={bar}
            head={head}
            panel={panel}
          />
        </main>
      </div>
    </>
  );
}
