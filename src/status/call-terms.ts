/** Where a phone number may belong, by NetSuite's record type. */
export const ENTITY_TYPES = ['customer', 'lead', 'prospect', 'contact', 'vendor', 'employee'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** How a call ended, as it is logged. */
export const CALL_RESULTS = ['answered', 'missed', 'declined', 'voicemail', 'cancelled', 'busy', 'unreachable', 'failed', 'lost'] as const;
export type CallResult = (typeof CALL_RESULTS)[number];

/** Longest note of a call: NetSuite's Comment of a Phone Call, less the line that says how the call went. */
export const LONGEST_NOTE = 3_900;

/**
 * What the phone field of a logged call may hold: a number as it is dialed, or nothing when the caller withheld it. Other text
 * could be a formula to the spreadsheet that opens an export of the records. NetSuite's field takes 50 characters.
 */
export const LOGGED_NUMBER = /^[+0-9*#]{0,50}$/;
