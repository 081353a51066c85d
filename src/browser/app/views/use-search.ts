import type { Search } from '../../../contracts/calls.ts';
import { isShortName, searchText } from '../../../contracts/search-text.ts';
import { useAsked } from '../../ui/use-asked.ts';
import type { Uses } from '../desk/telephone.ts';

/** Milliseconds of quiet after a key before NetSuite is asked. */
const SEARCH_AFTER_MS = 300;

export type Found =
  | { state: 'none' }
  | { state: 'short' }
  | { state: 'searching' }
  | { state: 'found'; search: Search }
  | { state: 'failed' };

/** Searches names while they are typed, one question at a time. */
export function useSearch({ people }: Uses<'people'>, text: string): Found {
  const asked = useAsked(searchText(text), SEARCH_AFTER_MS, (wanted) => people.search(wanted));
  switch (asked.state) {
    case 'none':
      return { state: isShortName(text) ? 'short' : 'none' };
    case 'asking':
      return { state: 'searching' };
    case 'answered':
      return asked.answer === null ? { state: 'failed' } : { state: 'found', search: asked.answer };
  }
}
