import type { Banner, Severity } from '../banners/banner.ts';
import { escapeHtml } from '../banners/html.ts';
import { messageHtml } from '../banners/message-html.ts';
import type { ServerFacts } from '../status/server-facts.ts';

const LOAD_MS = 3_000;

/** A message on the page that can be taken away again. */
export interface PageMessage {
  hide(): void;
}

interface MessageModule {
  Type: Record<string, string | number>;
  create(options: { type: string | number | undefined; title: string; message: string }): { show(): void; hide(): void };
}

type AmdRequire = (ids: string[], loaded: (module: MessageModule) => void, failed: () => void) => void;

const TYPES: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', info: 'INFORMATION' };

/**
 * NetSuite's own message module, or null when the page has none or it does not come in time: in view mode its loader is
 * there by custom, not by promise.
 */
function messageModule(): Promise<MessageModule | null> {
  return new Promise((resolve) => {
    const require = (window as unknown as { require?: AmdRequire }).require;
    const none = () => {
      resolve(null);
    };
    setTimeout(none, LOAD_MS);
    if (typeof require !== 'function') none();
    else require(['N/ui/message'], resolve, none);
  });
}

/** A plain bar of our own, for a page without NetSuite's messages. */
function ownMessage(banner: Banner, others: number, links: ServerFacts['links']): PageMessage {
  const bar = document.createElement('div');
  bar.setAttribute('role', banner.severity === 'error' ? 'alert' : 'status');
  bar.style.cssText = 'margin:8px;padding:10px 14px;border:1px solid;border-radius:4px;background:#fff8e1;color:#222;font:14px sans-serif';
  document.body.prepend(bar);
  // Into a region that is already there, or a screen reader would not speak it. All values are escaped.
  bar.innerHTML = `<strong>${escapeHtml(banner.title)}</strong> ${messageHtml(banner, others, links)}`;
  return {
    hide() {
      bar.remove();
    },
  };
}

/** Shows a banner in NetSuite's message area, or in a bar of our own where there is none. */
export async function showPageMessage(banner: Banner, others: number, links: ServerFacts['links']): Promise<PageMessage> {
  const module = await messageModule();
  if (module === null) return ownMessage(banner, others, links);
  try {
    const message = module.create({
      type: module.Type[TYPES[banner.severity]],
      title: escapeHtml(banner.title),
      message: messageHtml(banner, others, links),
    });
    message.show();
    return message;
  } catch {
    return ownMessage(banner, others, links);
  }
}
