import type { Banner, Severity } from '../../banners/banner.ts';
import { escapeHtml } from '../../banners/html.ts';
import { messageHtml } from '../../banners/message-html.ts';
import type { ServerFacts } from '../../contracts/server-facts.ts';
import { attempt, warnOnce } from './attempt.ts';
import { recount } from './message-links.ts';
import { type PageMessage, showOwnBar } from './own-bar.ts';

const LOAD_MS = 3_000;
/**
 * At load the senses answer one after the other: what the next one outranks is not worth showing,
 * or speaking.
 */
const SETTLE_MS = 100;

interface MessageModule {
  Type: Record<string, string | number>;
  create(options: {
    type: string | number | undefined;
    title: string;
    message: string;
  }): PageMessage & { show(): void };
}

/** A banner on its way to the page, or there already. */
export interface ShownBanner extends PageMessage {
  /**
   * Corrects how many more banners there are, in place: a message that is drawn again would be
   * spoken again, and lose the focus.
   */
  recount(others: number): void;
}

type AmdRequire = (
  ids: string[],
  loaded: (module: MessageModule) => void,
  failed: () => void,
) => void;

const TYPES: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', info: 'INFORMATION' };

const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve, SETTLE_MS);
  });

/**
 * NetSuite's own message module, or null when the page has none or it does not come in time: in
 * view mode its loader is there by custom, not by promise.
 */
function messageModule(): Promise<MessageModule | null> {
  return new Promise((resolve) => {
    const none = () => {
      resolve(null);
    };
    setTimeout(none, LOAD_MS);
    try {
      // No loader at all ends in the catch too.
      (window as unknown as { require: AmdRequire }).require(['N/ui/message'], resolve, none);
    } catch {
      none();
    }
  });
}

function draw(
  module: MessageModule | null,
  banner: Banner,
  others: number,
  links: ServerFacts['links'],
): PageMessage {
  try {
    if (module !== null) {
      const message = module.create({
        type: module.Type[TYPES[banner.severity]],
        title: escapeHtml(banner.title),
        message: messageHtml(banner, others, links),
      });
      message.show();
      return message;
    }
  } catch {
    // Continue as if the module didn't exist.
  }
  return showOwnBar(banner, others, links);
}

/**
 * Shows a banner in NetSuite's message area, or in a bar of our own where there is none. One that
 * is hidden again before it could be drawn never appears.
 *
 * @param others how many more banners there are
 */
export function showPageMessage(
  banner: Banner,
  others: number,
  links: ServerFacts['links'],
): ShownBanner {
  let wanted = true;
  let count = others;
  let drawn: PageMessage | null = null;
  settled()
    .then(() => (wanted ? messageModule() : null))
    .then((module) => {
      if (wanted) drawn = draw(module, banner, count, links);
    })
    .catch(warnOnce);
  return {
    recount(now) {
      count = now;
      recount(banner.id, now);
    },
    hide() {
      wanted = false;
      attempt(() => drawn?.hide());
    },
  };
}
