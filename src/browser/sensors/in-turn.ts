import type { Who } from './tab-names.ts';

/**
 * Asks for the user's token in turn with the browser's other tabs: the first one's refresh then
 * serves the others too. Without Web Locks, or where they are refused, it asks at once.
 * @param ask has a deadline of its own, and never rejects
 */
export function askInTurn<T>(who: Who, ask: () => Promise<T>): Promise<T> {
  const locks = (navigator as Partial<Navigator>).locks;
  return locks === undefined
    ? ask()
    : locks.request(`rcp-access:${who.account}:${String(who.user)}`, ask).catch(ask);
}
