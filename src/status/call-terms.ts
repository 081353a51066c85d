/** Where a phone number may belong, by NetSuite's record type. */
export const ENTITY_TYPES = ['customer', 'lead', 'prospect', 'contact', 'vendor', 'employee'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** How a call ended, as it is logged. */
export const CALL_RESULTS = ['answered', 'missed', 'declined', 'voicemail', 'cancelled', 'busy', 'unreachable', 'failed', 'lost'] as const;
export type CallResult = (typeof CALL_RESULTS)[number];

/** Longest note of a call: NetSuite's Comment of a Phone Call, less the line that says how the call went. */
export const LONGEST_NOTE = 3_900;
