import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PATHS } from '../account/paths.ts';
import { SignInPage } from '../pages/sign-in-page.tsx';
import { isOurForm } from './anti-forgery.ts';
import { sendForgedForm } from './error-replies.ts';
import { formBody, queryOf } from './form-body.ts';
import { frameOf } from './frame.ts';
import type { With } from './model.ts';
import { sendPage } from './page-reply.ts';
import { safeRedirect } from './redirect.ts';
import { clearSession, SESSION_COOKIE, sessionOf, setSession, signedIn } from './session.ts';

function sendSignIn(
  model: With<'sessions' | 'scripts'>,
  request: FastifyRequest,
  reply: FastifyReply,
  redirect: string,
  problem: string | null,
) {
  const state = sessionOf(model, request);
  const ended =
    state.state === 'gone' && request.cookies[SESSION_COOKIE] !== undefined ? state.reason : null;
  const frame = frameOf(model, request, reply, null);
  const page = SignInPage({ frame, users: model.sessions.users(), redirect, ended, problem });
  return sendPage(reply, page, 'own', problem === null ? 200 : 400);
}

/**
 * Signing in, changing the role, signing out. A sample user needs no password: the model holds
 * nothing to protect.
 */
export function signInRoutes(app: FastifyInstance, model: With<'sessions' | 'scripts'>): void {
  app.get(PATHS.login, (request, reply) =>
    sendSignIn(model, request, reply, safeRedirect(queryOf(request)['redirect']), null),
  );

  app.post(PATHS.login, (request, reply) => {
    const body = formBody(request);
    if (!isOurForm(request, body)) return sendForgedForm(model, request, reply);
    const redirect = safeRedirect(body['redirect']);
    const opened = model.sessions.signIn(Number(body['user']), body['role']);
    if ('error' in opened) return sendSignIn(model, request, reply, redirect, opened.error);
    setSession(reply, opened.sessionId);
    return reply.redirect(redirect, 303);
  });

  app.post(PATHS.changeRole, (request, reply) => {
    const body = formBody(request);
    if (!isOurForm(request, body)) return sendForgedForm(model, request, reply);
    const identity = signedIn(model, request, reply);
    if (identity === null) return reply;
    const opened = model.sessions.switchRole(
      request.cookies[SESSION_COOKIE] ?? '',
      body['role'] ?? '',
    );
    if ('error' in opened) return sendSignIn(model, request, reply, PATHS.home, opened.error);
    setSession(reply, opened.sessionId);
    return reply.redirect(PATHS.home, 303);
  });

  // A link, as on the platform. The cookie does not travel with what other sites embed, so none of
  // them can do this unseen.
  app.get(PATHS.logout, (request, reply) => {
    const sessionId = request.cookies[SESSION_COOKIE];
    if (sessionId !== undefined) model.sessions.signOut(sessionId);
    clearSession(reply);
    return reply.header('cache-control', 'no-store').redirect(PATHS.login, 302);
  });
}
