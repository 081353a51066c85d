import type { JSX } from 'preact';
import type { Banner, BannerId } from '../banners/banner.ts';
import { M2M_CHIPS, bundleChip } from '../page/chips.ts';
import type { M2mService } from '../status/company.ts';
import { Card } from './card.tsx';
import { CompanyForm } from './company-form.tsx';
import { RecordTest } from './record-test.tsx';
import type { SettingsStore } from './settings-store.ts';

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

/** What people's own sign-in needs besides the values of the form. */
function SignInSetUp({ address }: { address: string }): JSX.Element {
  return (
    <dl class="definition">
      <dt>Redirect URI, to register with the application at RingCentral</dt>
      <dd>{new URL(address, document.baseURI).href}</dd>
      <dt>API secret that seals sign-ins</dt>
      <dd>custsecret_rcp_token_key, with 32 random letters and digits as its value</dd>
    </dl>
  );
}

/** One company credential: everybody sees its state, a company admin its values. */
export function Credential({ store, banner, again, credential }: Props & { credential: M2mService }): JSX.Element {
  const { card, title, use } = CREDENTIALS[credential];
  const state = store.facts.facts().m2m[credential];
  const { checkedAt } = store.facts.server.m2m[credential];
  return (
    <Card id={card} title={title} chip={M2M_CHIPS[state]} banner={ownBanner(banner('integrations-setup'), card)} facts={store.facts}>
      <p>{use}</p>
      {checkedAt !== null && <p class="help">Last test: {new Date(checkedAt).toLocaleString()}</p>}
      {store.view.company === null ? (
        <p class="help">
          {store.view.facts.role === 'company-admin'
            ? 'The values could not be read. Reload to try again; the script log has the reason.'
            : 'A company admin sets this up and can change it.'}
        </p>
      ) : (
        <>
          {credential === 'ringcentral' && <SignInSetUp address={store.view.signIn.url} />}
          <CompanyForm store={store} card={card} name={title} saved={again} />
          {state !== 'not-configured' && state !== 'unknown' && <RecordTest store={store} credential={credential} saved={again} />}
        </>
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
