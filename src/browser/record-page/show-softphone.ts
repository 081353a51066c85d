import { showActiveTab } from '../sensors/contention.ts';
import { warnOnce } from './attempt.ts';
import type { Parts } from './dial.ts';

/** Shows the active softphone tab, or opens the softphone in a new tab when none answers. */
export function showSoftphone({ who, links }: Pick<Parts, 'who' | 'links'>): void {
  showActiveTab(who)
    .catch(() => false)
    .then((answered) => {
      if (!answered) window.open(links.softphone, '_blank', 'noopener');
    })
    .catch(warnOnce);
}
