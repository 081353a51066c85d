import type { FastifyReply, FastifyRequest } from 'fastify';

const escapeXml = (text: string): string =>
  text.replace(/[<>&]/g, (sign) => (sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&amp;'));

/**
 * Refuses a RESTlet call in the form its Content-Type asks for; without one, as text (NetSuite
 * help, section_4634920277 and section_4619215993).
 */
export function sendRestletError(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
): FastifyReply {
  const type = (request.headers['content-type'] ?? 'text/plain').split(';')[0]?.trim();
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff');
  switch (type) {
    case 'application/json':
      return reply
        .header('content-type', 'application/json; charset=utf-8')
        .send(JSON.stringify({ error: { code, message } }));
    case 'application/xml':
      return reply
        .header('content-type', 'application/xml; charset=utf-8')
        .send(
          `<error><code>${escapeXml(code)}</code><message>${escapeXml(message)}</message></error>`,
        );
    default:
      return reply
        .header('content-type', 'text/plain; charset=utf-8')
        .send(`error code: ${code}\nerror message: ${message}`);
  }
}
