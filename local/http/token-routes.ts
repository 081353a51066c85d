import type { FastifyInstance } from 'fastify';
import { PATHS } from '../account/paths.ts';
import { formBody } from './form-body.ts';
import type { With } from './model.ts';

/** The token endpoint for OAuth 2.0 client credentials (NetSuite help, section_162755359851). */
export function tokenRoutes(app: FastifyInstance, model: With<'m2m'>): void {
  app.post(PATHS.token, (request, reply) => {
    const answer = model.m2m.tokens.token(formBody(request), model.origin() + PATHS.token);
    // A fault that never answers.
    if (answer === null) return reply.hijack();
    return reply.code(answer.status).headers(answer.headers).send(answer.body);
  });
}
