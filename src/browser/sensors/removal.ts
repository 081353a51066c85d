import type { Who } from '../../contracts/channels.ts';

/**
 * Returns the key that passes the moment of a removal on to the user's other pages. It is gone at
 * once.
 */
export const removalKey = ({ account, user }: Who): string =>
  `rcp-removed:${account}:${String(user)}`;

/**
 * Calls back when what is kept of this user was removed, on this page or another one. What this tab
 * alone stores, such as drafts of messages, no other page can reach, so it goes here. What a page
 * has in memory and would store again belongs to its listener.
 * @param forget receives when it was removed, in milliseconds since 1970: what was written later
 * stays
 */
export function onRemoved(who: Who, forget: (until: number) => void): void {
  const owner = `:${who.account}:${String(who.user)}:`;
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== removalKey(who) || newValue === null) return;
    try {
      for (const own of Object.keys(sessionStorage))
        if (own.startsWith('rcp') && `${own}:`.includes(owner)) sessionStorage.removeItem(own);
    } catch {
      // Without storage nothing is kept.
    }
    forget(Number(newValue));
  });
}
