import * as v from 'valibot';
import { LINKED_TYPES } from '../contracts/call-terms.ts';
import { parseText } from '../contracts/parse-text.ts';
import { callKey, type ListedCall } from './listed-call.ts';

const id = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER));

/** What a person may decide about one call of the list. */
export const Decision = v.variant('decision', [
  /** Try again what NetSuite refused, or what the rules no longer leave out. */
  v.strictObject({ decision: v.literal('retry') }),
  /** Log it even if the rules leave it out. */
  v.strictObject({ decision: v.literal('log-anyway') }),
  /** For this call alone. */
  v.strictObject({ decision: v.literal('organizer'), employee: id }),
  /** The record that it belongs to. */
  v.strictObject({
    decision: v.literal('record'),
    entity: v.strictObject({ type: v.picklist(LINKED_TYPES), id }),
  }),
]);
export type Decision = v.InferOutput<typeof Decision>;

/** The decision as it is stored; null when the text isn't ours. */
export const readDecision = (text: string): Decision | null => parseText(Decision, text);

/** A decision with where it is stored. */
export interface StoredDecision {
  /** Internal ID of its own row: a later decision has a higher one. */
  id: number;
  /** Internal ID of the call list's row in which the person saw the call. */
  page: number;
  /** What callKey says of the call. */
  call: string;
  act: Decision;
  /** The job has carried it out. */
  applied: boolean;
}

function changed(act: Decision): Partial<ListedCall> {
  switch (act.decision) {
    case 'retry':
      return {};
    case 'log-anyway':
      return { anyway: true };
    case 'organizer':
      return { organizer: act.employee };
    case 'record':
      return { entity: act.entity };
  }
}

/**
 * A call of a row with what people decided about it since that was last looked at; the call itself
 * when there is nothing new. A later mention of the call, which waits in a row of its own, gets the
 * decisions too; an earlier one that is settled stays as it is.
 * @param page internal ID of the row
 * @param decisions in the order in which they were made
 */
export function withDecisions(
  call: ListedCall,
  page: number,
  decisions: readonly StoredDecision[],
): ListedCall {
  const isOpen = call.outcome.state === 'waiting';
  return decisions
    .filter((one) => one.call === callKey(call) && one.id > call.decided)
    .filter((one) => isOpen || one.page === page)
    .reduce<ListedCall>(
      (known, one) => ({
        ...known,
        ...changed(one.act),
        outcome: { state: 'waiting' },
        tries: 0,
        decided: one.id,
      }),
      call,
    );
}
