import type { ServerFacts } from '../status/server-facts.ts';
import type { Banner, BannerAction, BannerId } from './banner.ts';
import { escapeHtml } from './html.ts';

type Links = ServerFacts['links'];

/** What a click on a link inside a record's message means; read back from `data-rcp`. */
export const LINK_KINDS = ['action', 'dismiss', 'more'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Marks our links, by which the script on the record page finds the message that NetSuite drew for us. */
export const LINK_CLASS = 'rcp-banner';

/** Where the action leads, when it leads anywhere; the others need the script. */
export function actionHref(action: BannerAction, links: Links): string {
  switch (action.kind) {
    case 'open-settings':
      return `${links.settings}#${action.card}`;
    case 'open-bundles':
      return links.bundles;
    case 'open-softphone':
    case 'show-active-tab':
    case 'show-instructions':
    case 'use-this-tab':
      return links.softphone;
    case 'ask-notifications':
      return `${links.settings}#notifications`;
  }
}

/** The words of the link that leads to what a record has no room for. */
export function moreLabel(others: number): string {
  return others > 0 ? `${String(others)} more in the softphone` : 'Open the softphone';
}

// A record may hold edits that are not saved: every link opens beside it.
const link = (id: BannerId, kind: LinkKind, href: string, label: string) =>
  `<a class="${LINK_CLASS}" data-rcp="${kind}" data-rcp-banner="${id}" href="${escapeHtml(href)}" target="_blank" rel="noopener">${escapeHtml(label)}</a>`;

/**
 * The body of a NetSuite page message for one banner: text and plain links, everything escaped. It still reads well if
 * NetSuite were to show the tags as text, since the vendor promises nothing about markup in messages.
 *
 * @param others how many more banners there are
 */
export function messageHtml(banner: Banner, others: number, links: Links): string {
  const { action } = banner;
  const opensSoftphone = action?.kind === 'open-softphone' && others === 0;
  const shown = [
    action === null ? '' : link(banner.id, 'action', actionHref(action, links), action.label),
    banner.dismissal === 'never' ? '' : link(banner.id, 'dismiss', '#', 'Not now'),
    opensSoftphone ? '' : link(banner.id, 'more', links.softphone, moreLabel(others)),
  ].filter((html) => html !== '');
  return `${escapeHtml(banner.body)} ${shown.join(' · ')}`;
}
