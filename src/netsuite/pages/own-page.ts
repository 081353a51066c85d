import * as random from 'N/crypto/random';
import type { ServerResponse } from 'N/http';
import { escapeHtml } from '../../banners/html.ts';
import { hostOf, RINGCENTRAL_DOMAINS, serverOrigin } from '../../contracts/ringcentral-hosts.ts';
import { NO_ACCESS } from '../../i18n/english/no-access.ts';
import { PLAIN_PAGE } from '../../i18n/english/plain-page.ts';
import type { Areas } from '../../i18n/english.ts';
import { language, say } from '../../i18n/say.ts';
import { PAGE_TITLES, type PageName } from '../page-table.ts';
import { loadUserTexts } from '../server-texts.ts';
import { assetUrls } from './asset-urls.ts';
import { jsonForScript } from './json-for-script.ts';
import assets from 'browser:assets';

/** What makes one of our pages. */
export interface OwnPageParts {
  page: PageName;
  /** The texts that the page shows; they travel with it, so that its script holds none. */
  areas: Areas;
  /** The asset with this page's styles, all of them; left out where those of every page will do. */
  styles?: string;
}

/** 128 random bits as hex: what a nonce must not repeat. */
function newNonce(): string {
  const bytes = random.generateBytes({ size: 16 });
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Where a page with a telephone talks to besides this account: RingCentral's REST interface, and
 * the SIP proxies, whose names only RingCentral's provisioning gives. They are below RingCentral's
 * own domain or the brand's, which is the only kind of domain that gets a wildcard: the last two
 * labels of any other host may be what everybody's hosts end with, such as co.uk or herokuapp.com.
 * Any other server's proxy has to have the server's own name. An address that isn't an https origin
 * gives none.
 */
export function ringCentralSources(server: string): string[] {
  const origin = serverOrigin(server);
  if (origin === '') return [];
  const host = hostOf(origin);
  const domain = RINGCENTRAL_DOMAINS.find((own) => host === own || host.endsWith(`.${own}`));
  if (domain === undefined) return [origin, `wss://${host}:*`];
  return [
    origin,
    // Recordings and voicemails.
    `https://media.${domain}`,
    ...[...new Set([domain, RINGCENTRAL_DOMAINS[0]])].map((own) => `wss://*.${own}:*`),
  ];
}

/** Only this page's own files run, and only this account and RingCentral are talked to. */
function contentSecurityPolicy(nonce: string, connect: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    // Pictures of text messages, on a page with a telephone.
    `img-src 'self' data:${connect.length > 0 ? ' blob:' : ''}`,
    ["connect-src 'self'", ...connect].join(' '),
    // Ringtones are made in the page.
    "media-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/**
 * Sets the headers of an answer that is not NetSuite's own page. All of them can be set on a
 * Suitelet's response (NetSuite help, section_4418229131); whether NetSuite adds others is not
 * known.
 */
function setHeaders(response: ServerResponse, contentType: string): void {
  const headers = {
    'Content-Type': contentType,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader({ name, value });
}

interface PageSurroundings {
  /** Origins to talk to besides this account. */
  connect?: readonly string[];
  /** Whether the window that opened this page stays in touch with it. */
  opener?: 'cut-off' | 'kept';
}

interface PageParts extends PageSurroundings {
  title: string;
  head: (nonce: string) => string;
  body: string;
}

/** Writes a whole page under a fresh nonce. `head` and `body` are HTML. */
function writePage(
  response: ServerResponse,
  { title, head, body, connect = [], opener = 'cut-off' }: PageParts,
): void {
  const nonce = newNonce();
  setHeaders(response, 'text/html; charset=utf-8');
  // A page of another site that opened this one must not be able to send it elsewhere, which would
  // end a call. Windows that this page opens stay in touch: the sign-in window is one (HTML
  // standard, cross-origin opener policies).
  if (opener === 'cut-off')
    response.setHeader({ name: 'Cross-Origin-Opener-Policy', value: 'same-origin-allow-popups' });
  response.setHeader({
    name: 'Content-Security-Policy',
    value: contentSecurityPolicy(nonce, connect),
  });
  response.setHeader({
    name: 'Permissions-Policy',
    value: 'microphone=(self), camera=(), geolocation=(), payment=(), usb=()',
  });
  response.write({
    output: `<!DOCTYPE html>
<html lang="${escapeHtml(language())}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
${head(nonce)}
</head>
<body>
${body}
</body>
</html>
`,
  });
}

/**
 * Writes one of our pages: the data it starts from, its texts, its styles and its script. Costs 25
 * units.
 * @param data goes into the page as JSON; it may hold anything a user typed
 */
export function writeOwnPage(
  response: ServerResponse,
  { page, areas, styles }: OwnPageParts,
  data: unknown,
  surroundings: PageSurroundings = {},
): void {
  const words = loadUserTexts(areas);
  const { script, style } = assetUrls({ script: assets[page], style: styles ?? assets.page });
  writePage(response, {
    ...surroundings,
    title: say(PAGE_TITLES[page].title),
    head: (nonce) => `<link rel="stylesheet" nonce="${nonce}" href="${escapeHtml(style)}">
<script type="application/json" id="rcp-data" nonce="${nonce}">${jsonForScript(data)}</script>
<script type="application/json" id="rcp-words" nonce="${nonce}">${jsonForScript(words)}</script>
<script defer nonce="${nonce}" src="${escapeHtml(script)}"></script>`,
    body: `<div id="rcp-app"><noscript>${escapeHtml(say('page.no-script'))}</noscript></div>`,
  });
}

const PLAIN_STYLE =
  'body{max-width:40rem;margin:10vh auto;padding:0 16px;font:1rem/1.5 system-ui,sans-serif}h1{font-size:1.25rem}';

/**
 * Writes a page that needs none of our files: for those whose role may not read them, and for when
 * nothing else works.
 * @param paragraphs plain text
 * @param more.script JavaScript of our own, with every value in it escaped by jsonForScript
 * @param more.opener `kept` for a page in a window that a page of ours opened and watches
 */
export function writePlainPage(
  response: ServerResponse,
  title: string,
  paragraphs: readonly string[],
  { script, opener = 'cut-off' }: { script?: string; opener?: 'cut-off' | 'kept' } = {},
): void {
  writePage(response, {
    title,
    opener,
    head: (nonce) =>
      `<style nonce="${nonce}">${PLAIN_STYLE}</style>${script === undefined ? '' : `\n<script nonce="${nonce}">${script}</script>`}`,
    body: `<main>\n<h1>${escapeHtml(title)}</h1>\n${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}\n</main>`,
  });
}

/** For a role that nobody set up for the product. Costs 10 units. */
export function writeNoAccess(response: ServerResponse): void {
  loadUserTexts({ 'no-access': NO_ACCESS });
  writePlainPage(response, say('no-access.title'), [say('no-access.ask'), say('no-access.switch')]);
}

/** For when one of our pages could not be made. Costs 10 units. */
export function writeFailure(response: ServerResponse, page: PageName): void {
  loadUserTexts({ 'plain-page': PLAIN_PAGE });
  writePlainPage(response, say(PAGE_TITLES[page].failed), [say('plain-page.unexpected')]);
}

/**
 * Writes a JSON answer. A Suitelet cannot set its status (typings, N/http), so the body says how it
 * went.
 */
export function writeJson(response: ServerResponse, answer: unknown): void {
  setHeaders(response, 'application/json; charset=utf-8');
  response.write({ output: JSON.stringify(answer) });
}
