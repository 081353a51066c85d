import { SuiteScriptError, noPermission, unmodelled } from '../platform/error.ts';
import { UNITS } from '../platform/governance.ts';
import { atLeast } from '../platform/roles.ts';
import type { Execution } from '../runtime/execution.ts';
import type { Row } from '../store/database.ts';
import { required, strict } from './module.ts';

function customType(execution: Execution, type: string) {
  const found = execution.services.customRecords.type(required(type, 'type'));
  if (found === undefined) throw unmodelled(`records of type ${type} from a script`);
  return found;
}

function mustHold(execution: Execution, type: string, level: 'VIEW' | 'EDIT'): void {
  if (!atLeast(execution.level(type), level)) throw noPermission(`${type} (${level.toLowerCase()})`);
}

function rowOf(execution: Execution, type: string, id: unknown): Row {
  const row = execution.services.customRecords.row(type, Number(required(id, 'id')));
  if (row === null) throw new SuiteScriptError('RCRD_DSNT_EXIST', 'That record does not exist.');
  return row;
}

/** N/search: only lookupFields, of custom records (NetSuite help, section_4511014571). */
export function searchModule(execution: Execution): object {
  return strict('N/search', {
    lookupFields({ type, id, columns }: { type: string; id: unknown; columns: string | string[] }) {
      execution.pay(UNITS.lookupFields);
      execution.searches++;
      const definition = customType(execution, type);
      mustHold(execution, type, 'VIEW');
      const row = rowOf(execution, type, id);
      const found: [string, unknown][] = [required(columns, 'columns')].flat().map((column) => {
        const field = definition.fields.find(({ scriptId }) => scriptId === column);
        if (field === undefined && !['name', 'isinactive'].includes(column)) {
          throw new SuiteScriptError('SSS_INVALID_SRCH_COL', `An nlobjSearchColumn contains an invalid column: ${column}`);
        }
        const value = row[column] ?? '';
        if (field?.type === 'CHECKBOX' || column === 'isinactive') return [column, value === 'T'];
        return [column, field?.type === 'SELECT' ? (value === '' ? [] : [{ value: String(value), text: '' }]) : String(value)];
      });
      return Object.fromEntries(found);
    },
  }, execution);
}

/** Everything that is a value must be bound: the platform reuses the plan, and nobody can slip SQL in. */
function checkSql(sql: string, params: unknown[]): string[] {
  if (!/^\s*SELECT\b/i.test(sql) || sql.includes(';')) throw new SuiteScriptError('SSS_SEARCH_ERROR_OCCURRED', 'Only a single SELECT can be run.');
  if (/'|--|\/\*/.test(sql)) throw new SuiteScriptError('UNBOUND_VALUE', 'This model refuses literals and comments in SuiteQL: bind values with ? and params.');
  const marks = sql.split('?').length - 1;
  if (marks !== params.length) throw new SuiteScriptError('SSS_SEARCH_ERROR_OCCURRED', `The query has ${String(marks)} parameters and got ${String(params.length)}.`);
  return [...sql.matchAll(/\b(?:FROM|JOIN)\s+([a-z0-9_]+)/gi)].map((match) => (match[1] ?? '').toLowerCase());
}

/** N/query: only runSuiteQL over custom records (NetSuite help, section_1567021545). */
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

/** N/record: only submitFields of custom records (NetSuite help, section_4267283788). */
export function recordModule(execution: Execution): object {
  return strict('N/record', {
    submitFields({ type, id, values }: { type: string; id: unknown; values: Record<string, unknown> }) {
      customType(execution, type);
      execution.pay(UNITS.submitFields.custom);
      mustHold(execution, type, 'EDIT');
      rowOf(execution, type, id);
      execution.services.customRecords.update(type, Number(id), required(values, 'values'));
      return Number(id);
    },
  }, execution);
}
