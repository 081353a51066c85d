import type { Banner } from '../../banners/banner.ts';
import {
  BETWEEN_LINKS,
  LINK_CLASS,
  type MessageLink,
  messageLinks,
} from '../../banners/message-html.ts';
import type { ServerFacts } from '../../contracts/server-facts.ts';

/** A message on the page that can be taken away again. */
export interface PageMessage {
  hide(): void;
}

function anchor(banner: Banner, { kind, href, label }: MessageLink): HTMLElement {
  const link = document.createElement('a');
  const attributes = {
    class: LINK_CLASS,
    'data-rcp': kind,
    'data-rcp-banner': banner.id,
    href,
    target: '_blank',
    rel: 'noopener',
  };
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  link.append(label);
  return link;
}

/**
 * Shows a banner in a plain bar of our own, for a page without NetSuite's messages. Made of text,
 * never of markup.
 */
export function showOwnBar(
  banner: Banner,
  others: number,
  links: ServerFacts['links'],
): PageMessage {
  const bar = document.createElement('div');
  bar.setAttribute('role', banner.severity === 'error' ? 'alert' : 'status');
  bar.style.cssText =
    'margin:8px;padding:10px 14px;border:1px solid;border-radius:4px;' +
    'background:#fff8e1;color:#222;font:14px sans-serif';
  // Into a region that is already there, or a screen reader would not speak it.
  document.body.prepend(bar);
  const title = document.createElement('strong');
  title.append(banner.title);
  const anchors = messageLinks(banner, others, links).flatMap((link, at) => [
    at > 0 ? BETWEEN_LINKS : ' ',
    anchor(banner, link),
  ]);
  bar.append(title, ` ${banner.body}`, ...anchors);
  return {
    hide() {
      bar.remove();
    },
  };
}
