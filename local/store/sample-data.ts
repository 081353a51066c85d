import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { RecordType } from '../account/records.ts';
import type { Database } from './database.ts';
import { Records } from './records.ts';

/** The sample users, named by what they may do. The first role is the one they sign in with. */
export const SAMPLE_USERS = [
  { id: 11, name: 'Account Administrator', roles: ['administrator'] },
  {
    id: 12,
    name: 'Company Admin',
    roles: ['customrole_rcp_company_admin', 'customrole_rcp_member'],
  },
  { id: 13, name: 'Member One', roles: ['customrole_rcp_member'] },
  { id: 14, name: 'Member Two', roles: ['customrole_rcp_member'] },
  { id: 15, name: 'No Access User', roles: ['sales_person'] },
  { id: 16, name: 'Integration User', roles: ['customrole_rcp_health', 'customrole_rcp_service'] },
] as const;

/** Who is connected in a new account. */
export const SAMPLE_CONNECTIONS: Record<number, string> = {
  11: 'connected',
  12: 'connected',
  13: 'connected',
};

type Sample = [RecordType, Record<string, string>[]];

const numbered = (count: number, make: (index: number) => Record<string, string>) =>
  Array.from({ length: count }, (_, index) => make(index + 1));

/** Records to look at; phone numbers are from the range reserved for examples. */
const SAMPLES: Sample[] = [
  // The first has the number of RingCentral's sample extension 102, as people type it.
  [
    'customer',
    numbered(3, (n) => ({
      companyname: `Example Customer ${String(n)}`,
      phone: n === 1 ? '(212) 555-0182' : `(212) 555-010${String(n)}`,
      mobilephone: n > 1 ? '212-555-0199' : '',
      email: `customer${String(n)}@example.com`,
      salesrep: '13',
    })),
  ],
  [
    'lead',
    numbered(2, (n) => ({
      companyname: `Example Lead ${String(n)}`,
      phone: `(212) 555-011${String(n)}`,
    })),
  ],
  [
    'prospect',
    numbered(2, (n) => ({
      companyname: `Example Prospect ${String(n)}`,
      phone: `(212) 555-012${String(n)}`,
    })),
  ],
  [
    'contact',
    numbered(3, (n) => ({
      entityid: `Example Contact ${String(n)}`,
      firstname: 'Example',
      lastname: `Contact ${String(n)}`,
      phone: n === 1 ? '212.555.0183' : `(212) 555-013${String(n)}`,
    })),
  ],
  [
    'phonecall',
    numbered(2, (n) => ({
      title: `Example call ${String(n)}`,
      phone: `(212) 555-010${String(n)}`,
      status: 'Scheduled',
    })),
  ],
  [
    'supportcase',
    numbered(2, (n) => ({
      casenumber: `471${String(n)}`,
      title: `Example case ${String(n)}`,
      phone: `(212) 555-010${String(n)}`,
      company: String(n),
      status: '2',
      priority: '2',
    })),
  ],
  [
    'opportunity',
    numbered(2, (n) => ({
      tranid: `OPP11${String(n)}`,
      title: `Example opportunity ${String(n)}`,
      // The first customer and the first prospect.
      entity: n === 1 ? '1' : '6',
      status: 'A',
      foreigntotal: n === 1 ? '18000' : '2400',
      expectedclosedate: '12/15/2026',
    })),
  ],
  [
    'salesorder',
    numbered(2, (n) => ({
      tranid: `SO10${String(n)}`,
      entity: `Example Customer ${String(n)}`,
      memo: 'Example order',
    })),
  ],
  [
    'vendor',
    numbered(2, (n) => ({
      companyname: `Example Vendor ${String(n)}`,
      phone: `+1 212-555-015${String(n)}`,
    })),
  ],
  [
    'job',
    numbered(2, (n) => ({
      entityid: `Example Project ${String(n)}`,
      companyname: `Example Project ${String(n)}`,
      phone: `(212) 555-014${String(n)}`,
    })),
  ],
];

/**
 * What an administrator of a new account put into API Secrets: the key that seals what RingCentral
 * grants.
 */
export function sampleSecrets(): Record<string, string> {
  return { custsecret_rcp_token_key: randomBytes(16).toString('hex') };
}

/**
 * The mapping that an administrator of a new account made for the integration, and the certificate
 * that signs.
 */
export const SAMPLE_M2M = {
  clientId: 'sample-netsuite-client',
  certificateId: 'sample-certificate',
  signer: 'custcertificate_rcp_m2m',
  role: 'customrole_rcp_call_sync',
} as const;

/** A key pair of the kind that needs no time to make. */
export function sampleKeyPair(): { publicKeyPem: string; privateKeyPem: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { publicKeyPem: publicKey, privateKeyPem: privateKey };
}

/** Fills a new account. */
export function fillWithSamples(database: Database): void {
  const records = new Records(database);
  for (const [type, all] of SAMPLES) {
    for (const values of all) records.save({ type, id: null, values });
  }
}
