import { isActingTab } from '../../../facts/facts.ts';
import type { FactsStore } from '../../ui/facts-store.ts';

/**
 * Asks NetSuite once when another tab turns out to have the phone: while this page was loading, that
 * tab may have lost the connection, or got one, and nobody here heard it say so.
 */
export function askForMissedNews({ tabs, session }: Pick<FactsStore, 'tabs' | 'session'>): void {
  if (tabs === null) return;
  const look = (): boolean => {
    const state = tabs.get();
    if (state === 'unknown') return false;
    if (!isActingTab(state)) void session.check();
    return true;
  };
  if (look()) return;
  const stop = tabs.subscribe(() => {
    if (look()) stop();
  });
}
