/** What the samples register at NetSuite for the company's integration. */
export const CLIENT = 'netsuite-client';
export const KID = 'netsuite-certificate';

/** Values of the company's row that the caller chooses. */
interface Entered {
  server: string;
  /** Client ID of the app that people sign in with. */
  clientId: string;
  /** Client ID of the company app. */
  companyClientId: string;
  /** ID of the signing certificate. */
  signer: string;
}

/** Returns the company's row when both connections are filled in and nothing is tested. */
export const companyRow = ({
  server,
  clientId,
  companyClientId,
  signer,
}: Entered): Record<string, string> => ({
  custrecord_rcp_rc_server: server,
  custrecord_rcp_rc_client_id: clientId,
  custrecord_rcp_rc_jwt_client_id: companyClientId,
  custrecord_rcp_rc_client_secret: 'custsecret_rcp_client',
  custrecord_rcp_rc_secret: 'custsecret_rcp_jwt',
  custrecord_rcp_ns_client_id: CLIENT,
  custrecord_rcp_ns_certificate: KID,
  custrecord_rcp_ns_signer: signer,
  custrecord_rcp_ns_certificate_ends: '',
  ...Object.fromEntries(
    ['rc', 'ns'].flatMap((of) =>
      ['test', 'tested_at', 'report'].map((name) => [`custrecord_rcp_${of}_${name}`, '']),
    ),
  ),
});

/** Values of the company's row after both connections' tests passed. */
export const testsPassed = (): Record<string, string> =>
  Object.fromEntries(
    ['rc', 'ns'].flatMap((of) => [
      [`custrecord_rcp_${of}_test`, 'passed'],
      [`custrecord_rcp_${of}_tested_at`, '2026-01-15T10:00:00.000Z'],
    ]),
  );
