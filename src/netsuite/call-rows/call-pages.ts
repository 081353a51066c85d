import * as query from 'N/query';
import * as record from 'N/record';
import {
  isOpen,
  joinPages,
  type ListedCall,
  readListedCalls,
} from '../../call-sync/listed-call.ts';
import { createRow } from '../create-row.ts';
import { CALL_PAGE } from '../ids.ts';
import { logFailure } from '../log-failure.ts';
import { countDecisions, decidedPages } from './call-decisions.ts';

/** Calls in one row: its field takes a million characters, and a call has some 500. */
const MOST_IN_ROW = 250;
/** Rows that one query lists; SuiteQL answers 5,000 at most. */
const MOST_ROWS = 1_000;
const DAY_MS = 86_400_000;
/** How long the call list keeps a call. */
export const DAYS_KEPT = 30;

/** A row of the call list. */
export interface CallPageRow {
  id: number;
  calls: ListedCall[];
}

type Values = Record<string, string | number>;

function valuesOf(calls: readonly ListedCall[]): Values {
  const starts = calls.map(({ startedAt }) => startedAt);
  return {
    [CALL_PAGE.from]: new Date(Math.min(...starts)).toISOString(),
    [CALL_PAGE.to]: new Date(Math.max(...starts)).toISOString(),
    [CALL_PAGE.open]: calls.filter(isOpen).length,
    [CALL_PAGE.calls]: JSON.stringify(calls),
  };
}

function find(source: string): { id: number; calls: string } | null {
  const row = query
    .runSuiteQL({
      query: `SELECT id, ${CALL_PAGE.calls} AS calls FROM ${CALL_PAGE.type} WHERE ${CALL_PAGE.source} = ?`,
      params: [source],
      customScriptId: 'rcp_page_by_source',
    })
    .asMappedResults()[0];
  return row === undefined ? null : { id: Number(row['id']), calls: String(row['calls'] ?? '') };
}

function write(source: string, calls: readonly ListedCall[]): void {
  const known = find(source);
  if (known !== null) {
    const joined = joinPages(readListedCalls(known.calls) ?? [], calls);
    record.submitFields({ type: CALL_PAGE.type, id: known.id, values: valuesOf(joined) });
    return;
  }
  createRow(CALL_PAGE.type, { [CALL_PAGE.source]: source, ...valuesOf(calls) });
}

/**
 * Lists the calls of one answer of RingCentral, before its token is stored: from then on every one
 * of them has a row, whatever happens. The same answer read again changes the same rows. Costs 16
 * units for each 250 calls.
 *
 * @param source names the answer: the same for every try to read it
 */
export function listCalls(source: string, calls: readonly ListedCall[]): void {
  for (let from = 0; from < calls.length; from += MOST_IN_ROW)
    write(`${source}.${String(from / MOST_IN_ROW)}`, calls.slice(from, from + MOST_IN_ROW));
}

/** IDs of the rows that a run still has something to do with, the oldest first. Costs 20 units. */
export function openPages(): number[] {
  const open = query
    .runSuiteQL({
      query:
        `SELECT id FROM ${CALL_PAGE.type} WHERE ${CALL_PAGE.open} > ? ` +
        `ORDER BY id FETCH FIRST ${String(MOST_ROWS)} ROWS ONLY`,
      params: [0],
      customScriptId: 'rcp_open_pages',
    })
    .asMappedResults()
    .map((row) => Number(row['id']));
  return [...new Set([...open, ...decidedPages()])].sort((a, b) => a - b);
}

/** How many calls wait, and how many decisions about calls. Costs 20 units. */
export function countOpen(): number {
  const row = query
    .runSuiteQL({
      query: `SELECT SUM(${CALL_PAGE.open}) AS waiting FROM ${CALL_PAGE.type}`,
      params: [],
      customScriptId: 'rcp_open_calls',
    })
    .asMappedResults()[0];
  return Number(row?.['waiting'] ?? 0) + countDecisions();
}

/** Reads a row; null when it is gone or can't be read. Costs 10 units. */
export function readPage(id: number): CallPageRow | null {
  const row = query
    .runSuiteQL({
      query: `SELECT ${CALL_PAGE.calls} AS calls FROM ${CALL_PAGE.type} WHERE id = ?`,
      params: [id],
      customScriptId: 'rcp_call_page',
    })
    .asMappedResults()[0];
  if (row === undefined) return null;
  const calls = readListedCalls(String(row['calls'] ?? ''));
  if (calls === null) {
    logFailure('RingCentral: a row of the call list could not be read', new Error(String(id)));
    return null;
  }
  return { id, calls };
}

/** Writes what became of a row's calls. Costs 2 units. */
export function writePage({ id, calls }: CallPageRow): void {
  record.submitFields({ type: CALL_PAGE.type, id, values: valuesOf(calls) });
}

/**
 * Reads the rows that hold calls of a span, the row with the latest call first. A call that changed
 * is in several of them. Costs 10 units.
 * @param from milliseconds since 1970, inclusive
 * @param to exclusive
 * @param most rows that are read at most
 */
export function callsBetween(from: number, to: number, most: number): CallPageRow[] {
  return query
    .runSuiteQL({
      query:
        `SELECT id, ${CALL_PAGE.calls} AS calls FROM ${CALL_PAGE.type} WHERE ${CALL_PAGE.to} >= ? ` +
        `AND ${CALL_PAGE.from} < ? ORDER BY ${CALL_PAGE.to} DESC, id DESC ` +
        `FETCH FIRST ${String(most)} ROWS ONLY`,
      params: [new Date(from).toISOString(), new Date(to).toISOString()],
      customScriptId: 'rcp_calls_between',
    })
    .asMappedResults()
    .map((row) => ({
      id: Number(row['id']),
      calls: readListedCalls(String(row['calls'] ?? '')) ?? [],
    }));
}

/**
 * Removes rows whose calls are older than 30 days, except those with calls that still wait. Costs 10
 * units, and 4 for each row.
 * @param most rows that are removed at most
 */
export function removeOldPages(now: number, most: number): number {
  const old = query
    .runSuiteQL({
      query:
        `SELECT id FROM ${CALL_PAGE.type} WHERE ${CALL_PAGE.to} < ? AND ${CALL_PAGE.open} = ? ` +
        `ORDER BY id FETCH FIRST ${String(most)} ROWS ONLY`,
      params: [new Date(now - DAYS_KEPT * DAY_MS).toISOString(), 0],
      customScriptId: 'rcp_old_pages',
    })
    .asMappedResults();
  for (const row of old) record.delete({ type: CALL_PAGE.type, id: Number(row['id']) });
  return old.length;
}
