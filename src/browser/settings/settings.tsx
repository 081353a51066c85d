import type { JSX } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';
import type { BannerId } from '../../banners/banner.ts';
import { say } from '../../i18n/say.ts';
import { BannerStack } from '../ui/banner-stack.tsx';
import { Header } from '../ui/header.tsx';
import { NoAccess } from '../ui/no-access.tsx';
import { SomebodyElse } from '../ui/somebody-else.tsx';
import { useChanges } from '../ui/use-changes.ts';
import { CallSyncCard } from './call-sync-card.tsx';
import { Credential, isComplete, Product } from './company-cards.tsx';
import type { SettingsStore } from './settings-store.ts';
import { TestBoth } from './test-connection.tsx';
import { ThisBrowser } from './this-browser.tsx';
import { Microphone, NetSuiteYou, Notifications, RingCentralYou } from './you-cards.tsx';

/**
 * Takes the person to the card a link names, by sight and by focus. The cards are drawn after the
 * browser looked for them.
 */
function useDeepLink(): void {
  useEffect(() => {
    const go = () => {
      const card = document.getElementById(location.hash.slice(1));
      card?.scrollIntoView();
      card?.focus({ preventScroll: true });
    };
    // Also makes :target apply to an element that came later.
    if (location.hash.length > 1) location.replace(location.hash);
    go();
    addEventListener('hashchange', go);
    return () => {
      removeEventListener('hashchange', go);
    };
  }, []);
}

/** Settings > Integrations. */
export function Settings({ store }: { store: SettingsStore }): JSX.Element {
  const facts = useChanges(store.facts);
  const [, again] = useReducer((count: number) => count + 1, 0);
  useDeepLink();
  const banner = (id: BannerId) =>
    facts.banners().find((candidate) => candidate.id === id && candidate.placement === 'card');
  const redraw = () => {
    again(undefined);
  };
  const { other } = facts.owner;
  if (other !== null) return <SomebodyElse other={other} />;
  // The server shows this too; here a status answer may have brought the news.
  if (!facts.server.access) return <NoAccess />;
  return (
    <>
      <Header
        title={say('settings.title')}
        link={{ href: facts.server.links.softphone, label: say('settings.link.softphone') }}
      />
      <BannerStack store={facts} />
      <main class="page">
        <h2>{say('settings.you')}</h2>
        <div class="cards">
          <RingCentralYou store={facts} banner={banner} />
          <NetSuiteYou store={facts} />
          <Notifications store={facts} banner={banner} />
          <Microphone store={facts} banner={banner} />
          <ThisBrowser store={facts} />
        </div>
        <h2>{say('settings.company')}</h2>
        {isComplete(store, 'ringcentral') && isComplete(store, 'netsuite') && (
          <TestBoth store={store} tested={redraw} />
        )}
        {facts.server.role === 'company-admin' && facts.server.links.setup !== undefined && (
          <p>
            <a href={facts.server.links.setup} target="_blank" rel="noopener">
              {say('set-up-link.label')}
            </a>
          </p>
        )}
        <div class="cards">
          <Credential store={store} banner={banner} again={redraw} credential="ringcentral" />
          <Credential store={store} banner={banner} again={redraw} credential="netsuite" />
          <CallSyncCard store={store} />
          <Product store={store} again={redraw} />
        </div>
      </main>
    </>
  );
}
