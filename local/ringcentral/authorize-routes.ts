import type { FastifyInstance, FastifyReply } from 'fastify';
import * as v from 'valibot';
import { EXTENSIONS } from './extensions.ts';
import { CODE_SECONDS } from './grants.ts';
import { randomToken } from './random.ts';
import { refusalPage, signInPage } from './sign-in-page.ts';
import type { StandIn } from './stand-in.ts';

interface Pending {
  clientId: string;
  redirectUri: string;
  challenge: string;
  state: string | undefined;
}

/** More people do not sign in at once; what is older was left. */
const MOST_PENDING = 200;

const text = v.optional(v.string(), '');
const Query = v.object({
  response_type: text,
  client_id: text,
  redirect_uri: text,
  state: v.optional(v.string()),
  code_challenge: text,
  code_challenge_method: text,
});
const Choice = v.object({ request: v.string(), extension: v.string() });

interface Problem {
  errorCode: string;
  message: string;
}

/** RFC 7636: 43 characters of base64url for SHA-256. */
const CHALLENGE = /^[A-Za-z0-9_-]{43}$/;

/**
 * Source: developers.ringcentral.com/guide/authentication/auth-code-flow. Codes other than OAU-109
 * are assumed.
 */
function check(standIn: StandIn, query: unknown): Pending | Problem {
  const parsed = v.safeParse(Query, query);
  if (!parsed.success) return { errorCode: 'OAU-111', message: 'A parameter is given twice' };
  const { response_type, client_id, redirect_uri, state, code_challenge, code_challenge_method } =
    parsed.output;
  if (!standIn.clientIds.has(client_id))
    return { errorCode: 'OAU-146', message: 'Invalid client: the application is not registered' };
  if (!standIn.redirectUris.has(redirect_uri))
    return {
      errorCode: 'OAU-109',
      message: `Redirect URIs do not match: ${redirect_uri} is not registered`,
    };
  if (response_type !== 'code')
    return { errorCode: 'OAU-111', message: 'response_type must be code' };
  if (!CHALLENGE.test(code_challenge))
    return {
      errorCode: 'OAU-111',
      message: 'code_challenge is missing or is no SHA-256 challenge',
    };
  if (code_challenge_method !== 'S256')
    return { errorCode: 'OAU-111', message: 'code_challenge_method must be S256' };
  return { clientId: client_id, redirectUri: redirect_uri, challenge: code_challenge, state };
}

/** The answer is added to a query that the address may have already. */
function answerUri({ redirectUri, state }: Pending, answer: Record<string, string>): string {
  const uri = new URL(redirectUri);
  for (const [name, value] of Object.entries({
    ...answer,
    ...(state === undefined ? {} : { state }),
  }))
    uri.searchParams.set(name, value);
  return uri.href;
}

/** The pages of signing in. */
export function authorizeRoutes(app: FastifyInstance, standIn: StandIn): void {
  const pending = new Map<string, Pending>();
  const sendPage = (reply: FastifyReply, status: number, html: string) =>
    reply
      .code(status)
      .headers({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
      .type('text/html; charset=utf-8')
      .send(html);

  app.get('/restapi/oauth/authorize', (request, reply) => {
    const asked = check(standIn, request.query);
    if ('errorCode' in asked)
      return sendPage(reply, 400, refusalPage(asked.errorCode, asked.message));
    const id = randomToken();
    pending.set(id, asked);
    const oldest = pending.keys().next();
    if (pending.size > MOST_PENDING && oldest.done !== true) pending.delete(oldest.value);
    return sendPage(reply, 200, signInPage(id, asked.clientId));
  });

  app.post('/restapi/oauth/authorize', (request, reply) => {
    const choice = v.safeParse(Choice, request.body);
    const asked = choice.success ? pending.get(choice.output.request) : undefined;
    if (!choice.success || asked === undefined)
      return sendPage(
        reply,
        400,
        refusalPage(
          'OAU-111',
          'This sign-in page was used already. Start again from the application.',
        ),
      );
    pending.delete(choice.output.request);
    const extension = EXTENSIONS.find(
      ({ extensionNumber }) => extensionNumber === choice.output.extension,
    );
    const answer: Record<string, string> =
      extension === undefined
        ? { error: 'access_denied', error_description: 'The user denied the request' }
        : {
            code: standIn.grants.authorize({ ...asked, extension }),
            expires_in: String(CODE_SECONDS),
          };
    return reply.redirect(answerUri(asked, answer), 303);
  });
}
