import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Identity } from '../account/identity.ts';
import type { SessionState } from '../account/sessions.ts';
import type { With } from './model.ts';
import { loginUrl } from './redirect.ts';

/** The platform's session cookie. */
export const SESSION_COOKIE = 'JSESSIONID';

const OPTIONS = { path: '/', httpOnly: true, sameSite: 'lax' } as const;

/** Hands the browser a session. It lasts as long as the browser, or until the account ends it. */
export function setSession(reply: FastifyReply, sessionId: string): void {
  reply.setCookie(SESSION_COOKIE, sessionId, OPTIONS);
}

/** Takes the session away from the browser. */
export function clearSession(reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, OPTIONS);
}

/**
 * The session of a request. Every request counts as activity: whether background requests keep a
 * NetSuite session alive is not documented, and this is the assumption under which a page that
 * polls would be caught out.
 */
export function sessionOf(model: With<'sessions'>, request: FastifyRequest): SessionState {
  return model.sessions.find(request.cookies[SESSION_COOKIE], true);
}

/**
 * Who asks for a page. Without a session the answer is already on its way: 302 to the sign-in page,
 * which comes back here. For a Suitelet this is believed, not documented: a fetch sees HTML of
 * another address with status 200.
 */
export function signedIn(
  model: With<'sessions'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Identity | null {
  const session = sessionOf(model, request);
  if (session.state === 'active') return session.identity;
  void reply.header('cache-control', 'no-store').redirect(loginUrl(request.url), 302);
  return null;
}
