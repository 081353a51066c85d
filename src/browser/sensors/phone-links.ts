/**
 * Where the softphone finds a phone link in its own address. Behind the hash, so that no server and
 * no log gets the number. Browsers put the whole link in place of `%s`, percent-encoded (HTML
 * standard, "Custom scheme handlers").
 */
const MARK = '#tel=';

/** The softphone's address for phone links, which a browser fills in. */
const handlerAddress = (softphone: string): string =>
  `${new URL(softphone, document.baseURI).href}${MARK}%s`;

/**
 * Returns the phone link that a browser opened this page with, such as `tel:+12125550182`, or null
 * without one. Any page can hold such a link, so it's anybody's text.
 * @param hash of the page's address
 */
export function linkIn(hash: string): string | null {
  if (!hash.startsWith(MARK)) return null;
  try {
    const link = decodeURIComponent(hash.slice(MARK.length));
    return /^tel:/i.test(link) ? link : null;
  } catch {
    return null;
  }
}

interface Handlers {
  registerProtocolHandler?: (scheme: string, address: string) => void;
  unregisterProtocolHandler?: (scheme: string, address: string) => void;
}
const handlers = (): Handlers => navigator;

/** Whether this browser can open phone links with a site: Safari can't, nor can a page without https. */
export const canRegister = (): boolean =>
  typeof handlers().registerProtocolHandler === 'function' && window.isSecureContext;

/** Whether a page can undo the registration. In Firefox, only the user can, in its settings. */
export const canUnregister = (): boolean =>
  typeof handlers().unregisterProtocolHandler === 'function';

/** @returns whether the browser took the request; what the user answers, no page learns */
function request(ask: keyof Handlers, softphone: string): boolean {
  try {
    handlers()[ask]?.('tel', handlerAddress(softphone));
    return true;
  } catch {
    return false;
  }
}

/**
 * Asks the browser to open phone links with the softphone; only from a click.
 * @param softphone its address
 * @returns whether the browser took the request: it asks the user, and no page learns the answer
 */
export const registerPhoneLinks = (softphone: string): boolean =>
  request('registerProtocolHandler', softphone);

/** Undoes the registration. @returns whether the browser took the request */
export const unregisterPhoneLinks = (softphone: string): boolean =>
  request('unregisterProtocolHandler', softphone);
