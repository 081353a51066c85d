import { deliver } from '../parts/part.ts';
import { CallerContextView } from './caller-context-view.tsx';
import { ContextStore } from './context-store.ts';
import { InfoLinks } from './info-links.tsx';
import { LinkStore } from './link-store.ts';
import { PersonDetails } from './person-details.tsx';
import { RelatedChoice } from './related-to.tsx';

/** What NetSuite has about the other side of a call or another person, and the company's links. */
deliver('context', ({ people, store }) => {
  const asking = { netSuite: people, now: () => Date.now() };
  const contexts = new ContextStore(asking);
  const links = new LinkStore(asking);
  store.owner.onRenewed(() => {
    contexts.forget();
    links.forget();
  });
  return {
    look: (person) => void contexts.look(person),
    InfoLinks: (props) => <InfoLinks {...props} links={links} contexts={contexts} />,
    Person: (props) => <PersonDetails {...props} contexts={contexts} links={links} />,
    Context: (props) => <CallerContextView {...props} contexts={contexts} />,
    RelatedTo: (props) => <RelatedChoice {...props} contexts={contexts} />,
  };
});
