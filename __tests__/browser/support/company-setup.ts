import { generateKeyPairSync } from 'node:crypto';
import type { Page } from 'playwright-core';
import { CLIENT, companyRow, KID } from '../../built/company-row.ts';
import { banner } from './person.ts';
import { card } from './settings-cards.ts';
import { useSuite } from './suite.ts';

export const suite = useSuite({ telephone: true, environment: { RCP_REQUEST_MS: '2000' } });
export const ringCentral = () => {
  if (suite.server.ringCentral === null) throw new Error('no stand-in');
  return suite.server.ringCentral;
};

export const SIGNER = 'custcertificate_browser';
export const pair = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

export const mapped = () =>
  suite.world.control('m2m', {
    clientId: CLIENT,
    certificateId: KID,
    publicKeyPem: pair.publicKey,
  });

/** What an admin types, by label. */
export async function values(): Promise<
  Record<'ringcentral-company' | 'netsuite-company', Record<string, string>>
> {
  const { clientId } = await ringCentral().control.company();
  return {
    'ringcentral-company': {
      'RingCentral server': ringCentral().origin,
      'Client ID of the app people sign in with': 'ringcentral-stand-in',
      'Client ID of the company app': clientId,
      'API secret with the company app’s client secret': 'custsecret_rcp_client',
      'API secret with the JWT': 'custsecret_rcp_jwt',
    },
    'netsuite-company': {
      'Client ID': CLIENT,
      'Certificate ID': KID,
      'Signing certificate': SIGNER,
    },
  };
}

/** The row as `values` leave it, and nothing tested. */
export const row = (clientId: string) =>
  companyRow({
    server: ringCentral().origin,
    clientId: 'ringcentral-stand-in',
    companyClientId: clientId,
    signer: SIGNER,
  });

beforeEach(async () => {
  const { control } = ringCentral();
  const { clientId, clientSecret, jwt } = await control.company();
  await control.setCompany();
  await control.clearFaults();
  // Each test signs in again, and RingCentral counts.
  await control.setLimits({ Auth: 1000 });
  await suite.world.control('secret', { id: 'custsecret_rcp_client', value: clientSecret });
  await suite.world.control('secret', { id: 'custsecret_rcp_jwt', value: jwt });
  await suite.world.control('m2m-wipe');
  await mapped();
  await suite.world.control('certificate', { id: SIGNER, privateKeyPem: pair.privateKey });
  await suite.world.control('token-endpoint', { faults: [], describes: false });
  await suite.world.change({ company: row(clientId) });
});

export const tested = async (page: Page, id: string, state: string) => {
  await card(page, id).getByRole('button', { name: 'Test connection' }).click();
  await card(page, id).locator('.card-head .chip', { hasText: state }).waitFor();
};

export const hasBanner = async (page: Page): Promise<boolean> => {
  await page.reload();
  await page.locator('.phone-head').waitFor();
  return (await banner(page, 'integrations-setup').count()) > 0;
};

/**
 * The administrator's own connection can be changed, and nothing says that the company's values are
 * missing.
 */
export async function expectOwnCard(page: Page): Promise<void> {
  const own = card(page, 'ringcentral-you');
  await own.getByRole('button').first().waitFor();
  expect(await own.getByText('Your company hasn’t set up its RingCentral app yet').count()).toBe(0);
}
