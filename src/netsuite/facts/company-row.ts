import * as query from 'N/query';
import * as runtime from 'N/runtime';
import * as search from 'N/search';
import * as v from 'valibot';
import {
  M2M_SERVICES,
  type M2mService,
  RECORDED_VALUES,
  rolesOf,
} from '../../contracts/company.ts';
import { M2mWire } from '../../contracts/m2m.ts';
import { parseTestReport } from '../../contracts/test-result.ts';
import { Time } from '../../contracts/time.ts';
import { type Verdict, verdictWire } from '../../contracts/verdict.ts';
import { COMPANY } from '../ids.ts';
import {
  applicationKey,
  applicationOf,
  isConfigured,
  testTarget,
  usable,
} from './company-values.ts';

/** The company's row without its lists, field by field, as text. */
export type CompanyRow = Record<keyof typeof COMPANY.fields, string>;

/** What the banners and the health answer need of the row; this is what the cache holds. */
export const CompanyFacts = v.object({
  m2m: v.object({ netsuite: M2mWire, ringcentral: M2mWire }),
  minVersion: v.nullable(v.string()),
  adminRoles: v.array(v.string()),
  bundle: v.object({ version: v.nullable(v.string()), managed: v.nullable(v.boolean()) }),
  /**
   * The application people sign in with; null while none is entered, and in an entry that an older
   * version left in the cache.
   */
  application: v.optional(v.nullable(v.string()), null),
});
export type CompanyFacts = v.InferOutput<typeof CompanyFacts>;

/**
 * Internal id of the company's row from this script's own parameter, or null when the parameter was
 * cleared.
 */
function pointer(): number | null {
  if (__COMPANY_POINTER__ === null) return null;
  const id = Number(runtime.getCurrentScript().getParameter({ name: __COMPANY_POINTER__ }));
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}

/**
 * Internal id of the company's row. SuiteQL has script ids in capitals, SDF in small letters
 * (Salto's NetSuite adapter lowers every one of them), so case does not count. Costs nothing while
 * the script parameter points to it, 10 units of SuiteQL when it does not.
 * @throws when the caller's role may not read the record
 */
export function companyId(): number {
  const known = pointer();
  if (known !== null) return known;
  const found = query
    .runSuiteQL({
      query: `SELECT id FROM ${COMPANY.type} WHERE LOWER(scriptid) = ?`,
      params: [COMPANY.instance],
      customScriptId: 'rcp_company_id',
    })
    .asMappedResults()[0];
  if (found === undefined)
    throw new Error('The RingCentral Company Setup record is missing. Deploy the project again.');
  return Number(found['id']);
}

function asText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'T' : 'F';
  return typeof value === 'string' ? value : '';
}

/**
 * Reads fields of the company's row, as text. Costs 1 unit (`search.lookupFields`; NetSuite help,
 * section_157072844224), 11 without the script parameter.
 * @param fields script IDs by name
 * @throws when the caller's role may not read the record
 */
export function readFields<Name extends string>(
  fields: Readonly<Record<Name, string>>,
): Record<Name, string> {
  const found = search.lookupFields({
    type: COMPANY.type,
    id: companyId(),
    columns: Object.values(fields),
  }) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries<string>(fields).map(([name, id]) => [name, asText(found[id])]),
  ) as Record<Name, string>;
}

/** Reads the company's row, without its lists. Costs and throws what `readFields` does. */
export const readCompany = (): CompanyRow => readFields(COMPANY.fields);

/** Where the row keeps a credential's verdict. */
export const VERDICT_FIELDS = {
  ringcentral: { test: 'rcTest', testedAt: 'rcTestedAt', report: 'rcReport' },
  netsuite: { test: 'nsTest', testedAt: 'nsTestedAt', report: 'nsReport' },
} as const satisfies Record<M2mService, Record<keyof Verdict, keyof CompanyRow>>;

const isTime = (text: string) => v.safeParse(Time, text).success;

/**
 * What is stored about a credential's tests. A row that somebody edited by hand may hold anything:
 * then it is not known.
 */
export function readVerdict(row: CompanyRow, service: M2mService): Verdict {
  const { test, testedAt, report } = VERDICT_FIELDS[service];
  const result = row[test];
  return {
    test: result === 'passed' || result === 'failed' ? result : '',
    testedAt: isTime(row[testedAt]) ? row[testedAt] : '',
    report: parseTestReport(row[report]),
  };
}

/**
 * A row as an older version left it: its recorded test goes on to count until somebody enters the
 * values that a real test needs.
 */
function isRecorded(row: CompanyRow, service: M2mService): boolean {
  const { test, report } = readVerdict(row, service);
  return (
    test !== '' &&
    report === null &&
    RECORDED_VALUES[service].every((name) => usable(row, name) !== '')
  );
}

/**
 * The verdict on what the row says now: a test of another server or client ID says nothing of
 * these.
 */
function currentVerdict(row: CompanyRow, service: M2mService): Verdict {
  const verdict = readVerdict(row, service);
  const target = verdict.report?.target ?? '';
  return target === '' || target === testTarget(service, row)
    ? verdict
    : { test: '', testedAt: '', report: null };
}

function m2m(row: CompanyRow): Record<M2mService, M2mWire> {
  const wires = M2M_SERVICES.map(
    (service) =>
      [
        service,
        verdictWire(
          isConfigured(row, service) || isRecorded(row, service),
          currentVerdict(row, service),
        ),
      ] as const,
  );
  return Object.fromEntries(wires) as Record<M2mService, M2mWire>;
}

/** What the row says about the setup. Pure. */
export function companyFacts(row: CompanyRow): CompanyFacts {
  const minVersion = usable(row, 'minVersion');
  const application = applicationOf(row);
  return {
    m2m: m2m(row),
    minVersion: minVersion === '' ? null : minVersion,
    adminRoles: rolesOf(usable(row, 'adminRoles')),
    bundle: {
      version: row.bundleVersion === '' ? null : row.bundleVersion,
      managed: row.bundleVersion === '' ? null : row.bundleManaged === 'T',
    },
    application: application === null ? null : applicationKey(application),
  };
}
