import { BANNER_IDS, type Banner } from '../../banners/banner.ts';
import { type Dismissals, isPutAway } from '../../banners/dismissals.ts';
import type { BrowserFact, RecordData } from '../../banners/record-data.ts';

/**
 * The banners that concern a record page now, most urgent first. Pure: what `evaluate` would say,
 * from the words that the user event sent along.
 *
 * @param value what the browser knows of a fact
 * @param now milliseconds since 1970
 */
export function choose(
  { known, candidates }: Pick<RecordData, 'known' | 'candidates'>,
  value: (fact: BrowserFact) => string,
  dismissals: Dismissals,
  now: number,
): Banner[] {
  return candidates
    .filter((candidate) => value(candidate.fact) === candidate.value)
    .map(({ banner }) => banner)
    .concat(known)
    .filter(({ id, dismissal }) => !isPutAway(dismissal, dismissals[id], now))
    .sort((a, b) => BANNER_IDS.indexOf(a.id) - BANNER_IDS.indexOf(b.id));
}
