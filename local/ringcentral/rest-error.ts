import type { FastifyReply } from 'fastify';
import * as v from 'valibot';
import { WINDOW_SECONDS } from './groups.ts';
import type { Allowance } from './rate-limits.ts';

/** The error body of a REST call. Source: developers.ringcentral.com/guide/basics/errors */
export function restError(errorCode: string, message: string, parameterName?: string) {
  const named = parameterName === undefined ? {} : { parameterName };
  return { errorCode, message, errors: [{ errorCode, message, ...named }], ...named };
}

/** What a call is refused with. */
export type Refused = ReturnType<typeof restError> & { status: number };

/** A refusal by a code of RingCentral's. */
export const refused = (
  status: number,
  errorCode: string,
  message: string,
  parameterName?: string,
): Refused => ({ status, ...restError(errorCode, message, parameterName) });

/** Something that doesn't exist, by the name of the parameter that named it. */
export const notFound = (parameterName: string): Refused =>
  refused(404, 'CMN-102', `Resource for parameter [${parameterName}] is not found`, parameterName);

/** A parameter whose value can't be. */
export const invalid = (parameterName: string): Refused =>
  refused(400, 'CMN-101', `Parameter [${parameterName}] value is invalid`, parameterName);

/** The same for what a schema found first. */
export const invalidIn = (issues: readonly v.BaseIssue<unknown>[]): Refused =>
  invalid(issues.map((issue) => v.getDotPath(issue))[0] ?? 'body');

export function refuse(reply: FastifyReply, { status, ...body }: Refused): FastifyReply {
  return reply.code(status).send(body);
}

/** Whose permission is missing: the application's (CMN-401) or the person's (CMN-408). */
type Lacking = 'application' | 'user';

/** A call without a permission (ringcentral-web-phone, issue 154; guide, basics/errors). */
export function lackingPermission(who: Lacking, permissionName: string) {
  const message = `In order to call this API endpoint, ${who} needs to have [${permissionName}] permission`;
  return {
    errorCode: who === 'application' ? 'InsufficientPermissions' : 'CMN-408',
    message,
    errors: [{ errorCode: who === 'application' ? 'CMN-401' : 'CMN-408', message, permissionName }],
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

/** Reports the limit in the headers that RingCentral sends with every answer. */
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
