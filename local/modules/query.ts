import path from 'node:path';
import { atLeast } from '../account/permission.ts';
import type { Execution } from '../execution/execution.ts';
import { fileAddress } from '../platform/file-cabinet.ts';
import type { Row } from '../store/database.ts';
import { displayColumn, ENTITY_TABLES } from '../store/entity-views.ts';
import { SYSTEM_TABLES, writeSystemTables } from '../store/system-tables.ts';
import { invalidType, SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { UNITS } from '../suitescript/governance.ts';
import { required, strict } from './module.ts';

/**
 * Everything that is a value must be bound: the platform reuses the plan, and nobody can slip SQL
 * in.
 */
function checkSql(sql: string, params: unknown[]): string[] {
  if (!/^\s*SELECT\b/i.test(sql) || sql.includes(';'))
    throw new SuiteScriptError('SSS_SEARCH_ERROR_OCCURRED', 'Only a single SELECT can be run.');
  if (/'|--|\/\*/.test(sql))
    throw new SuiteScriptError(
      'UNBOUND_VALUE',
      'This model refuses literals and comments in SuiteQL: bind values with ? and params.',
    );
  const marks = sql.split('?').length - 1;
  if (marks !== params.length)
    throw new SuiteScriptError(
      'SSS_SEARCH_ERROR_OCCURRED',
      `The query has ${String(marks)} parameters and got ${String(params.length)}.`,
    );
  return [...sql.matchAll(/\b(?:FROM|JOIN)\s+([a-z0-9_]+)/gi)].map((match) =>
    (match[1] ?? '').toLowerCase(),
  );
}

/**
 * Words that Oracle's SQL keeps for itself: none of them can be the name of a result's column.
 * SQLite takes most. Source: Oracle Database SQL Language Reference, "Oracle SQL Reserved Words".
 */
const RESERVED = `
    ACCESS ADD ALL ALTER AND ANY ASC AUDIT BETWEEN BY CHAR CHECK CLUSTER COLUMN COMMENT COMPRESS
    CONNECT CREATE CURRENT DATE DECIMAL DEFAULT DELETE DESC DISTINCT DROP ELSE EXCLUSIVE EXISTS FILE
    FLOAT FOR FROM GRANT GROUP HAVING IDENTIFIED IMMEDIATE IN INCREMENT INDEX INITIAL INSERT INTEGER
    INTERSECT INTO IS LEVEL LIKE LOCK LONG MAXEXTENTS MINUS MODE MODIFY NOT NOWAIT NULL NUMBER OF
    OFFLINE ON ONLINE OPTION OR ORDER PCTFREE PRIOR PUBLIC RAW RENAME RESOURCE REVOKE ROW ROWID
    ROWNUM ROWS SELECT SESSION SET SHARE SIZE SMALLINT START SUCCESSFUL SYNONYM SYSDATE TABLE THEN
    TO TRIGGER UID UNION UNIQUE UPDATE USER VALIDATE VALUES VARCHAR VIEW WHENEVER WHERE WITH
  `
  .trim()
  .split(/\s+/);

function checkAliases(sql: string): void {
  for (const [, alias = ''] of sql.matchAll(/\bAS\s+(\w+)/gi)) {
    if (RESERVED.includes(alias.toUpperCase()))
      throw new SuiteScriptError(
        'SSS_SEARCH_ERROR_OCCURRED',
        `Search error occurred: Invalid or unsupported search: ${alias} is a reserved word.`,
      );
  }
}

/**
 * Tables of a list that belongs to a record, with the permission of that record (**chosen**: no
 * source names one).
 */
const LIST_TABLES: Readonly<Record<string, { permission: string }>> = {
  supportcasestatus: { permission: 'LIST_CASE' },
};

/** What SuiteQL says and SQLite says otherwise; what SuiteQL does not say is refused. */
function dialect(sql: string): string {
  checkAliases(sql);
  const foreign = /\b(LIMIT|REGEXP\w*|GLOB|json_\w+|sqlite_\w+|PRAGMA)\b|SELECT\s+\*/i.exec(sql);
  if (foreign !== null) throw unmodelled(`${foreign[0]} in SuiteQL`);
  return sql
    .replace(/\bFETCH FIRST (\d+) ROWS ONLY\b/i, 'LIMIT $1')
    .replace(/\bFROM transaction\b/gi, 'FROM "transaction"')
    .replace(
      /\bBUILTIN\.DF\((?:(\w+)\.)?(\w+)\)/gi,
      (_, table: string | undefined, column: string) =>
        `${table === undefined ? '' : `${table}.`}${displayColumn(column)}`,
    );
}

/**
 * A column that a table doesn't have is the script's mistake, and the platform says so with an
 * error of its own.
 */
function run(execution: Execution, sql: string, params: (string | number | boolean)[]): Row[] {
  try {
    return execution.services.database.all(
      sql,
      params.map((param) => (typeof param === 'boolean' ? (param ? 'T' : 'F') : param)),
    );
  } catch (thrown) {
    const [, column] = /no such column: (\S+)/.exec((thrown as Error).message) ?? [];
    if (column === undefined) throw thrown;
    throw new SuiteScriptError(
      'SSS_SEARCH_ERROR_OCCURRED',
      `Search error occurred: Invalid or unsupported search: Unknown identifier '${column}'.`,
    );
  }
}

/**
 * N/query: only runSuiteQL over custom records, people, companies, phone calls, and files (typings, query;
 * units: NetSuite help, section_157072844224; errors: recorded behavior, N/query).
 */
export function queryModule(execution: Execution): object {
  const { accountId, customRecords, database, files, project, roles, world } = execution.services;
  return strict(
    'N/query',
    {
      runSuiteQL({
        query,
        params = [],
        customScriptId = '',
      }: {
        query: string;
        params?: (string | number | boolean)[];
        customScriptId?: string;
      }) {
        execution.pay(UNITS.runSuiteQL);
        execution.searches++;
        if (
          params.some((param: unknown) => !['string', 'number', 'boolean'].includes(typeof param))
        )
          throw invalidType('You have entered an invalid type argument: options.params');
        const tables = checkSql(required(query, 'query'), params);
        for (const table of tables) {
          const standard = ENTITY_TABLES[table] ?? SYSTEM_TABLES[table] ?? LIST_TABLES[table];
          if (standard === undefined && customRecords.type(table) === undefined)
            throw unmodelled(`SuiteQL on ${table}`);
          // A record the role may not see does not exist for its queries.
          if (!atLeast(execution.level(standard?.permission ?? table), 'VIEW')) {
            throw new SuiteScriptError(
              'SSS_SEARCH_ERROR_OCCURRED',
              `Search error occurred: Record '${table}' was not found.`,
            );
          }
        }
        if (tables.some((table) => SYSTEM_TABLES[table] !== undefined))
          writeSystemTables({
            database,
            project,
            files: () =>
              files.all().map((file) => ({
                id: file.id,
                name: path.posix.basename(file.path),
                url: fileAddress(file, accountId),
              })),
            deploymentsOff: world().deploymentsOff,
            roleOf: (scriptId) => roles.find(scriptId),
          });
        const rows = run(execution, dialect(query), params);
        execution.services.others?.(customScriptId);
        return strict(
          'query.ResultSet',
          {
            asMappedResults: () =>
              rows.map((row) =>
                Object.fromEntries(
                  Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]),
                ),
              ),
          },
          execution,
        );
      },
    },
    execution,
  );
}
