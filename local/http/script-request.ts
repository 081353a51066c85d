import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ScriptRequest, ScriptResponse } from '../account/scripts.ts';
import { queryOf } from './form-body.ts';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const;

/** Credentials are the platform's business; a script never sees them. */
const KEPT_BACK: readonly string[] = ['cookie', 'authorization', 'proxy-authorization'];

/** Headers that the server sets itself. */
const NOT_FORWARDED: readonly string[] = ['content-length', 'transfer-encoding', 'connection'];

/** The request as a script sees it, or null when scripts have no such method. */
export function scriptRequest(request: FastifyRequest, origin: string): ScriptRequest | null {
  const method = METHODS.find((one) => one === request.method);
  if (method === undefined) return null;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || KEPT_BACK.includes(name)) continue;
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  const body = typeof request.body === 'string' ? request.body : '';
  return { method, url: origin + request.url, query: queryOf(request), headers, body };
}

/** Sends what a script answered. */
export function sendScriptResponse(
  reply: FastifyReply,
  { status, headers, body }: ScriptResponse,
): FastifyReply {
  for (const [name, value] of Object.entries(headers)) {
    if (!NOT_FORWARDED.includes(name.toLowerCase())) reply.header(name, value);
  }
  return reply.code(status).send(body);
}
