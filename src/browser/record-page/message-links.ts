import type { BannerId } from '../../banners/banner.ts';
import { LINK_CLASS, type LinkKind, moreLabel } from '../../banners/message-html.ts';

/** How our links of one banner are found in a message, whether NetSuite or we drew it. */
export function linksOf(id: BannerId, kind?: LinkKind): string {
  return `a.${LINK_CLASS}[data-rcp-banner=${id}]${kind === undefined ? '' : `[data-rcp=${kind}]`}`;
}

/** Corrects in place how many more banners there are. */
export function recount(id: BannerId, others: number): void {
  for (const link of document.querySelectorAll(linksOf(id, 'more')))
    link.textContent = moreLabel(others);
}
