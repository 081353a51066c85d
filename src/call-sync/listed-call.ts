import * as v from 'valibot';
import {
  CALL_RESULTS,
  ENTITY_TYPES,
  LOGGED_NUMBER,
  SKIP_REASONS,
} from '../contracts/call-terms.ts';
import { parseText } from '../contracts/parse-text.ts';

/** Why a call couldn't be logged in NetSuite. The text for each reason is in src/i18n. */
export const LOG_FAILURES = ['organizer-refused', 'record-refused', 'not-answered'] as const;

const id = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The outcome of a call. */
const Outcome = v.variant('state', [
  /** Read from RingCentral; this run or the next one logs it. */
  v.object({ state: v.literal('waiting') }),
  v.object({
    state: v.literal('logged'),
    /** Internal ID of the Phone Call record. */
    record: id,
    /** It was there before, and what RingCentral knows better was added. */
    updated: v.optional(v.boolean(), false),
    /** How many NetSuite records have the number, when that isn't one. */
    several: v.optional(v.number(), 0),
    /** Whether the Phone Call record names a company or a contact, as far as is known. */
    linked: v.optional(v.boolean(), true),
  }),
  /** Somebody deleted the record, so the call isn't logged again. */
  v.object({ state: v.literal('deleted') }),
  v.object({ state: v.literal('skipped'), reason: v.picklist(SKIP_REASONS) }),
  v.object({
    state: v.literal('failed'),
    reason: v.picklist(LOG_FAILURES),
    /** NetSuite's own words, shortened. */
    detail: v.optional(v.string(), ''),
  }),
]);
export type Outcome = v.InferOutput<typeof Outcome>;

/** A call of RingCentral's log as the call list keeps it for 30 days. */
export const ListedCall = v.object({
  session: v.string(),
  extension: v.string(),
  direction: v.picklist(['inbound', 'outbound']),
  startedAt: v.number(),
  seconds: v.number(),
  result: v.picklist([...CALL_RESULTS, 'in-progress']),
  number: v.pipe(v.string(), v.regex(LOGGED_NUMBER)),
  name: v.pipe(v.string(), v.maxLength(200)),
  internal: v.boolean(),
  queue: v.boolean(),
  emergency: v.boolean(),
  recording: v.string(),
  modifiedAt: v.number(),
  outcome: Outcome,
  /** Number of times the call was sent to NetSuite. */
  tries: v.optional(v.number(), 0),
  /** A person chose to log the call regardless of the logging rules. */
  anyway: v.optional(v.boolean(), false),
  /** The record that a person chose for the call. */
  entity: v.optional(v.nullable(v.object({ type: v.picklist(ENTITY_TYPES), id })), null),
  /** The organizer that a person chose for this call alone. */
  organizer: v.optional(v.nullable(id), null),
  /** Internal ID of the last decision of a person that this row has; 0: it has none. */
  decided: v.optional(v.number(), 0),
});
export type ListedCall = v.InferOutput<typeof ListedCall>;

const Page = v.array(ListedCall);

/** The calls of a stored page; null when the text isn't ours. */
export const readListedCalls = (text: string): ListedCall[] | null => parseText(Page, text);

/**
 * Whether a run still has something to do with it. A call that goes on comes again when it has
 * ended.
 */
export function isOpen({ outcome, result }: ListedCall): boolean {
  return outcome.state === 'waiting' && result !== 'in-progress';
}

/** Names a call among those of the list. */
export const callKey = ({
  session,
  extension,
}: Pick<ListedCall, 'session' | 'extension'>): string => `${session} ${extension}`;

/**
 * Joins what a page of the log says now with what was stored of the same page before: a page is read
 * again when a run stopped before it could store its token. What became of a call stays unless
 * RingCentral changed the call since.
 */
export function joinPages(
  stored: readonly ListedCall[],
  read: readonly ListedCall[],
): ListedCall[] {
  const all = new Map(stored.map((call) => [callKey(call), call]));
  for (const call of read) {
    const known = all.get(callKey(call));
    if (known === undefined || call.modifiedAt > known.modifiedAt)
      all.set(callKey(call), {
        ...call,
        ...(known === undefined
          ? {}
          : {
              anyway: known.anyway,
              entity: known.entity,
              organizer: known.organizer,
              decided: known.decided,
            }),
      });
  }
  return [...all.values()];
}

/** Of several mentions of a call the one that RingCentral changed last, newest call first. */
export function latestOf(calls: readonly ListedCall[]): ListedCall[] {
  return joinPages([], calls).sort((a, b) => b.startedAt - a.startedAt);
}
