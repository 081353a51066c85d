import type { CallStore } from './call-store.ts';
import { isMine, remove } from './kept-data.ts';
import { editPrefix } from './kept-edits.ts';
import { journalPrefix, type Who } from './kept-keys.ts';
import { removalKey } from './removal.ts';

/**
 * Reports to every open page of this user, this one too, that what is kept of them in this browser
 * was removed. Throws where the browser has no storage.
 * @param at when it was removed, in milliseconds since 1970
 */
function tellRemoved(who: Who, at: number): void {
  const key = removalKey(who);
  const newValue = String(at);
  localStorage.setItem(key, newValue);
  // The browser reports it to the other pages alone. The event without a key is for what reads a
  // stored value again, as after any change.
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
  window.dispatchEvent(new StorageEvent('storage'));
}

/**
 * Removes everything that this product keeps of this user in this browser profile, and has the
 * user's open pages forget what they would write again.
 *
 * @param now milliseconds since 1970
 * @returns whether it is gone; false when the browser didn't let it
 * @see docs/decisions/0072-what-was-removed-stays-removed.md
 */
export async function removeKept(who: Who, store: CallStore, now: () => number): Promise<boolean> {
  // The disk first: once they hear of it, open softphones load again and would bring the copy back.
  const gone = await Promise.all(
    [journalPrefix(who), editPrefix(who)].map((prefix) => store.purge(prefix, () => true)),
  );
  try {
    for (const storage of [localStorage, sessionStorage])
      remove(storage, (key) => isMine(key, who));
    tellRemoved(who, now());
  } catch {
    return false;
  }
  return gone.every(Boolean);
}
