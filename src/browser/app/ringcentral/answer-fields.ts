/** An object of RingCentral's answers, whatever is in it. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one when it's anything else. */
export const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** The value as a list; an empty one when it's anything else. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** IDs and extensions come as texts or as numbers. */
export const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
