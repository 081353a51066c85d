import { isActingTab } from '../../../facts/facts.ts';
import type { Uses } from '../desk/telephone.ts';

/**
 * Returns whether this page shows notifications: nobody is looking at it, it is the tab that acts,
 * and this browser isn't set to be quiet.
 */
export function mayNotify({ store, preferences }: Uses<'store' | 'preferences'>): boolean {
  const isInSight = document.visibilityState === 'visible' && document.hasFocus();
  return !isInSight && !preferences.get().quiet && isActingTab(store.tabs?.get());
}
