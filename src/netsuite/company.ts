import * as query from 'N/query';
import * as runtime from 'N/runtime';
import * as search from 'N/search';
import * as v from 'valibot';
import { M2mWire } from '../status/m2m.ts';
import { COMPANY, COMPANY_POINTERS } from './ids.ts';

/** The company's row, field by field, as text. */
export type CompanyRow = Record<keyof typeof COMPANY.fields, string>;

/** What the banners and the health answer need of the row; this is what the cache holds. */
export const CompanyFacts = v.object({
  m2m: v.object({ netsuite: M2mWire, ringcentral: M2mWire }),
  minVersion: v.nullable(v.string()),
  adminRoles: v.array(v.string()),
  bundle: v.object({ version: v.nullable(v.string()), managed: v.nullable(v.boolean()) }),
});
export type CompanyFacts = v.InferOutput<typeof CompanyFacts>;

const NAMES = Object.keys(COMPANY.fields) as (keyof CompanyRow)[];

/** Internal id of the company's row from this script's own parameter, or null when the parameter was cleared. */
function pointer(): number | null {
  const parameter = COMPANY_POINTERS[runtime.getCurrentScript().id];
  if (parameter === undefined) return null;
  const id = Number(runtime.getCurrentScript().getParameter({ name: parameter }));
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}

/**
 * Internal id of the company's row.
 * Costs nothing while the script parameter points to it, 10 units of SuiteQL when it does not.
 * @throws when the caller's role may not read the record
 */
export function companyId(): number {
  const known = pointer();
  if (known !== null) return known;
  const found = query
    .runSuiteQL({
      query: `SELECT id FROM ${COMPANY.type} WHERE scriptid = ?`,
      params: [COMPANY.instance],
      customScriptId: 'rcp_company_id',
    })
    .asMappedResults()[0];
  if (found === undefined) throw new Error('The RingCentral Company Set-up record is missing. Deploy the project again.');
  return Number(found['id']);
}

function asText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'T' : 'F';
  return typeof value === 'string' ? value : '';
}

/**
 * Reads the company's row.
 * Costs 1 unit (`search.lookupFields`; NetSuite help, section_157072844224), 11 without the script parameter.
 * @throws when the caller's role may not read the record
 */
export function readCompany(): CompanyRow {
  const found = search.lookupFields({
    type: COMPANY.type,
    id: companyId(),
    columns: Object.values(COMPANY.fields),
  }) as Record<string, unknown>;
  const row = {} as CompanyRow;
  for (const name of NAMES) row[name] = asText(found[COMPANY.fields[name]]);
  return row;
}

function m2m(configured: boolean, test: string, testedAt: string): M2mWire {
  const verified = test === 'passed' ? true : test === 'failed' ? false : null;
  const wire: M2mWire = { configured, verified: configured ? verified : null, checkedAt: null };
  // A row that somebody edited by hand may hold anything: then the time is unknown, not wrong.
  const timed = v.safeParse(M2mWire, { ...wire, checkedAt: configured ? testedAt : null });
  return timed.success ? timed.output : wire;
}

/** What the row says about the set-up. Pure. */
export function companyFacts(row: CompanyRow): CompanyFacts {
  return {
    m2m: {
      netsuite: m2m(row.nsClientId !== '' && row.nsCertificate !== '', row.nsTest, row.nsTestedAt),
      ringcentral: m2m(row.rcServer !== '' && row.rcClientId !== '' && row.rcSecret !== '', row.rcTest, row.rcTestedAt),
    },
    minVersion: row.minVersion === '' ? null : row.minVersion,
    adminRoles: row.adminRoles.split(',').map((role) => role.trim()).filter((role) => role !== ''),
    bundle: {
      version: row.bundleVersion === '' ? null : row.bundleVersion,
      managed: row.bundleVersion === '' ? null : row.bundleManaged === 'T',
    },
  };
}
