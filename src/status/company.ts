import * as v from 'valibot';
import { isVersion } from './version.ts';

const text = v.pipe(v.string(), v.trim(), v.maxLength(300, 'Use at most 300 characters.'));
const plain = v.pipe(text, v.regex(/^[\x21-\x7e]*$/, 'Use letters, digits and signs without spaces.'));

/** By pattern: NetSuite's server engine promises the language, and URL is not part of it. */
const httpsOrigin = (value: string) => /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?\/?$/i.test(value);

const emptyOr = (test: (value: string) => boolean) => (value: string) => value === '' || test(value);

/**
 * The company's values as the settings page edits them: ids only, never a secret. Empty text means not set.
 * One schema serves the page, for an answer while typing, and the server, which decides.
 */
export const CompanyValues = v.object({
  rcServer: v.pipe(plain, v.check(emptyOr(httpsOrigin), 'Enter an https address without a path, such as https://platform.ringcentral.com.')),
  rcClientId: plain,
  rcSecret: v.pipe(plain, v.regex(/^(custsecret[a-z0-9_]*)?$/, 'Enter the id of the API secret, which begins with custsecret. Never paste the secret itself.')),
  nsClientId: plain,
  nsCertificate: plain,
  minVersion: v.pipe(plain, v.check(emptyOr(isVersion), 'Enter a version such as 1.2.0.')),
  adminRoles: v.pipe(text, v.regex(/^(customrole[a-z0-9_]+(\s*,\s*customrole[a-z0-9_]+)*)?$/, 'Enter role ids such as customrole_support_lead, separated by commas.')),
});
export type CompanyValues = v.InferOutput<typeof CompanyValues>;
export type CompanyField = keyof CompanyValues;

/** Which values each card of the settings page edits. */
export const CARD_FIELDS = {
  'ringcentral-company': ['rcServer', 'rcClientId', 'rcSecret'],
  'netsuite-company': ['nsClientId', 'nsCertificate'],
  company: ['minVersion', 'adminRoles'],
} as const satisfies Record<string, readonly CompanyField[]>;
export type CompanyCard = keyof typeof CARD_FIELDS;

export const M2M_SERVICES = ['ringcentral', 'netsuite'] as const;
export type M2mService = (typeof M2M_SERVICES)[number];
