import type { FastifyReply } from 'fastify';
import { WINDOW_SECONDS } from './groups.ts';
import type { Allowance } from './rate-limits.ts';

/** The error body of a REST call. Source: developers.ringcentral.com/guide/basics/errors */
export function restError(errorCode: string, message: string) {
  return { errorCode, message, errors: [{ errorCode, message }] };
}

/** A token without a permission (ringcentral-web-phone, issue 154). */
export function lackingScope(permissionName: string) {
  const message = `In order to call this API endpoint, application needs to have [${permissionName}] permission`;
  return {
    errorCode: 'InsufficientPermissions',
    message,
    errors: [{ errorCode: 'CMN-401', message, permissionName }],
    permissionName,
  };
}

/** RFC 6749's words for what the token endpoint refuses. */
export type OAuthProblem =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'unauthorized_client'
  | 'unsupported_grant_type';

/**
 * The error body of the token endpoint. Source of the shape:
 * community.ringcentral.com/articles/117372
 */
export function oauthError(error: OAuthProblem, errorCode: string, message: string) {
  return {
    error,
    errorCode,
    message,
    error_description: message,
    errors: [{ errorCode, message }],
  };
}

/** Tells about the limit in the headers that RingCentral sends with every answer. */
export function showAllowance(reply: FastifyReply, { group, limit, remaining }: Allowance): void {
  void reply.headers({
    'X-Rate-Limit-Group': group.toLowerCase(),
    'X-Rate-Limit-Limit': String(limit),
    'X-Rate-Limit-Remaining': String(remaining),
    'X-Rate-Limit-Window': String(WINDOW_SECONDS),
  });
}

/** Answers a call that came too soon. */
export function sendTooMany(reply: FastifyReply, retryAfterSeconds: number): FastifyReply {
  return reply
    .code(429)
    .header('Retry-After', String(retryAfterSeconds))
    .send(restError('CMN-301', 'Request rate exceeded'));
}
