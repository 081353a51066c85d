import { isFreshlyOpened, isOwnWindow } from '../../sensors/own-window.ts';
import type { FactsStore } from '../../ui/facts-store.ts';

/**
 * Moves the phone to its own window when a user opens that window. After a reload it waits its turn
 * as every tab does: the user may have moved the phone elsewhere since.
 */
export function takeOverInOwnWindow({ tabs }: Pick<FactsStore, 'tabs'>): void {
  if (tabs === null || !isOwnWindow() || !isFreshlyOpened()) return;
  const look = (): boolean => {
    const state = tabs.get();
    if (state === 'inactive') tabs.takeOver();
    return state !== 'unknown';
  };
  if (look()) return;
  const stop = tabs.subscribe(() => {
    if (look()) stop();
  });
}
