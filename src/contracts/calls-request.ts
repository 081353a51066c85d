import * as v from 'valibot';
import {
  CALL_RESULTS,
  ENTITY_TYPES,
  LOGGED_NUMBER,
  LONGEST_NOTE,
  RELATED_TYPES,
} from './call-terms.ts';
import { parseWith } from './contract.ts';
import { searchText } from './search-text.ts';

const token = v.pipe(v.string(), v.maxLength(200));
const e164 = v.pipe(v.string(), v.regex(/^\+?\d{1,20}$/));
/** What the user's own clock showed (WallTime). */
const wall = v.strictTuple([v.number(), v.number(), v.number(), v.number(), v.number()]);
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

/** One finished call. `wall` is its start. */
export const FinishedCall = v.strictObject({
  /**
   * Unique for this call and this user, the same at every try: it becomes the record's external id.
   */
  externalId: v.pipe(v.string(), v.regex(/^rcp-[A-Za-z0-9._-]{1,150}$/)),
  direction: v.picklist(['inbound', 'outbound']),
  /** Empty when the caller withheld it. */
  number: v.pipe(v.string(), v.regex(LOGGED_NUMBER)),
  name: v.pipe(v.string(), v.maxLength(200)),
  startedAt: moment,
  answeredAt: v.nullable(moment),
  endedAt: moment,
  wall,
  result: v.picklist(CALL_RESULTS),
  recorded: v.boolean(),
  note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  entity: v.nullable(v.strictObject({ type: v.picklist(ENTITY_TYPES), id: v.number() })),
  /** What the call was about. Absent in calls of a page that was loaded before version 2. */
  related: v.optional(
    v.nullable(v.strictObject({ type: v.picklist(RELATED_TYPES), id: v.number() })),
  ),
});
export type FinishedCall = v.InferOutput<typeof FinishedCall>;

const entity = v.nullable(
  v.strictObject({ type: v.picklist(ENTITY_TYPES), id: v.pipe(v.number(), v.minValue(1)) }),
);

/** One day of a conversation of text messages. */
export const ConversationDay = v.strictObject({
  /** Names the conversation for this user, the same every day. */
  conversation: v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,60}$/)),
  number: v.pipe(v.string(), v.regex(LOGGED_NUMBER)),
  name: v.pipe(v.string(), v.maxLength(200)),
  /** The day, and the time of its first message. */
  wall,
  /** The day's messages, the oldest first, as they are to be read in the record. */
  lines: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(1_200))),
    v.minLength(1),
    v.maxLength(200),
  ),
  entity,
});
export type ConversationDay = v.InferOutput<typeof ConversationDay>;

/** A contact to be created. NetSuite's names have 32 characters at most (records catalogue). */
export const NewContact = v.strictObject({
  firstName: v.pipe(v.string(), v.trim(), v.maxLength(32)),
  lastName: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(32)),
  phone: v.pipe(v.string(), v.trim(), v.maxLength(32)),
  email: v.union([v.literal(''), v.pipe(v.string(), v.trim(), v.email(), v.maxLength(254))]),
  /** Internal ID of the customer that the contact belongs to. */
  company: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** The phone number as it is looked up, for who has it already; null for none. */
  match: v.optional(
    v.nullable(
      v.strictObject({ number: e164, national: v.pipe(v.string(), v.regex(/^\d{4,15}$/)) }),
    ),
    null,
  ),
  /** A person has seen the possible duplicates and wants another contact. */
  anyway: v.boolean(),
});
export type NewContact = v.InferOutput<typeof NewContact>;

/**
 * What the softphone may ask of the calls Suitelet, as the JSON body of a POST. It runs with the
 * caller's own role.
 */
export const CallsRequest = v.variant('action', [
  /** Who has this number? `national` is the number without its country's code, digits only. */
  v.strictObject({
    action: v.literal('match'),
    token,
    number: e164,
    national: v.pipe(v.string(), v.regex(/^\d{4,15}$/)),
  }),
  /** Whom can I call by this name? */
  v.strictObject({
    action: v.literal('search'),
    token,
    text: v.pipe(v.string(), v.maxLength(200), v.transform(searchText), v.string()),
  }),
  /** What does NetSuite have about this caller? */
  v.strictObject({
    action: v.literal('context'),
    token,
    entity: v.strictObject({
      type: v.picklist(ENTITY_TYPES),
      id: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  }),
  /** Which links does the company offer beside this call? `entity`: the caller, where known. */
  v.strictObject({
    action: v.literal('info-links'),
    token,
    entity: v.nullable(
      v.strictObject({
        type: v.picklist(ENTITY_TYPES),
        id: v.pipe(v.number(), v.integer(), v.minValue(1)),
      }),
    ),
  }),
  v.strictObject({ action: v.literal('log'), token, call: FinishedCall }),
  /** Which of these calls have a Phone Call record? */
  v.strictObject({
    action: v.literal('logged'),
    token,
    sessions: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,120}$/))),
      v.minLength(1),
      v.maxLength(100),
    ),
  }),
  /** Does the company log text messages? */
  v.strictObject({ action: v.literal('logs-messages'), token }),
  v.strictObject({ action: v.literal('log-messages'), token, day: ConversationDay }),
  /** Which company does a new contact belong to? */
  v.strictObject({
    action: v.literal('find-company'),
    token,
    text: v.pipe(v.string(), v.maxLength(200), v.transform(searchText), v.string()),
  }),
  v.strictObject({ action: v.literal('create-contact'), token, contact: NewContact }),
]);
export type CallsRequest = v.InferOutput<typeof CallsRequest>;

/** The parsed request, or null. */
export function parseCallsRequest(value: unknown): CallsRequest | null {
  return parseWith(CallsRequest, value);
}
