import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { basicOf } from './company-app.ts';
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
  assertion: text,
  access_token_ttl: v.optional(v.pipe(v.string(), v.regex(/^-?\d{1,9}$/), v.transform(Number))),
});
type Form = v.InferOutput<typeof Form>;
const Revocation = v.object({ token: text, client_id: text });

/** Returns the answer to a grant of this type. */
function grant({ grants }: StandIn, form: Form): Tokens | Refusal {
  const { client_id: clientId, access_token_ttl: ttl } = form;
  switch (form.grant_type) {
    case 'authorization_code':
      return grants.redeem(form.code, {
        clientId,
        redirectUri: form.redirect_uri,
        verifier: form.code_verifier,
        ttl,
      });
    case 'refresh_token':
      return grants.rotate(form.refresh_token, { clientId, ttl });
    case 'urn:ietf:params:oauth:grant-type:jwt-bearer':
    case 'client_credentials':
    case 'password':
      return oauthError(
        'unauthorized_client',
        'OAU-112',
        'The application may not use this grant type',
      );
    default:
      return oauthError('unsupported_grant_type', 'OAU-112', 'Grant type is not supported');
  }
}

const JWT_GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Returns the answer to the company's application, which names itself by Basic and sends a JWT. */
function grantCompany(
  { company, grants }: StandIn,
  authorization: string | undefined,
  form: Form,
): Tokens | Refusal {
  const basic = basicOf(authorization);
  if (basic === null)
    return oauthError('invalid_client', 'OAU-123', 'Client authentication is required');
  const refused =
    company.refuseClient(basic.id, basic.secret) ??
    (form.grant_type === JWT_GRANT
      ? company.refuseJwt(form.assertion)
      : oauthError('unauthorized_client', 'OAU-251', 'Unauthorized for this grant type'));
  return refused ?? grants.issueFor(company.extension, basic.id, company.state.scopes.join(' '));
}

/** The application that a request names, for the limits. */
const clientOf = (request: FastifyRequest, named: string): string =>
  basicOf(request.headers.authorization)?.id ?? named;

/**
 * The token endpoint for the company's application, and for a client-side application: no secret,
 * `client_id` in the body. Source:
 * developers.ringcentral.com/guide/authentication/auth-code-pkce-flow
 */
export function tokenRoutes(app: FastifyInstance, standIn: StandIn): void {
  const config = { group: 'Auth' } as const;
  const refuse = (reply: FastifyReply, refusal: Refusal) =>
    reply.code(refusal.error === 'invalid_client' ? 401 : 400).send(refusal);

  app.post('/restapi/oauth/token', { config }, (request, reply) => {
    void reply.header('Cache-Control', 'no-store');
    const parsed = v.safeParse(Form, request.body);
    if (!parsed.success)
      return refuse(reply, oauthError('invalid_request', 'OAU-111', 'A parameter is wrong'));
    const form = parsed.output;
    const owner = standIn.grants.ownerOf(form.code) ?? standIn.grants.ownerOf(form.refresh_token);
    if (request.entry !== null) request.entry.user = owner?.extensionNumber ?? null;
    if (!mayPass(standIn, request, reply, owner?.id ?? '', clientOf(request, form.client_id)))
      return reply;
    if (request.headers.authorization !== undefined && form.client_id === '') {
      const company = grantCompany(standIn, request.headers.authorization, form);
      return isRefused(company) ? refuse(reply, company) : reply.send(company);
    }
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
    if (!parsed.success)
      return refuse(reply, oauthError('invalid_request', 'OAU-111', 'A parameter is wrong'));
    const { token, client_id } = parsed.output;
    const held = standIn.grants.bearer(token);
    const owner = typeof held === 'string' ? standIn.grants.ownerOf(token) : held.extension;
    if (request.entry !== null) request.entry.user = owner?.extensionNumber ?? null;
    const basic = basicOf(request.headers.authorization);
    if (!mayPass(standIn, request, reply, owner?.id ?? '', clientOf(request, client_id)))
      return reply;
    const known =
      basic === null
        ? standIn.clientIds.has(client_id)
        : standIn.company.refuseClient(basic.id, basic.secret) === null;
    if (!known) return refuse(reply, oauthError('invalid_client', 'OAU-153', 'Invalid client: '));
    standIn.grants.revoke(token);
    return reply.send();
  });
}
