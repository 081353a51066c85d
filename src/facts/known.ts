/**
 * A value, or the admission that it could not be learned. A banner never shows on what is unknown.
 */
export type Known<T> = T | 'unknown';

/** The wire writes unknown as null. */
export function fromWire<T>(value: T | null | undefined): Known<T> {
  return value ?? 'unknown';
}
