import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { ownPolicy } from './csp.ts';

/**
 * `own`: a page of the model with a strict policy. `record`: a page where, as on the platform,
 * inline scripts of INLINEHTML fields run, so it can have no such policy.
 */
export type PageKind = 'own' | 'record';

/** Sends a page. @param status HTTP status */
export function sendPage(
  reply: FastifyReply,
  page: VNode,
  kind: PageKind = 'own',
  status = 200,
): FastifyReply {
  reply.headers({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // A form that is posted without a referrer is posted from origin `null`, which would look like
    // a stranger's.
    'referrer-policy': 'same-origin',
    'x-frame-options': kind === 'own' ? 'DENY' : 'SAMEORIGIN',
  });
  if (kind === 'own') reply.header('content-security-policy', ownPolicy());
  return reply.code(status).send(`<!DOCTYPE html>\n${render(page)}`);
}
