import * as query from 'N/query';
import * as record from 'N/record';
import { type Decision, readDecision, type StoredDecision } from '../../call-sync/decision.ts';
import { callKey, type ListedCall } from '../../call-sync/listed-call.ts';
import { createRow } from '../create-row.ts';
import { CALL_DECISION } from '../ids.ts';

/**
 * Decisions of admins about single calls. The page adds rows, and changes none; the job marks those
 * that it has carried out. So the page never writes a row that the job holds, however long the job
 * takes over it.
 */

const PENDING = 0;
const APPLIED = 1;
/** Rows with decisions that one run looks at. */
const MOST_PAGES = 1_000;

type Row = Record<string, unknown>;

function run(customScriptId: string, text: string, params: (string | number)[]): Row[] {
  return query.runSuiteQL({ query: text, params, customScriptId }).asMappedResults();
}

/** Adds a decision. Costs 6 units. @throws when the role may not */
export function addDecision(
  page: number,
  call: Pick<ListedCall, 'session' | 'extension'>,
  act: Decision,
  now: number,
): StoredDecision {
  const key = callKey(call);
  const id = createRow(CALL_DECISION.type, {
    [CALL_DECISION.page]: page,
    [CALL_DECISION.call]: key,
    [CALL_DECISION.act]: JSON.stringify(act),
    [CALL_DECISION.at]: new Date(now).toISOString(),
    [CALL_DECISION.applied]: PENDING,
  });
  return { id, page, call: key, act, applied: false };
}

function decisionOf(row: Row): StoredDecision[] {
  const act = readDecision(String(row['act']));
  if (act === null) return [];
  return [
    {
      id: Number(row['id']),
      page: Number(row['page']),
      call: String(row['call']),
      act,
      applied: Number(row['applied']) === APPLIED,
    },
  ];
}

/**
 * What people decided about these calls, the first decision first. Costs 10 units.
 * @param calls at most as many as a row of the call list has
 */
export function decisionsAbout(
  calls: readonly Pick<ListedCall, 'session' | 'extension'>[],
): StoredDecision[] {
  const keys = [...new Set(calls.map(callKey))];
  if (keys.length === 0) return [];
  const { type, page, call, act, applied } = CALL_DECISION;
  return run(
    'rcp_decisions',
    `SELECT id, ${page} AS page, ${call} AS call, ${act} AS act, ${applied} AS applied ` +
      `FROM ${type} WHERE ${call} IN (${keys.map(() => '?').join(', ')}) ORDER BY id`,
    keys,
  ).flatMap(decisionOf);
}

/** IDs of the rows of the call list with decisions to carry out. Costs 10 units. */
export function decidedPages(): number[] {
  const { type, page, applied } = CALL_DECISION;
  return run(
    'rcp_decided_pages',
    `SELECT ${page} AS page FROM ${type} WHERE ${applied} = ? GROUP BY ${page} ` +
      `ORDER BY ${page} FETCH FIRST ${String(MOST_PAGES)} ROWS ONLY`,
    [PENDING],
  ).map((row) => Number(row['page']));
}

/** How many decisions are to be carried out. Costs 10 units. */
export function countDecisions(): number {
  const { type, applied } = CALL_DECISION;
  const [row] = run(
    'rcp_open_decisions',
    `SELECT COUNT(id) AS decisions FROM ${type} WHERE ${applied} = ?`,
    [PENDING],
  );
  return Number(row?.['decisions'] ?? 0);
}

/** Marks the decisions about calls of this row that are still open. Costs 2 units for each. */
export function markApplied(page: number, decisions: readonly StoredDecision[]): void {
  for (const { id } of decisions.filter((one) => one.page === page && !one.applied))
    record.submitFields({
      type: CALL_DECISION.type,
      id,
      values: { [CALL_DECISION.applied]: APPLIED },
    });
}
