import * as cache from 'N/cache';
import * as v from 'valibot';
import { parseText } from '../../contracts/parse-text.ts';
import { CONNECTION_STATES } from '../../facts/facts.ts';
import type { Areas, Dictionary } from '../../i18n/english.ts';
import type { Caller } from '../caller.ts';
import { SHIPPED_ROLES } from '../ids.ts';
import { logFailure } from '../log-failure.ts';
import { english, loadWords, readLanguage } from '../server-texts.ts';
import { CompanyFacts, companyFacts, readCompany } from './company-row.ts';
import { readConnection } from './connection.ts';

/**
 * What each record view needs, kept for five minutes: the shortest time that N/cache allows
 * (NetSuite help, section_4642661313). Nothing in it is secret. PROTECTED, since our scripts share
 * it with each other only.
 */
const NAME = 'ringcentral_for_netsuite_pro_1';
const TTL_SECONDS = 300;

const open = () => cache.getCache({ name: NAME, scope: cache.Scope.PROTECTED });

// By role, because what a role may not read it must not learn from what another role left here.
const companyKey = (roleId: string) => `company:${roleId}`;
// By user alone: it is the user's own, and who writes it under the service role does not know the
// user's role.
const personKey = (userId: number) => `person:${String(userId)}`;
// By language, and by version, since another version has other texts.
const wordsKey = (language: string, areas: Areas) =>
  `words:${__BUNDLE_VERSION__}:${language}:${Object.keys(areas).join('+')}`;

/**
 * A failure is kept as well: a role without access would otherwise pay for a query at every record,
 * and fill the log.
 */
function orNull<T>(what: string, read: () => T): T | null {
  try {
    return read();
  } catch (thrown) {
    logFailure(`RingCentral: ${what} could not be read`, thrown);
    return null;
  }
}

/**
 * Returns a value of the status cache, which is read first if it isn't there; null if it can't be
 * read. Costs 1 unit when cached, and 2 beside the reading when not.
 * @param what names it in the script log
 */
export function cachedStatus<T>(
  key: string,
  schema: v.GenericSchema<unknown, T>,
  what: string,
  read: () => T | null,
): T | null {
  try {
    const text = open().get({
      key,
      ttl: TTL_SECONDS,
      loader: () => JSON.stringify(orNull(what, read)),
    });
    return parseText(schema, text ?? 'null');
  } catch (thrown) {
    logFailure(`RingCentral: the status cache failed for ${what}`, thrown);
    return null;
  }
}

/**
 * The company's setup as this role may see it, or null when it can't be read.
 * Costs 1 unit when cached, 3 when not (2 for the cache with a loader, 1 for the look-up).
 */
export function cachedCompany(caller: Caller): CompanyFacts | null {
  return cachedStatus(companyKey(caller.roleId), CompanyFacts, 'the company set-up', () =>
    companyFacts(readCompany()),
  );
}

/** What is known of one user; null is what could not be read. */
const Person = v.object({
  /** As it is stored; what it means now is for `connectionNow` to say. */
  connection: v.nullable(v.picklist(CONNECTION_STATES)),
  /** Missing in entries of an older version. */
  application: v.optional(v.string(), ''),
  language: v.nullable(v.string()),
});
export type Person = v.InferOutput<typeof Person>;

/** The caller's own connection and language. Costs 1 unit when cached, 13 when not. */
export function cachedPerson({ userId }: Caller): Person {
  const person = cachedStatus(personKey(userId), Person, 'the connection and the language', () => {
    const connection = orNull('the connection', () => readConnection(userId));
    return {
      connection: connection?.state ?? null,
      application: connection?.application ?? '',
      language: orNull('the language', readLanguage),
    };
  });
  return person ?? { connection: null, application: '', language: null };
}

/**
 * The texts of some areas in a language, English when it is not known. Costs 1 unit when cached, 12
 * when not.
 * @param language the caller's, since NetSuite gives the texts in no other
 */
export function cachedWords(language: string | null, areas: Areas): Dictionary {
  if (language === null) return english(areas);
  const texts = english(areas);
  const Texts = v.object(Object.fromEntries(Object.keys(texts).map((key) => [key, v.string()])));
  const load = () => ({ ...loadWords(areas) });
  return cachedStatus(wordsKey(language, areas), Texts, 'the texts', load) ?? texts;
}

/**
 * Forgets the company's setup after a change, so that it shows at once for the caller, the roles
 * we ship and the roles the company named; any other role sees it within five minutes. Costs 1 unit
 * for each role.
 */
export function forgetCompany(caller: Caller, adminRoles: readonly string[]): void {
  const status = open();
  const roles = new Set<string>([caller.roleId, 'administrator', ...SHIPPED_ROLES, ...adminRoles]);
  for (const role of roles) status.remove({ key: companyKey(role) });
}

/**
 * Forgets a user's connection after a change, so that record pages show it from their next load.
 * Costs 1 unit.
 */
export function forgetConnection(userId: number): void {
  open().remove({ key: personKey(userId) });
}

/**
 * Whether an entry of the company's setup for this role is there, whichever script made it. Costs
 * 1 unit.
 */
export function findsStatus(roleId: string): boolean {
  const entry = open().get({ key: companyKey(roleId) });
  return entry !== null && entry !== undefined && entry !== '';
}
