import type { WordKey } from '../i18n/english.ts';

/** What an Info Link may carry about a caller, by the name of its placeholder. */
export const LINK_DATA = [
  'number',
  'nationalNumber',
  'email',
  'recordId',
  'name',
  'company',
] as const;
export type LinkDatum = (typeof LINK_DATA)[number];

/** A part of an address template: literal text, or the place of a value. */
export type TemplatePart = { text: string } | { datum: LinkDatum };

export const LINK_SCHEMES = ['https', 'tel', 'mailto'] as const;
export type LinkScheme = (typeof LINK_SCHEMES)[number];

/** A template that passed every check. */
export interface LinkTemplate {
  scheme: LinkScheme;
  parts: readonly TemplatePart[];
}

/** What is wrong with a template, as a key of the catalogue. */
export type TemplateProblem = Extract<WordKey, `info-links.problem.${string}`>;

/**
 * The characters of RFC 3986, of which a percent sign begins a whole triplet: a value behind half
 * of one would complete it.
 */
const TEXT = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})*$/;

/**
 * How the address of a site begins, up to its first placeholder: a whole host of letters, digits, and
 * hyphens, perhaps a port, and the first character of what follows. The last label
 * begins with a letter, because browsers read a host that ends in a number as an IP address in any
 * of several ways of writing one (URL standard, host parsing). No user name, and nothing that would
 * end the host earlier in one reader than in another.
 */
const SITE =
  /^https:\/\/((?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)*[a-z](?:[a-z\d-]*[a-z\d])?)(?::(\d{1,5}))?(?:[/?#]|$)/i;
const HIGHEST_PORT = 65_535;

/** What a tel address may hold besides a number (RFC 3966). */
const DIALED = /^[\d+*().;=\-A-Za-z,]*$/;

/** One address of a mailto list, or the place of the caller's own (RFC 6068). */
const RECIPIENT = /^(?:\{email\}|[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*)$/i;

const isDatum = (name: string): name is LinkDatum =>
  (LINK_DATA as readonly string[]).includes(name);

/** Divides a template at its placeholders, or returns what is wrong with it. */
function divide(template: string): TemplatePart[] | TemplateProblem {
  const parts: TemplatePart[] = [];
  for (const [index, piece] of template.split(/\{([^{}]*)\}/).entries()) {
    if (index % 2 === 1) {
      if (!isDatum(piece)) return 'info-links.problem.placeholder';
      parts.push({ datum: piece });
    } else if (/[{}]/.test(piece)) {
      return 'info-links.problem.placeholder';
    } else if (!TEXT.test(piece)) {
      return 'info-links.problem.characters';
    } else if (piece !== '') {
      parts.push({ text: piece });
    }
  }
  return parts;
}

const startOf = ([first]: readonly TemplatePart[]): string =>
  first !== undefined && 'text' in first ? first.text : '';

/** What is wrong with an address of a site: its host must be whole before any value. */
function problemOfSite(parts: readonly TemplatePart[]): TemplateProblem | null {
  const start = startOf(parts);
  const [site, , port] = SITE.exec(start) ?? [];
  // A value right after a host would become part of the host.
  const isOpen = site === start && !/[/?#]$/.test(start) && parts.length > 1;
  const isPort = port === undefined || (Number(port) > 0 && Number(port) <= HIGHEST_PORT);
  return site === undefined || isOpen || !isPort ? 'info-links.problem.site' : null;
}

/** What is wrong with a number to dial: it can hold only numbers. */
function problemOfNumber(parts: readonly TemplatePart[]): TemplateProblem | null {
  const isEmpty = parts.length === 1 && startOf(parts) === 'tel:';
  const isDialed = parts.every((part, index) =>
    'text' in part
      ? DIALED.test(index === 0 ? part.text.slice('tel:'.length) : part.text)
      : part.datum === 'number' || part.datum === 'nationalNumber',
  );
  return isDialed && !isEmpty ? null : 'info-links.problem.tel';
}

/** What a message's headers may hold; any other header is refused (RFC 6068, section 4). */
const HEADERS: Readonly<Record<string, 'recipients' | 'text'>> = {
  to: 'recipients',
  cc: 'recipients',
  bcc: 'recipients',
  subject: 'text',
  body: 'text',
};

const areRecipients = (text: string): boolean =>
  text === '' || text.split(',').every((one) => RECIPIENT.test(one));

function isHeader(text: string): boolean {
  const [, name = '', value = ''] = /^([a-z]+)=([^=?#]*)$/.exec(text) ?? [];
  const holds = HEADERS[name];
  return holds === 'text' || (holds === 'recipients' && areRecipients(value));
}

/** What is wrong with a message: its recipients must be fixed ones or the caller. */
function problemOfMessage(template: string): TemplateProblem | null {
  const [, recipients = '', headers] = /^mailto:([^?]*)(?:\?(.*))?$/.exec(template) ?? [];
  return areRecipients(recipients) && (headers?.split('&') ?? []).every(isHeader)
    ? null
    : 'info-links.problem.mailto';
}

/**
 * Returns a checked template, or what is wrong with it. The grammar is level 1 of RFC 6570 with
 * names of ours alone, so an operator such as {+name}, which would let values through as they are,
 * is an unknown placeholder. No value can change the scheme, host, port, or user name, because none
 * of them can hold a placeholder.
 */
export function parseTemplate(template: string): LinkTemplate | TemplateProblem {
  const scheme = LINK_SCHEMES.find((one) => template.startsWith(`${one}:`));
  if (scheme === undefined) return 'info-links.problem.scheme';
  const parts = divide(template);
  if (typeof parts === 'string') return parts;
  const problem = {
    https: () => problemOfSite(parts),
    tel: () => problemOfNumber(parts),
    mailto: () => problemOfMessage(template),
  }[scheme]();
  return problem ?? { scheme, parts };
}

/** What a template passes on, in the order of LINK_DATA. */
export const dataOf = ({ parts }: LinkTemplate): LinkDatum[] =>
  LINK_DATA.filter((datum) => parts.some((part) => 'datum' in part && part.datum === datum));

/** The site that gets the data, such as example.com:8443; an empty text for tel and mailto. */
export function siteOf({ parts }: LinkTemplate): string {
  const [, host = '', port] = SITE.exec(startOf(parts)) ?? [];
  // 443 is the default port.
  return host.toLowerCase() + (port === undefined || Number(port) === 443 ? '' : `:${port}`);
}
