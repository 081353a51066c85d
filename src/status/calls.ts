import * as v from 'valibot';
import { CALL_RESULTS, ENTITY_TYPES, LONGEST_NOTE } from './call-terms.ts';
import { SCHEMA, SERVICE } from './service.ts';

/** An address within the account, never another origin. */
const Path = v.pipe(v.string(), v.regex(/^\/(?!\/)[\x21-\x7e]*$/));

/** A NetSuite record that a number or a name led to. */
export const Entity = v.object({
  type: v.picklist(ENTITY_TYPES),
  id: v.number(),
  name: v.pipe(v.string(), v.maxLength(400)),
  /** The company of a contact, or an empty text. */
  company: v.pipe(v.string(), v.maxLength(400)),
  url: Path,
});
export type Entity = v.InferOutput<typeof Entity>;

/** An entity with a number to call it by, as typed in the record. */
export const Callee = v.object({ ...Entity.entries, phone: v.pipe(v.string(), v.maxLength(100)) });
export type Callee = v.InferOutput<typeof Callee>;

const token = v.pipe(v.string(), v.maxLength(200));
const e164 = v.pipe(v.string(), v.regex(/^\+?\d{1,20}$/));
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

/** One finished call. `wall` is its start by the user's own clock: year, month, day, hour, minute. */
export const FinishedCall = v.strictObject({
  /** Unique for this call and this user, the same at every try: it becomes the record's external id. */
  externalId: v.pipe(v.string(), v.regex(/^rcp-[A-Za-z0-9._-]{1,150}$/)),
  direction: v.picklist(['inbound', 'outbound']),
  number: v.pipe(v.string(), v.maxLength(50)),
  name: v.pipe(v.string(), v.maxLength(200)),
  startedAt: moment,
  answeredAt: v.nullable(moment),
  endedAt: moment,
  wall: v.strictTuple([v.number(), v.number(), v.number(), v.number(), v.number()]),
  result: v.picklist(CALL_RESULTS),
  recorded: v.boolean(),
  note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  entity: v.nullable(v.strictObject({ type: v.picklist(ENTITY_TYPES), id: v.number() })),
});
export type FinishedCall = v.InferOutput<typeof FinishedCall>;

/** What the softphone may ask of the calls Suitelet, as the JSON body of a POST. It runs with the caller's own role. */
export const CallsRequest = v.variant('action', [
  /** Who has this number? `national` is the number without its country's code, digits only. */
  v.strictObject({ action: v.literal('match'), token, number: e164, national: v.pipe(v.string(), v.regex(/^\d{4,15}$/)) }),
  /** Whom can I call by this name? */
  v.strictObject({ action: v.literal('search'), token, text: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(60)) }),
  v.strictObject({ action: v.literal('log'), token, call: FinishedCall }),
]);
export type CallsRequest = v.InferOutput<typeof CallsRequest>;

export const CALLS_ERRORS = {
  RCP_BODY_INVALID: 'The request could not be understood.',
  RCP_FORM_EXPIRED: 'This page was open for too long.',
  RCP_NOT_ALLOWED: 'Your role may not do this in NetSuite.',
  RCP_UNEXPECTED: 'NetSuite could not do it. The script log has the reason.',
} as const;
export type CallsErrorCode = keyof typeof CALLS_ERRORS;
const CODES = Object.keys(CALLS_ERRORS) as [CallsErrorCode, ...CallsErrorCode[]];

const envelope = { schema: v.literal(SCHEMA), service: v.literal(SERVICE) };

export const CallsAnswer = v.union([
  /** Empty: nobody has the number. More than one: several do. `partial`: some record types are hidden from this role. */
  v.object({ ...envelope, match: v.object({ entities: v.array(Entity), partial: v.boolean() }) }),
  v.object({ ...envelope, search: v.object({ callees: v.array(Callee) }) }),
  v.object({ ...envelope, logged: v.object({ id: v.number(), url: Path, already: v.boolean() }) }),
  v.object({ ...envelope, error: v.object({ code: v.picklist(CODES), message: v.string(), token: v.nullable(v.string()) }) }),
]);
export type CallsAnswer = v.InferOutput<typeof CallsAnswer>;

/** The parsed request, or null. */
export function parseCallsRequest(value: unknown): CallsRequest | null {
  const result = v.safeParse(CallsRequest, value);
  return result.success ? result.output : null;
}

/** The parsed answer, or null: then it was not our server that answered. */
export function parseCallsAnswer(value: unknown): CallsAnswer | null {
  const result = v.safeParse(CallsAnswer, value);
  return result.success ? result.output : null;
}
