import { PATHS } from '../account/paths.ts';

/**
 * Where nobody may be sent after signing in: it would sign them out again, or ask them to sign in
 * twice.
 */
const NOT_AFTER_LOGIN: readonly string[] = [PATHS.login, PATHS.logout];
const LONGEST = 2_000;
const NOWHERE = 'http://model.invalid';

// Browsers read a backslash as a slash and drop tabs and line breaks, so `/\host` and `/<tab>/host`
// would leave the site.
const LEAVES_THE_SITE = /[\\\p{Cc}]/u;

/**
 * A place of this site to go to after signing in.
 * @param wanted what the address said, from anywhere
 * @returns a path of this site, the home page when `wanted` is not one
 */
export function safeRedirect(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > LONGEST) return PATHS.home;
  if (!wanted.startsWith('/') || wanted.startsWith('//') || LEAVES_THE_SITE.test(wanted))
    return PATHS.home;
  let url: URL;
  try {
    url = new URL(wanted, NOWHERE);
  } catch {
    return PATHS.home;
  }
  if (
    url.origin !== NOWHERE ||
    url.pathname.startsWith('//') ||
    NOT_AFTER_LOGIN.includes(url.pathname)
  )
    return PATHS.home;
  return url.pathname + url.search + url.hash;
}

/** The sign-in page that comes back to `from`. */
export function loginUrl(from: string): string {
  const back = safeRedirect(from);
  return back === PATHS.home ? PATHS.login : `${PATHS.login}?redirect=${encodeURIComponent(back)}`;
}
