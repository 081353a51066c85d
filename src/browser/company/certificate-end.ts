const SEQUENCE = 0x30;
const VERSION = 0xa0;
const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;

interface Element {
  tag: number;
  content: Uint8Array;
  /** What comes after it. */
  rest: Uint8Array;
}

/** The first element of DER. @returns null for anything else (X.690, 8.1) */
function element(bytes: Uint8Array): Element | null {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined) return null;
  const more = first < 0x80 ? 0 : first & 0x7f;
  if (more > 3) return null;
  const length =
    more === 0 ? first : bytes.slice(2, 2 + more).reduce((sum, byte) => sum * 256 + byte, 0);
  const start = 2 + more;
  if (bytes.length < start + length) return null;
  return {
    tag,
    content: bytes.subarray(start, start + length),
    rest: bytes.subarray(start + length),
  };
}

/** The date of a certificate's notAfter (RFC 5280, 4.1.2.5), or null. */
function notAfter(der: Uint8Array): string | null {
  let rest = element(element(der)?.content ?? new Uint8Array())?.content;
  if (rest === undefined) return null;
  // version (which may be missing), serial number, algorithm, issuer; then the validity.
  if (rest[0] === VERSION) rest = element(rest)?.rest;
  for (let skipped = 0; skipped < 3 && rest !== undefined; skipped++) rest = element(rest)?.rest;
  const validity = rest === undefined ? null : element(rest);
  if (validity?.tag !== SEQUENCE) return null;
  const end = element(element(validity.content)?.rest ?? new Uint8Array());
  if (end === null) return null;
  const text = String.fromCharCode(...end.content);
  const [, year, month, day] = /^(\d{2}|\d{4})(\d\d)(\d\d)\d{6}Z$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  if (end.tag === UTC_TIME && year.length === 2)
    return `${Number(year) < 50 ? '20' : '19'}${year}-${month}-${day}`;
  return end.tag === GENERALIZED_TIME && year.length === 4 ? `${year}-${month}-${day}` : null;
}

function derOf(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] === SEQUENCE) return bytes;
  const encoded = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(
    new TextDecoder().decode(bytes),
  )?.[1];
  try {
    return encoded === undefined
      ? null
      : Uint8Array.from(atob(encoded.replace(/\s+/g, '')), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

/**
 * When the certificate in a file ends, as a date; null for a file that holds none. The file does
 * not leave the browser.
 * @param bytes a PEM or DER file
 */
export function certificateEnd(bytes: Uint8Array): string | null {
  const der = derOf(bytes);
  return der === null ? null : notAfter(der);
}
