import type { Identity } from '../identity.ts';
import type { OAuthServer } from './oauth-server.ts';

/** RFC 6750, 2.1. */
const BEARER = /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i;

/**
 * Why a RESTlet call with an Authorization header is refused (NetSuite help, subsect_158521885412,
 * section_4634920277).
 */
export interface BearerRefusal {
  status: 400 | 401;
  code: string;
  message: string;
  /** What stands in WWW-Authenticate, or null. */
  error: 'invalid_token' | 'invalid_request' | null;
}

/** Who calls, by the Authorization header. */
export function bearerOf(
  oauth: OAuthServer,
  authorization: string,
): { identity: Identity } | { refusal: BearerRefusal } {
  if (!/^Bearer\b/i.test(authorization)) {
    return {
      refusal: {
        status: 401,
        code: 'INVALID_LOGIN_ATTEMPT',
        message: 'Only OAuth 2.0 bearer tokens are modelled.',
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
  const identity = oauth.identity(token);
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
