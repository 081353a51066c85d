import * as url from 'N/url';
import { CompanyValues } from '../../contracts/company.ts';
import type { ServerFacts } from '../../contracts/server-facts.ts';
import type { CompanyTests, SettingsView } from '../../contracts/settings.ts';
import { readSyncRow } from '../call-rows/sync-row.ts';
import { areVerified, syncStatus } from '../call-rows/sync-status.ts';
import { currentCaller } from '../caller.ts';
import { COMPILED_VERSION, installedBundle } from '../facts/bundle.ts';
import { readWholeCompany, type WholeCompanyRow } from '../facts/company-lists.ts';
import { type CompanyRow, readVerdict } from '../facts/company-row.ts';
import { usable } from '../facts/company-values.ts';
import { isTrustedServer } from '../facts/confirmed-server.ts';
import { infoLinksOf } from '../facts/info-links.ts';
import { readServerFactsForPage } from '../facts/read-server-facts.ts';
import { signInLink } from '../grants/sign-in-link.ts';
import { logFailure } from '../log-failure.ts';
import { pageToken } from '../pages/anti-forgery.ts';
import { SUITELETS } from '../suitelets.ts';
import { callFieldsView } from './call-fields-setting.ts';

/**
 * The row's values as the page edits them; one that a hand put in and no check would pass is shown
 * as it is.
 */
function companyValues(row: CompanyRow): CompanyValues {
  const values = {} as CompanyValues;
  for (const name of Object.keys(CompanyValues.entries) as (keyof CompanyValues)[])
    values[name] = row[name];
  return values;
}

/** The reports on the last tests. */
export function companyTests(row: CompanyRow): CompanyTests {
  return {
    ringcentral: readVerdict(row, 'ringcentral').report,
    netsuite: readVerdict(row, 'netsuite').report,
  };
}

/** Returns the Info Links as an admin edits them. */
function infoLinksView(row: WholeCompanyRow): SettingsView['infoLinks'] {
  const links = infoLinksOf(row);
  return { links: links ?? [], unreadable: links === null };
}

function companyRow(read: () => WholeCompanyRow): WholeCompanyRow | null {
  try {
    return read();
  } catch (thrown) {
    logFailure('RingCentral: the company values could not be read', thrown);
    return null;
  }
}

/**
 * For a role that can't see the confirmations, assume the worse of the two: for it nothing is sent
 * either.
 */
function trusted(server: string): boolean {
  try {
    return isTrustedServer(server);
  } catch (thrown) {
    logFailure('RingCentral: the confirmed servers could not be read', thrown);
    return false;
  }
}

/** How the call sync is; null for a role that may not see it. Costs 20 units. */
function callSyncState(facts: ServerFacts, now: number): SettingsView['callSync'] {
  try {
    return {
      chip: syncStatus(readSyncRow(), areVerified(facts.m2m), now).chip,
      page:
        facts.role === 'company-admin' ? url.resolveScript({ ...SUITELETS['call-sync'] }) : null,
    };
  } catch (thrown) {
    logFailure('RingCentral: the state of the call sync could not be read', thrown);
    return null;
  }
}

/** Which Call Fields there are; null when they can't be read. Costs 15 units, 10 for a member. */
function callFieldsState(facts: ServerFacts): SettingsView['callFields'] {
  try {
    return callFieldsView(facts.role === 'company-admin');
  } catch (thrown) {
    logFailure('RingCentral: the choice of Call Fields could not be read', thrown);
    return null;
  }
}

/**
 * Everything the settings page shows, with the session's token.
 * Costs up to 93 units: the facts, the row, the list of bundles, the confirmed servers, the call
 * sync (20), Call Fields (15).
 * @param now milliseconds since 1970
 * @param setup Setup's own way to read the row; Setup shows neither the call sync nor Call Fields
 */
export function readSettingsView(
  now: number,
  setup?: { row: () => WholeCompanyRow },
): SettingsView {
  const facts = readServerFactsForPage();
  const installed = installedBundle();
  const row = facts.access ? companyRow(setup?.row ?? readWholeCompany) : null;
  const showsAll = facts.access && setup === undefined;
  // Only a company admin is shown what the company entered, and what came of the tests.
  const shown = facts.role === 'company-admin' ? row : null;
  return {
    facts,
    token: pageToken(),
    administrator: currentCaller().administrator,
    company: shown === null ? null : companyValues(shown),
    tests: shown === null ? null : companyTests(shown),
    serverUnconfirmed:
      shown !== null && shown.rcServer !== '' && !trusted(usable(shown, 'rcServer')),
    callSync: showsAll ? callSyncState(facts, now) : null,
    callFields: showsAll ? callFieldsState(facts) : null,
    infoLinks: shown === null ? null : infoLinksView(shown),
    signIn: signInLink(row),
    bundle: {
      compiled: COMPILED_VERSION,
      installed: installed?.version ?? null,
      id: installed?.id ?? null,
    },
  };
}
