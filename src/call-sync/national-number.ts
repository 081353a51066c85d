import parsePhoneNumberFromString, {
  type CountryCode,
  isSupportedCountry,
} from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** Shorter numbers are extensions or services, so records aren't looked up by them. */
const SHORTEST = 4;

/**
 * Returns a number without its country code, digits only, for finding NetSuite records.
 * @param number E.164
 * @returns an empty text for an extension, and for what isn't a number of any country
 */
export function nationalNumber(number: string): string {
  if (!number.startsWith('+')) return '';
  const national = parsePhoneNumberFromString(number, metadata)?.nationalNumber ?? '';
  return national.length < SHORTEST ? '' : national;
}

/**
 * A number that somebody typed as E.164, or an empty text when it isn't one for certain.
 * @param country two letters of the country whose numbers are written without a code; of an unknown
 * one only numbers with + are read
 */
export function e164Of(typed: string, country: string): string {
  const known = isSupportedCountry(country as CountryCode, metadata)
    ? (country as CountryCode)
    : undefined;
  const parsed = parsePhoneNumberFromString(
    typed,
    known === undefined ? { extract: false } : { defaultCountry: known, extract: false },
    metadata,
  );
  return parsed?.isPossible() === true ? parsed.number : '';
}
