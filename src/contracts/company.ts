import * as v from 'valibot';
import { SEALING_KEY } from '../facts/secret-users.ts';
import { isVersion } from '../facts/version.ts';
import type { WordKey } from '../i18n/english.ts';
import { atMost } from './at-most.ts';
import { isHttpsOrigin } from './ringcentral-hosts.ts';

/**
 * What is wrong with a value, as a key of the catalogue: the page says it in its reader's language.
 */
const problem = (key: WordKey): WordKey => key;

const text = v.pipe(v.string(), v.trim(), atMost(300, problem('settings.problem.too-long')));
const plain = v.pipe(text, v.regex(/^[\x21-\x7e]*$/, problem('settings.problem.no-spaces')));

/**
 * An id that becomes part of a request beside a secret: nothing in it may look like a placeholder
 * for another one.
 */
const clientId = v.pipe(plain, v.regex(/^[\w.-]*$/, problem('settings.problem.client-id')));

/**
 * Only secrets that were made for this product: the value of any other one, whose id isn't secret,
 * must not leave by a test that somebody points at a server of theirs. Least of all the one that
 * seals what users were granted: sent to another server it would open every grant.
 */
const secretId = v.pipe(
  plain,
  v.regex(/^(custsecret_rcp_[a-z0-9_]{1,85})?$/, problem('settings.problem.secret')),
  v.check((id) => id !== SEALING_KEY, problem('settings.problem.seal')),
);

const isDate = (value: string) =>
  /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));

const emptyOr = (test: (value: string) => boolean) => (value: string) =>
  value === '' || test(value);

/** Shipped roles that programs have: none of them is a person's. */
const NEVER_ADMINS: readonly string[] = ['customrole_rcp_service', 'customrole_rcp_health'];

/** The script ids in a list of roles. */
export const rolesOf = (list: string): string[] =>
  list
    .split(',')
    .map((role) => role.trim())
    .filter((role) => role !== '');

/**
 * The company's values as the settings page edits them: ids only, never a secret. Empty text means
 * not set. One schema serves the page, for an answer while typing, and the server, which decides.
 */
export const CompanyValues = v.object({
  rcServer: v.pipe(plain, v.check(emptyOr(isHttpsOrigin), problem('settings.problem.server'))),
  /** The application people sign in with: public, with PKCE. */
  rcClientId: clientId,
  /** The company's own application: confidential, with the JWT grant. */
  rcJwtClientId: clientId,
  rcClientSecret: secretId,
  /** The API secret that holds the JWT. */
  rcSecret: secretId,
  nsClientId: clientId,
  /** Of the mapping, which the signed request names as its key (kid). */
  nsCertificate: clientId,
  /** The uploaded certificate that signs. */
  nsSigner: v.pipe(
    plain,
    v.regex(/^(custcertificate[a-z0-9_]{1,89})?$/, problem('settings.problem.certificate')),
  ),
  /**
   * Known only to the person who created the certificate: no SuiteScript module returns its
   * expiration date (typings, certificateControl).
   */
  nsCertificateEnds: v.pipe(plain, v.check(emptyOr(isDate), problem('settings.problem.date'))),
  minVersion: v.pipe(plain, v.check(emptyOr(isVersion), problem('settings.problem.version'))),
  adminRoles: v.pipe(
    text,
    // The runtime has a role's ID in small letters, a query in capitals, and people copy it from
    // either.
    v.toLowerCase(),
    v.regex(
      /^(customrole[a-z0-9_]+(\s*,\s*customrole[a-z0-9_]+)*)?$/,
      problem('settings.problem.roles'),
    ),
    v.check(
      (roles) => !rolesOf(roles).some((role) => NEVER_ADMINS.includes(role)),
      problem('settings.problem.shipped-role'),
    ),
  ),
});
export type CompanyValues = v.InferOutput<typeof CompanyValues>;
export type CompanyField = keyof CompanyValues;

/** Which values each card of the settings page edits. */
export const CARD_FIELDS = {
  'ringcentral-company': ['rcServer', 'rcClientId', 'rcJwtClientId', 'rcClientSecret', 'rcSecret'],
  'netsuite-company': ['nsClientId', 'nsCertificate', 'nsSigner', 'nsCertificateEnds'],
  company: ['minVersion', 'adminRoles'],
} as const satisfies Record<string, readonly CompanyField[]>;
export type CompanyCard = keyof typeof CARD_FIELDS;

export const M2M_SERVICES = ['ringcentral', 'netsuite'] as const;
export type M2mService = (typeof M2M_SERVICES)[number];

/** The values without which a credential cannot be used, and so is not set up. */
export const NEEDED_VALUES = {
  ringcentral: ['rcServer', 'rcClientId', 'rcJwtClientId', 'rcClientSecret', 'rcSecret'],
  netsuite: ['nsClientId', 'nsCertificate', 'nsSigner'],
} as const satisfies Record<M2mService, readonly CompanyField[]>;

/**
 * What a credential consisted of before the product tested it: an admin then recorded how a test
 * made elsewhere came out.
 */
export const RECORDED_VALUES = {
  ringcentral: ['rcServer', 'rcClientId', 'rcSecret'],
  netsuite: ['nsClientId', 'nsCertificate'],
} as const satisfies Record<M2mService, readonly CompanyField[]>;

/**
 * The values that a test uses: when one of them changes, what an earlier test said no longer holds.
 */
export const TESTED_VALUES = {
  ringcentral: ['rcServer', 'rcJwtClientId', 'rcClientSecret', 'rcSecret'],
  netsuite: ['nsClientId', 'nsCertificate', 'nsSigner'],
} as const satisfies Record<M2mService, readonly CompanyField[]>;
