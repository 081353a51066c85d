import { useEffect, useState } from 'preact/hooks';
import type { Search } from '../../../contracts/calls.ts';
import { isShortName, searchText } from '../../../contracts/search-text.ts';
import type { Uses } from '../desk/telephone.ts';

/** Milliseconds of quiet after a key before NetSuite is asked. */
const SEARCH_AFTER_MS = 300;

export type Found =
  | { state: 'none' }
  | { state: 'short' }
  | { state: 'searching' }
  | { state: 'found'; search: Search }
  | { state: 'failed' };

/**
 * Searches names while they are typed, one question at a time. An answer to an older text is
 * dropped.
 */
export function useSearch({ people }: Uses<'people'>, text: string): Found {
  const [found, setFound] = useState<Found>({ state: 'none' });
  useEffect(() => {
    const wanted = searchText(text);
    if (wanted === null) {
      setFound({ state: isShortName(text) ? 'short' : 'none' });
      return;
    }
    let over = false;
    const timer = setTimeout(() => {
      setFound({ state: 'searching' });
      void people.search(wanted).then((search) => {
        if (!over) setFound(search === null ? { state: 'failed' } : { state: 'found', search });
      });
    }, SEARCH_AFTER_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [people, text]);
  return found;
}
