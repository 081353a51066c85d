import { createPrivateKey, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { DeadlineError, withDeadline } from './deadline.ts';
import { networkErrorName } from './network-error.ts';
import { readText } from './read-text.ts';
import { TokenError } from './token-error.ts';

export interface M2mOptions {
  /** `https://<account>.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token`, as the account shows it. */
  tokenUrl: string;
  clientId: string;
  /** The id NetSuite gave the certificate, on the M2M set-up page. */
  certificateId: string;
  /** PKCS#8 PEM, RSA or EC. */
  privateKeyPem: string;
  /** For one request, in milliseconds. */
  deadlineMs?: number;
  fetch?: typeof fetch;
}

const DEADLINE_MS = 10_000;
/** NetSuite takes at most 60 minutes (NetSuite help, section_162790605110); one request needs far less. */
const ASSERTION_LIFE_S = 300;
const RENEW_BEFORE_MS = 60_000;
const SHORTEST_RSA_BITS = 2048;

/** NetSuite takes no RS256 (NetSuite help, section_162790605110). */
const EC_ALGORITHMS = new Map([['prime256v1', 'ES256'], ['secp384r1', 'ES384'], ['secp521r1', 'ES512']]);

/** The error names of RFC 6749, section 5.2. Others are not repeated: a server may echo anything. */
const OAUTH_ERRORS = ['invalid_request', 'invalid_client', 'invalid_grant', 'unauthorized_client', 'unsupported_grant_type', 'invalid_scope'];

export interface SigningKey {
  key: KeyObject;
  algorithm: string;
}

/**
 * Reads the private key; its kind says which algorithm it signs with.
 * @returns null for what is no such key, for one with a passphrase, and for keys that are bound to RSA-PSS by their type
 */
export function signingKey(pem: string): SigningKey | null {
  try {
    const key = createPrivateKey(pem);
    const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    const rsa = key.asymmetricKeyType === 'rsa' && modulusLength >= SHORTEST_RSA_BITS;
    const algorithm = rsa ? 'PS256' : EC_ALGORITHMS.get(namedCurve);
    return algorithm === undefined ? null : { key, algorithm };
  } catch {
    return null;
  }
}

function assertion({ clientId, certificateId, tokenUrl }: M2mOptions, { key, algorithm }: SigningKey): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ scope: 'restlets' })
    .setProtectedHeader({ typ: 'JWT', alg: algorithm, kid: certificateId })
    .setIssuer(clientId)
    .setAudience(tokenUrl)
    .setIssuedAt(now)
    .setExpirationTime(now + ASSERTION_LIFE_S)
    .sign(key);
}

interface TokenAnswer {
  access_token?: unknown;
  expires_in?: unknown;
  error?: unknown;
}

function refusal(status: number, error: unknown): TokenError {
  const detail = typeof error === 'string' && OAUTH_ERRORS.includes(error) ? error : `status ${status}`;
  if (status === 429) return new TokenError('TOO_MANY_REQUESTS');
  return new TokenError(status >= 400 && status < 500 ? 'TOKEN_REFUSED' : 'TOKEN_UNAVAILABLE', detail);
}

async function post(options: M2mOptions, clientAssertion: string, signal: AbortSignal): Promise<{ status: number; value: TokenAnswer | null }> {
  const answer = await (options.fetch ?? fetch)(options.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: clientAssertion,
    }),
    redirect: 'manual',
    signal,
  });
  const text = await readText(answer);
  try {
    return { status: answer.status, value: JSON.parse(text ?? '') as TokenAnswer | null };
  } catch {
    return { status: answer.status, value: null };
  }
}

/** A token without a usable life is good for one call only. */
function endOf(expiresIn: unknown): number {
  const seconds = Number(expiresIn);
  return Number.isFinite(seconds) ? Date.now() + seconds * 1000 - RENEW_BEFORE_MS : 0;
}

async function requestToken(options: M2mOptions, key: SigningKey): Promise<{ token: string; until: number }> {
  const signed = await assertion(options, key);
  const { status, value } = await withDeadline(options.deadlineMs ?? DEADLINE_MS, (signal) => post(options, signed, signal)).catch((thrown: unknown) => {
    throw new TokenError('TOKEN_UNAVAILABLE', thrown instanceof DeadlineError ? 'no answer in time' : networkErrorName(thrown));
  });
  if (status !== 200) throw refusal(status, value?.error);
  if (typeof value?.access_token !== 'string') throw new TokenError('TOKEN_UNAVAILABLE', 'the answer holds none');
  return { token: value.access_token, until: endOf(value.expires_in) };
}

/**
 * Gets tokens by OAuth 2.0 client credentials (NetSuite help, section_162755359851), keeps each until a minute before its end,
 * and asks once however many callers wait.
 *
 * @returns the current token; rejects with TokenError
 */
export function m2mToken(options: M2mOptions): () => Promise<string> {
  const key = signingKey(options.privateKeyPem);
  let current: { token: string; until: number } | null = null;
  let asking: Promise<string> | null = null;

  const renew = async () => {
    if (key === null) throw new TokenError('KEY_UNUSABLE');
    current = await requestToken(options, key);
    return current.token;
  };
  return () => {
    if (current !== null && Date.now() < current.until) return Promise.resolve(current.token);
    asking ??= renew().finally(() => {
      asking = null;
    });
    return asking;
  };
}
