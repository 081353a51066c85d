import * as random from 'N/crypto/random';
import * as runtime from 'N/runtime';

/**
 * NetSuite documents no protection of a Suitelet's own POST against forgery, so each change carries
 * a token that only a page of this session was given. Kept in the user's session, which costs no
 * units and no other session can read.
 */
const KEY = 'rcp_settings_token';
const LIFE_MS = 2 * 60 * 60 * 1000;

/**
 * Forms of one session that can be open side by side. The oldest one's token goes first: whoever
 * still has that form is told to save again. How long a session value may be is not documented;
 * this many take about 500 characters.
 */
const MOST_FORMS = 10;

interface FormToken {
  token: string;
  /** Milliseconds since 1970. */
  until: number;
}

/** The session's tokens that are still fresh, oldest first. */
function formTokens(now: number): FormToken[] {
  return (runtime.getCurrentSession().get({ name: KEY }) ?? '')
    .split(',')
    .map((entry) => entry.split(' '))
    .map(([token = '', until = '']) => ({ token, until: Number(until) }))
    .filter(({ token, until }) => token !== '' && now < until);
}

function keep(tokens: readonly FormToken[]): void {
  const value = tokens
    .slice(-MOST_FORMS)
    .map(({ token, until }) => `${token} ${String(until)}`)
    .join(',');
  runtime.getCurrentSession().set({ name: KEY, value });
}

/** A fresh token for the next change, good for two hours. Those of other forms stay good. */
export function issueToken(now: number): string {
  const token = random.generateUUID();
  keep([...formTokens(now), { token, until: now + LIFE_MS }]);
  return token;
}

/**
 * Whether this is one of the session's tokens and still fresh. It is then used up; any other token
 * changes nothing.
 */
export function redeemToken(token: string, now: number): boolean {
  const tokens = formTokens(now);
  if (!tokens.some((known) => known.token === token)) return false;
  keep(tokens.filter((known) => known.token !== token));
  return true;
}

const PAGE_KEY = 'rcp_page_token';

/**
 * The session's token for requests that change nothing by themselves or may be sent twice: a
 * softphone sends several at once, from several tabs, so it is good for the whole session. A page
 * of another session was never given it.
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
