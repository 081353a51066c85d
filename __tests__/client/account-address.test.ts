import { accountAddresses } from '../../client/account-address.ts';
import { safeAddress } from '../../client/address.ts';

test.each([
  ['1234567', '1234567'],
  ['TSTDRV1234567', 'tstdrv1234567'],
  ['123456_SB1', '123456-sb1'],
  ['123456-sb1', '123456-sb1'],
  ['123456_RP', '123456-rp'],
  [' 123456 ', '123456'],
])('the account %s has the usual domains of %s', (account, host) => {
  expect(accountAddresses(account)).toEqual({
    url: `https://${host}.restlets.api.netsuite.com/app/site/hosting/restlet.nl?script=customscript_rcp_health&deploy=customdeploy_rcp_health`,
    tokenUrl: `https://${host}.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token`,
  });
  expect(safeAddress(accountAddresses(account)?.url ?? '')).not.toBeNull();
});

test.each([
  '',
  '_',
  '1234567_',
  '_SB1',
  '123.456',
  '1234567/x',
  '1234567@evil',
  'a_b_c',
  '1234567 SB1',
  'https://1234567.app.netsuite.com',
  'é',
])('%j isn’t an account id', (text) => {
  expect(accountAddresses(text)).toBeNull();
});
