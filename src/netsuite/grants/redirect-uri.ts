import * as url from 'N/url';
import { SUITELETS } from '../suitelets.ts';

/**
 * Where RingCentral sends the browser back to: the sign-in's Suitelet, by the host the user came to.
 * Whether RingCentral takes an address with a query for registration is not verified.
 * @param requestUrl absolute URL of the request
 */
export function redirectUri(requestUrl: string): string {
  const origin = /^https?:\/\/[^/?#]+/.exec(requestUrl)?.[0] ?? '';
  return origin + url.resolveScript({ ...SUITELETS.signIn });
}
