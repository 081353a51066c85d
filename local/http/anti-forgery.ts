import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TOKEN_FIELD } from '../pages/form-fields.ts';

const COOKIE = 'MODEL_FORM';
const COOKIE_VALUE = /^[0-9a-f]{32}$/;

const tokenFor = (cookie: string): string =>
  createHash('sha256').update(`model of NetSuite form ${cookie}`).digest('hex');

/**
 * The token for the forms of a page. It is derived from a cookie that other sites can neither read
 * nor make the browser send with a POST, so that it works before sign-in too and survives a
 * restart.
 */
export function formToken(request: FastifyRequest, reply: FastifyReply): string {
  const known = request.cookies[COOKIE];
  const cookie =
    known !== undefined && COOKIE_VALUE.test(known) ? known : randomBytes(16).toString('hex');
  if (cookie !== known)
    reply.setCookie(COOKIE, cookie, { path: '/', httpOnly: true, sameSite: 'lax' });
  return tokenFor(cookie);
}

/**
 * Whether a browser says that the request comes from another site. Other clients say nothing, and
 * have no cookies to abuse.
 */
export function comesFromElsewhere(request: FastifyRequest): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  return origin !== undefined && origin !== `http://${host ?? ''}`;
}

/** Whether a posted form was one of ours. */
export function isOurForm(request: FastifyRequest, body: Record<string, string>): boolean {
  const cookie = request.cookies[COOKIE];
  if (cookie === undefined || !COOKIE_VALUE.test(cookie) || comesFromElsewhere(request))
    return false;
  const given = Buffer.from(body[TOKEN_FIELD] ?? '');
  const expected = Buffer.from(tokenFor(cookie));
  return given.length === expected.length && timingSafeEqual(given, expected);
}
