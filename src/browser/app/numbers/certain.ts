import parsePhoneNumberFromString, {
  type CountryCode,
  type PhoneNumber as Parsed,
} from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/**
 * Reads digits and what groups them, nothing else, with libphonenumber's metadata of every country.
 */
export type Read = (text: string) => Parsed | undefined;

/** Fewer digits are an extension or an emergency number, which are dialed as they are. */
export const SHORTEST_NUMBER = 7;

const MEXICO = '52';
const NORTH_AMERICA = '1';
export const NATIONAL_DIGITS_OF_NORTH_AMERICA = 10;

/**
 * Until 2019 Mexico's mobile numbers had a 1 behind the country's code; what is stored so is called
 * without it.
 */
function withoutMexicos1(parsed: Parsed): Parsed {
  if (parsed.countryCallingCode !== MEXICO || !/^1\d{10}$/.test(parsed.nationalNumber))
    return parsed;
  return (
    parsePhoneNumberFromString(`+${MEXICO}${parsed.nationalNumber.slice(1)}`, metadata) ?? parsed
  );
}

/**
 * Returns a reader of one country's numbers.
 *
 * @param country two letters; of an unknown country only numbers with + are read
 */
export const readerOf =
  (country: string): Read =>
  (text) => {
    const parsed = parsePhoneNumberFromString(
      text,
      { defaultCountry: country as CountryCode, extract: false },
      metadata,
    );
    return parsed === undefined ? undefined : withoutMexicos1(parsed);
  };

/** The calling code of a country, or undefined for an unknown one. */
export function callingCodeOf(country: string): string | undefined {
  return (metadata.countries as Partial<Record<string, string[]>>)[country]?.[0];
}

/** North America's plan also lists seven digits, which nobody can call from another place. */
const isLocal = ({ countryCallingCode, nationalNumber }: Parsed): boolean =>
  countryCallingCode === NORTH_AMERICA &&
  nationalNumber.length !== NATIONAL_DIGITS_OF_NORTH_AMERICA;

/** Whether a number has as many digits as its country's numbers have. */
export const isPossible = (parsed: Parsed): boolean => parsed.isPossible() && !isLocal(parsed);

/** Whether a number is in use by its country's plan. */
export const isInUse = (parsed: Parsed): boolean => parsed.isValid() && !isLocal(parsed);

/**
 * 0000000 in Germany leaves zeros that are read as a prefix again, and so on: what is dialed must
 * read as all of itself.
 */
export const isWhole = (number: string): boolean =>
  parsePhoneNumberFromString(number, metadata)?.number === number;
