import { SignJWT, importPKCS8 } from 'jose';

export interface M2mOptions {
  /** `https://<account>.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token`, as the account shows it. */
  tokenUrl: string;
  clientId: string;
  /** The id NetSuite gave the certificate, on the M2M set-up page. */
  certificateId: string;
  /** PKCS#8, RSA or EC. */
  privateKeyPem: string;
  /** NetSuite takes no RS256 (NetSuite help, section_162790605110). */
  algorithm: 'PS256' | 'ES256';
  fetch?: typeof fetch;
}

const DEADLINE_MS = 10_000;
const ASSERTION_LIFE_S = 300;
const RENEW_BEFORE_MS = 60_000;

/** The token could not be had; the message holds no secret. */
export class TokenError extends Error {}

async function requestToken(options: M2mOptions): Promise<{ token: string; until: number }> {
  const key = await importPKCS8(options.privateKeyPem, options.algorithm);
  const now = Math.floor(Date.now() / 1000);
  const assertion = await new SignJWT({ scope: 'restlets' })
    .setProtectedHeader({ typ: 'JWT', alg: options.algorithm, kid: options.certificateId })
    .setIssuer(options.clientId)
    .setAudience(options.tokenUrl)
    .setIssuedAt(now)
    .setExpirationTime(now + ASSERTION_LIFE_S)
    .sign(key);
  const answer = await (options.fetch ?? fetch)(options.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    }),
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
  const value = (await answer.json().catch(() => null)) as { access_token?: unknown; expires_in?: unknown; error?: unknown } | null;
  if (!answer.ok || typeof value?.access_token !== 'string') {
    throw new TokenError(`NetSuite gave no token: ${typeof value?.error === 'string' ? value.error : String(answer.status)}`);
  }
  return { token: value.access_token, until: Date.now() + Number(value.expires_in ?? 0) * 1000 };
}

/**
 * Gets tokens by OAuth 2.0 client credentials (NetSuite help, section_162755359851), and keeps each until shortly before its end.
 * @returns the current token; rejects with TokenError
 */
export function m2mToken(options: M2mOptions): () => Promise<string> {
  let current: { token: string; until: number } | null = null;
  return async () => {
    if (current === null || current.until - RENEW_BEFORE_MS < Date.now()) current = await requestToken(options);
    return current.token;
  };
}
