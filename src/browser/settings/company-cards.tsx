import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Banner } from '../../banners/banner.ts';
import { type CompanyCard, type M2mService, NEEDED_VALUES } from '../../contracts/company.ts';
import { certificateState } from '../../facts/certificate.ts';
import { say, sayCount } from '../../i18n/say.ts';
import { bundleChip, M2M_CHIPS } from '../ui/chips.ts';
import { Card } from './card.tsx';
import { CompanyForm } from './company-form.tsx';
import type { CardProps } from './sections.tsx';
import type { SettingsStore } from './settings-store.ts';
import { Steps } from './steps.tsx';
import { TestConnection } from './test-connection.tsx';
import { Report } from './test-report.tsx';
import { problemWith } from './typed-values.ts';

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

/** Whether all values are saved, and may be used, that a test needs. */
export const isComplete = (store: SettingsStore, credential: M2mService): boolean =>
  NEEDED_VALUES[credential].every((name) => {
    const value = store.view.company?.[name] ?? '';
    return value !== '' && problemWith(name, value) === undefined;
  });

/** What the form, the steps and the test of one credential share, for a company admin. */
function Admin({
  store,
  again,
  credential,
  redirectUri,
}: Omit<CardProps, 'banner'> & { credential: M2mService; redirectUri: string }): JSX.Element {
  const card = CARDS[credential];
  const [unsaved, setUnsaved] = useState(false);
  const state = store.facts.facts().m2m[credential];
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
      <Steps
        credential={credential}
        done={complete && state === 'verified'}
        redirectUri={redirectUri}
      />
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

/** Nothing while there is time enough, or while nobody said when it ends. */
function CertificateWarning({ ends }: { ends: string }): JSX.Element | null {
  const { state, days } = certificateState(ends, Date.now());
  switch (state) {
    case 'unknown':
    case 'good':
      return null;
    case 'ends-soon':
    case 'ended':
      return (
        <div class="problem" data-certificate={state}>
          <strong>{endWords(state, days ?? 0, ends)}</strong>
          <div>{say('settings.certificate.renew')}</div>
        </div>
      );
  }
}

function endWords(state: 'ends-soon' | 'ended', days: number, ends: string): string {
  if (state === 'ended') return say('settings.certificate.ended', ends);
  return days === 0
    ? say('settings.certificate.ends-today', ends)
    : sayCount('settings.certificate.ends', days, ends);
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
        <Admin
          store={store}
          again={again}
          credential={credential}
          redirectUri={new URL(store.view.signIn.url, document.baseURI).href}
        />
      )}
    </Card>
  );
}

export const RingCentralCompany = (props: CardProps): JSX.Element => (
  <Credential {...props} credential="ringcentral" />
);

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
