import * as v from 'valibot';
import { CALL_RESULTS, ENTITY_TYPES, LOGGED_NUMBER, WRITE_PERMISSIONS } from './call-terms.ts';
import { envelopeSchema, parseWith } from './contract.ts';
import { SCHEMA } from './service.ts';

/** The contract of the RESTlet that writes Phone Call records for the call sync. */

/**
 * Calls in one request. A request may take 45 seconds (NetSuite help, https.request), and one record
 * save about a third of one, which the account check measures.
 */
export const MOST_CALLS = 50;

const EXTERNAL_ID = /^rcp-[A-Za-z0-9._-]{1,240}$/;
const externalId = v.pipe(v.string(), v.regex(EXTERNAL_ID));
const id = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER));
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

/** Only the address of RingCentral's media reader: nothing that holds a token. */
const RECORDING =
  /^(?:https:\/\/ringcentral\.github\.io\/ringcentral-media-reader\/\?media=[A-Za-z0-9%._~-]{1,900})?$/;

/** One call to write. */
export const WrittenCall = v.strictObject({
  /** Of this call and extension: at most one record has it. */
  externalId,
  /** What versions up to 1.2.1 called the same call, by the users who may have logged it. */
  formerIds: v.pipe(v.array(externalId), v.maxLength(10)),
  session: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** RingCentral's internal ID of the extension. */
  extension: v.pipe(v.string(), v.regex(/^\d{1,20}$/)),
  direction: v.picklist(['inbound', 'outbound']),
  result: v.picklist(CALL_RESULTS),
  startedAt: moment,
  seconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000)),
  number: v.pipe(v.string(), v.regex(LOGGED_NUMBER)),
  /** The number without its country's code, to find records by; empty: none is looked for. */
  national: v.pipe(v.string(), v.regex(/^(\d{4,15})?$/)),
  name: v.pipe(v.string(), v.maxLength(200)),
  recording: v.pipe(v.string(), v.regex(RECORDING)),
  /** Internal ID of the employee. */
  organizer: id,
  /** The record that a person chose; null: the only record with the number. */
  entity: v.nullable(v.strictObject({ type: v.picklist(ENTITY_TYPES), id })),
});
export type WrittenCall = v.InferOutput<typeof WrittenCall>;

export const WriteRequest = v.strictObject({
  schema: v.literal(SCHEMA),
  calls: v.pipe(v.array(WrittenCall), v.minLength(1), v.maxLength(MOST_CALLS)),
});
export type WriteRequest = v.InferOutput<typeof WriteRequest>;

/** Stable codes of calls that NetSuite didn't take. A code is never renamed. */
const WRITE_CODES = ['RCP_ORGANIZER_REFUSED', 'RCP_RECORD_REFUSED'] as const;

/** What became of one call, in the order of the request. */
export const Written = v.variant('outcome', [
  v.object({
    externalId,
    outcome: v.picklist(['created', 'updated', 'unchanged']),
    id,
    /** How many records have the number, when the call was linked to none of several. */
    several: v.optional(v.number(), 0),
    /** Whether the Phone Call record names a company or a contact. */
    linked: v.optional(v.boolean(), true),
  }),
  /** Somebody deleted its record, and it wasn't made again. */
  v.object({ externalId, outcome: v.literal('deleted') }),
  /** The request ran out of units before this call; it is sent again. */
  v.object({ externalId, outcome: v.literal('later') }),
  v.object({
    externalId,
    outcome: v.literal('refused'),
    code: v.picklist(WRITE_CODES),
    message: v.pipe(v.string(), v.maxLength(300)),
  }),
]);
export type Written = v.InferOutput<typeof Written>;

/** Stable codes of a request that was refused as a whole. A code is never renamed. */
export const WRITE_ERRORS = {
  RCP_BODY_INVALID: 'The body is not a request of this schema.',
  RCP_NOT_ALLOWED: 'The role may not write phone calls for the company.',
  RCP_METHOD_NOT_ALLOWED: 'Use POST.',
  RCP_UNEXPECTED: 'The calls could not be written. The script log has the reason.',
} as const;
export type WriteErrorCode = keyof typeof WRITE_ERRORS;

const Permissions = v.array(v.picklist(WRITE_PERMISSIONS));

export const WriteAnswer = v.object({
  ...envelopeSchema,
  written: v.array(Written),
  /** What the role lacks to find the records that calls belong to. */
  lacking: Permissions,
});
export type WriteAnswer = v.InferOutput<typeof WriteAnswer>;

export const WriteError = v.object({
  ...envelopeSchema,
  error: v.object({
    code: v.picklist(Object.keys(WRITE_ERRORS) as WriteErrorCode[]),
    message: v.string(),
    /** With RCP_NOT_ALLOWED: all that the role lacks, as far as NetSuite says so. */
    missing: Permissions,
  }),
});
export type WriteError = v.InferOutput<typeof WriteError>;

/** The parsed request, or null. */
export function parseWriteRequest(value: unknown): WriteRequest | null {
  return parseWith(WriteRequest, value);
}

/** The parsed answer, or null for anything that is not one. */
export function parseWriteAnswer(value: unknown): WriteAnswer | null {
  return parseWith(WriteAnswer, value);
}

/** The parsed refusal, or null. */
export function parseWriteError(value: unknown): WriteError | null {
  return parseWith(WriteError, value);
}
