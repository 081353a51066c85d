import type { JSX } from 'preact';
import { useReducer, useState } from 'preact/hooks';
import type { BannerId } from '../../banners/banner.ts';
import { say } from '../../i18n/say.ts';
import { isComplete } from '../company/is-complete.ts';
import type { SettingsStore } from '../company/settings-store.ts';
import { TestBoth } from '../company/test-connection.tsx';
import { preferencesStore } from '../sensors/preferences.ts';
import { BannerStack } from '../ui/banner-stack.tsx';
import { Header } from '../ui/header.tsx';
import { NewTab } from '../ui/new-tab.tsx';
import { NoAccess } from '../ui/no-access.tsx';
import { SomebodyElse } from '../ui/somebody-else.tsx';
import { useChanges } from '../ui/use-changes.ts';
import { useDeepLink } from '../ui/use-deep-link.ts';
import { ChosenDevices } from './chosen-devices.ts';
import { SectionNav } from './section-nav.tsx';
import { type CardProps, SECTION_GROUPS, SECTIONS } from './sections.tsx';

/** What concerns the company as a whole: the test of both connections, and the setup checklist. */
function CompanyTools({ store, again }: Pick<CardProps, 'store' | 'again'>): JSX.Element {
  const { role, links } = store.facts.server;
  return (
    <>
      {isComplete(store, 'ringcentral') && isComplete(store, 'netsuite') && (
        <TestBoth store={store} tested={again} />
      )}
      {role === 'company-admin' && links.setup !== undefined && (
        <p>
          <a href={links.setup} target="_blank" rel="noopener">
            {say('set-up-link.label')}
            <NewTab />
          </a>
        </p>
      )}
    </>
  );
}

/** Everything that a person or a company sets. */
export function Settings({ store }: { store: SettingsStore }): JSX.Element {
  const facts = useChanges(store.facts);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const [preferences] = useState(() => preferencesStore(store.facts.server.who));
  const [devices] = useState(() => new ChosenDevices(preferences, Date.now));
  useDeepLink();
  const banner = (id: BannerId) =>
    facts.banners().find((candidate) => candidate.id === id && candidate.placement === 'card');
  const again = () => {
    drawAgain(undefined);
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
      <div class="page settings-page">
        <SectionNav store={store} />
        <main class="settings-main">
          {SECTION_GROUPS.map((group) => (
            <section key={group} class="settings-group" aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{say(`settings.${group}`)}</h2>
              {group === 'company' && <CompanyTools store={store} again={again} />}
              {SECTIONS[group].flatMap(({ id, cards }) =>
                cards.map((Show, index) => (
                  <Show
                    key={`${id} ${String(index)}`}
                    store={store}
                    preferences={preferences}
                    devices={devices}
                    banner={banner}
                    again={again}
                  />
                )),
              )}
            </section>
          ))}
        </main>
      </div>
    </>
  );
}
