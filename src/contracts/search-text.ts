const LONGEST = 60;
/** A sign of Chinese, Japanese or Korean writing is a word, and often a whole name. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/**
 * 7-11, 24/7 and 1&1 are names: a few digits with something between them that no phone number
 * begins with.
 */
const FEW_DIGITS = 4;

/**
 * What a search by name looks for, or null when the text is too short for one or is a number that
 * is being typed. Words are separated by one space; accents are in the composed form, as NetSuite's
 * own forms store them.
 */
export function searchText(typed: string): string | null {
  const text = Array.from(typed.normalize('NFC').trim().replace(/\s+/gu, ' '))
    .slice(0, LONGEST)
    .join('')
    .trim();
  if (IDEOGRAPH.test(text)) return text;
  if (Array.from(text).length < 3) return null;
  // A letter, or a sign that nobody writes in a phone number, such as % or &.
  if (/[^\d\s()[\]+\-.,;:/*#]/u.test(text)) return text;
  const digits = text.replace(/\D/g, '').length;
  return /^\d+\D+\d/.test(text) && digits <= FEW_DIGITS ? text : null;
}

/**
 * Whether this is the beginning of a name, and too short to search for: one or two characters with
 * a letter among them.
 */
export function isShortName(typed: string): boolean {
  const text = typed.normalize('NFC').trim();
  return /\p{L}/u.test(text) && searchText(text) === null;
}
