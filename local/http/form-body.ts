import type { FastifyRequest } from 'fastify';

/** The fields of a posted form; of a field sent twice, the first. */
export function formBody(request: FastifyRequest): Record<string, string> {
  const body: Record<string, string> = {};
  for (const [name, value] of Object.entries((request.body ?? {}) as Record<string, unknown>)) {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'string') body[name] = first;
  }
  return body;
}

/** The query of a request; of a parameter sent twice, the first. */
export function queryOf(request: FastifyRequest): Record<string, string> {
  const query: Record<string, string> = {};
  const at = request.url.indexOf('?');
  if (at < 0) return query;
  for (const [name, value] of new URLSearchParams(request.url.slice(at + 1))) query[name] ??= value;
  return query;
}
