import { SuiteScriptError, unmodelled } from '../platform/error.ts';
import { UNITS } from '../platform/governance.ts';
import { atLeast } from '../platform/roles.ts';
import type { Execution } from '../runtime/execution.ts';
import { ENTITY_TABLES } from '../store/entity-views.ts';
import { required, strict } from './module.ts';

/** Everything that is a value must be bound: the platform reuses the plan, and nobody can slip SQL in. */
function checkSql(sql: string, params: unknown[]): string[] {
  if (!/^\s*SELECT\b/i.test(sql) || sql.includes(';')) throw new SuiteScriptError('SSS_SEARCH_ERROR_OCCURRED', 'Only a single SELECT can be run.');
  if (/'|--|\/\*/.test(sql)) throw new SuiteScriptError('UNBOUND_VALUE', 'This model refuses literals and comments in SuiteQL: bind values with ? and params.');
  const marks = sql.split('?').length - 1;
  if (marks !== params.length) throw new SuiteScriptError('SSS_SEARCH_ERROR_OCCURRED', `The query has ${String(marks)} parameters and got ${String(params.length)}.`);
  return [...sql.matchAll(/\b(?:FROM|JOIN)\s+([a-z0-9_]+)/gi)].map((match) => (match[1] ?? '').toLowerCase());
}

/** What SuiteQL says and SQLite says otherwise; what SuiteQL does not say is refused. */
function dialect(sql: string): string {
  const foreign = /\b(LIMIT|REGEXP\w*|GLOB|json_\w+|sqlite_\w+|PRAGMA)\b|SELECT\s+\*/i.exec(sql);
  if (foreign !== null) throw unmodelled(`${foreign[0]} in SuiteQL`);
  return sql.replace(/\bFETCH FIRST (\d+) ROWS ONLY\b/i, 'LIMIT $1');
}

/** N/query: only runSuiteQL over custom records, people, companies and phone calls (typings, query; units: NetSuite help, section_157072844224). */
export function queryModule(execution: Execution): object {
  return strict('N/query', {
    runSuiteQL({ query, params = [] }: { query: string; params?: (string | number | boolean)[] }) {
      execution.pay(UNITS.runSuiteQL);
      execution.searches++;
      for (const table of checkSql(required(query, 'query'), params)) {
        const standard = ENTITY_TABLES[table];
        if (standard === undefined && execution.services.customRecords.type(table) === undefined) throw unmodelled(`SuiteQL on ${table}`);
        // A record the role may not see does not exist for its queries.
        if (!atLeast(execution.level(standard?.permission ?? table), 'VIEW')) {
          throw new SuiteScriptError('SSS_SEARCH_ERROR_OCCURRED', `Search error occurred: Record '${table}' was not found.`);
        }
      }
      const rows = execution.services.database.all(dialect(query), params.map((param) => (typeof param === 'boolean' ? (param ? 'T' : 'F') : param)));
      return strict('query.ResultSet', {
        asMappedResults: () => rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]))),
      }, execution);
    },
  }, execution);
}
