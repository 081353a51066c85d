import type { Who } from '../../contracts/channels.ts';

/** Returns where the moment of the last removal is kept, for the user's other pages and tabs. */
export const removalKey = ({ account, user }: Who): string =>
  `rcp-removed:${account}:${String(user)}`;

/** Removes what this tab alone stores of a user, unless that was done after the last removal. */
function clearTab(who: Who): void {
  const key = removalKey(who);
  const owner = `:${who.account}:${String(who.user)}:`;
  try {
    const at = localStorage.getItem(key);
    if (at === null || sessionStorage.getItem(key) === at) return;
    for (const own of Object.keys(sessionStorage))
      if (own.startsWith('rcp') && `${own}:`.includes(owner)) sessionStorage.removeItem(own);
    sessionStorage.setItem(key, at);
  } catch {
    // Without storage nothing is kept.
  }
}

/**
 * Calls back when what is kept of this user was removed, on this page or another one. What this tab
 * alone stores, such as drafts of messages, no other page can reach, so it goes here: at once, or
 * when the tab shows one of our pages again. What a page has in memory and would store again belongs
 * to its listener.
 * @param forget receives when it was removed, in milliseconds since 1970: what was written later
 * stays
 */
export function onRemoved(who: Who, forget: (until: number) => void): void {
  clearTab(who);
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== removalKey(who) || newValue === null) return;
    clearTab(who);
    forget(Number(newValue));
  });
}
