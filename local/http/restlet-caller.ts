import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Identity } from '../account/identity.ts';
import type { BearerRefusal } from '../account/m2m.ts';
import type { With } from './model.ts';
import { sendRestletError } from './restlet-error.ts';
import { SESSION_COOKIE, sessionOf } from './session.ts';

/** Says in the header what is wrong with a bearer token (NetSuite help, subsect_158521885412). */
function refuse(
  model: With<'sessions' | 'm2m'>,
  request: FastifyRequest,
  reply: FastifyReply,
  { status, code, message, error }: BearerRefusal,
): null {
  if (error !== null)
    reply.header(
      'www-authenticate',
      `Bearer realm="${model.accountId}", error="${error}", error_description="${message}"`,
    );
  sendRestletError(request, reply, status, code, message);
  return null;
}

/**
 * Who calls a RESTlet: by bearer token, or by the session's cookies, never by both (NetSuite help,
 * section_157780293862). When nobody does, the answer is already on its way.
 */
export function restletCaller(
  model: With<'sessions' | 'm2m'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Identity | null {
  const { authorization } = request.headers;
  if (authorization === undefined) {
    const session = sessionOf(model, request);
    if (session.state === 'active') return session.identity;
    return refuse(model, request, reply, {
      status: 401,
      code: 'INVALID_LOGIN_ATTEMPT',
      message: 'Invalid login attempt.',
      error: null,
    });
  }
  if (request.cookies[SESSION_COOKIE] !== undefined) {
    return refuse(model, request, reply, {
      status: 400,
      code: 'INVALID_REQUEST',
      message: 'Use the Authorization header or the session cookies, not both.',
      error: 'invalid_request',
    });
  }
  const caller = model.m2m.tokens.caller(authorization);
  return 'identity' in caller ? caller.identity : refuse(model, request, reply, caller.refusal);
}
