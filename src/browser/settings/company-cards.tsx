import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Banner } from '../../banners/banner.ts';
import type { TaskId } from '../../checklist/tasks.ts';
import type { CompanyCard, M2mService } from '../../contracts/company.ts';
import { say } from '../../i18n/say.ts';
import { CertificateWarning } from '../company/certificate-warning.tsx';
import { CompanyForm } from '../company/company-form.tsx';
import { isComplete } from '../company/is-complete.ts';
import { TestConnection } from '../company/test-connection.tsx';
import { Report } from '../company/test-report.tsx';
import { bundleChip, M2M_CHIPS } from '../ui/chips.ts';
import { NewTab } from '../ui/new-tab.tsx';
import { Card } from './card.tsx';
import type { CardProps } from './sections.tsx';

const CARDS = {
  ringcentral: 'ringcentral-company',
  netsuite: 'netsuite-company',
} as const satisfies Record<M2mService, CompanyCard>;

/** Only the card a banner speaks of shows it. */
function ownBanner(banner: Banner | undefined, card: string): Banner | undefined {
  return banner?.action?.kind === 'open-settings' && banner.action.card === card
    ? banner
    : undefined;
}

/** Where Setup leads through a credential. */
const TASKS = {
  ringcentral: 'company-app',
  netsuite: 'company-access',
} as const satisfies Record<M2mService, TaskId>;

/** What the form and the test of one credential share, for a company admin. */
function Admin({
  store,
  again,
  credential,
}: Pick<CardProps, 'store' | 'again'> & { credential: M2mService }): JSX.Element {
  const card = CARDS[credential];
  const [unsaved, setUnsaved] = useState(false);
  const { setup } = store.facts.server.links;
  const wire = store.facts.server.m2m[credential];
  const complete = isComplete(store, credential);
  return (
    <>
      <Report credential={credential} wire={wire} report={store.view.tests?.[credential] ?? null} />
      {wire.configured === true && !complete && (
        <p class="help">{say('settings.credential.recorded')}</p>
      )}
      {credential === 'netsuite' && (
        <CertificateWarning ends={store.view.company?.nsCertificateEnds ?? ''} />
      )}
      {setup !== undefined && (
        <p>
          <a href={`${setup}#${TASKS[credential]}`} target="_blank" rel="noopener">
            {say('settings.credential.how')}
            <NewTab />
          </a>
        </p>
      )}
      <CompanyForm
        store={store}
        card={card}
        name={say(`settings.${card}.title`)}
        saved={again}
        unsavedChanged={setUnsaved}
      />
      {complete && (
        <TestConnection store={store} credential={credential} unsaved={unsaved} tested={again} />
      )}
    </>
  );
}

/**
 * One company credential: everybody sees its state, a company admin its values and what tests said.
 */
function Credential({
  store,
  banner,
  again,
  credential,
}: CardProps & { credential: M2mService }): JSX.Element {
  const card = CARDS[credential];
  const state = store.facts.facts().m2m[credential];
  return (
    <Card
      id={card}
      title={say(`settings.${card}.title`)}
      chip={M2M_CHIPS[state]}
      banner={ownBanner(banner('integrations-setup'), card)}
      facts={store.facts}
    >
      <p>{say(`settings.${card}.use`)}</p>
      {store.view.company === null ? (
        <p class="help">
          {store.view.facts.role === 'company-admin'
            ? say('settings.credential.unreadable')
            : say('settings.credential.member')}
        </p>
      ) : (
        <Admin store={store} again={again} credential={credential} />
      )}
    </Card>
  );
}

/** The company's own connection to RingCentral. */
export const RingCentralCompany = (props: CardProps): JSX.Element => (
  <Credential {...props} credential="ringcentral" />
);

/** The company's own connection to NetSuite. */
export const NetSuiteCompany = (props: CardProps): JSX.Element => (
  <Credential {...props} credential="netsuite" />
);

/** The product itself, and what the company asks of it. */
export function Product({ store, again }: CardProps): JSX.Element {
  const facts = store.facts.facts();
  const { bundle } = store.view;
  return (
    <Card
      id="company"
      title={say('settings.product.title')}
      chip={bundleChip(facts)}
      facts={store.facts}
    >
      <dl class="definition">
        <dt>{say('settings.product.running')}</dt>
        <dd>{bundle.compiled}</dd>
        <dt>{say('settings.product.installed')}</dt>
        <dd>
          {bundle.installed === null
            ? say('settings.product.none')
            : facts.bundle.managed === true
              ? say('settings.product.managed', bundle.installed)
              : bundle.installed}
        </dd>
        <dt>{say('settings.product.required')}</dt>
        <dd>{facts.bundle.required ?? say('settings.product.not-known')}</dd>
      </dl>
      {store.view.company !== null && (
        <CompanyForm
          store={store}
          card="company"
          name={say('settings.product.form')}
          saved={again}
        />
      )}
    </Card>
  );
}
