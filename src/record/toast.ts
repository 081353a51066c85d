/** A line of our own in the corner of a record page, for what passes: a call that rings, a number on its way. */

export interface ToastLink {
  label: string;
  /** Where it leads, in a new tab; or what it does. */
  to: string | (() => void);
}

let shown: HTMLElement | null = null;

export function hideToast(): void {
  shown?.remove();
  shown = null;
}

/** @param text plain text */
export function showToast(text: string, links: readonly ToastLink[] = []): void {
  hideToast();
  const toast = document.createElement('div');
  toast.id = 'rcp-toast';
  toast.setAttribute('role', 'status');
  toast.style.cssText =
    'position:fixed;right:16px;bottom:16px;z-index:2147483000;max-width:min(24rem,calc(100vw - 32px));padding:12px 16px;' +
    'background:#fff;color:#1d2430;border:1px solid #1b6b34;border-left-width:6px;border-radius:8px;font:1rem/1.4 inherit;box-shadow:0 2px 12px rgb(0 0 0/25%)';
  toast.append(text);
  for (const { label, to } of links) {
    const link = document.createElement('a');
    link.textContent = label;
    link.style.cssText = 'display:inline-block;margin-left:12px;color:#0a5f9e';
    link.href = typeof to === 'string' ? to : '#';
    if (typeof to === 'string') link.target = '_blank';
    else {
      link.onclick = () => {
        to();
        return false;
      };
    }
    toast.append(link);
  }
  // In the page before its words are read: a region that comes with its words is passed over.
  document.body.append(toast);
  shown = toast;
}
