import * as random from 'N/crypto/random';
import * as encode from 'N/encode';
import * as runtime from 'N/runtime';
import * as v from 'valibot';
import type { Application } from '../facts/company-values.ts';
import { sha256 } from '../sha256.ts';
import { seal, unseal } from './sealed.ts';

/**
 * Sign-ins under way: kept in the user's NetSuite session, which no other session can read, so that
 * a callback that another person or another session began finds nothing (RFC 6749, section 10.12;
 * RFC 7636). Several stand side by side, one for each window; each is gone when its callback came
 * or after ten minutes, and a callback with any other state uses up none of them. Each has a value
 * of its own, since two windows that begin at the same moment would overwrite a common one. Sealed,
 * since whether other scripts of the session can read its values isn't documented.
 */
const KEY = 'rcp_sign_in_';
/**
 * The newest states, oldest first: only for dropping the oldest, so that losing it harms no
 * sign-in.
 */
const NEWEST = 'rcp_sign_ins';
const LIFE_MS = 10 * 60 * 1000;
/** A page that begins one sign-in after the other must not fill the session. */
const MOST = 5;
const STATE = /^[0-9a-f]{48}$/;

const Attempt = v.object({
  state: v.string(),
  verifier: v.string(),
  redirectUri: v.string(),
  /**
   * Where the sign-in was started, by whom: its code is exchanged there and nowhere else (RFC 9700,
   * section 4.4).
   */
  server: v.string(),
  clientId: v.string(),
  user: v.number(),
  /** Milliseconds since 1970. */
  until: v.number(),
});
export type Attempt = v.InferOutput<typeof Attempt>;

const hex = (size: number) =>
  Array.from(random.generateBytes({ size }), (byte) => byte.toString(16).padStart(2, '0')).join('');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function newest(): string[] {
  return (runtime.getCurrentSession().get({ name: NEWEST }) ?? '')
    .split(' ')
    .filter((state) => STATE.test(state));
}

function remember(state: string): void {
  const session = runtime.getCurrentSession();
  const all = [...newest(), state];
  for (const old of all.slice(0, -MOST)) session.set({ name: KEY + old, value: '' });
  session.set({ name: NEWEST, value: all.slice(-MOST).join(' ') });
}

/**
 * Begins a sign-in beside those under way. Costs nothing.
 * @param now milliseconds since 1970
 * @throws when the key of the seals is missing
 */
export function beginAttempt(
  redirectUri: string,
  userId: number,
  { server, clientId }: Application,
  now: number,
): Attempt & { challenge: string } {
  // 64 characters of the unreserved set: within the 43 to 128 of RFC 7636.
  const attempt: Attempt = {
    state: hex(24),
    verifier: hex(32),
    redirectUri,
    server,
    clientId,
    user: userId,
    until: now + LIFE_MS,
  };
  runtime
    .getCurrentSession()
    .set({ name: KEY + attempt.state, value: seal(JSON.stringify(attempt)) });
  remember(attempt.state);
  const challenge = sha256(attempt.verifier, encode.Encoding.BASE_64_URL_SAFE).replace(/=+$/, '');
  return { ...attempt, challenge };
}

/** The attempt that this state belongs to, or null. It stays good until `endAttempt`. */
export function findAttempt(state: string, now: number): Attempt | null {
  if (!STATE.test(state)) return null;
  const sealed = runtime.getCurrentSession().get({ name: KEY + state });
  const text = sealed ? unseal(sealed) : null;
  const attempt = v.safeParse(Attempt, text === null ? null : parsed(text));
  // A value that was copied under another name doesn't count as that name's attempt.
  return attempt.success && attempt.output.state === state && now < attempt.output.until
    ? attempt.output
    : null;
}

/** Uses an attempt up: its callback came. The others stay. */
export function endAttempt({ state }: Attempt): void {
  runtime.getCurrentSession().set({ name: KEY + state, value: '' });
}
