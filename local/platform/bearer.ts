import type { Identity } from '../account/identity.ts';
import type { BearerRefusal } from '../account/m2m.ts';

/** RFC 6750, 2.1. */
const BEARER = /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i;

/**
 * Returns who calls, by the Authorization header.
 * @param identityOf whose token this is; null when it was never issued or has expired
 */
export function bearerOf(
  identityOf: (token: string) => Identity | null,
  authorization: string,
): { identity: Identity } | { refusal: BearerRefusal } {
  if (!/^Bearer\b/i.test(authorization)) {
    return {
      refusal: {
        status: 401,
        code: 'INVALID_LOGIN_ATTEMPT',
        message: 'Only OAuth 2.0 bearer tokens are modeled.',
        error: null,
      },
    };
  }
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined) {
    return {
      refusal: {
        status: 400,
        code: 'INVALID_REQUEST',
        message: 'The bearer token is malformed.',
        error: 'invalid_request',
      },
    };
  }
  const identity = identityOf(token);
  if (identity !== null) return { identity };
  return {
    refusal: {
      status: 401,
      code: 'INVALID_LOGIN_ATTEMPT',
      message: 'The access token is not valid or has expired.',
      error: 'invalid_token',
    },
  };
}
