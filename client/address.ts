const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/** Whether this is an address of this machine itself. */
export function isLoopback({ hostname }: URL): boolean {
  return LOOPBACK.includes(hostname);
}

/**
 * An address that a token or an assertion may be sent to: https, or this machine itself, without a
 * name and password in it.
 * @returns null when it is none
 */
export function safeAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const address = new URL(text);
  if (address.username !== '' || address.password !== '') return null;
  const safe =
    address.protocol === 'https:' || (address.protocol === 'http:' && isLoopback(address));
  return safe ? address : null;
}
