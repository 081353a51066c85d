import { isInUse, type Read, SHORTEST_NUMBER } from './certain.ts';
import { digitsOf } from './plain-text.ts';

/**
 * Fewer national digits are an area code. In Germany and Austria, whose plans take numbers of any
 * length, it has up to five.
 */
const FEWEST_NATIONAL_DIGITS = 4;
const FEWEST_BEHIND_LONG_AREA_CODES: Readonly<Partial<Record<string, number>>> = { 43: 6, 49: 6 };

/**
 * Codes before a number (184 and 186 in Japan, 141 in Britain, 9 for an outside line) have at most
 * these digits.
 */
const LONGEST_CODE = 4;

/** What a country puts before its numbers, by calling code, where that isn't 0. */
const TRUNKS: Readonly<Partial<Record<string, string>>> = {
  1: '1',
  7: '8',
  375: '8',
  992: '8',
  993: '8',
};

/** The next numbers of a company are written as further endings: 5678-79. */
const NEXT_ENDINGS = 10;

/** 15.01.2026, 1/15/2026, 2026-01-15. */
const DATE =
  /^(?:(?:19|20)\d\d-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)\d\d)$/;

/** Whether digits and separators are a date. */
export const isDate = (text: string): boolean => DATE.test(text);

/** Whether `ending` is one of the numbers that follow `number`, and not an extension of it. */
export function isNextEnding(number: string, ending: string): boolean {
  const step = Number(ending) - Number(digitsOf(number).slice(-ending.length));
  return ending.length <= 3 && step > 0 && step <= NEXT_ENDINGS;
}

export type Surrounding = 'several' | 'code';

/** Where one text becomes two: at each separator between digits. */
function* parts(text: string): Generator<{ left: string; separator: string; right: string }> {
  for (const match of text.matchAll(/(?<=[\d)])[ .()/-]+(?=\d)/g)) {
    yield {
      left: text.slice(0, match.index),
      separator: match[0],
      right: text.slice(match.index + match[0].length),
    };
  }
}

/**
 * Finds digits around a number that aren't digits of it. A country with numbers of many lengths
 * takes them all for one, so every separator is looked at: what is a whole number on one side makes
 * what is on the other side something else.
 *
 * @param text digits and what groups them
 * @param labeledBehind whether words followed, whose digits the last ones may be: "9-17 Uhr"
 * @returns what is wrong, or null for one number with nothing around it
 */
export function findSurrounding(
  text: string,
  callingCode: string | undefined,
  read: Read,
  labeledBehind: boolean,
): Surrounding | null {
  const isNumber = (part: string): boolean => {
    const parsed = digitsOf(part).length < SHORTEST_NUMBER ? undefined : read(part);
    return (
      parsed !== undefined &&
      isInUse(parsed) &&
      parsed.nationalNumber.length >=
        (FEWEST_BEHIND_LONG_AREA_CODES[parsed.countryCallingCode] ?? FEWEST_NATIONAL_DIGITS)
    );
  };
  const trunk = TRUNKS[callingCode ?? ''] ?? '0';
  const whole = read(text);
  const isWholeInUse = whole !== undefined && isInUse(whole);
  for (const { left, separator, right } of parts(text)) {
    if (
      /^[1-9]/.test(left) &&
      left !== trunk &&
      digitsOf(left).length <= LONGEST_CODE &&
      right.startsWith(trunk) &&
      isNumber(right)
    )
      return 'code';
    if (!isNumber(left)) continue;
    const rest = digitsOf(right);
    const isExchange = separator === '-' && /^0+$/.test(rest);
    if (isExchange) continue;
    // A slash, a bracket, or a dash with spaces begins something else, and so does what follows
    // like an ending or an hour.
    if (
      /[/()]|[ .]-|-[ .]/.test(separator + right) ||
      labeledBehind ||
      !isWholeInUse ||
      isNumber(right)
    )
      return 'several';
    if (separator === '-' && (isNextEnding(left, rest) || (left.includes('/') && rest.length <= 2)))
      return 'several';
    if (/^\d{1,2}-\d{1,2}$/.test(right) && separator === ' ') return 'several';
  }
  return null;
}
