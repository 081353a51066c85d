import type { FastifyInstance, FastifyReply } from 'fastify';
import * as v from 'valibot';
import { mayPass } from './gatekeeper.ts';
import { isRefused, type Refusal, type Tokens } from './grants.ts';
import { oauthError } from './rest-error.ts';
import type { StandIn } from './stand-in.ts';

const text = v.optional(v.string(), '');
const Form = v.object({
  grant_type: text,
  client_id: text,
  code: text,
  redirect_uri: text,
  code_verifier: text,
  refresh_token: text,
  access_token_ttl: v.optional(v.pipe(v.string(), v.regex(/^-?\d{1,9}$/), v.transform(Number))),
});
type Form = v.InferOutput<typeof Form>;
const Revocation = v.object({ token: text, client_id: text });

/** What is told about a grant of this type. */
function grant({ grants }: StandIn, form: Form): Tokens | Refusal {
  const { client_id: clientId, access_token_ttl: ttl } = form;
  switch (form.grant_type) {
    case 'authorization_code':
      return grants.redeem(form.code, { clientId, redirectUri: form.redirect_uri, verifier: form.code_verifier, ttl });
    case 'refresh_token':
      return grants.rotate(form.refresh_token, { clientId, ttl });
    case 'urn:ietf:params:oauth:grant-type:jwt-bearer':
    case 'client_credentials':
    case 'password':
      return oauthError('unauthorized_client', 'OAU-112', 'The application may not use this grant type');
    default:
      return oauthError('unsupported_grant_type', 'OAU-112', 'Grant type is not supported');
  }
}

/**
 * The token endpoint for a client-side application: no secret, `client_id` in the body.
 * Source: developers.ringcentral.com/guide/authentication/auth-code-pkce-flow
 */
export function tokenRoutes(app: FastifyInstance, standIn: StandIn): void {
  const config = { group: 'Auth' } as const;
  const refuse = (reply: FastifyReply, refusal: Refusal) => reply.code(refusal.error === 'invalid_client' ? 401 : 400).send(refusal);

  app.post('/restapi/oauth/token', { config }, (request, reply) => {
    void reply.header('Cache-Control', 'no-store');
    const parsed = v.safeParse(Form, request.body);
    if (!parsed.success) return refuse(reply, oauthError('invalid_request', 'OAU-111', 'A parameter is wrong'));
    const form = parsed.output;
    const owner = standIn.grants.ownerOf(form.code) ?? standIn.grants.ownerOf(form.refresh_token);
    if (request.entry !== null) request.entry.user = owner?.extensionNumber ?? null;
    if (!mayPass(standIn, request, reply, owner?.id ?? '', form.client_id)) return reply;
    // community.ringcentral.com/answers/3501
    if (!standIn.clientIds.has(form.client_id) || request.headers.authorization !== undefined) {
      return refuse(reply, oauthError('invalid_client', 'OAU-153', 'Invalid client: '));
    }
    const granted = grant(standIn, form);
    return isRefused(granted) ? refuse(reply, granted) : reply.send(granted);
  });

  // RFC 7009: a token that does not exist is as good as revoked.
  app.post('/restapi/oauth/revoke', { config }, (request, reply) => {
    const parsed = v.safeParse(Revocation, request.body);
    if (!parsed.success) return refuse(reply, oauthError('invalid_request', 'OAU-111', 'A parameter is wrong'));
    const { token, client_id } = parsed.output;
    const held = standIn.grants.bearer(token);
    const owner = typeof held === 'string' ? standIn.grants.ownerOf(token) : held.extension;
    if (request.entry !== null) request.entry.user = owner?.extensionNumber ?? null;
    if (!mayPass(standIn, request, reply, owner?.id ?? '', client_id)) return reply;
    if (!standIn.clientIds.has(client_id)) return refuse(reply, oauthError('invalid_client', 'OAU-153', 'Invalid client: '));
    standIn.grants.revoke(token);
    return reply.send();
  });
}
