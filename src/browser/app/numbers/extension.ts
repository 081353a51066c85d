import { SHORTEST_NUMBER } from './certain.ts';
import { digitsOf } from './plain-text.ts';

/**
 * What people and programs write between a number and its extension: RFC 3966 (`;ext=`),
 * RingCentral's own `*`, pauses of dialers (`,`, `p`), and words of the product's languages and a
 * few more.
 */
const MARKS = [
  ';ext=',
  'extension',
  'extn',
  'ext',
  'x',
  '#',
  String.raw`\*`,
  ',+',
  ';',
  'p',
  '内線',
  'durchwahl',
  'nebenstelle',
  'dw',
  'poste',
  'anexo',
  'interno',
  'int',
  'ramal',
  'доб',
].join('|');

const BEHIND = new RegExp(
  String.raw`^(.*[\d)a-z]) ?[,;-]? ?(\()?(?<![a-z])(${MARKS})[.:]? ?(\d{1,7})#?(\))?$`,
  'i',
);

/** A number may end in letters, but it has at least an area code's digits. */
const FEWEST_DIGITS = 3;

/** A number and the digits to send once the call is answered. */
export interface Split {
  number: string;
  /** Digits, or an empty text. */
  extension: string;
  /** What was written between them. */
  mark: string;
}

/**
 * Returns the extension apart from the number. A text that isn't a number with one extension is
 * returned whole as the number.
 *
 * @param text plain text
 */
export function splitExtension(text: string): Split {
  const [, number = '', open, mark = '', extension = '', close] = BEHIND.exec(text) ?? [];
  const isWhole =
    number.replace(/[^\da-z]/gi, '').length >= SHORTEST_NUMBER &&
    digitsOf(number).length >= FEWEST_DIGITS;
  return isWhole && (open === undefined) === (close === undefined)
    ? { number: number.trim(), extension, mark }
    : { number: text, extension: '', mark: '' };
}

/** Returns an extension by itself without what marks it: "x101", "ext. 101". */
export const withoutExtensionMark = (text: string): string =>
  text.replace(/^(?:extension|extn|ext|x|内線|durchwahl|poste)[.:]? ?(?=\d)/i, '');
