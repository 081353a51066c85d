import type { BannerId } from '../../banners/banner.ts';
import { linksOf, recount } from './message-links.ts';

const APPEARS_WITHIN_MS = 10_000;

/** The message that NetSuite drew for the user event, as far as it can be found. */
export interface ServerMessage {
  /** @param others how many more banners there are, or null to hide the message */
  show(others: number | null): void;
}

/**
 * Finds the message that NetSuite drew for the user event. Its element is not ours and comes only
 * after `pageInit`, so it is known by our links in it, and may never be there.
 *
 * @param shown the banner that the message is about, so that a message that the page itself draws
 * for another banner isn't taken for it
 */
export function serverMessage(shown: BannerId): ServerMessage {
  let element: HTMLElement | null = null;
  // Until something changes, the message stays as NetSuite drew it.
  let told: number | null | undefined;

  const apply = () => {
    if (element === null || told === undefined) return;
    element.style.display = told === null ? 'none' : '';
    if (told !== null) recount(shown, told);
  };
  const find = () => {
    const link = document.querySelector(linksOf(shown));
    if (link === null) return false;
    // NetSuite's own box is `div.uir-alert-box` in `#div__alert`, with the role status (its script,
    // and eight public ones).
    element =
      link.closest<HTMLElement>('.uir-alert-box') ??
      link.closest<HTMLElement>('[role=status], [role=alert]') ??
      link.parentElement;
    apply();
    return true;
  };
  if (!find()) {
    const observer = new MutationObserver(() => {
      if (find()) observer.disconnect();
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
    setTimeout(() => {
      observer.disconnect();
    }, APPEARS_WITHIN_MS);
  }
  return {
    show(others) {
      told = others;
      apply();
    },
  };
}
