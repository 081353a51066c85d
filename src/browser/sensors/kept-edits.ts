import type { Who } from '../../contracts/channels.ts';
import type { CallStore } from './call-store.ts';

/** Where changes to one user's saved calls are kept in the browser until NetSuite has them. */
export const editPrefix = ({ account, user }: Who): string =>
  `rcp-edit:${account}:${String(user)}:`;

/** Returns whether changes of this user may be kept here. Never rejects; settles within seconds. */
export async function hasKeptEdits(who: Who, store: Pick<CallStore, 'read'>): Promise<boolean> {
  const prefix = editPrefix(who);
  try {
    if (Object.keys(localStorage).some((key) => key.startsWith(prefix))) return true;
  } catch {
    // The copy on the disk may be there all the same.
  }
  return (await store.read(prefix)).some(({ text }) => text !== null);
}
