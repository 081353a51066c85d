/**
 * Which scripts use which secret and certificate: one list for every page and document that shows
 * an admin what to allow.
 */

/** The API secret that seals what RingCentral grants people. */
export const SEALING_KEY = 'custsecret_rcp_token_key';

/** The sign-in, and Setup, which proves that the key works. */
export const KEY_SCRIPTS = ['customscript_rcp_sign_in', 'customscript_rcp_setup'] as const;

/** The scripts that sign in for the company: the tests of Settings, the daily test, and call sync. */
export const COMPANY_SCRIPTS = [
  'customscript_rcp_settings',
  'customscript_rcp_retest',
  'customscript_rcp_call_sync',
] as const;

/**
 * Those that use RingCentral's secrets: the page of call sync reads RingCentral for a preview.
 * Written out, since every script that takes the key's ID from here would carry a spread along.
 */
export const SECRET_SCRIPTS = [
  'customscript_rcp_settings',
  'customscript_rcp_retest',
  'customscript_rcp_call_sync',
  'customscript_rcp_sync_page',
] as const;

/** IDs that Setup suggests, so that nobody has to make one up. */
export const SUGGESTED = {
  rcClientSecret: 'custsecret_rcp_client_secret',
  rcSecret: 'custsecret_rcp_jwt',
  nsSigner: 'custcertificate_rcp_m2m',
} as const;

/**
 * What to enter as the ID of a secret or of a certificate: NetSuite puts the prefix in front of it
 * (NetSuite help, section_160216498405, section_1542656620).
 */
export const withoutPrefix = (id: string): string => id.replace(/^cust(secret|certificate)/, '');
