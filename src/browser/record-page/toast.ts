/**
 * A line of our own in the corner of a record page, for what passes: a number on its way to the
 * softphone.
 */

import { say } from '../../i18n/say.ts';
import { corner } from './corner.ts';

export interface ToastLink {
  label: string;
  /** Where it leads, in a new tab; or what it does. */
  to: string | (() => void);
}

const LINK =
  'display:inline-block;margin-left:12px;padding:2px ' +
  '0;color:#0a5f9e;background:none;border:0;font:inherit;text-decoration:underline;' +
  'cursor:pointer';

let shown: HTMLElement | null = null;
/** Ends the line that is shown, and no later one. */
let timer: ReturnType<typeof setTimeout> | undefined;

/** Removes the line that is shown, if one is. */
export function hideToast(): void {
  clearTimeout(timer);
  shown?.remove();
  shown = null;
}

function element({ label, to }: ToastLink): HTMLElement {
  if (typeof to === 'string')
    return Object.assign(document.createElement('a'), {
      textContent: label,
      href: to,
      target: '_blank',
    });
  return Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: label,
    onclick: to,
  });
}

/**
 * Shows one line until the next one, until it is closed, or until its time is over.
 *
 * @param text plain text
 * @param links what to do about it, in this order; a button that closes the line follows
 * @param forMs how long it is shown, in milliseconds; as long as nobody closes it when it isn't
 * given
 */
export function showToast(text: string, links: readonly ToastLink[] = [], forMs?: number): void {
  hideToast();
  const toast = document.createElement('div');
  toast.id = 'rcp-toast';
  toast.setAttribute('role', 'region');
  toast.setAttribute('aria-label', say('record.call.softphone'));
  toast.style.cssText =
    'pointer-events:auto;max-width:24rem;padding:12px 16px;overflow-wrap:anywhere;' +
    'background:#fff;color:#1d2430;border:1px solid ' +
    '#1b6b34;border-left-width:6px;border-radius:8px;font:1rem/1.4 inherit;box-shadow:0 2px ' +
    '12px rgb(0 0 0/25%)';
  const line = document.createElement('span');
  line.setAttribute('role', 'status');
  toast.append(line);
  for (const link of [...links, { label: say('common.close'), to: hideToast }]) {
    const part = element(link);
    part.style.cssText = LINK;
    toast.append(part);
  }
  corner().append(toast);
  // Screen readers pass over a status that comes into the page together with its words.
  line.textContent = text;
  shown = toast;
  if (forMs !== undefined) timer = setTimeout(hideToast, forMs);
}
