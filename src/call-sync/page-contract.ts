import * as v from 'valibot';
import { LINKED_TYPES, SYNC_CHIPS } from '../contracts/call-terms.ts';
import { envelopeSchema, parseWith, refusalSchema } from '../contracts/contract.ts';
import { PATH } from '../contracts/path.ts';
import { Decision } from './decision.ts';
import { MappingEntry, RosterEntry } from './extension.ts';
import { FirstRun, Unread } from './first-run.ts';
import { ListedCall } from './listed-call.ts';
import { SyncSettings } from './sync-settings.ts';
import { HourCounts, SYNC_FAILURES } from './sync-state.ts';

/** What the call sync's page starts from, what it may ask, and the answers. */

const Path = v.pipe(v.string(), v.regex(PATH));
const token = v.pipe(v.string(), v.maxLength(200));
const id = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER));
const extension = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const phoneNumber = v.pipe(v.string(), v.regex(/^\+?\d{1,20}$/));
const time = v.number();

/** The state of the call sync, as everybody may see it. */
export const SyncStatus = v.object({
  chip: v.picklist(SYNC_CHIPS),
  /** Milliseconds since 1970; 0: never. */
  lastRun: time,
  /** When the next scheduled run may begin; null while none is due. */
  nextRun: v.nullable(time),
  /** How far NetSuite is behind RingCentral, in milliseconds; null before the first read. */
  behind: v.nullable(v.number()),
  waiting: v.number(),
  failing: v.nullable(
    v.object({
      code: v.picklist(SYNC_FAILURES),
      since: time,
      missing: v.array(v.string()),
    }),
  ),
  /** What the integration's role lacks to find records by number, as permission and level. */
  lacking: v.array(v.string()),
  /** What was done in the last days, by UTC hour. */
  hours: HourCounts,
});
export type SyncStatus = v.InferOutput<typeof SyncStatus>;

/** What the page starts from. */
export const CallSyncView = v.object({
  ...envelopeSchema,
  /** The account and user that the page was opened for. */
  who: v.object({ account: v.string(), user: v.number() }),
  token,
  status: SyncStatus,
  settings: SyncSettings,
  /** The stored settings can't be read, so nothing is saved until a person replaces them. */
  unreadable: v.boolean(),
  /** Of the default organizer; empty without one, or when the role can't see employees. */
  organizerName: v.string(),
  links: v.object({ page: Path, settings: Path, softphone: Path }),
});
export type CallSyncView = v.InferOutput<typeof CallSyncView>;

/** One extension with who organizes its calls. */
export const ExtensionRow = v.object({
  id: extension,
  ...RosterEntry.entries,
  ...MappingEntry.entries,
  /** The employee's name; empty without an employee, or when the role can't see it. */
  employeeName: v.string(),
});
export type ExtensionRow = v.InferOutput<typeof ExtensionRow>;

export const Employee = v.object({ id, name: v.string() });
export type Employee = v.InferOutput<typeof Employee>;

/** A record that has the number of a call. */
export const NumberOwner = v.object({ type: v.picklist(LINKED_TYPES), id, name: v.string() });
export type NumberOwner = v.InferOutput<typeof NumberOwner>;

/** A call of the list, with where it is stored. */
export const CallRow = v.object({
  /** Internal ID of the row that holds it. */
  page: id,
  ...ListedCall.entries,
  /** The extension's number; empty when RingCentral doesn't list it. */
  extensionNumber: v.string(),
  /** Address of the Phone Call record; empty without a record. */
  url: v.string(),
});
export type CallRow = v.InferOutput<typeof CallRow>;

const CallKey = { page: id, session: v.pipe(v.string(), v.maxLength(200)), extension: v.string() };

