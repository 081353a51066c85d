import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Identity } from '../account.ts';
import type { Model } from './model.ts';
import { sendRestletError } from './restlet-error.ts';
import { SESSION_COOKIE, sessionOf } from './session.ts';

/** RFC 6750, 2.1. */
const BEARER = /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i;

/** Says in the header what is wrong with a bearer token (NetSuite help, subsect_158521885412). */
function refuseBearer(model: Model, request: FastifyRequest, reply: FastifyReply, error: 'invalid_token' | 'invalid_request', message: string) {
  reply.header('www-authenticate', `Bearer realm="${model.account.id}", error="${error}", error_description="${message}"`);
  const invalid = error === 'invalid_token';
  return sendRestletError(request, reply, invalid ? 401 : 400, invalid ? 'INVALID_LOGIN_ATTEMPT' : 'INVALID_REQUEST', message);
}

/**
 * Who calls a RESTlet: by bearer token, or by the session's cookies, never by both (NetSuite help, section_157780293862).
 * When nobody does, the answer is already on its way.
 */
export function restletCaller(model: Model, request: FastifyRequest, reply: FastifyReply): Identity | null {
  const { authorization } = request.headers;
  if (authorization === undefined) {
    const session = sessionOf(model, request);
    if (session.state === 'active') return session.identity;
    sendRestletError(request, reply, 401, 'INVALID_LOGIN_ATTEMPT', 'Invalid login attempt.');
    return null;
  }
  if (request.cookies[SESSION_COOKIE] !== undefined) {
    refuseBearer(model, request, reply, 'invalid_request', 'Use the Authorization header or the session cookies, not both.');
    return null;
  }
  if (!/^Bearer\b/i.test(authorization)) {
    sendRestletError(request, reply, 401, 'INVALID_LOGIN_ATTEMPT', 'Only OAuth 2.0 bearer tokens are modelled.');
    return null;
  }
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined) {
    refuseBearer(model, request, reply, 'invalid_request', 'The bearer token is malformed.');
    return null;
  }
  const identity = model.tokens.identity(token);
  if (identity === null) refuseBearer(model, request, reply, 'invalid_token', 'The access token is not valid or has expired.');
  return identity;
}
