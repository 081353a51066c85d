/**
 * An address within the account, never another origin: links come from a server or a store and end
 * up in `href`. A browser reads a backslash as a slash, so that `/\host` is another origin too, and
 * leaves out tabs and line breaks.
 */
export const PATH = /^\/(?![/\\])[\x21-\x7e]*$/;

/** Whether the value is such an address. */
export const isPath = (value: unknown): value is string =>
  typeof value === 'string' && PATH.test(value);
