import type { CompanyField } from '../status/company.ts';

/** What each value is called, and where its value is found. Menu paths: NetSuite help, section_162686838198 and article_160216486846. */
export const FIELDS: Record<CompanyField, { label: string; help: string; placeholder?: string }> = {
  rcServer: {
    label: 'RingCentral server',
    help: 'The address of the RingCentral API without a path.',
    placeholder: 'https://platform.ringcentral.com',
  },
  rcClientId: {
    label: 'Client ID',
    help: "From your app in RingCentral's developer console, under Credentials.",
  },
  rcSecret: {
    label: 'API secret with the credential',
    help: 'Store the RingCentral JWT in NetSuite under Setup > Company > Preferences > API Secrets and enter its ID here. The credential itself never leaves that place.',
    placeholder: 'custsecret_ringcentral_jwt',
  },
  nsClientId: {
    label: 'Client ID',
    help: 'From the integration record, under Setup > Integration > Manage Integrations. It is shown once, when the record is saved.',
  },
  nsCertificate: {
    label: 'Certificate ID',
    help: 'From Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) Setup, the row that maps the integration to the role RingCentral Service.',
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
