import type { LinkDatum, LinkTemplate } from './link-template.ts';

/** What is known about a caller; an empty text for what isn't known. */
export type CallerData = Readonly<Record<LinkDatum, string>>;

/** Why a link can't be opened for a caller. */
export type LinkRefusal =
  | { missing: LinkDatum[] }
  /** A value would lead to another page of the site than the template means. */
  | 'unusable';

/** One line of whole characters: neither control characters nor halves of a surrogate pair. */
const plain = (value: string): string =>
  value
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();

/** Everything but the unreserved characters of RFC 3986, which simple expansion leaves alone. */
const encoded = (value: string): string =>
  encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The digits of a number with its plus sign: in a tel address both stand for themselves. */
const dialed = (value: string): string => value.replace(/[^\d+]/g, '');

function expandedValue(scheme: LinkTemplate['scheme'], datum: LinkDatum, value: string): string {
  if (scheme === 'tel') return dialed(value);
  // Mail programs differ in whether they read %40 between a name and its host.
  if (scheme === 'mailto' && datum === 'email') return encoded(value).replace('%40', '@');
  return encoded(value);
}

/** A step to the folder itself or above, as browsers read one (URL standard, dot segments). */
const DOTS = /^(?:\.|%2e){1,2}$/i;

/** How many steps of an address's path are dots, which a browser removes from the address. */
const dotsIn = (address: string): number =>
  (address.split(/[?#]/)[0] ?? '').split('/').filter((step) => DOTS.test(step)).length;

/**
 * Returns a link's address for a caller, or why there is none. Values are percent-encoded by simple
 * expansion (RFC 6570, 3.2.2), so that none can end a part of the address or begin another; one
 * that is only dots would still be a step in the site's path, and is refused.
 */
export function addressFor(
  { scheme, parts }: LinkTemplate,
  data: CallerData,
): { address: string } | LinkRefusal {
  const values = new Map<LinkDatum, string>();
  const missing: LinkDatum[] = [];
  for (const part of parts) {
    if ('text' in part || values.has(part.datum)) continue;
    const value = expandedValue(scheme, part.datum, plain(data[part.datum]));
    values.set(part.datum, value);
    if (value === '') missing.push(part.datum);
  }
  if (missing.length > 0) return { missing };
  const withValues = (of: (datum: LinkDatum) => string) =>
    parts.map((part) => ('text' in part ? part.text : of(part.datum))).join('');
  const address = withValues((datum) => values.get(datum) ?? '');
  if (dotsIn(address) > dotsIn(withValues(() => 'x'))) return 'unusable';
  return { address };
}
