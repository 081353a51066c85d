import * as record from 'N/record';
import * as runtime from 'N/runtime';
import * as suiteAppInfo from 'N/suiteAppInfo';
import type { BundleFacts } from '../../facts/facts.ts';
import { type Caller } from '../caller.ts';
import { COMPANY } from '../ids.ts';
import { logFailure } from '../log-failure.ts';
import { type CompanyFacts, companyId } from './company-row.ts';
import { forgetCompany } from './status-cache.ts';

/** The version this code was built as; package.json is its only source. */
export const COMPILED_VERSION: string = __BUNDLE_VERSION__;

/**
 * Internal ids of the installed bundles that contain the running script; none when the CLI deployed
 * the project.
 */
function bundleIds(): string[] {
  return runtime.getCurrentScript().bundleIds ?? [];
}

/**
 * A SuiteApp's scripts are in a folder of their own, and which list shows an installed one is not
 * known.
 */
const IS_SUITEAPP = __SCRIPT_ROOT__.startsWith('SuiteApps/');

/** Whether a bundle brought the running script, or null for a SuiteApp. Free. */
function isBundled(): boolean | null {
  if (bundleIds().length > 0) return true;
  return IS_SUITEAPP ? null : false;
}

/**
 * The bundle's version and the one the company asks for. Free.
 *
 * The version seen in NetSuite's list of installed bundles comes first and the compiled-in one
 * stands in for it: for a project that the CLI deployed, and until a company admin has opened one
 * of our pages after the installation.
 */
export function bundleFacts(company: CompanyFacts | null): BundleFacts {
  const seen = bundleIds().length > 0 ? company?.bundle : undefined;
  return {
    installed: seen?.version ?? COMPILED_VERSION,
    required: company?.minVersion ?? null,
    managed: seen?.managed ?? null,
    bundled: isBundled(),
  };
}

interface InstalledBundle {
  id: number;
  version: string;
  managed: boolean;
}

/**
 * Our bundle in NetSuite's list of installed ones, or null when there is none or the list can't be
 * had: which permission it needs is not documented. Costs 10 units when a bundle contains us,
 * nothing otherwise.
 */
export function installedBundle(): InstalledBundle | null {
  const ids = bundleIds().map(String);
  if (ids.length === 0) return null;
  try {
    const found = suiteAppInfo
      .listInstalledBundles()
      .find((bundle) => ids.includes(String(bundle.id)));
    return found === undefined
      ? null
      : { id: found.id, version: String(found.version), managed: found.isManaged };
  } catch (thrown) {
    logFailure('RingCentral: the installed bundles could not be listed', thrown);
    return null;
  }
}

/**
 * Writes down what is installed when it changed, so that record pages and the RESTlet, which cannot
 * afford the list, say the same. Only for callers who may edit the company's row. Costs 10 units
 * with a bundle, and about 10 more after a change.
 *
 * @returns whether the row changed
 */
export function rememberInstalledBundle(caller: Caller, company: CompanyFacts): boolean {
  const installed = installedBundle();
  if (installed === null) return false;
  if (installed.version === company.bundle.version && installed.managed === company.bundle.managed)
    return false;
  try {
    record.submitFields({
      type: COMPANY.type,
      id: companyId(),
      values: {
        [COMPANY.fields.bundleVersion]: installed.version,
        [COMPANY.fields.bundleManaged]: installed.managed,
      },
    });
    forgetCompany(caller, company.adminRoles);
    return true;
  } catch (thrown) {
    logFailure('RingCentral: the installed bundle could not be written down', thrown);
    return false;
  }
}