/** What the page may ask, as the JSON body of a POST. */
export const CallSyncRequest = v.variant('action', [
  v.strictObject({ action: v.literal('status'), token }),
  v.strictObject({
    action: v.literal('save-settings'),
    token,
    /** The settings that the page had: what differs from them is what the person changed. */
    base: SyncSettings,
    settings: SyncSettings,
    /** Stored settings that can't be read are replaced. */
    replace: v.optional(v.boolean(), false),
  }),
  v.strictObject({ action: v.literal('run-now'), token }),
  /** What would the first run do with the calls since a time? Nothing is saved. */
  v.strictObject({
    action: v.literal('preview-sync'),
    token,
    since: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
  }),
  v.strictObject({ action: v.literal('extensions'), token }),
  /** Reads RingCentral's extensions before the first run does. */
  v.strictObject({ action: v.literal('load-extensions'), token }),
  /** Preview auto-match without saving anything. */
  v.strictObject({ action: v.literal('preview-match'), token }),
  v.strictObject({
    action: v.literal('save-mapping'),
    token,
    changes: v.pipe(
      v.record(
        extension,
        v.strictObject({
          match: MappingEntry.entries.match,
          employee: v.nullable(id),
        }),
      ),
      v.check((changes) => Object.keys(changes).length <= 10_000),
    ),
    /** New extensions that the person has looked at, and leaves as they are. */
    seen: v.pipe(v.array(extension), v.maxLength(10_000)),
  }),
  v.strictObject({
    action: v.literal('find-employee'),
    token,
    text: v.pipe(v.string(), v.maxLength(100)),
  }),
  /** The records that have a number: what a call with several of them may belong to. */
  v.strictObject({ action: v.literal('find-records'), token, number: phoneNumber }),
  v.strictObject({
    action: v.literal('calls'),
    token,
    /** Calls that began before this; null: the newest. */
    before: v.nullable(time),
  }),
  v.strictObject({
    action: v.literal('decide'),
    token,
    ...CallKey,
    act: Decision,
  }),
  /** Adds the number to the list of numbers that are never logged. */
  v.strictObject({
    action: v.literal('never-log'),
    token,
    number: phoneNumber,
  }),
]);
export type CallSyncRequest = v.InferOutput<typeof CallSyncRequest>;

export const CALL_SYNC_ERRORS = {
  RCP_BODY_INVALID: 'The request couldn’t be read.',
  RCP_FORM_EXPIRED: 'This page was open for too long.',
  RCP_NOT_ALLOWED: 'Only a company admin can see or do this.',
  RCP_NOT_VERIFIED: 'Test both company connections first. Both tests must pass.',
  RCP_RUN_IN_PROGRESS: 'A run is in progress. Try again when it has ended.',
  RCP_CANT_START: 'Your role can’t start the script. Wait for the next scheduled run.',
  RCP_SETTINGS_UNREADABLE: 'The stored settings can’t be read, and nothing was saved.',
  RCP_LIST_FULL: 'The list of numbers that are never logged is full.',
  RCP_CHANGED_MEANWHILE: 'The call changed after the page loaded it.',
  RCP_MAPPING_CHANGED: 'Another admin saved one of these extensions at the same moment.',
  RCP_UNEXPECTED: 'NetSuite couldn’t complete the request. The script log has the details.',
} as const;
export type CallSyncErrorCode = keyof typeof CALL_SYNC_ERRORS;

export const CallSyncAnswer = v.union([
  v.object({
    ...envelopeSchema,
    status: SyncStatus,
    settings: SyncSettings,
    unreadable: v.boolean(),
    organizerName: v.string(),
  }),
  v.object({ ...envelopeSchema, started: v.picklist(['started', 'running']) }),
  v.object({ ...envelopeSchema, extensions: v.array(ExtensionRow) }),
  v.object({ ...envelopeSchema, firstRun: FirstRun }),
  v.object({ ...envelopeSchema, unread: Unread }),
  v.object({
    ...envelopeSchema,
    preview: v.record(extension, v.object({ ...MappingEntry.entries, employeeName: v.string() })),
  }),
  v.object({ ...envelopeSchema, employees: v.array(Employee), more: v.boolean() }),
  v.object({
    ...envelopeSchema,
    records: v.array(NumberOwner),
    /** How many more have the number. */
    moreRecords: v.number(),
    /** Some records are hidden from this role, or couldn't be read. */
    partial: v.boolean(),
  }),
  v.object({
    ...envelopeSchema,
    calls: v.array(CallRow),
    /** Where the next older calls begin; null if there are none. */
    next: v.nullable(time),
  }),
  v.object({ ...envelopeSchema, decided: CallRow }),
  refusalSchema(CALL_SYNC_ERRORS),
]);
export type CallSyncAnswer = v.InferOutput<typeof CallSyncAnswer>;

/** Returns the parsed view, or null if the value isn't valid. */
export const parseCallSyncView = (value: unknown) => parseWith(CallSyncView, value);
/** Returns the parsed request, or null if the value isn't valid. */
export const parseCallSyncRequest = (value: unknown) => parseWith(CallSyncRequest, value);
/** Returns the parsed answer, or null if the answer didn't come from our server. */
export const parseCallSyncAnswer = (value: unknown) => parseWith(CallSyncAnswer, value);
