import type { CompanyField } from '../status/company.ts';

/** What each value is called, and where its value is found. Menu paths: NetSuite help, section_162686838198 and article_160216486846. */
export const FIELDS: Record<CompanyField, { label: string; help: string; placeholder?: string }> = {
  rcServer: {
    label: 'RingCentral server',
    help: 'The address of the RingCentral API without a path.',
    placeholder: 'https://platform.ringcentral.com',
  },
  rcClientId: {
    label: 'Client ID of the app people sign in with',
    help: 'From the first app in RingCentral’s developer console, under Credentials.',
  },
  rcJwtClientId: {
    label: 'Client ID of the company app',
    help: 'From the second app, with the JWT auth flow.',
  },
  rcClientSecret: {
    label: 'API secret with the company app’s client secret',
    help: 'The ID of the secret under Setup > Company > Preferences > API Secrets. The value itself never leaves that place.',
    placeholder: 'custsecret_rcp_client_secret',
  },
  rcSecret: {
    label: 'API secret with the JWT',
    help: 'The ID of the secret that holds the JWT credential. The value itself never leaves that place.',
    placeholder: 'custsecret_rcp_jwt',
  },
  nsClientId: {
    label: 'Client ID',
    help: 'From the integration record, under Setup > Integration > Manage Integrations. It is shown once, when the record is saved.',
  },
  nsCertificate: {
    label: 'Certificate ID',
    help: 'From Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) Setup, the row that maps the integration to the role RingCentral Service.',
  },
  nsSigner: {
    label: 'Signing certificate',
    help: 'The ID of the certificate with its private key, under Setup > Company > Certificates.',
    placeholder: 'custcertificate_rcp_m2m',
  },
  nsCertificateEnds: {
    label: 'Certificate ends on',
    help: 'You are warned here 30 days ahead. NetSuite does not tell a script when a certificate ends.',
    placeholder: '2027-01-31',
  },
  minVersion: {
    label: 'Minimum bundle version',
    help: 'People are told to update when an older version is installed. Leave it empty to ask for none.',
    placeholder: '1.2.0',
  },
  adminRoles: {
    label: 'Roles that count as company admin',
    help: 'Besides Administrator and RingCentral Company Admin. IDs, separated by commas. Each also needs Edit on the record RingCentral Company Set-up. Only a NetSuite administrator can change this.',
    placeholder: 'customrole_support_lead',
  },
};
