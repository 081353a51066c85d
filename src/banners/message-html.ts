import type { ServerFacts } from '../contracts/server-facts.ts';
import { say, sayCount } from '../i18n/say.ts';
import type { Banner, BannerAction } from './banner.ts';
import { escapeHtml } from './html.ts';

type Links = ServerFacts['links'];

/** What a click on a link inside a record's message means; read back from `data-rcp`. */
export const LINK_KINDS = ['action', 'dismiss', 'more'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/**
 * Marks our links, by which the script on the record page finds the message that NetSuite drew for
 * us.
 */
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

/** Returns the label of the link to the banners that a record has no room for. */
export function moreLabel(others: number): string {
  return others > 0 ? sayCount('record.link.more', others) : say('common.open-softphone');
}

/** A link of a record's message, as plain text. */
export interface MessageLink {
  kind: LinkKind;
  href: string;
  label: string;
}

/**
 * The links under a record's message, in order.
 * @param others how many more banners there are
 */
export function messageLinks(
  { action, dismissal }: Banner,
  others: number,
  links: Links,
): MessageLink[] {
  const shown: MessageLink[] = [];
  if (action !== null)
    shown.push({ kind: 'action', href: actionHref(action, links), label: action.label });
  if (dismissal !== 'never')
    shown.push({ kind: 'dismiss', href: '#', label: say('common.not-now') });
  if (action?.kind !== 'open-softphone' || others > 0)
    shown.push({ kind: 'more', href: links.softphone, label: moreLabel(others) });
  return shown;
}

/** The separator between links. */
export const BETWEEN_LINKS = ' · ';

/**
 * The body of a NetSuite page message for one banner: text and plain links, everything escaped. It
 * still reads well if NetSuite were to show the tags as text, since the vendor promises nothing
 * about markup in messages.
 *
 * @param others how many more banners there are
 */
export function messageHtml(banner: Banner, others: number, links: Links): string {
  // The record may have unsaved edits, so every link opens in a new tab.
  const html = messageLinks(banner, others, links).map(
    ({ kind, href, label }) =>
      `<a class="${LINK_CLASS}" data-rcp="${kind}" data-rcp-banner="${banner.id}" ` +
      `href="${escapeHtml(href)}" target="_blank" rel="noopener">${escapeHtml(label)}</a>`,
  );
  return `${escapeHtml(banner.body)} ${html.join(BETWEEN_LINKS)}`;
}
