const PATH =
  '/app/site/hosting/restlet.nl?script=customscript_rcp_health&deploy=customdeploy_rcp_health';
const TOKEN_PATH = '/services/rest/auth/oauth2/v1/token';

/**
 * An account id as NetSuite shows it: `1234567`, `TSTDRV1234567`, `1234567_SB1`, `1234567_RP`;
 * `1234567-sb1` as in its domains.
 */
const ACCOUNT = /^[a-z0-9]{1,20}(?:[_-][a-z0-9]{1,10})?$/;

export interface AccountAddresses {
  url: string;
  tokenUrl: string;
}

/**
 * The addresses that an account of this id usually has: its domains hold the id in small letters,
 * with `-` for `_` (NetSuite help, section_1498251763). NetSuite's own advice is not to compose
 * them: what Setup > Company > Company Information > Company URLs and the script deployment record
 * show goes first.
 *
 * @returns null when the text isn't an account id
 */
export function accountAddresses(account: string): AccountAddresses | null {
  const id = account.trim().toLowerCase();
  if (!ACCOUNT.test(id)) return null;
  const host = id.replace('_', '-');
  return {
    url: `https://${host}.restlets.api.netsuite.com${PATH}`,
    tokenUrl: `https://${host}.suitetalk.api.netsuite.com${TOKEN_PATH}`,
  };
}
