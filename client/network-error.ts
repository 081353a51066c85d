/**
 * The runtime's name for what went wrong, such as ECONNREFUSED or CERT_HAS_EXPIRED. The name only:
 * a message may quote the request, and the request holds the token.
 */
export function networkErrorName(thrown: unknown): string | null {
  const { cause } = (thrown ?? {}) as { cause?: unknown };
  const { code } = (cause ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,39}$/.test(code) ? code : null;
}
