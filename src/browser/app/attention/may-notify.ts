import { isActingTab } from '../../../facts/facts.ts';
import type { Uses } from '../desk/telephone.ts';

/**
 * Whether this page notifies of what comes in: nobody looks at it, it is the one tab that acts, and
 * this browser isn't one that leaves the ringing to others.
 */
export function mayNotify({ store, preferences }: Uses<'store' | 'preferences'>): boolean {
  const isInSight = document.visibilityState === 'visible' && document.hasFocus();
  return !isInSight && !preferences.get().quiet && isActingTab(store.tabs?.get());
}
