/** A SIP message, as much of it as the transfer helper needs. Source: RFC 3261, section 7. */
export interface SipMessage {
  /** Request or status line. */
  first: string;
  /** By lower-case name; without Via. */
  headers: Readonly<Record<string, string | undefined>>;
  vias: readonly string[];
  body: string;
}

/** Reads a datagram, or null when it is none. */
export function readSip(text: string): SipMessage | null {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers: Record<string, string> = {};
  const vias: string[] = [];
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === 'via') vias.push(value);
    else headers[name] = value;
  }
  return { first, headers, vias, body: text.slice(end + 4) };
}

export const methodOf = ({ first }: SipMessage): string => first.split(' ')[0] ?? '';
/** 0 for a request. */
export const statusOf = ({ first }: SipMessage): number =>
  first.startsWith('SIP/2.0 ') ? Number(first.split(' ')[1]) : 0;
export const header = ({ headers }: SipMessage, name: string): string => headers[name] ?? '';

/** The user part of the first SIP address in a header: whom it names. */
export const userOf = (value: string): string => /sips?:([^@;>]+)@/.exec(value)?.[1] ?? '';

/** Writes a message; a body is a session description. */
export function writeSip(
  first: string,
  headers: readonly (readonly [name: string, value: string])[],
  body = '',
): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  if (body !== '') lines.push('Content-Type: application/sdp');
  return [first, ...lines, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n');
}
