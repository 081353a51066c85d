import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Banner, BannerId } from '../banners/banner.ts';
import { M2M_CHIPS, bundleChip } from '../page/chips.ts';
import { certificateState } from '../status/certificate.ts';
import type { M2mService } from '../status/company.ts';
import { Card } from './card.tsx';
import { CompanyForm } from './company-form.tsx';
import type { SettingsStore } from './settings-store.ts';
import { Steps } from './steps.tsx';
import { TestConnection } from './test-connection.tsx';
import { Report } from './test-report.tsx';

const CREDENTIALS = {
  ringcentral: { card: 'ringcentral-company', title: 'RingCentral (Company)', use: 'Reads the call history of the whole company, without anyone being signed in.' },
  netsuite: { card: 'netsuite-company', title: 'NetSuite (Company)', use: 'Writes calls into NetSuite in the background, without anyone being signed in.' },
} as const;

interface Props {
  store: SettingsStore;
  banner: (id: BannerId) => Banner | undefined;
  again: () => void;
}

/** Only the card a banner speaks of shows it. */
function ownBanner(banner: Banner | undefined, card: string): Banner | undefined {
  return banner?.action?.kind === 'open-settings' && banner.action.card === card ? banner : undefined;
}

/** What the form, the steps and the test of one credential share, for a company admin. */
function Admin({ store, again, credential, redirectUri }: Omit<Props, 'banner'> & { credential: M2mService; redirectUri: string }): JSX.Element {
  const { card, title } = CREDENTIALS[credential];
  const [unsaved, setUnsaved] = useState(false);
  const state = store.facts.facts().m2m[credential];
  const wire = store.facts.server.m2m[credential];
  return (
    <>
      <Report credential={credential} wire={wire} report={store.view.tests?.[credential] ?? null} />
      {credential === 'netsuite' && <CertificateWarning ends={store.view.company?.nsCertificateEnds ?? ''} />}
      <Steps credential={credential} done={state === 'verified'} redirectUri={redirectUri} />
      <CompanyForm store={store} card={card} name={title} saved={again} unsavedChanged={setUnsaved} />
      {wire.configured === true && <TestConnection store={store} credential={credential} unsaved={unsaved} tested={again} />}
    </>
  );
}

/** Nothing while there is time enough, or while nobody said when it ends. */
function CertificateWarning({ ends }: { ends: string }): JSX.Element | null {
  const { state, days } = certificateState(ends, Date.now());
  switch (state) {
    case 'unknown':
    case 'good':
      return null;
    case 'ends-soon':
      return (
        <p class="problem" data-certificate={state}>
          <strong>The certificate ends {days === 0 ? 'within a day' : `in ${String(days)} ${days === 1 ? 'day' : 'days'}`}, on {ends}.</strong> Make another one
          now, upload it in both places, and enter its IDs and its end here.
        </p>
      );
    case 'ended':
      return (
        <p class="problem" data-certificate={state}>
          <strong>The certificate ended on {ends}.</strong> Make another one, upload it in both places, and enter its IDs and its end here.
        </p>
      );
  }
}

/** One company credential: everybody sees its state, a company admin its values and what tests said. */
export function Credential({ store, banner, again, credential }: Props & { credential: M2mService }): JSX.Element {
  const { card, title, use } = CREDENTIALS[credential];
  const state = store.facts.facts().m2m[credential];
  return (
    <Card id={card} title={title} chip={M2M_CHIPS[state]} banner={ownBanner(banner('integrations-setup'), card)} facts={store.facts}>
      <p>{use}</p>
      {store.view.company === null ? (
        <p class="help">
          {store.view.facts.role === 'company-admin'
            ? 'The values could not be read. Reload to try again; the script log has the reason.'
            : 'A company admin sets this up and can change it.'}
        </p>
      ) : (
        <Admin store={store} again={again} credential={credential} redirectUri={new URL(store.view.signIn.url, document.baseURI).href} />
      )}
    </Card>
  );
}

/** The product itself, and what the company asks of it. */
export function Product({ store, again }: Omit<Props, 'banner'>): JSX.Element {
  const facts = store.facts.facts();
  const { bundle } = store.view;
  return (
    <Card id="company" title="RingCentral for NetSuite Pro" chip={bundleChip(facts)} facts={store.facts}>
      <dl class="definition">
        <dt>Running version</dt>
        <dd>{bundle.compiled}</dd>
        <dt>Installed bundle</dt>
        <dd>
          {bundle.installed === null
            ? 'None: deployed by the SuiteCloud CLI, or not seen yet'
            : `${bundle.installed}${facts.bundle.managed === true ? ', managed by its publisher' : ''}`}
        </dd>
        <dt>Required version</dt>
        <dd>{facts.bundle.required ?? 'Not known'}</dd>
      </dl>
      {store.view.company !== null && <CompanyForm store={store} card="company" name="Company" saved={again} />}
    </Card>
  );
}
