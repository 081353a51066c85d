import type { SettingsView } from '../../src/contracts/settings.ts';
import { SERVER_FACTS } from '../fixtures/server-facts.ts';

/** As much of a browser as the settings page's store touches. */
export function installFakePage(): void {
  const shelf = () => {
    const items = new Map<string, string>();
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
    };
  };
  // A page that is watched waits as long as it is open, and a process that holds it would too.
  const wait = globalThis.setTimeout;
  const patient = (...args: Parameters<typeof wait>) => wait(...args).unref();
  Object.assign(globalThis, {
    setTimeout: Object.assign(patient, wait),
    document: Object.assign(new EventTarget(), {
      visibilityState: 'visible',
      baseURI: 'https://account.test/settings',
    }),
    window: new EventTarget(),
    localStorage: shelf(),
    sessionStorage: shelf(),
  });
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { userAgent: '' } });
}

/** What a company admin sees when everything is set up, all valid. */
export const SETTINGS_VIEW: SettingsView = {
  callFields: null,
  facts: { ...SERVER_FACTS, links: { ...SERVER_FACTS.links, setup: '/setup' } },
  token: 'token-1',
  administrator: false,
  company: {
    rcServer: 'https://platform.ringcentral.com',
    rcClientId: 'ringcentral-client',
    rcJwtClientId: 'ringcentral-company-client',
    rcClientSecret: 'custsecret_rcp_client_secret',
    rcSecret: 'custsecret_rcp_jwt',
    nsClientId: 'netsuite-client',
    nsCertificate: 'netsuite-certificate',
    nsSigner: 'custcertificate_netsuite',
    nsCertificateEnds: '',
    minVersion: '',
    adminRoles: '',
  },
  tests: { ringcentral: null, netsuite: null },
  bundle: { compiled: '1.0.0', installed: null, id: null },
  callSync: null,
  infoLinks: { links: [], unreadable: false },
  signIn: {
    url: '/app/site/hosting/scriptlet.nl?script=5&deploy=1',
    token: 'page-token',
    ready: true,
  },
};
