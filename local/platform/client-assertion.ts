import { constants, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, type JWTPayload } from 'jose';
import type { Identity } from '../account/identity.ts';
import type { M2mMapping } from '../account/m2m.ts';

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

/**
 * The algorithms the platform takes; RS256 is not among them (NetSuite help, section_162790605110).
 * Verified by Node itself: jose verifies in promises only, and a script that waits for its answer
 * cannot wait for those.
 */
const ALGORITHMS: Readonly<Record<string, { hash: string; curve?: string }>> = {
  PS256: { hash: 'sha256' },
  PS384: { hash: 'sha384' },
  PS512: { hash: 'sha512' },
  ES256: { hash: 'sha256', curve: 'prime256v1' },
  ES384: { hash: 'sha384', curve: 'secp384r1' },
  ES512: { hash: 'sha512', curve: 'secp521r1' },
};

function verifies(assertion: string, alg: unknown, key: KeyObject): boolean {
  const known =
    typeof alg === 'string' && Object.hasOwn(ALGORITHMS, alg) ? ALGORITHMS[alg] : undefined;
  const at = assertion.lastIndexOf('.');
  if (known === undefined || at < 0) return false;
  const signature = Buffer.from(assertion.slice(at + 1), 'base64url');
  const data = Buffer.from(assertion.slice(0, at));
  if (known.curve !== undefined) {
    if (key.asymmetricKeyType !== 'ec' || key.asymmetricKeyDetails?.namedCurve !== known.curve)
      return false;
    return verify(known.hash, data, { key, dsaEncoding: 'ieee-p1363' }, signature);
  }
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'rsa-pss') return false;
  return verify(
    known.hash,
    data,
    { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST },
    signature,
  );
}

/** The help says "separated by a comma" and its sample holds a list, so both are taken. */
function scopesOf({ scope }: JWTPayload): string[] {
  if (Array.isArray(scope)) return scope.map(String);
  return typeof scope === 'string' ? scope.split(/[\s,]+/).filter((part) => part !== '') : [];
}

function refuseClaims(
  payload: JWTPayload,
  allowed: readonly string[],
  audience: string,
  now: number,
): Refusal | null {
  const { iat, exp, aud } = payload;
  if (iat === undefined || exp === undefined)
    return refuse('invalid_client', 'iat and exp are required');
  if (aud === undefined || ![aud].flat().includes(audience))
    return refuse('invalid_client', 'unexpected "aud" claim value');
  if (exp <= now) return refuse('invalid_client', '"exp" claim timestamp check failed');
  if (iat > now + TOLERANCE) return refuse('invalid_client', 'iat lies in the future');
  if (exp <= iat || exp - iat > LONGEST_SECONDS)
    return refuse('invalid_client', 'exp must be within 60 minutes of iat');
  const scopes = scopesOf(payload);
  if (scopes.some((scope) => !SCOPES.includes(scope)))
    return refuse('invalid_scope', 'an unknown scope was asked for');
  if (!scopes.includes('restlets'))
    return refuse('invalid_scope', 'the scope restlets was not asked for');
  return scopes.every((scope) => allowed.includes(scope))
    ? null
    : refuse('invalid_scope', 'the integration record has no such scope');
}

/**
 * Checks a client assertion as the token endpoint does: known certificate that is neither revoked
 * nor over, its signature, issuer, audience, times, scope (NetSuite help, section_162790605110,
 * section_162686838198).
 *
 * @param find the mapping of an application and a certificate
 * @param audience the token endpoint's own address
 * @param now the endpoint's clock, in milliseconds since 1970
 */
export function checkAssertion(
  find: (clientId: string, certificateId: string) => M2mMapping | null,
  assertion: string,
  audience: string,
  now: number,
): Identity | Refusal {
  let claimed: JWTPayload;
  let head: { kid?: unknown; alg?: unknown };
  try {
    claimed = decodeJwt(assertion);
    head = decodeProtectedHeader(assertion);
  } catch {
    return refuse('invalid_request', 'client_assertion is not a JWT');
  }
  if (typeof head.kid !== 'string' || typeof claimed.iss !== 'string')
    return refuse('invalid_client', 'kid and iss are required');
  const mapping = find(claimed.iss, head.kid);
  if (mapping === null)
    return refuse('invalid_client', 'no such mapping of application and certificate');
  if (mapping.revoked) return refuse('invalid_client', 'the certificate was revoked');
  if (mapping.validUntil !== null && now >= mapping.validUntil)
    return refuse('invalid_client', 'the certificate has ended');
  try {
    if (!verifies(assertion, head.alg, createPublicKey(mapping.publicKeyPem)))
      return refuse('invalid_client', 'signature verification failed');
  } catch (thrown) {
    return refuse(
      'invalid_client',
      thrown instanceof Error ? thrown.message : 'the assertion does not verify',
    );
  }
  return refuseClaims(claimed, mapping.scopes, audience, now / 1_000) ?? mapping.identity;
}
