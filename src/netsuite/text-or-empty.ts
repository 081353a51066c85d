/** Returns a value that is a text as it is, and an empty text for anything else. */
export const textOrEmpty = (value: unknown): string => (typeof value === 'string' ? value : '');
