import type { FastifyInstance, FastifyReply } from 'fastify';
import { TOKEN_SECONDS } from './access-tokens.ts';
import { checkAssertion } from './client-assertion.ts';
import { formBody } from './form-body.ts';
import type { Model } from './model.ts';
import { PATHS } from './paths.ts';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** The reason goes into a header of the model: the platform's body has the error alone (RFC 6749, section 5.2). */
function refuse(model: Model, reply: FastifyReply, error: string, reason: string): FastifyReply {
  if (error === 'invalid_client') reply.header('www-authenticate', `Basic realm="${model.account.id}"`);
  return reply
    .code(error === 'invalid_client' ? 401 : 400)
    .header('x-model-reason', reason.replace(/[^\x20-\x7e]/g, ' ').slice(0, 200))
    .send({ error });
}

/** The token endpoint for OAuth 2.0 client credentials (NetSuite help, section_162755359851). */
export function tokenRoutes(app: FastifyInstance, model: Model): void {
  app.post(PATHS.token, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const body = formBody(request);
    if (body['grant_type'] !== 'client_credentials') return refuse(model, reply, 'invalid_request', 'grant_type must be client_credentials');
    if (body['client_assertion_type'] !== ASSERTION_TYPE) return refuse(model, reply, 'invalid_request', 'client_assertion_type is wrong');
    const checked = await checkAssertion(model.account, body['client_assertion'] ?? '', model.origin() + PATHS.token);
    if ('error' in checked) return refuse(model, reply, checked.error, checked.reason);
    return reply.send({
      access_token: model.tokens.issue(checked),
      expires_in: TOKEN_SECONDS,
      token_type: 'bearer',
    });
  });
}
