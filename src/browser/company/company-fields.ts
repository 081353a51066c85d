import type { CompanyField } from '../../contracts/company.ts';
import type { WordKey } from '../../i18n/english.ts';

/** What each value is called, where it is found, and what one looks like. */
export const FIELDS: Record<CompanyField, { label: WordKey; help: WordKey; placeholder?: string }> =
  {
    rcServer: {
      label: 'settings.field.rc-server.label',
      help: 'settings.field.rc-server.help',
      placeholder: 'https://platform.ringcentral.com',
    },
    rcClientId: {
      label: 'settings.field.rc-client-id.label',
      help: 'settings.field.rc-client-id.help',
    },
    rcJwtClientId: {
      label: 'settings.field.rc-jwt-client-id.label',
      help: 'settings.field.rc-jwt-client-id.help',
    },
    rcClientSecret: {
      label: 'settings.field.rc-client-secret.label',
      help: 'settings.field.rc-client-secret.help',
      placeholder: 'custsecret_rcp_client_secret',
    },
    rcSecret: {
      label: 'settings.field.rc-secret.label',
      help: 'settings.field.rc-secret.help',
      placeholder: 'custsecret_rcp_jwt',
    },
    nsClientId: {
      label: 'settings.field.ns-client-id.label',
      help: 'settings.field.ns-client-id.help',
    },
    nsCertificate: {
      label: 'settings.field.ns-certificate.label',
      help: 'settings.field.ns-certificate.help',
    },
    nsSigner: {
      label: 'settings.field.ns-signer.label',
      help: 'settings.field.ns-signer.help',
      placeholder: 'custcertificate_rcp_m2m',
    },
    nsCertificateEnds: {
      label: 'settings.field.ns-certificate-ends.label',
      help: 'settings.field.ns-certificate-ends.help',
      placeholder: '2027-01-31',
    },
    minVersion: {
      label: 'settings.field.min-version.label',
      help: 'settings.field.min-version.help',
      placeholder: '1.2.0',
    },
    adminRoles: {
      label: 'settings.field.admin-roles.label',
      help: 'settings.field.admin-roles.help',
      placeholder: 'customrole_support_lead',
    },
  };
