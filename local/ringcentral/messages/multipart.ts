import * as v from 'valibot';
import type { TextFile } from './text-check.ts';

const JSON_PART = 'json';

/** What a multipart request holds: its JSON, and its files. */
export interface Multipart {
  json: unknown;
  files: TextFile[];
}

const contentOf = async (part: FormDataEntryValue | null): Promise<string> =>
  part === null ? '' : typeof part === 'string' ? part : part.text();

/**
 * Reads `multipart/form-data` with a part named `json` and files besides (guide,
 * messaging/sms/sending-images). The form `multipart/mixed` isn't served. Node's own reader does
 * the work. @returns null for what can't be read
 */
export async function readMultipart(type: string, body: Buffer): Promise<Multipart | null> {
  try {
    const form = await new Response(new Uint8Array(body), {
      headers: { 'Content-Type': type },
    }).formData();
    const json: unknown = JSON.parse(await contentOf(form.get(JSON_PART)));
    const parts = [...form.entries()].flatMap(([name, part]) =>
      name === JSON_PART || typeof part === 'string' ? [] : [part],
    );
    const files = await Promise.all(
      parts.map(async (file) => ({
        contentType: file.type,
        fileName: file.name,
        bytes: Buffer.from(await file.arrayBuffer()),
      })),
    );
    return { json, files };
  } catch {
    return null;
  }
}

const number = v.object({ phoneNumber: v.string() });

/** The JSON of a text (API definitions, CreateSMSMessage). */
export const TextBody = v.object({
  from: number,
  to: v.array(number),
  text: v.optional(v.string(), ''),
});
