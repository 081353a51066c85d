import { randomUUID } from 'node:crypto';
import * as v from 'valibot';

/** The first element of each frame; the second is the body (guide, notifications/websockets). */
export interface Meta {
  type: 'ConnectionDetails' | 'ClientRequest' | 'ServerNotification' | 'Heartbeat' | 'Error';
  messageId: string;
  status?: number;
  wsc?: { token: string; sequence: number };
}

/** A frame as it is sent. The request's number is in the headers, as in the guide's samples. */
export function frame(meta: Meta, body?: unknown): string {
  const head =
    meta.type === 'Heartbeat' ? meta : { ...meta, headers: { RCRequestId: randomUUID() } };
  return JSON.stringify(body === undefined ? [head] : [head, body]);
}

const ClientMeta = v.variant('type', [
  v.object({ type: v.literal('Heartbeat'), messageId: v.string() }),
  v.object({
    type: v.literal('ClientRequest'),
    messageId: v.pipe(v.string(), v.nonEmpty()),
    method: v.picklist(['GET', 'POST', 'PUT', 'DELETE']),
    path: v.string(),
  }),
]);
export type ClientMeta = v.InferOutput<typeof ClientMeta>;
const ClientFrame = v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(2));

/** What a client sent, or null for what no client should send. */
export function readFrame(text: string): { meta: ClientMeta; body: unknown } | null {
  let sent: unknown;
  try {
    sent = JSON.parse(text);
  } catch {
    return null;
  }
  const parts = v.safeParse(ClientFrame, sent);
  const meta = v.safeParse(ClientMeta, parts.success ? parts.output[0] : undefined);
  return parts.success && meta.success ? { meta: meta.output, body: parts.output[1] } : null;
}
