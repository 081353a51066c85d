import * as v from 'valibot';
import { SCHEMA, SERVICE } from './service.ts';

/** What every answer of ours carries: an answer without it comes from something else. */
export const ENVELOPE = { schema: SCHEMA, service: SERVICE } as const;

/** The schema of the envelope, to spread into an answer's own. */
export const envelope = { schema: v.literal(SCHEMA), service: v.literal(SERVICE) };

/**
 * Returns the value as the schema types it, or null when the schema doesn't match.
 * @param value anything, such as the JSON of an answer
 */
export function parseWith<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | null {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}
