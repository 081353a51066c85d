import {
  callingCodeOf,
  isInUse,
  isPossible,
  isWhole,
  NATIONAL_DIGITS_OF_NORTH_AMERICA,
  type Read,
  readerOf,
  SHORTEST_NUMBER,
} from './certain.ts';
import { splitExtension, withoutExtensionMark } from './extension.ts';
import { keyedNumber, withoutLabels } from './letters.ts';
import { digitsOf, plainText } from './plain-text.ts';
import { findSurrounding, isDate, isNextEnding } from './surroundings.ts';

/** A number as RingCentral, NetSuite, and people need it. */
export interface PhoneNumber {
  /** What is dialed: E.164, or the digits of an extension. */
  dial: string;
  /** As it is shown. */
  shown: string;
  /**
   * Without the country's code, digits only: what a NetSuite record is found by. Null for an
   * extension.
   */
  national: string | null;
  /** Digits to send once the call is answered, or an empty text. */
  extension: string;
}

/** Why a text isn't dialed; each has its own words. */
export type NumberProblem =
  | 'empty'
  | 'too-short'
  | 'too-long'
  | 'not-a-number'
  | 'several'
  | 'code'
  | 'not-in-use';

const SHORT = /^(?:\d(?: ?\d)*|\(\d+\))$/;
const LONGEST_NUMBER = 15;

const GROUPED = /^\(?\+?[\d(][\d ()./-]*$/;

/** More than one stretch of digits, with something between them that groups no number. */
function hasSeveral(text: string): boolean {
  if (/[<>@$={}\\^_~`!?"%]|[\d-]\p{L}\d/u.test(text)) return false;
  return (
    text.split(/[^\d ()./-]+|(?=\+)/).filter((stretch) => digitsOf(stretch).length > 1).length > 1
  );
}

/**
 * 1-800-FLOWERS. In North America networks pass over letters beyond the number's end, and so does
 * this.
 */
function readKeyed(text: string, country: string, read: Read): ReturnType<Read> {
  const keyed = keyedNumber(text);
  if (keyed === null) return undefined;
  const { digits, keys } = keyed;
  const whole = read(digits + keys);
  if (whole !== undefined && isInUse(whole)) return whole;
  const isNorthAmerican = digits.startsWith('+')
    ? digits.startsWith('+1')
    : callingCodeOf(country) === '1';
  if (!isNorthAmerican) return undefined;
  const cut = read(
    `+1${(digits.replace(/^\+?1/, '') + keys).slice(0, NATIONAL_DIGITS_OF_NORTH_AMERICA)}`,
  );
  return cut !== undefined && isInUse(cut) ? cut : undefined;
}

function readGrouped(
  written: string,
  country: string,
  read: Read,
): NonNullable<ReturnType<Read>> | NumberProblem {
  const { text, labeledBehind } = withoutLabels(written);
  if (!GROUPED.test(text)) return hasSeveral(written) ? 'several' : 'not-a-number';
  if (isDate(text)) return 'not-a-number';
  const digits = digitsOf(text);
  if (digits.length < SHORTEST_NUMBER)
    return text === written && !/[/-]/.test(text) ? 'too-short' : 'not-a-number';
  const surrounding = findSurrounding(text, callingCodeOf(country), read, labeledBehind);
  if (surrounding !== null) return surrounding;
  const parsed = read(text);
  if (parsed === undefined || !isPossible(parsed) || !isWhole(parsed.number))
    return digits.length > LONGEST_NUMBER ? 'too-long' : 'not-a-number';
  // A plan may have grown since the metadata was made, so a number with its country's code is
  // dialed.
  return isInUse(parsed) || /^\(?\+/.test(text) ? parsed : 'not-in-use';
}

/**
 * Reads a number in any way of writing it. What surrounds a number (words, codes, hours, second
 * numbers) never becomes digits of it: it is passed over where that is certain, and refused with a
 * reason where it isn't.
 *
 * @param typed what was typed, pasted, or stored
 * @param country where a number without a country's code belongs, as two letters
 * @see docs/decisions/0028-whole-numbers.md
 */
export function readNumber(typed: string, country: string): PhoneNumber | NumberProblem {
  const text = plainText(typed);
  if (text === '') return 'empty';
  if (!/\d/.test(text)) return 'not-a-number';
  if (/^[*#]/.test(text)) return 'code';
  const short = withoutExtensionMark(text);
  if (SHORT.test(short) && digitsOf(short).length < SHORTEST_NUMBER) {
    const dial = digitsOf(short);
    return dial.length < 2 ? 'too-short' : { dial, shown: dial, national: null, extension: '' };
  }
  const { number, extension, mark } = splitExtension(text);
  if (/^[,;]/.test(mark) && mark !== ';ext=' && isNextEnding(number, extension)) return 'several';
  const read = readerOf(country);
  const parsed = readKeyed(number, country, read) ?? readGrouped(number, country, read);
  if (typeof parsed === 'string') return parsed;
  // By the code and not by the country: several share +1, and which it is of them does not change
  // how it is written.
  const home = parsed.countryCallingCode === callingCodeOf(country);
  return {
    dial: parsed.number,
    shown: home ? parsed.formatNational() : parsed.formatInternational(),
    national: parsed.nationalNumber,
    extension,
  };
}
