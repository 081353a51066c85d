import * as v from 'valibot';
import { type CallResult, LOGGED_NUMBER } from '../contracts/call-terms.ts';
import type { SyncKey } from './sync-key.ts';

const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const text = v.optional(v.nullable(v.string()), '');

const Party = v.object({
  phoneNumber: text,
  extensionNumber: v.optional(v.nullable(id), ''),
  extensionId: v.optional(v.nullable(id), ''),
  name: text,
});

const Extension = v.object({ id });

const Leg = v.object({
  action: text,
  legType: text,
  result: text,
  extension: v.optional(v.nullable(Extension), null),
  /** Of RingCentral's CallLogRecordLegInfo: the leg that the record is about. */
  master: v.optional(v.nullable(v.boolean()), false),
});

const Recording = v.object({ id, contentUri: text });

/**
 * One record of RingCentral's company call log, as far as the call sync reads it (RingCentral API
 * definitions, CallLogRecord). Unknown fields pass unread, and unknown words of `result` become
 * `failed`.
 */
const CallLogRecord = v.object({
  id,
  telephonySessionId: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200))), null),
  sessionId: v.optional(v.nullable(id), null),
  startTime: v.pipe(v.string(), v.isoTimestamp()),
  duration: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(8_640_000))), 0),
  type: v.string(),
  direction: v.picklist(['Inbound', 'Outbound']),
  action: text,
  result: text,
  from: v.optional(v.nullable(Party), null),
  to: v.optional(v.nullable(Party), null),
  extension: v.optional(v.nullable(Extension), null),
  recording: v.optional(v.nullable(Recording), null),
  legs: v.optional(v.nullable(v.array(Leg)), []),
  lastModifiedTime: v.optional(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
  deleted: v.optional(v.nullable(v.boolean()), false),
});
type CallLogRecord = v.InferOutput<typeof CallLogRecord>;

/**
 * One answer of `call-log-extract-sync`. Everything in it must be as documented, or none of it
 * counts: a truncated page must not pass for a whole one.
 */
const CallLogPage = v.object({
  records: v.array(CallLogRecord),
  syncInfo: v.object({
    syncType: v.picklist(['FSync', 'ISync']),
    syncToken: v.pipe(v.string(), v.minLength(1), v.maxLength(4000)),
    syncTime: v.pipe(v.string(), v.isoTimestamp()),
    newerRecordsExist: v.optional(v.nullable(v.boolean()), false),
  }),
});

/** A call from RingCentral's log, in this product's terms. */
export interface SyncedCall {
  key: SyncKey;
  direction: 'inbound' | 'outbound';
  /** Milliseconds since 1970. */
  startedAt: number;
  /** Whole seconds of the record; of an answered call, with the time in a menu. */
  seconds: number;
  result: CallResult | 'in-progress';
  /** The other side in E.164, an extension's digits, or empty. */
  number: string;
  /** The other side's name as RingCentral reports it, or empty. */
  name: string;
  internal: boolean;
  queue: boolean;
  emergency: boolean;
  /** Where a person can listen, without a token; empty without a recording. */
  recording: string;
  /** When RingCentral last changed the record, in milliseconds since 1970. */
  modifiedAt: number;
}

/** The contents of one page of the call log. */
export interface CallPage {
  calls: SyncedCall[];
  token: string;
  /** To when the page reaches, in milliseconds since 1970, by RingCentral's clock. */
  until: number;
  more: boolean;
}

/** RingCentral's words for how a call ended, by direction where they mean different things. */
const RESULTS: Readonly<
  Record<string, CallResult | 'in-progress' | { inbound: CallResult; outbound: CallResult }>
> = {
  Accepted: 'answered',
  'Call connected': 'answered',
  Missed: { inbound: 'missed', outbound: 'no-answer' },
  'No Answer': { inbound: 'missed', outbound: 'no-answer' },
  'Hang Up': { inbound: 'missed', outbound: 'cancelled' },
  Abandoned: { inbound: 'missed', outbound: 'cancelled' },
  'Callback requested': { inbound: 'missed', outbound: 'no-answer' },
  'Answered Not Accepted': { inbound: 'missed', outbound: 'no-answer' },
  Voicemail: 'voicemail',
  'Sent to Voicemail': 'voicemail',
  Reply: 'declined',
  Rejected: 'declined',
  Declined: 'declined',
  Busy: 'busy',
  Stopped: 'elsewhere',
  'Answered Elsewhere': 'elsewhere',
  Blocked: 'blocked',
  'IP Phone Offline': 'unreachable',
  'Wrong Number': 'unreachable',
  'In Progress': 'in-progress',
  // An emergency call; the rules leave it out, and its result is what it may be.
  '911': 'answered',
  '933': 'answered',
};

