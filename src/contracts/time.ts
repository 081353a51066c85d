import * as v from 'valibot';

/** A time as ISO 8601 has it. */
export const Time = v.pipe(v.string(), v.isoTimestamp());
