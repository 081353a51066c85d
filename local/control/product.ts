import { PATHS } from '../account/paths.ts';
import type { World } from '../account/world.ts';
import type { WorldPatch } from './world-patch.ts';

const suitelet = (name: string): string =>
  `${PATHS.suitelet}?script=customscript_rcp_${name}&deploy=customdeploy_rcp_${name}`;

/** Where the product's own pages are. */
export const SURFACES = {
  softphone: suitelet('softphone'),
  settings: suitelet('settings'),
} as const;

/** The roles that the product ships, which the presets sign in with. */
export const ROLES = {
  member: 'customrole_rcp_member',
  admin: 'customrole_rcp_company_admin',
} as const;

export const M2M_STATES = ['not-configured', 'saved', 'passed', 'failed'] as const;
export type M2mState = (typeof M2M_STATES)[number];
export type M2mService = 'ringcentral' | 'netsuite';

interface M2mFields {
  /** The fields that must be filled, with a value to fill them with. */
  values: Readonly<Record<string, string>>;
  test: string;
  testedAt: string;
  /** What the product itself writes about a test. */
  report: string;
}

/** Fields of the company's row (src/Objects/customrecord_rcp_company.xml). */
const M2M: Readonly<Record<M2mService, M2mFields>> = {
  ringcentral: {
    values: {
      custrecord_rcp_rc_server: 'https://platform.ringcentral.com',
      custrecord_rcp_rc_client_id: 'sample-client-id',
      custrecord_rcp_rc_jwt_client_id: 'sample-company-client-id',
      custrecord_rcp_rc_client_secret: 'custsecret_rcp_client_secret',
      custrecord_rcp_rc_secret: 'custsecret_rcp_jwt',
    },
    test: 'custrecord_rcp_rc_test',
    testedAt: 'custrecord_rcp_rc_tested_at',
    report: 'custrecord_rcp_rc_report',
  },
  netsuite: {
    values: {
      custrecord_rcp_ns_client_id: 'sample-client-id',
      custrecord_rcp_ns_certificate: 'sample-certificate-id',
      custrecord_rcp_ns_signer: 'custcertificate_rcp_m2m',
    },
    test: 'custrecord_rcp_ns_test',
    testedAt: 'custrecord_rcp_ns_tested_at',
    report: 'custrecord_rcp_ns_report',
  },
};

export const MINIMUM_VERSION = 'custrecord_rcp_min_version';

/** Which setup state the company's row shows. */
export function m2mState(company: World['company'], service: M2mService): M2mState {
  const { values, test } = M2M[service];
  if (Object.keys(values).some((field) => (company[field] ?? '') === '')) return 'not-configured';
  const result = company[test] ?? '';
  return result === 'passed' || result === 'failed' ? result : 'saved';
}

/**
 * The company's fields for a setup state. What an admin typed is kept. @param at time of the test
 */
export function m2mFields(
  company: World['company'],
  service: M2mService,
  state: M2mState,
  at: string,
): World['company'] {
  const { values, test, testedAt, report } = M2M[service];
  const fields: World['company'] = {};
  for (const [field, sample] of Object.entries(values)) {
    const typed = company[field] ?? '';
    fields[field] = state === 'not-configured' ? '' : typed === '' ? sample : typed;
  }
  const tested = state === 'passed' || state === 'failed';
  return { ...fields, [test]: tested ? state : '', [testedAt]: tested ? at : '', [report]: '' };
}

export const BUNDLES = ['none', 'older', 'older-managed', 'same'] as const;
export type BundleChoice = (typeof BUNDLES)[number];

const OUR_BUNDLE = { id: 500_001, name: 'RingCentral for NetSuite Pro' } as const;

/** The installed bundle for a choice. @param version the version of the deployed project */
export function bundleFor(choice: BundleChoice, version: string): World['bundle'] {
  switch (choice) {
    case 'none':
      return null;
    case 'older':
      return { ...OUR_BUNDLE, version: '0.9.0', managed: false };
    case 'older-managed':
      return { ...OUR_BUNDLE, version: '0.9.0', managed: true };
    case 'same':
      return { ...OUR_BUNDLE, version, managed: false };
  }
}

/** Which choice the world shows; null for a bundle that was set otherwise. */
export function bundleChoice(bundle: World['bundle'], version: string): BundleChoice | null {
  return (
    BUNDLES.find(
      (choice) => JSON.stringify(bundleFor(choice, version)) === JSON.stringify(bundle),
    ) ?? null
  );
}

/**
 * The fields in which the product writes down the installed bundle when a company admin opens one
 * of its pages. Set along with the bundle, so that a member sees the banner too without an admin's
 * visit before.
 */
export function rememberedBundle(bundle: World['bundle']): NonNullable<WorldPatch['company']> {
  return {
    custrecord_rcp_bundle_version: bundle?.version ?? '',
    custrecord_rcp_bundle_managed: bundle?.managed === true ? 'T' : 'F',
  };
}
