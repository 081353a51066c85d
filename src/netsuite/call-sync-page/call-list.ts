import { type Decision, withDecisions } from '../../call-sync/decision.ts';
import type { Roster } from '../../call-sync/extension.ts';
import { type ListedCall, latestOf } from '../../call-sync/listed-call.ts';
import type { CallRow } from '../../call-sync/page-contract.ts';
import { addDecision, decisionsAbout } from '../call-rows/call-decisions.ts';
import { callsBetween, DAYS_KEPT, readPage } from '../call-rows/call-pages.ts';
import { readExtensions } from '../call-rows/extension-shelves.ts';
import { phoneCallAddress } from '../phone-call-address.ts';

/** Calls in one answer, and rows that are read for them: a row has up to 250 calls. */
const MOST_CALLS = 100;
const MOST_ROWS = 8;
const DAY_MS = 86_400_000;

/** Returns a call as the page shows it. Costs nothing. */
const rowOf = (page: number, call: ListedCall, roster: Roster): CallRow => ({
  page,
  ...call,
  extensionNumber: roster[call.extension]?.number ?? '',
  url: addressOf(call),
});

const addressOf = ({ outcome }: ListedCall): string =>
  outcome.state === 'logged' ? phoneCallAddress(outcome.record) : '';

/** One of several mentions of a call. */
const mentionOf = ({ session, extension, modifiedAt }: ListedCall): string =>
  `${session} ${extension} ${String(modifiedAt)}`;

/**
 * The calls of the last 30 days that began before a time, the newest first, each once, with what
 * people have decided and no run has done yet. Costs 30 units.
 * @param before milliseconds since 1970; null: the newest
 */
export function readCalls(
  before: number | null,
  now: number,
): { calls: CallRow[]; next: number | null } {
  const { roster } = readExtensions();
  const to = before ?? now + DAY_MS;
  const pages = callsBetween(now - DAYS_KEPT * DAY_MS, to, MOST_ROWS);
  const pageOf = new Map<string, number>();
  const all = pages.flatMap(({ id, calls }) => {
    for (const call of calls) pageOf.set(mentionOf(call), id);
    return calls;
  });
  const found = latestOf(all).filter(({ startedAt }) => startedAt < to);
  // A row that wasn't read may hold calls that are newer than the oldest ones of those that were.
  const certain =
    pages.length < MOST_ROWS
      ? found
      : found.filter(({ startedAt }) => startedAt >= edgeOf(pages.at(-1)?.calls ?? []));
  const calls = certain.slice(0, MOST_CALLS);
  const decisions = decisionsAbout(calls);
  const last = calls.at(-1);
  const isMore = certain.length > calls.length || pages.length === MOST_ROWS;
  return {
    calls: calls.map((call) => {
      const page = pageOf.get(mentionOf(call)) ?? 0;
      return rowOf(page, withDecisions(call, page, decisions), roster);
    }),
    next: isMore && last !== undefined ? last.startedAt : null,
  };
}

/** The newest call of the last row that was read: rows that follow end before it. */
const edgeOf = (calls: readonly ListedCall[]): number =>
  Math.max(0, ...calls.map(({ startedAt }) => startedAt));

/**
 * Writes down what a person decided about a call; the next run does it. Costs 36 units.
 * @returns the call as it is now, or null when it no longer exists
 * @throws when the role may not add decisions
 */
export function decideCall(
  { page, session, extension }: { page: number; session: string; extension: string },
  act: Decision,
  now: number,
): CallRow | null {
  const call = readPage(page)?.calls.find(
    (one) => one.session === session && one.extension === extension,
  );
  if (call === undefined) return null;
  addDecision(page, call, act, now);
  return rowOf(page, withDecisions(call, page, decisionsAbout([call])), readExtensions().roster);
}
