import * as v from 'valibot';

/** IDs and extensions come as texts or as numbers. */
export const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

/** RingCentral leaves out a text that it doesn't have, or sends null. */
export const text = v.optional(v.nullable(v.string()), '');

/** Whether a text is there. */
export const filled = (value: string | null): value is string => value !== null && value !== '';
