import type * as https from 'N/https';
import * as v from 'valibot';
import { type Exchange, exchange, FORM_TYPE } from './exchange.ts';

/** What a request to RingCentral's OAuth endpoints sends. */
export interface OAuthRequest {
  /** What `form` wrote, with the client ID in it or secrets behind it. */
  body: string | https.SecureString;
  /** The header that names the application; without it, the body has the client ID. */
  authorization?: https.SecureString;
}

const post = (url: string, { body, authorization }: OAuthRequest): Exchange =>
  exchange({
    method: 'POST',
    url,
    headers: {
      ...(authorization === undefined ? {} : { Authorization: authorization }),
      'Content-Type': FORM_TYPE,
      Accept: 'application/json',
    },
    body,
  });

/**
 * Asks RingCentral for a token (developer guide, authentication). Costs 10 units. Never throws.
 * @param server an origin that may be sent to
 */
export const requestToken = (server: string, request: OAuthRequest): Exchange =>
  post(`${server}/restapi/oauth/token`, request);

/**
 * Asks RingCentral to forget a token and the session it belongs to. Costs 10 units. Never throws.
 * @param server an origin that may be sent to
 */
export const revokeToken = (server: string, request: OAuthRequest): Exchange =>
  post(`${server}/restapi/oauth/revoke`, request);

const text = v.optional(v.string(), '');
/** A description only supports a code, so the code counts even when the description isn't text. */
const words = v.fallback(text, '');
const Refusal = v.object({
  error: text,
  errorCode: text,
  message: words,
  error_description: words,
  errors: v.optional(v.array(v.object({ errorCode: text, message: words })), []),
});

/** What RingCentral says when it refuses. */
export interface Refusal {
  /** OAuth's and RingCentral's own codes, in the order of the answer. Not checked: see `CODE`. */
  codes: string[];
  words: string;
}

/** Returns what a body says about a refusal, or null when the body has another form. */
export function parseRefusal(body: unknown): Refusal | null {
  const parsed = v.safeParse(Refusal, body);
  if (!parsed.success) return null;
  const { error, errorCode, message, error_description: description, errors } = parsed.output;
  return {
    codes: [error, errorCode, ...errors.map((each) => each.errorCode)].filter(
      (code) => code !== '',
    ),
    words: [message, description, ...errors.map((each) => each.message)].join(' '),
  };
}

/**
 * The forms of OAuth's and RingCentral's codes. Only a code of these forms may go into the script
 * log, because a server could return anything there, including what was sent to it.
 */
export const CODE = /^(?:[a-z]{2,20}(?:_[a-z]{2,20}){0,3}|[A-Z]{2,4}-\d{1,4})$/;
