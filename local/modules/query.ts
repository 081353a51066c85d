import { SuiteScriptError, unmodelled } from '../platform/error.ts';
import { UNITS } from '../platform/governance.ts';
import { atLeast } from '../platform/roles.ts';
import type { Execution } from '../runtime/execution.ts';
import { required, strict } from './module.ts';

/** Everything that is a value must be bound: the platform reuses the plan, and nobody can slip SQL in. */
function checkSql(sql: string, params: unknown[]): string[] {
  if (!/^\s*SELECT\b/i.test(sql) || sql.includes(';')) throw new SuiteScriptError('SSS_SEARCH_ERROR_OCCURRED', 'Only a single SELECT can be run.');
  if (/'|--|\/\*/.test(sql)) throw new SuiteScriptError('UNBOUND_VALUE', 'This model refuses literals and comments in SuiteQL: bind values with ? and params.');
  const marks = sql.split('?').length - 1;
  if (marks !== params.length) throw new SuiteScriptError('SSS_SEARCH_ERROR_OCCURRED', `The query has ${String(marks)} parameters and got ${String(params.length)}.`);
  return [...sql.matchAll(/\b(?:FROM|JOIN)\s+([a-z0-9_]+)/gi)].map((match) => (match[1] ?? '').toLowerCase());
}

/** N/query: only runSuiteQL over custom records (typings, query; units: NetSuite help, section_157072844224). */
export function queryModule(execution: Execution): object {
  return strict('N/query', {
    runSuiteQL({ query, params = [] }: { query: string; params?: (string | number | boolean)[] }) {
      execution.pay(UNITS.runSuiteQL);
      execution.searches++;
      for (const table of checkSql(required(query, 'query'), params)) {
        if (execution.services.customRecords.type(table) === undefined) throw unmodelled(`SuiteQL on ${table}`);
        // A record the role may not see does not exist for its queries.
        if (!atLeast(execution.level(table), 'VIEW')) {
          throw new SuiteScriptError('SSS_SEARCH_ERROR_OCCURRED', `Search error occurred: Record '${table}' was not found.`);
        }
      }
      const rows = execution.services.database.all(query, params.map((param) => (typeof param === 'boolean' ? (param ? 'T' : 'F') : param)));
      return strict('query.ResultSet', {
        asMappedResults: () => rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]))),
      }, execution);
    },
  }, execution);
}
