import type { Who } from './channels.ts';

/**
 * The parameter by which each request of our pages names the user and the account that the page was
 * made for. In the address and not in the body, so that one check serves every Suitelet, whatever
 * it is asked. It is neither a secret nor a proof.
 */
export const WHO_PARAMETER = 'custom_who';

/** What the parameter holds: `ACCOUNT:17`. */
export const whoText = ({ account, user }: Who): string =>
  `${encodeURIComponent(account)}:${String(user)}`;

/** The address of one of our Suitelets, for a request made for this user. */
export const addressFor = (url: string, who: Who): string =>
  `${url}&${WHO_PARAMETER}=${whoText(who)}`;

/** In what a page's user differs from the one who is signed in, or null. */
export type Difference = 'user' | 'account';

/** @param page whom the page belongs to; @param session who is signed in */
export function differenceOf(page: Who, session: Who): Difference | null {
  if (page.account !== session.account) return 'account';
  return page.user === session.user ? null : 'user';
}

/** How the server refuses a request that was made for somebody else. */
export const OTHER_CODES = { user: 'RCP_OTHER_USER', account: 'RCP_OTHER_ACCOUNT' } as const;

/** Whether an answer of ours says that the request was made for somebody else. */
export function isForSomebodyElse(answer: unknown): boolean {
  const code = (answer as { error?: { code?: unknown } } | null)?.error?.code;
  return code === OTHER_CODES.user || code === OTHER_CODES.account;
}
