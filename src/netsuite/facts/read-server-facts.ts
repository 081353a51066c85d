import * as runtime from 'N/runtime';
import * as url from 'N/url';
import { M2M_UNKNOWN } from '../../contracts/m2m.ts';
import type { ServerFacts } from '../../contracts/server-facts.ts';
import { SCHEMA, SERVICE } from '../../contracts/service.ts';
import { appRole, currentCaller, holds } from '../caller.ts';
import { BUNDLE_LIST } from '../ids.ts';
import { SETTINGS, SETUP, SOFTPHONE } from '../page-table.ts';
import { bundleFacts, rememberInstalledBundle } from './bundle.ts';
import { connectionNow } from './connection.ts';
import { cachedCompany, cachedPerson } from './status-cache.ts';

function anyOf(a: boolean | null, b: boolean | null): boolean | null {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}

/** What a page of NetSuite's own needs: the facts, and the language to tell them in. */
export interface Known {
  facts: ServerFacts;
  /** Null when it could not be read. */
  language: string | null;
}

/**
 * Everything the server knows for the caller's banners.
 * Costs 2 units when cached, at most 16 when not.
 */
export function readKnown(): Known {
  const caller = currentCaller();
  const company = cachedCompany(caller);
  // A role that may not read the one record may not read the other: no need to pay for the second
  // refusal.
  const person = company === null ? null : cachedPerson(caller);
  const facts: ServerFacts = {
    schema: SCHEMA,
    service: SERVICE,
    who: { account: runtime.accountId, user: caller.userId },
    access: company !== null,
    role: appRole(caller, company?.adminRoles ?? null),
    canUpdateBundle: holds('ADMI_BUNDLER', 'VIEW'),
    usesCrm: anyOf(holds('LIST_CUSTJOB', 'VIEW'), holds('LIST_CONTACT', 'VIEW')),
    connection:
      person === null
        ? null
        : connectionNow(
            { state: person.connection, application: person.application },
            company?.application ?? null,
          ),
    m2m: company?.m2m ?? { netsuite: M2M_UNKNOWN, ringcentral: M2M_UNKNOWN },
    bundle: bundleFacts(company),
    links: {
      softphone: url.resolveScript({ ...SOFTPHONE }),
      settings: url.resolveScript({ ...SETTINGS }),
      bundles: BUNDLE_LIST,
      setup: url.resolveScript({ ...SETUP }),
    },
  };
  return { facts, language: person?.language ?? null };
}

/** The facts alone, at the same cost. */
export const readServerFacts = (): ServerFacts => readKnown().facts;

/**
 * The same for our own pages, which also notice that another bundle was installed.
 * Costs up to 38 units: the facts twice, the list of bundles, one write.
 */
export function readServerFactsForPage(): ServerFacts {
  const facts = readServerFacts();
  if (facts.role !== 'company-admin') return facts;
  const caller = currentCaller();
  const company = cachedCompany(caller);
  return company !== null && rememberInstalledBundle(caller, company) ? readServerFacts() : facts;
}
