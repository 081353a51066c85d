const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/**
 * An address that a token or an assertion may be sent to: https, or this machine itself, without a name and password in it.
 * @returns null when it is none
 */
export function safeAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const address = new URL(text);
  if (address.username !== '' || address.password !== '') return null;
  const safe = address.protocol === 'https:' || (address.protocol === 'http:' && LOOPBACK.includes(address.hostname));
  return safe ? address : null;
}
