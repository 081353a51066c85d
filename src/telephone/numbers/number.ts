import parsePhoneNumberFromString, { type CountryCode } from 'libphonenumber-js/core';
import { numberMetadata } from './metadata.ts';

/** A number as RingCentral, NetSuite and people need it. */
export interface PhoneNumber {
  /** What is dialled: E.164, or the digits of an extension. */
  dial: string;
  /** As it is shown. */
  shown: string;
  /** Without the country's code, digits only: what a NetSuite record is found by. Null for an extension. */
  national: string | null;
  /** Digits to send once the call is answered, or an empty text. */
  extension: string;
}

export type NumberProblem = 'empty' | 'too-short' | 'too-long' | 'not-a-number';

const SHORTEST_NUMBER = 7;
const SHORT_NUMBER = /^(ext(ension)?\.?|x)?[\d\s().,/-]+$/i;
const KEYPAD = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

/** As programs and pages hand numbers on: with marks that nobody sees, and with spaces and dashes of all lengths. */
function asTyped(text: string): string {
  return text.replace(/\p{Cf}/gu, '').replace(/\p{Zs}/gu, ' ').replace(/[\p{Pd}\u2212]/gu, '-').replace(/\uff0b/g, '+').trim();
}

/** 1-800-FLOWERS: letters behind digits stand for the keys they are printed on. An extension's "ext" or "x" is none of them. */
function withoutLetters(text: string): string {
  if (!/^[+(]*\d[\d\s().-]*[a-z]([-.\s]?[a-z]){2}/i.test(text) || /\b(ext|x|extension)\b\.?\s*\d/i.test(text)) return text;
  return text.replace(/[a-z]/gi, (letter) => String(KEYPAD.findIndex((key) => key.includes(letter.toLowerCase())) + 2));
}

function callingCode(country: string): string | undefined {
  return (numberMetadata.countries as Partial<Record<string, string[]>>)[country]?.[0];
}

/** 0000000 in Germany leaves zeros that are read as a prefix again, and so on: what is dialled must read as all of itself. */
const isWhole = (number: string): boolean => parsePhoneNumberFromString(number, numberMetadata)?.number === number;

/**
 * Reads a number in any way of writing it.
 * @param country where a number without a country's code belongs, as two letters
 */
export function readNumber(text: string, country: string): PhoneNumber | NumberProblem {
  const written = withoutLetters(asTyped(text).replace(/^tel:/i, ''));
  const digits = written.replace(/\D/g, '');
  if (written === '') return 'empty';
  if (digits === '' || /[^\d\s+().,;/#*x\-extensio=]/i.test(written)) return 'not-a-number';
  // Inside the company: RingCentral's extensions are short, and so are emergency numbers.
  if (!written.startsWith('+') && digits.length < SHORTEST_NUMBER) {
    // A star code, or an extension's own extension, is not the number that its digits are.
    if (!SHORT_NUMBER.test(written)) return 'not-a-number';
    return digits.length < 2 ? 'too-short' : { dial: digits, shown: digits, national: null, extension: '' };
  }
  const parsed = parsePhoneNumberFromString(written, country as CountryCode, numberMetadata);
  if (parsed?.isPossible() !== true || !isWhole(parsed.number)) {
    if (digits.length > 15) return 'too-long';
    return digits.length < SHORTEST_NUMBER ? 'too-short' : 'not-a-number';
  }
  // By the code and not by the country: several share +1, and which it is of them does not change how it is written.
  const home = parsed.countryCallingCode === callingCode(country);
  return {
    dial: parsed.number,
    shown: home ? parsed.formatNational() : parsed.formatInternational(),
    national: parsed.nationalNumber,
    extension: parsed.ext ?? '',
  };
}
