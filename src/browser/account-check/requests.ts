import type { AccountCheckView } from '../../contracts/account-check.ts';
import { asAssumed, type Seen, unknown } from './seen.ts';

const ANSWER_MS = 20_000;

/** What came back, as far as a page may see it. */
interface Reply {
  status: number;
  redirected: boolean;
  path: string;
  type: string;
  headers: Headers;
  text: string;
}

async function ask(url: string, options: RequestInit = {}): Promise<Reply> {
  const response = await fetch(url, {
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(ANSWER_MS),
    ...options,
  });
  return {
    status: response.status,
    redirected: response.redirected,
    path: new URL(response.url).pathname,
    type: response.headers.get('content-type') ?? '',
    headers: response.headers,
    text: await response.text(),
  };
}

const told = ({ status, redirected, path, type }: Reply): string =>
  `${String(status)}${redirected ? `, redirected to ${path}` : ''}, ${type === '' ? 'no content type' : type}`;

/**
 * What a page of ours is sent with (src/netsuite/pages/own-page.ts), and what it must arrive with.
 */
const OURS: Readonly<Record<string, RegExp>> = {
  'content-security-policy':
    /^default-src 'none'; script-src 'nonce-[0-9a-f]{32}'; [^,]*frame-ancestors 'self'$/,
  'permissions-policy':
    /^microphone=\(self\), camera=\(\), geolocation=\(\), payment=\(\), usb=\(\)$/,
  'cache-control': /^no-store$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^same-origin$/,
  'cross-origin-opener-policy': /^same-origin-allow-popups$/,
};

/** Headers that every server sends, and that say nothing. */
const USUAL = [
  'content-type',
  'content-length',
  'date',
  'connection',
  'keep-alive',
  'content-encoding',
  'transfer-encoding',
  'vary',
  'server',
  'set-cookie',
];

async function responseHeaders({ links }: AccountCheckView): Promise<Seen> {
  // Not the softphone, which sends one header fewer to who comes from this account.
  const { headers } = await ask(links.settings);
  const changed = Object.entries(OURS)
    .filter(([name, form]) => !form.test(headers.get(name) ?? ''))
    .map(([name]) => `${name}: ${headers.get(name) ?? 'missing'}`);
  const added = [...headers.keys()].filter((name) => !(name in OURS) && !USUAL.includes(name));
  return asAssumed(
    changed.length === 0,
    [
      changed.length === 0 ? 'unchanged' : `changed: ${changed.join('; ')}`,
      `added: ${added.length === 0 ? 'none' : added.join(', ')}`,
    ].join('. '),
  );
}

async function lapsedSuitelet({ links }: AccountCheckView): Promise<Seen> {
  const reply = await ask(`${links.softphone}&custom_action=status`, { credentials: 'omit' });
  return asAssumed(
    reply.redirected || reply.status === 401 || reply.type.startsWith('text/html'),
    told(reply),
  );
}

async function lapsedRestlet({ links }: AccountCheckView): Promise<Seen> {
  const reply = await ask(links.health, { credentials: 'omit' });
  return asAssumed(reply.status === 401, told(reply));
}

const MISSING =
  '/app/site/hosting/restlet.nl?script=customscript_rcp_health&deploy=customdeploy_rcp_not_there';
const JSON_TYPE = { 'Content-Type': 'application/json' };

async function missingDeployment(): Promise<Seen> {
  const reply = await ask(MISSING, { headers: JSON_TYPE });
  const code = /SSS_[A-Z_]+|[A-Z]+_[A-Z_]+/.exec(reply.text)?.[0] ?? 'no code';
  return asAssumed(
    reply.status === 404 || (reply.status === 400 && code === 'SSS_INVALID_SCRIPTLET_ID'),
    `${told(reply)}, ${code}`,
  );
}

async function errorType(): Promise<Seen> {
  const [asJson, bare] = [await ask(MISSING, { headers: JSON_TYPE }), await ask(MISSING)];
  const isJson = ({ text }: Reply) => /^\s*\{/.test(text);
  return asAssumed(
    isJson(asJson) && !isJson(bare),
    `with application/json: ${told(asJson)}; without: ${told(bare)}`,
  );
}

async function bundleList({ links }: AccountCheckView): Promise<Seen> {
  const reply = await ask(links.bundles);
  // Without the permission NetSuite shows a notice in its place, which says nothing about the
  // address.
  const notice =
    /permission|not authori[sz]ed/i.test(reply.text.slice(0, 20_000)) &&
    !/bundle/i.test(/<title>(.*?)<\/title>/i.exec(reply.text)?.[1] ?? '');
  if (notice || reply.status === 403) return unknown(`${told(reply)}; this role may not see it`);
  return asAssumed(reply.status === 200 && !reply.redirected, told(reply));
}

/** Questions that a request answers. */
export const REQUESTS = {
  'response-headers': responseHeaders,
  'lapsed-suitelet': lapsedSuitelet,
  'lapsed-restlet': lapsedRestlet,
  'missing-deployment': missingDeployment,
  'error-type': errorType,
  'bundle-list': bundleList,
} as const;
