const KEYPAD = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

/**
 * Area codes whose numbers are advertised as words, however the word is joined to them: freephone
 * numbers of North America, Europe, Japan, and Australia. Behind any other digits, only capitals
 * that a hyphen, a dot, or nothing joins to them are keys, for "415 kitchen" is an extension with
 * its label.
 */
const FREEPHONE = /^(?:\+?1|0)?(?:8(?:00|33|44|55|66|77|88|08|0)|700|900|300)$|^1[38]00$|^13$/;
const JOINED = /[\d)](?:[-.)]|\) )?[A-Z]/;

/**
 * Digits, then letters to the end: 1-800-FLOWERS, 1-888-CHICK-FIL-A, (800) flowers. Digits after
 * the letters rule it out.
 */
const KEYED = /^([+(\d][\d ().-]*?)[ ).-]*([a-z](?:[-. ]?[a-z]){2,})$/i;

/** The parts of a number that ends in letters. */
export interface Keyed {
  /** What is before the letters. */
  digits: string;
  /** The letters as the digits of the keys that they are printed on. */
  keys: string;
}

/**
 * Returns the parts of a number that is written as a word, or null when the letters aren't keys.
 *
 * @param text plain text without an extension
 */
export function keyedNumber(text: string): Keyed | null {
  const [, front = '', word = ''] = KEYED.exec(text) ?? [];
  if (word === '') return null;
  const digits = front.replace(/[^\d+]/g, '');
  if (!FREEPHONE.test(digits) && !(JOINED.test(text) && word === word.toUpperCase())) return null;
  const keys = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/./g, (letter) => String(KEYPAD.findIndex((key) => key.includes(letter)) + 2));
  return { digits, keys };
}

/** A letter, with what combines with it. */
const WORD = String.raw`\p{L}[\p{L}\p{M}.'’&-]*`;
const WORDS = String.raw`${WORD}(?:[ /]{1,3}${WORD}){0,4}`;
const BEFORE = new RegExp(
  String.raw`^(?:\(${WORDS}\)|\[${WORDS}\]|${WORDS}) ?[:.]? ?(?=[+(\d])`,
  'u',
);
const BEHIND = new RegExp(
  String.raw`(?<=[\d)]) ?(?:[-,;:] ?)?(?:\(${WORDS}\)|\[${WORDS}\]| ${WORDS})$`,
  'u',
);

/** A number without the words around it. */
export interface Unlabeled {
  text: string;
  /**
   * Whether words followed the number: digits at its end may then belong to them, as in "9-17 Uhr".
   */
  labeledBehind: boolean;
}

/** Removes words before and behind a number: "Max: 212-555-0182", "212-555-0166 (mobile)". */
export function withoutLabels(text: string): Unlabeled {
  const front = text.replace(BEFORE, '');
  const bare = front.replace(BEHIND, '');
  return { text: bare.trim(), labeledBehind: bare !== front };
}
