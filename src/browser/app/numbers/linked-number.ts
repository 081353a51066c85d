import { type NumberProblem, readNumber } from './number.ts';

/** What the number field gets for a phone link, and why it can't be called, if it can't. */
export interface LinkedNumber {
  text: string;
  problem: NumberProblem | null;
}

const LONGEST_SHOWN = 60;

/**
 * The number of a phone link with its extension. A local number gets the prefix that the link names
 * for it; what else may follow a number isn't dialed (RFC 3966, 3 and 5.1.5).
 */
function dialed(link: string): string {
  const [number = '', ...parameters] = link.replace(/^tel:\/{0,2}/i, '').split(';');
  const named = (name: string) =>
    parameters.find((parameter) => parameter.toLowerCase().startsWith(name))?.slice(name.length) ??
    '';
  const context = named('phone-context=');
  const extension = named('ext=');
  const prefix = context.startsWith('+') && !number.startsWith('+') ? context : '';
  return `${prefix}${number}${extension === '' ? '' : `;ext=${extension}`}`;
}

/**
 * Reads a phone link, whose text can come from anyone. A number is written with its country's code, so that
 * it reads the same once the user's own country is known.
 *
 * @param link such as `tel:+1-212-555-0182;ext=5`
 * @param country where a number without a country's code belongs, as two letters
 */
export function readLinkedNumber(link: string, country: string): LinkedNumber {
  const written = dialed(link);
  const read = readNumber(written, country);
  if (typeof read === 'string') return { text: written.slice(0, LONGEST_SHOWN), problem: read };
  // Read without a country, every number is written as a foreign one.
  const foreign = read.national === null ? read : readNumber(read.dial, '');
  const shown = typeof foreign === 'string' ? read.dial : foreign.shown;
  return { text: read.extension === '' ? shown : `${shown} x${read.extension}`, problem: null };
}
