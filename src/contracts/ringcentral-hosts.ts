/**
 * Domains whose servers are RingCentral's own, its brands' included. Everything a grant or a
 * company secret is sent to is one of these, or a host that a NetSuite administrator confirmed.
 * Sources: the developer guide names platform.ringcentral.com and platform.devtest.ringcentral.com
 * (basics/using-sandbox); the others are the vendor's own list of its brands' hosts
 * (ringcentral/trello-notification-app, src/app/lib/constants.js, IFRAME_HOST_DOMAINS), of which
 * the messaging domains of Glip are left out, since no sign-in leads there. Vodafone's are below
 * ringcentral.com.
 */
export const RINGCENTRAL_DOMAINS = [
  'ringcentral.com',
  'ringcentral.biz',
  // Unify Office, AT&T Office@Hand, Avaya Cloud Office, BT Cloud Work, Rainbow Office, TELUS
  // Business Connect.
  'unifyoffice.com',
  'officeathand.att.com',
  'cloudoffice.avaya.com',
  'cloudwork.bt.com',
  'rainbowoffice.com',
  'businessconnect.telus.com',
] as const;

const ORIGIN = /^https:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::(\d{1,5}))?\/?$/i;

/** By pattern: NetSuite's server engine promises the language, and URL is not part of it. */
export const isHttpsOrigin = (text: string): boolean => ORIGIN.test(text);

/**
 * A server in the one form in which two are compared: lower case, no slash at the end, no port that
 * https has anyway.
 * @returns an empty text for anything that isn't an https origin
 */
export function serverOrigin(text: string): string {
  const [, host, port] = ORIGIN.exec(text) ?? [];
  if (host === undefined) return '';
  const number = port === undefined ? 443 : Number(port);
  return `https://${host.toLowerCase()}${number === 443 ? '' : `:${String(number)}`}`;
}

/** The host of a server, or an empty text. */
export const hostOf = (server: string): string => ORIGIN.exec(server)?.[1]?.toLowerCase() ?? '';

/** Whether a server is RingCentral's own or one of its brands'. */
export function isRingCentralServer(server: string): boolean {
  const host = hostOf(server);
  return RINGCENTRAL_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
