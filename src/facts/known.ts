/**
 * A value, or `unknown` if it can't be determined. Unknown values never show a banner.
 */
export type Known<T> = T | 'unknown';

/** The wire writes unknown as null. */
export function fromWire<T>(value: T | null | undefined): Known<T> {
  return value ?? 'unknown';
}
