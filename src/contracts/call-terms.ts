/** Where a phone number may belong, by NetSuite's record type. */
export const ENTITY_TYPES = [
  'customer',
  'lead',
  'prospect',
  'contact',
  'vendor',
  'employee',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];
/** Returns whether NetSuite keeps any context about a type of caller. An employee is a colleague. */
export const hasContext = (type: EntityType): boolean => type !== 'employee';

/** What a call can be about: records that a Phone Call is related to. */
export const RELATED_TYPES = ['opportunity', 'supportcase'] as const;
export type RelatedType = (typeof RELATED_TYPES)[number];

/** What a Phone Call record can be linked to: it can't name an employee. */
export const LINKED_TYPES = [
  'customer',
  'lead',
  'prospect',
  'contact',
  'vendor',
] as const satisfies readonly EntityType[];
export type LinkedType = (typeof LINKED_TYPES)[number];

/** How a call ended, as it is logged. */
export const CALL_RESULTS = [
  'answered',
  'missed',
  'declined',
  'voicemail',
  'cancelled',
  'busy',
  'unreachable',
  'failed',
  'lost',
  'no-answer',
  'blocked',
  'elsewhere',
] as const;
export type CallResult = (typeof CALL_RESULTS)[number];

/**
 * The result to show for a call. Softphones before `no-answer` existed stored `missed` for outgoing
 * calls too, and a browser may still hold such calls; only a call that came in can be missed.
 */
export function resultOf(direction: 'inbound' | 'outbound', result: CallResult): CallResult {
  return direction === 'outbound' && result === 'missed' ? 'no-answer' : result;
}

/** Why a call isn't logged. The words for each are in src/i18n. */
export const SKIP_REASONS = [
  'internal',
  'missed',
  'voicemail',
  'queue-offer',
  'too-short',
  'never-number',
  'emergency',
  'not-placed',
  'no-organizer',
  'dont-log',
  'no-extension',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** A Phone Call's Comment, which is a text of 4,000 characters (records catalogue). */
export const LONGEST_MESSAGE = 4_000;
/** A task's Title (records catalogue). */
export const LONGEST_TASK = 256;

/**
 * Longest note of a call: NetSuite's Comment of a Phone Call, less the line that says how the call
 * went.
 */
export const LONGEST_NOTE = 3_900;

/**
 * What the phone field of a logged call may hold: a number as it is dialed, or nothing when the
 * caller withheld it. Other text could be a formula to the spreadsheet that opens an export of the
 * records. NetSuite's field takes 50 characters.
 */
export const LOGGED_NUMBER = /^[+0-9*#]{0,50}$/;

/**
 * What the role of the integration needs, as permission and level. The first two are needed to write
 * calls at all, the others to find the records that calls belong to.
 */
export const WRITE_PERMISSIONS = [
  'LIST_CALL EDIT',
  'customrecord_rcp_deleted_call VIEW',
  'LIST_CUSTJOB VIEW',
  'LIST_CONTACT VIEW',
  'LIST_VENDOR VIEW',
] as const;
export type WritePermission = (typeof WRITE_PERMISSIONS)[number];

/** The state of the call sync, as its chip shows it. */
export const SYNC_CHIPS = [
  'off',
  'needs-credentials',
  'needs-mapping',
  'paused',
  'running',
  'behind',
  'failing',
] as const;
export type SyncChip = (typeof SYNC_CHIPS)[number];
