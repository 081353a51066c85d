import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CompanyField, M2mService } from '../../contracts/company.ts';
import { SUGGESTED } from '../../facts/secret-users.ts';
import { say } from '../../i18n/say.ts';
import { CertificateWarning } from '../company/certificate-warning.tsx';
import { CompanyForm } from '../company/company-form.tsx';
import { isComplete } from '../company/is-complete.ts';
import { TestConnection } from '../company/test-connection.tsx';
import { Report } from '../company/test-report.tsx';
import type { SetupStore } from './setup-store.ts';

const FORMS = {
  ringcentral: {
    card: 'ringcentral-company',
    // Another task asks for its server and the other app's client ID.
    fields: ['rcJwtClientId', 'rcClientSecret', 'rcSecret'],
  },
  netsuite: {
    card: 'netsuite-company',
    fields: ['nsClientId', 'nsCertificate', 'nsSigner', 'nsCertificateEnds'],
  },
} as const satisfies Record<M2mService, { card: string; fields: readonly CompanyField[] }>;

/** The values of a company credential, saved and tested by one click. */
export function CredentialForm({
  store,
  credential,
}: {
  store: SetupStore;
  credential: M2mService;
}): JSX.Element {
  const { settings } = store;
  const { card, fields } = FORMS[credential];
  const [unsaved, setUnsaved] = useState(false);
  const [asked, setAsked] = useState(0);
  const complete = isComplete(settings, credential);
  return (
    <>
      <Report
        credential={credential}
        wire={settings.facts.server.m2m[credential]}
        report={settings.view.tests?.[credential] ?? null}
      />
      {credential === 'netsuite' && (
        <CertificateWarning ends={settings.view.company?.nsCertificateEnds ?? ''} />
      )}
      <CompanyForm
        store={settings}
        card={card}
        name={say(`settings.${card}.title`)}
        only={fields}
        suggested={SUGGESTED}
        filled={credential === 'netsuite' ? store.createdDate : null}
        saveLabel={say('set-up.save-and-test')}
        saved={() => {
          setAsked(asked + 1);
          void store.check();
        }}
        unsavedChanged={setUnsaved}
      />
      {complete && (
        <TestConnection
          store={settings}
          credential={credential}
          unsaved={unsaved}
          asked={asked}
          tested={() => void store.check()}
        />
      )}
    </>
  );
}
