import * as v from 'valibot';

/**
 * Returns the value of a JSON text as the schema types it, or null when the text isn't JSON or the
 * schema doesn't match. It has a file of its own because scripts that read one stored text carry
 * nothing else of a contract.
 */
export function parseText<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): v.InferOutput<Schema> | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
