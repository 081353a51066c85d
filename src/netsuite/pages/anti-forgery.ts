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

const PAGE_KEY = 'rcp_page_token';

/**
 * The session's token for requests that change nothing by themselves or may be sent twice: a softphone sends several at
 * once, from several tabs, so it is good for the whole session. A page of another session was never given it.
 */
export function pageToken(): string {
  const session = runtime.getCurrentSession();
  const known = session.get({ name: PAGE_KEY });
  if (known) return known;
  const token = random.generateUUID();
  session.set({ name: PAGE_KEY, value: token });
  return token;
}

/** Whether a request carries the session's token. */
export function isPageToken(token: string): boolean {
  const known = runtime.getCurrentSession().get({ name: PAGE_KEY });
  return Boolean(known) && known === token;
}
