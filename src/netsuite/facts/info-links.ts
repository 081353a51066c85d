import { checkLinks, type InfoLink, TypedLinks } from '../../contracts/info-links.ts';
import { parseText } from '../../contracts/parse-text.ts';
import type { CompanyLists } from './company-lists.ts';

/**
 * Returns the Info Links that the company's row holds, or null when its text isn't what the product
 * writes: then nobody is shown any of its links.
 */
export function infoLinksOf({ infoLinks }: Pick<CompanyLists, 'infoLinks'>): InfoLink[] | null {
  if (infoLinks === '') return [];
  const typed = parseText(TypedLinks, infoLinks);
  const checked = typed === null ? null : checkLinks(typed);
  return checked !== null && 'links' in checked ? checked.links : null;
}
