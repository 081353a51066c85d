import { createPublicKey } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, jwtVerify, type JWTPayload } from 'jose';
import type { Account, Identity } from '../account.ts';

/** The algorithms the platform takes; RS256 is not among them (NetSuite help, section_162790605110). */
const ALGORITHMS = ['PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'];
const SCOPES = ['restlets', 'rest_webservices', 'suite_analytics'];
const LONGEST_SECONDS = 60 * 60;
/** How far apart the two clocks may be, in seconds. */
const TOLERANCE = 60;

/** Why an assertion was refused, in OAuth's words (RFC 6749, 5.2) and in ours. */
export interface Refusal {
  error: 'invalid_request' | 'invalid_client' | 'invalid_scope';
  reason: string;
}

const refuse = (error: Refusal['error'], reason: string): Refusal => ({ error, reason });

/** The help says "separated by a comma" and its sample holds a list, so both are taken. */
function scopesOf({ scope }: JWTPayload): string[] {
  if (Array.isArray(scope)) return scope.map(String);
  return typeof scope === 'string' ? scope.split(/[\s,]+/).filter((part) => part !== '') : [];
}

function refuseClaims(payload: JWTPayload, now: number): Refusal | null {
  const { iat, exp } = payload;
  if (iat === undefined || exp === undefined) return refuse('invalid_client', 'iat and exp are required');
  if (iat > now + TOLERANCE) return refuse('invalid_client', 'iat lies in the future');
  if (exp <= iat || exp - iat > LONGEST_SECONDS) return refuse('invalid_client', 'exp must be within 60 minutes of iat');
  const scopes = scopesOf(payload);
  if (scopes.some((scope) => !SCOPES.includes(scope))) return refuse('invalid_scope', 'an unknown scope was asked for');
  return scopes.includes('restlets') ? null : refuse('invalid_scope', 'the scope restlets was not asked for');
}

/**
 * Checks a client assertion as the token endpoint does: known certificate, its signature, issuer, audience, times, scope
 * (NetSuite help, section_162790605110).
 * @param audience the token endpoint's own address
 */
export async function checkAssertion(account: Account, assertion: string, audience: string): Promise<Identity | Refusal> {
  let claimed: JWTPayload;
  let kid: unknown;
  try {
    claimed = decodeJwt(assertion);
    ({ kid } = decodeProtectedHeader(assertion));
  } catch {
    return refuse('invalid_request', 'client_assertion is not a JWT');
  }
  if (typeof kid !== 'string' || typeof claimed.iss !== 'string') return refuse('invalid_client', 'kid and iss are required');
  const mapping = account.m2mMapping(claimed.iss, kid);
  if (mapping === null) return refuse('invalid_client', 'no such mapping of application and certificate');
  try {
    const { payload } = await jwtVerify(assertion, createPublicKey(mapping.publicKeyPem), {
      algorithms: ALGORITHMS,
      issuer: claimed.iss,
      audience,
      currentDate: new Date(account.now()),
      requiredClaims: ['iss', 'aud', 'iat', 'exp', 'scope'],
    });
    return refuseClaims(payload, account.now() / 1_000) ?? mapping.identity;
  } catch (thrown) {
    return refuse('invalid_client', thrown instanceof Error ? thrown.message : 'the assertion does not verify');
  }
}
