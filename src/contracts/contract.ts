import * as v from 'valibot';
import { SCHEMA, SERVICE } from './service.ts';

/** What every answer of ours carries: an answer without it comes from something else. */
export const ENVELOPE = { schema: SCHEMA, service: SERVICE } as const;

/** The schema of the envelope, to spread into an answer's own. */
export const envelopeSchema = { schema: v.literal(SCHEMA), service: v.literal(SERVICE) };

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

/**
 * Returns the schema of a refusal whose messages are for logs; a page has its own text for each code.
 * @param messages by code
 */
export function refusalSchema<Code extends string>(messages: Readonly<Record<Code, string>>) {
  return v.object({
    ...envelopeSchema,
    error: v.object({
      code: v.picklist(Object.keys(messages) as Code[]),
      message: v.string(),
      token: v.nullable(v.string()),
    }),
  });
}
