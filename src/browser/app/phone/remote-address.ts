/** Who is at the other end of a call, as its SIP address says. */
export interface RemoteAddress {
  /**
   * Digits, with `+` in front of an international number; `*` and `#` may be among them. Empty when
   * the caller sent no number.
   */
  number: string;
  /**
   * The address's user when it isn't a number and doesn't stand for "withheld", such as `alice`.
   * Empty otherwise.
   */
  user: string;
}

const NOBODY: RemoteAddress = { number: '', user: '' };

/**
 * What networks send as user or name when the number is withheld or unknown (RFC 3323 4.1.1.3, 3GPP
 * TS 24.229 4.4; the other languages are carriers' habit).
 */
const WITHHELD =
  /^((anonymous|restricted|unknown|unavailable|private|withheld|blocked|unidentified)([ -]?(caller|name|number))?|no caller id|anonym|unbekannt|anonyme|inconnu|an[oó]nimo|desconocido|privado|非通知|匿名)$/i;

/**
 * Longest number that is kept: the phone field of a Phone Call record takes 50 characters, an E.164
 * number has 15 digits.
 */
const LONGEST = 32;
const LONGEST_USER = 64;

/** A quoted display name or parameter value, in which `\` escapes one character (RFC 3261 25.1). */
const QUOTED = /"(?:[^"\\]|\\.)*"/gs;

/**
 * Returns the URI of a `From` or `P-Asserted-Identity` header. The display name is the caller's own
 * text and may look like an address: what it holds never counts. It stands before the address, so
 * of several `<…>` outside quotes the last one is it.
 */
function uriOf(header: string): string {
  const stripped = header.replace(QUOTED, '');
  // A quotation mark that is left over means that a gateway didn't escape the display name: only
  // the order can be relied on then.
  const unquoted = stripped.includes('"') ? header : stripped;
  const bracketed = [...unquoted.matchAll(/<([^<>]*)>/g)].at(-1)?.[1];
  if (bracketed !== undefined) return bracketed.trim();
  // Without brackets the header has no display name, and a semicolon ends the address (RFC 3261
  // 20.10), unless the user isn't over yet.
  return (
    /^[^;,\s]*@[^;,\s]*|^sips?:\+?\d+;[^@,\s]*@[^;,\s]*|^tel:[^,\s]*/i.exec(unquoted.trim())?.[0] ??
    ''
  );
}

/** Decodes percent-encoding; a text that isn't encoded correctly stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A parameter of a tel URI, or of the user part of a SIP URI, by its name (RFC 3966 3). */
function parameter(parameters: readonly string[], name: string): string {
  const found = parameters.find((each) => each.toLowerCase().startsWith(`${name}=`));
  return found === undefined ? '' : decoded(found.slice(name.length + 1));
}

/**
 * Reads a telephone-subscriber or a user (RFC 3966 3, RFC 3261 19.1.6): visual separators go,
 * parameters go, and a local number whose context is the beginning of an international one is
 * completed by it.
 */
function subscriberOf(text: string): RemoteAddress {
  const [first = '', ...parameters] = text.split(';');
  const user = decoded(first).replace(/\p{C}/gu, '').trim();
  const digits = user.replace(/[\s().-]/g, '');
  if (!/^\+?[\d*#]+$/.test(digits))
    return WITHHELD.test(user) ? NOBODY : { number: '', user: user.slice(0, LONGEST_USER) };
  if (digits.length > LONGEST) return NOBODY;
  const context = parameter(parameters, 'phone-context').replace(/[\s().-]/g, '');
  return {
    number: !digits.startsWith('+') && /^\+\d+$/.test(context) ? context + digits : digits,
    user: '',
  };
}

/**
 * Reads the address in a `From` or `P-Asserted-Identity` header, never its display name.
 *
 * @param header the header's value; what can't be read as a SIP, SIPS or tel address gives nobody
 * @see RFC 3261 19.1, 20.10 and 25.1; RFC 3323 4.1.1.3 for anonymous addresses; RFC 3966 for tel
 * URIs
 */
export function remoteAddress(header: string | undefined): RemoteAddress {
  const [, scheme = '', rest = ''] = /^(sips?|tel):(.*)$/is.exec(uriOf(header ?? '')) ?? [];
  if (scheme === '') return NOBODY;
  if (scheme.toLowerCase() === 'tel') return subscriberOf(rest);
  // Without an @ there is a host and no user; a colon that isn't encoded ends the user: a password
  // follows (RFC 3261 19.1.1).
  const at = rest.indexOf('@');
  if (at === -1) return NOBODY;
  const [host = ''] = rest.slice(at + 1).split(/[;?:]/);
  if (/\.invalid$/i.test(host)) return NOBODY;
  const [user = ''] = rest.slice(0, at).split(':');
  return subscriberOf(user);
}

/**
 * Returns a caller's name that may be shown in front of the number, or an empty text. The name is
 * the caller's own text, so one that would pass for a number or an address isn't one.
 */
export function callerName(name: string): string {
  const text = name.trim();
  const looksLikeNumber = !/\p{L}/u.test(text) && text.replace(/\P{N}/gu, '').length >= 3;
  return looksLikeNumber || WITHHELD.test(text) || /\b(sips?|tel):/i.test(text) ? '' : text;
}
