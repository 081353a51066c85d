import type { BannerId } from '../banners/banner.ts';
import { LINK_CLASS, moreLabel } from '../banners/message-html.ts';

const APPEARS_WITHIN_MS = 10_000;

/**
 * The message that NetSuite drew for the user event. Its element is not ours and comes only after `pageInit`, so it is
 * found by our links in it, and may never be there.
 */
export class ServerMessage {
  #element: HTMLElement | null = null;
  #hidden = false;
  #others: number | null = null;
  readonly #links: string;

  /** @param shown the banner it is about, which tells it from a message that the page itself draws for another one */
  constructor(shown: BannerId) {
    this.#links = `a.${LINK_CLASS}[data-rcp-banner=${shown}]`;
    if (this.#find()) return;
    const observer = new MutationObserver(() => {
      if (this.#find()) observer.disconnect();
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
    setTimeout(() => {
      observer.disconnect();
    }, APPEARS_WITHIN_MS);
  }

  /** @param others how many more banners there are, or null to hide the message */
  show(others: number | null): void {
    this.#hidden = others === null;
    this.#others = others;
    this.#apply();
  }

  #find(): boolean {
    const link = document.querySelector(this.#links);
    if (link === null) return false;
    this.#element = link.closest<HTMLElement>('[role=alert], .uir-alert-box') ?? link.parentElement;
    this.#apply();
    return true;
  }

  #apply(): void {
    const element = this.#element;
    if (element === null) return;
    element.style.display = this.#hidden ? 'none' : '';
    const more = element.querySelector(`${this.#links}[data-rcp=more]`);
    if (more !== null && this.#others !== null) more.textContent = moreLabel(this.#others);
  }
}
