import * as v from 'valibot';
import type { AppFinding } from '../../contracts/setup.ts';
import type { Application } from '../facts/company-values.ts';
import { form } from '../outbound/exchange.ts';
import { CODE, parseRefusal, requestToken, revokeToken } from '../outbound/ringcentral-token.ts';
import type { Grant } from './stored-grant.ts';

/** What became of a request for a token. Only `refused` ends a connection; the others pass. */
export type TokenOutcome =
  | { outcome: 'granted'; grant: Omit<Grant, 'sip'>; extension: string }
  | { outcome: 'refused'; code: string }
  | { outcome: 'busy'; retryAfter: number }
  | { outcome: 'unavailable'; why: string };

/**
 * Longer than RingCentral's hour and week by far: what is more is a mistake, and no date that JSON
 * can hold must come of it.
 */
const LONGEST_ACCESS_SECONDS = 24 * 60 * 60;
const LONGEST_REFRESH_SECONDS = 366 * 24 * 60 * 60;

/**
 * A lifetime in seconds. One that isn't a positive number leaves nothing that could be relied on;
 * one without end is cut.
 */
const lifetime = (longest: number) =>
  v.pipe(
    v.number(),
    v.minValue(1),
    v.transform((seconds) => Math.min(seconds, longest)),
  );

const TokenBody = v.object({
  access_token: v.pipe(v.string(), v.minLength(1)),
  expires_in: lifetime(LONGEST_ACCESS_SECONDS),
  refresh_token: v.pipe(v.string(), v.minLength(1)),
  refresh_token_expires_in: lifetime(LONGEST_REFRESH_SECONDS),
  /** The extension that signed in (API definitions, TokenInfo). */
  owner_id: v.fallback(v.pipe(v.string(), v.regex(/^\d{1,20}$/)), ''),
});

/**
 * The codes by which RingCentral says that this grant is over, and not that the application or the
 * service has a problem: OAU-213 token not found, OAU-106 and OAU-108 a code that is bad or too old
 * (developer guide, basics/errors). Its own clients sign out on OAU-141, 142, 222, 232 and 236 too
 * (ringcentral-js-widgets and ringcentral-embeddable, the list of codes that end a session). Which
 * status comes with them is not verified, so it is not asked for.
 */
const GRANT_IS_OVER = [
  'invalid_grant',
  'OAU-106',
  'OAU-108',
  'OAU-128',
  'OAU-129',
  'OAU-141',
  'OAU-142',
  'OAU-213',
  'OAU-222',
  'OAU-232',
  'OAU-236',
];

/** What a refusal for too many requests means when it says no time. */
const DEFAULT_WAIT_SECONDS = 60;

function tokenFor(
  { server, clientId }: Application,
  values: Record<string, string>,
  now: number,
): TokenOutcome {
  const answer = requestToken(server, { body: form({ ...values, client_id: clientId }) });
  if ('failure' in answer) return { outcome: 'unavailable', why: answer.why };
  const { status, body, retryAfter } = answer;
  if (status === 429) return { outcome: 'busy', retryAfter: retryAfter ?? DEFAULT_WAIT_SECONDS };
  const token = status === 200 ? v.safeParse(TokenBody, body) : null;
  if (token?.success === true) {
    return {
      outcome: 'granted',
      grant: {
        accessToken: token.output.access_token,
        accessUntil: now + token.output.expires_in * 1000,
        refreshToken: token.output.refresh_token,
        refreshUntil: now + token.output.refresh_token_expires_in * 1000,
      },
      extension: token.output.owner_id,
    };
  }
  const codes = (parseRefusal(body)?.codes ?? []).filter((code) => CODE.test(code));
  const over = status < 500 ? codes.find((code) => GRANT_IS_OVER.includes(code)) : undefined;
  if (over !== undefined) return { outcome: 'refused', code: over };
  return { outcome: 'unavailable', why: `status ${String(status)} ${codes.join(' ')}`.trim() };
}

/**
 * RingCentral's own sign-in page for this attempt (developer guide,
 * authentication/auth-code-pkce-flow).
 */
export function authorizeUrl(
  { server, clientId }: Application,
  attempt: { state: string; challenge: string; redirectUri: string; switchAccount: boolean },
): string {
  const query = form({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: attempt.redirectUri,
    state: attempt.state,
    code_challenge: attempt.challenge,
    code_challenge_method: 'S256',
    // Otherwise RingCentral signs in the person who is signed in there already. `login` alone would leave
    // out single sign-on (definitions of ringcentral-extensible, AuthorizeParameters).
    ...(attempt.switchAccount ? { prompt: 'login sso' } : {}),
  });
  return `${server}/restapi/oauth/authorize?${query}`;
}

/** Exchanges a code for tokens. Costs 10 units. */
export function exchangeCode(
  application: Application,
  code: string,
  verifier: string,
  redirectUri: string,
  now: number,
): TokenOutcome {
  return tokenFor(
    application,
    { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirectUri },
    now,
  );
}

/** Exchanges a refresh token, which is good for one use, for new tokens. Costs 10 units. */
export function refreshGrant(
  application: Application,
  refreshToken: string,
  now: number,
): TokenOutcome {
  return tokenFor(application, { grant_type: 'refresh_token', refresh_token: refreshToken }, now);
}

/**
 * Asks RingCentral to forget a grant. If that fails, nothing changes: we delete the grant anyway,
 * and RingCentral's copy expires within a week. Costs 10 units.
 */
export function revokeGrant({ server, clientId }: Application, refreshToken: string): void {
  revokeToken(server, { body: form({ token: refreshToken, client_id: clientId }) });
}

/** RingCentral's words for an app that it doesn't know (developer guide, basics/errors). */
const UNKNOWN_APP = ['invalid_client', 'OAU-146', 'OAU-153'];
/** And for an app that may not use this way of signing in. */
const OTHER_KIND = ['unauthorized_client', 'unsupported_grant_type', 'OAU-112', 'OAU-251'];
/** A code that RingCentral never issued: its refusal is about the code if it knows the app. */
const NO_CODE = 'setup-check';
/** RFC 7636, 4.1: at least 43 characters. */
const NO_VERIFIER = NO_CODE.repeat(4);

/**
 * Asks RingCentral for a token with a code that it never issued. Its refusal shows whether it knows
 * the app: the app is checked before the code (RFC 6749, 5.2; docs/unverified.md, `unknown-app`).
 * Costs 10 units. Never throws.
 */
export function seeApplication(application: Application, redirectUri: string): AppFinding {
  const answer = requestToken(application.server, {
    body: form({
      grant_type: 'authorization_code',
      code: NO_CODE,
      code_verifier: NO_VERIFIER,
      redirect_uri: redirectUri,
      client_id: application.clientId,
    }),
  });
  if ('failure' in answer || answer.status >= 500 || answer.status === 429) return 'unclear';
  const codes = parseRefusal(answer.body)?.codes ?? [];
  const has = (known: readonly string[]) => codes.some((code) => known.includes(code));
  if (has(UNKNOWN_APP)) return 'unknown';
  if (has(OTHER_KIND)) return 'other-kind';
  return has([...GRANT_IS_OVER, 'OAU-109']) ? 'known' : 'unclear';
}