const EMERGENCY_RESULTS = ['911', '933'];
const QUEUE_LEGS = ['Hunting', 'Ring Directly'];
const LONGEST_NAME = 200;

function resultOf({ result, direction }: CallLogRecord): SyncedCall['result'] {
  const found = Object.hasOwn(RESULTS, result ?? '') ? RESULTS[result ?? ''] : undefined;
  if (found === undefined) return 'failed';
  if (typeof found === 'string') return found;
  return direction === 'Inbound' ? found.inbound : found.outbound;
}

/**
 * The address of RingCentral's own media reader, which asks the viewer to sign in. Never the content
 * address by itself with a token: that would be a credential in a record (ringcentral-embeddable,
 * pull request 260).
 */
function recordingOf({ recording }: CallLogRecord): string {
  const content = recording?.contentUri ?? '';
  if (!/^https:\/\/[a-z0-9.-]+\.ringcentral\.(com|biz)\/[^\s?#]*$/i.test(content)) return '';
  return `https://ringcentral.github.io/ringcentral-media-reader/?media=${encodeURIComponent(content)}`;
}

/**
 * A hostile or odd number becomes an empty one, as when a caller withholds it: the record's field
 * takes digits only.
 */
function numberOf(party: v.InferOutput<typeof Party> | null): string {
  const number = party?.phoneNumber ?? '';
  const typed = number === '' ? (party?.extensionNumber ?? '') : number;
  return LOGGED_NUMBER.test(typed) ? typed : '';
}

/** Returns the name without invisible characters and line breaks. */
const nameOf = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);

/** Converts a record to a call; returns null for a fax or a record without a session. */
function callOf(record: CallLogRecord): SyncedCall | null {
  const session = record.telephonySessionId ?? record.sessionId ?? '';
  if (record.type !== 'Voice' || record.deleted === true || session === '') return null;
  const inbound = record.direction === 'Inbound';
  const other = inbound ? record.from : record.to;
  const own = inbound ? record.to : record.from;
  const extension = record.extension?.id ?? own?.extensionId ?? '';
  const legs = record.legs ?? [];
  const startedAt = Date.parse(record.startTime);
  return {
    key: { session, extension },
    direction: inbound ? 'inbound' : 'outbound',
    startedAt,
    seconds: Math.round(record.duration ?? 0),
    result: resultOf(record),
    number: numberOf(other),
    name: nameOf(other?.name ?? ''),
    internal:
      (other?.extensionId ?? '') !== '' ||
      ((other?.extensionNumber ?? '') !== '' && (other?.phoneNumber ?? '') === ''),
    queue: legs.some(({ action }) => QUEUE_LEGS.includes(action ?? '')),
    emergency: EMERGENCY_RESULTS.includes(record.result ?? ''),
    recording: recordingOf(record),
    modifiedAt:
      record.lastModifiedTime === null
        ? startedAt + (record.duration ?? 0) * 1000
        : Date.parse(record.lastModifiedTime),
  };
}

const UserCallLog = v.object({
  records: v.array(CallLogRecord),
  navigation: v.optional(v.nullable(v.object({ nextPage: v.optional(v.unknown()) })), null),
});

/** A call of a user's own log, and where its recording is. */
export interface UserCall extends SyncedCall {
  /** The recording's content at RingCentral, which wants a token; empty without a recording. */
  content: string;
}

/**
 * Reads one answer of an extension's `call-log`.
 * @param body the parsed JSON
 * @returns null unless every record in it is one
 */
export function readUserCallLog(body: unknown): { calls: UserCall[]; more: boolean } | null {
  const parsed = v.safeParse(UserCallLog, body);
  if (!parsed.success) return null;
  const { records, navigation } = parsed.output;
  return {
    calls: records.flatMap((record) => {
      const call = callOf(record);
      return call === null ? [] : [{ ...call, content: record.recording?.contentUri ?? '' }];
    }),
    more: navigation?.nextPage !== undefined && navigation.nextPage !== null,
  };
}

/**
 * Reads one answer of `call-log-extract-sync`.
 * @param body the parsed JSON
 * @returns null unless every record in it is one
 */
export function readCallPage(body: unknown): CallPage | null {
  const parsed = v.safeParse(CallLogPage, body);
  if (!parsed.success) return null;
  const { records, syncInfo } = parsed.output;
  return {
    calls: records.flatMap((record) => callOf(record) ?? []),
    token: syncInfo.syncToken,
    until: Date.parse(syncInfo.syncTime),
    more: syncInfo.newerRecordsExist === true,
  };
}
