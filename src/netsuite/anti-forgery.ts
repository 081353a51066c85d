import * as random from 'N/crypto/random';
import * as runtime from 'N/runtime';

/**
 * NetSuite documents no protection of a Suitelet's own POST against forgery, so each change carries a token that only a
 * page of this session was given. Kept in the user's session, which costs no units and no other session can read.
 */
const KEY = 'rcp_settings_token';
const LIFE_MS = 2 * 60 * 60 * 1000;

/** A fresh token for the next change, good for two hours. The one before it stops being good. */
export function issueToken(now: number): string {
  const token = random.generateUUID();
  runtime.getCurrentSession().set({ name: KEY, value: `${token} ${String(now + LIFE_MS)}` });
  return token;
}

/** Whether this is the session's token and still fresh. Either way it is used up: a token is good for one change. */
export function redeemToken(token: string, now: number): boolean {
  const session = runtime.getCurrentSession();
  const [expected, until] = (session.get({ name: KEY }) ?? '').split(' ');
  session.set({ name: KEY, value: '' });
  return expected !== undefined && expected !== '' && expected === token && now < Number(until);
}
