import * as v from 'valibot';
import { LINKED_TYPES, SKIP_REASONS } from '../contracts/call-terms.ts';
import { ListedCall } from './listed-call.ts';
import { READ_FAILURES } from './sync-state.ts';

const id = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER));

/** What a run would do with a call. */
const Fate = v.variant('state', [
  v.object({
    state: v.literal('new'),
    organizer: id,
    /** Empty when the role can't see employees. */
    organizerName: v.string(),
    /** The record that the call would be linked to; null without one. */
    record: v.nullable(v.object({ type: v.picklist(LINKED_TYPES), id, name: v.string() })),
    /** How many records have the number, when that is more than one. */
    several: v.number(),
  }),
  /** NetSuite has its Phone Call record already, from the softphone or an earlier run. */
  v.object({ state: v.literal('known'), url: v.string() }),
  /** Somebody deleted its record. */
  v.object({ state: v.literal('deleted') }),
  v.object({ state: v.literal('skipped'), reason: v.picklist(SKIP_REASONS) }),
  /** It hasn't ended. */
  v.object({ state: v.literal('in-progress') }),
  /** RingCentral's data about the call doesn't fit NetSuite's fields. */
  v.object({ state: v.literal('refused') }),
]);

/** A call of RingCentral's log, with what a run would do with it. */
export const PreviewedCall = v.object({
  ...v.pick(ListedCall, [
    'session',
    'extension',
    'direction',
    'startedAt',
    'seconds',
    'result',
    'number',
    'name',
  ]).entries,
  /** The extension's number; empty when RingCentral doesn't list it. */
  extensionNumber: v.string(),
  fate: Fate,
});
export type PreviewedCall = v.InferOutput<typeof PreviewedCall>;

/** What the first run would do, as far as the preview reads. */
export const FirstRun = v.object({
  /** Calls that began before this would not be logged. Milliseconds since 1970. */
  since: v.number(),
  /** The newest call first. */
  calls: v.array(PreviewedCall),
  /** RingCentral has more calls than the preview reads. */
  more: v.boolean(),
  /** The reader's role can't see every record that a run can. */
  partial: v.boolean(),
});
export type FirstRun = v.InferOutput<typeof FirstRun>;

/** Why RingCentral couldn't be read for a person who waits for it. */
export const Unread = v.object({
  code: v.picklist(READ_FAILURES),
  /** Scopes, permissions, or the script that is missing, by their own names. */
  missing: v.array(v.string()),
  /** Seconds to wait; null when RingCentral didn't say. */
  retryAfter: v.nullable(v.number()),
});
export type Unread = v.InferOutput<typeof Unread>;
