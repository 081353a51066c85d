import * as v from 'valibot';
import { Answers } from './call-fields.ts';
import {
  CALL_RESULTS,
  ENTITY_TYPES,
  LOGGED_NUMBER,
  LONGEST_MESSAGE,
  LONGEST_NOTE,
  LONGEST_TASK,
  RELATED_TYPES,
} from './call-terms.ts';
import { parseWith } from './contract.ts';
import { searchText } from './search-text.ts';

/** A task to be created after a call. */
export const FollowUp = v.strictObject({
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TASK)),
  /** The day by which it is to be done: year, month (1 to 12), and day. */
  due: v.strictTuple([
    v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(9999)),
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)),
  ]),
});
export type FollowUp = v.InferOutput<typeof FollowUp>;

const token = v.pipe(v.string(), v.maxLength(200));
const e164 = v.pipe(v.string(), v.regex(/^\+?\d{1,20}$/));
/** What the user's own clock showed (WallTime). */
const wall = v.strictTuple([v.number(), v.number(), v.number(), v.number(), v.number()]);
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

/**
 * Unique for this call and this user, the same at every try: it becomes the record's external id.
 */
const externalId = v.pipe(v.string(), v.regex(/^rcp-[A-Za-z0-9._-]{1,150}$/));
/** The number that a record is looked for by. `national`: without its country's code, digits only. */
const lookedUp = { number: e164, national: v.pipe(v.string(), v.regex(/^\d{4,15}$/)) };
/** The record of a caller. */
const caller = v.strictObject({
  type: v.picklist(ENTITY_TYPES),
  id: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
/** The record that a call is linked to. */
const linked = v.nullable(v.strictObject({ type: v.picklist(ENTITY_TYPES), id: v.number() }));
/** What the call was about. */
const related = v.nullable(v.strictObject({ type: v.picklist(RELATED_TYPES), id: v.number() }));

/** One finished call. `wall` is its start. */
export const FinishedCall = v.strictObject({
  externalId,
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
  entity: linked,
  /** Absent in calls of a page that was loaded before version 2. */
  related: v.optional(related),
  /** Absent in calls of a page that was loaded before there were Call Fields. */
  answers: v.optional(Answers),
  /** The time to answer ran out: save without the answers that are required. */
  unanswered: v.optional(v.boolean()),
  followUp: v.optional(v.nullable(FollowUp)),
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

/** What a person can still change about a call after it was saved. */
const CallText = v.strictObject({
  note: v.pipe(v.string(), v.maxLength(LONGEST_MESSAGE)),
  answers: Answers,
  entity: linked,
  related,
});

/** A change to a call that is saved. */
export const CallChange = v.strictObject({
  externalId,
  name: v.pipe(v.string(), v.maxLength(200)),
  /** What the person saw: a value is overwritten only if NetSuite still has it like this. */
  before: CallText,
  after: CallText,
  followUp: v.nullable(FollowUp),
});
export type CallChange = v.InferOutput<typeof CallChange>;

/** A contact to be created. NetSuite's names have 32 characters at most (records catalogue). */
export const NewContact = v.strictObject({
  firstName: v.pipe(v.string(), v.trim(), v.maxLength(32)),
  lastName: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(32)),
  phone: v.pipe(v.string(), v.trim(), v.maxLength(32)),
  email: v.union([v.literal(''), v.pipe(v.string(), v.trim(), v.email(), v.maxLength(254))]),
  /** Internal ID of the customer that the contact belongs to. */
  company: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** The phone number, to look for contacts that have it already; null for none. */
  match: v.optional(v.nullable(v.strictObject(lookedUp)), null),
  /** A person has seen the possible duplicates and wants another contact. */
  anyway: v.boolean(),
});
export type NewContact = v.InferOutput<typeof NewContact>;

/**
 * What the softphone may ask of the calls Suitelet, as the JSON body of a POST. It runs with the
 * caller's own role.
 */
export const CallsRequest = v.variant('action', [
  /** Who has this number? */
  v.strictObject({ action: v.literal('match'), token, ...lookedUp }),
  /** Whom can I call by this name? */
  v.strictObject({
    action: v.literal('search'),
    token,
    text: v.pipe(v.string(), v.maxLength(200), v.transform(searchText), v.string()),
  }),
  /** What does NetSuite have about this caller? */
  v.strictObject({ action: v.literal('context'), token, entity: caller }),
  /** Which links does the company offer beside this call? `entity`: the caller, where known. */
  v.strictObject({ action: v.literal('info-links'), token, entity: v.nullable(caller) }),
  v.strictObject({ action: v.literal('log'), token, call: FinishedCall }),
  /** Which Call Fields are there to answer? */
  v.strictObject({ action: v.literal('call-fields'), token }),
  /** What does NetSuite have about this call of mine, for editing? */
  v.strictObject({ action: v.literal('open-call'), token, externalId }),
  v.strictObject({ action: v.literal('change-call'), token, change: CallChange }),
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
