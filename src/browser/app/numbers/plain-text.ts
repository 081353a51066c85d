/** Returns the digits of a text, without anything else. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The zeros of digits that NFKC leaves as they are: Arabic, Persian, and Devanagari ones. */
const ZEROS = [0x660, 0x6f0, 0x966];

function inAscii(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}

/**
 * An address may have %2B for its plus sign (RFC 3966). A % that begins no code stays, and is
 * refused as part of a number.
 */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Returns a number as plain ASCII: programs and pages hand numbers on with marks that nobody sees,
 * with spaces and dashes of all lengths, and with the digits, brackets, and plus signs of other
 * scripts. Japanese keyboards enter U+30FC for a dash.
 *
 * @param text what was typed, pasted, or stored, with or without `tel:` before it
 */
export function plainText(text: string): string {
  return decoded(text)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[\d\uff10-\uff19) ])[ー―─━](?=[\d( ])|[\p{Pd}\u2212]/gu, '-')
    .replace(/\p{Nd}/gu, inAscii)
    .trim()
    .replace(/^(?:tel|callto):\/{0,2}/i, '')
    .trim();
}
