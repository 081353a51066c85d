import { SignJWT } from 'jose';
import { DeadlineError, withDeadline } from './deadline.ts';
import type { RetryAfter } from './failure.ts';
import { networkErrorName } from './network-error.ts';
import { readText } from './read-text.ts';
import { readRetryAfter } from './retry-after.ts';
import { KEY_PROBLEMS, readSigningKey, type SigningKey } from './signing-key.ts';
import { TokenError } from './token-error.ts';

export interface M2mOptions {
  /**
   * `https://<account>.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token`, as the
   * account shows it.
   */
  tokenUrl: string;
  clientId: string;
  /** The id NetSuite gave the certificate, on the M2M setup page. */
  certificateId: string;
  /** PKCS#8 PEM, RSA or EC. */
  privateKeyPem: string;
  /** For one request, in milliseconds. */
  deadlineMs?: number;
  fetch?: typeof fetch;
}

const DEADLINE_MS = 10_000;
/**
 * NetSuite takes at most 60 minutes (NetSuite help, section_162790605110); one request needs far
 * less.
 */
const ASSERTION_LIFE_S = 300;
const RENEW_BEFORE_MS = 60_000;
/** A difference of the two clocks that is worth a word. */
const NOTABLE_SKEW_MS = 60_000;

/**
 * The error names of RFC 6749, section 5.2. Others are not repeated: a server may echo anything.
 */
const OAUTH_ERRORS = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
];

function assertion(
  { clientId, certificateId, tokenUrl }: M2mOptions,
  { key, algorithm }: SigningKey,
): Promise<string> {
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

interface Reply {
  status: number;
  value: TokenAnswer | null;
  retryAfterMs: RetryAfter;
  /** How far the server's clock is ahead of ours, in milliseconds; null when it did not say. */
  aheadMs: number | null;
}

/**
 * An assertion says when it was made, so a clock that is off is a cause that nothing in the answer
 * names.
 */
function clockWords(aheadMs: number | null): string {
  if (aheadMs === null || Math.abs(aheadMs) < NOTABLE_SKEW_MS) return '';
  const minutes = Math.round(Math.abs(aheadMs) / 60_000);
  return (
    `; the clock of this machine is ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ` +
    `${aheadMs > 0 ? 'behind' : 'ahead of'} NetSuite's`
  );
}

function refusal({ status, value, retryAfterMs, aheadMs }: Reply): TokenError {
  const error = value?.error;
  const name =
    typeof error === 'string' && OAUTH_ERRORS.includes(error) ? error : `status ${status}`;
  if (status === 429) return new TokenError('TOO_MANY_REQUESTS', null, retryAfterMs);
  const refused = status >= 400 && status < 500;
  return refused
    ? new TokenError('TOKEN_REFUSED', `${name}${clockWords(aheadMs)}`)
    : new TokenError('TOKEN_UNAVAILABLE', name);
}

function aheadOf(date: string | null): number | null {
  const at = Date.parse(date ?? '');
  return Number.isNaN(at) ? null : at - Date.now();
}

async function post(
  options: M2mOptions,
  clientAssertion: string,
  signal: AbortSignal,
): Promise<Reply> {
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
  const reply = {
    status: answer.status,
    retryAfterMs: readRetryAfter(answer.headers.get('retry-after'), Date.now()),
    aheadMs: aheadOf(answer.headers.get('date')),
  };
  try {
    return { ...reply, value: JSON.parse(text ?? '') as TokenAnswer | null };
  } catch {
    return { ...reply, value: null };
  }
}

/** A token without a usable life is good for one call only. */
function endOf(expiresIn: unknown): number {
  const seconds = Number(expiresIn);
  return Number.isFinite(seconds) ? Date.now() + seconds * 1000 - RENEW_BEFORE_MS : 0;
}

interface KeptToken {
  token: string;
  /** Milliseconds since 1970, until which it is handed out. */
  until: number;
  /** How often it was handed out. */
  uses: number;
}

async function requestToken(options: M2mOptions, key: SigningKey): Promise<KeptToken> {
  const signed = await assertion(options, key);
  const reply = await withDeadline(options.deadlineMs ?? DEADLINE_MS, (signal) =>
    post(options, signed, signal),
  ).catch((thrown: unknown) => {
    throw new TokenError(
      'TOKEN_UNAVAILABLE',
      thrown instanceof DeadlineError ? 'no answer in time' : networkErrorName(thrown),
    );
  });
  if (reply.status !== 200) throw refusal(reply);
  if (typeof reply.value?.access_token !== 'string')
    throw new TokenError('TOKEN_UNAVAILABLE', 'the answer holds none');
  return { token: reply.value.access_token, until: endOf(reply.value.expires_in), uses: 0 };
}

/**
 * Where tokens come from.
 * @param refused a token of this source that NetSuite did not take: it is handed out again only
 * when there isn't a better one
 */
export type TokenSource = (refused?: string) => Promise<string>;

/**
 * Gets tokens by OAuth 2.0 client credentials (NetSuite help, section_162755359851), keeps each
 * until a minute before its end, and asks once however many callers wait. A kept token that was
 * refused is replaced; one that was refused at its first use is not, since the next would be
 * refused too.
 *
 * @returns the current token; rejects with TokenError
 */
export function m2mToken(options: M2mOptions): TokenSource {
  const key = readSigningKey(options.privateKeyPem);
  let current: KeptToken | null = null;
  let asking: Promise<KeptToken> | null = null;

  const renew = async () => {
    if ('problem' in key) throw new TokenError('KEY_UNUSABLE', KEY_PROBLEMS[key.problem]);
    current = await requestToken(options, key);
    return current;
  };
  const handOut = (kept: KeptToken) => {
    kept.uses++;
    return kept.token;
  };
  return async (refused) => {
    if (current !== null && current.token === refused) {
      if (current.uses < 2) return current.token;
      current = null;
    }
    if (current !== null && Date.now() < current.until) return handOut(current);
    asking ??= renew().finally(() => {
      asking = null;
    });
    return handOut(await asking);
  };
}
