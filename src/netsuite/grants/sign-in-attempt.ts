import * as crypto from 'N/crypto';
import * as random from 'N/crypto/random';
import * as encode from 'N/encode';
import * as runtime from 'N/runtime';

/**
 * One sign-in under way: kept in the user's NetSuite session, which no other session can read, so that a callback that
 * another person or another session began finds nothing (RFC 6749, section 10.12; RFC 7636).
 */
const KEY = 'rcp_sign_in';
const LIFE_MS = 10 * 60 * 1000;

export interface Attempt {
  state: string;
  verifier: string;
  redirectUri: string;
}

const hex = (size: number) => Array.from(random.generateBytes({ size }), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Begins a sign-in; the one before it is forgotten. @param now milliseconds since 1970 */
export function beginAttempt(redirectUri: string, now: number): Attempt & { challenge: string } {
  // 64 characters of the unreserved set: within the 43 to 128 of RFC 7636.
  const attempt: Attempt = { state: hex(24), verifier: hex(32), redirectUri };
  runtime.getCurrentSession().set({ name: KEY, value: JSON.stringify({ ...attempt, until: now + LIFE_MS }) });
  const hash = crypto.createHash({ algorithm: crypto.HashAlg.SHA256 });
  hash.update({ input: attempt.verifier, inputEncoding: encode.Encoding.UTF_8 });
  const challenge = hash.digest({ outputEncoding: encode.Encoding.BASE_64_URL_SAFE }).replace(/=+$/, '');
  return { ...attempt, challenge };
}

/** The attempt that this state belongs to, or null. Either way it is used up: a callback is good for one look. */
export function takeAttempt(state: string, now: number): Attempt | null {
  const session = runtime.getCurrentSession();
  const text = session.get({ name: KEY });
  session.set({ name: KEY, value: '' });
  if (!text) return null;
  const attempt = JSON.parse(text) as Attempt & { until: number };
  return attempt.state === state && now < attempt.until ? attempt : null;
}
