import * as query from 'N/query';
import type { AuditRow } from '../../contracts/setup.ts';
import { AUDIT } from '../ids.ts';
import { textOrEmpty } from '../text-or-empty.ts';

const PAGE = 20;

const { fields } = AUDIT;
const COLUMNS = Object.values(fields).join(', ');
/**
 * A row made by hand may hold anything where the time is. One without its zone would be read in the
 * server's.
 */
const timeOf = (value: unknown): string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? new Date(value).toISOString()
    : '';

/**
 * Twenty rows of the audit trail, newest first. By the row's id, since rows are only ever added:
 * what is written meanwhile moves no row to another page. Costs 10 units.
 *
 * @param before id of the oldest row already read, or null for the newest
 * @throws when the caller's role may not see the record
 */
export function readAuditTrail(before: number | null): { rows: AuditRow[]; more: boolean } {
  const found = query
    .runSuiteQL({
      query:
        `SELECT id, ${COLUMNS} FROM ${AUDIT.type} ${before === null ? '' : 'WHERE id < ?'} ` +
        `ORDER BY id DESC FETCH FIRST ${String(PAGE + 1)} ROWS ONLY`,
      params: before === null ? [] : [before],
      customScriptId: 'rcp_audit',
    })
    .asMappedResults();
  return {
    rows: found.slice(0, PAGE).map((row) => ({
      id: Number(row['id']),
      at: timeOf(row[fields.at]),
      user: textOrEmpty(row[fields.user]),
      role: textOrEmpty(row[fields.role]),
      action: textOrEmpty(row[fields.action]),
      subject: textOrEmpty(row[fields.subject]),
      outcome: textOrEmpty(row[fields.outcome]),
      detail: textOrEmpty(row[fields.detail]),
    })),
    more: found.length > PAGE,
  };
}
