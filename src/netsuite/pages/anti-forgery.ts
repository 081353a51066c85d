import * as random from 'N/crypto/random';
import * as runtime from 'N/runtime';

const PAGE_KEY = 'rcp_page_token';

/**
 * The session's token, which every POST of our pages carries: NetSuite documents no protection of a
 * Suitelet's own POST against forgery, and a page of another session was never given it. Kept in the
 * user's session, which costs no units and which no other session can read. It is good for the whole
 * session, because a softphone sends several requests at once, from several tabs.
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
