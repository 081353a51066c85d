import { createRequire } from 'node:module';

/** The parts of libphonenumber's metadata that this file looks at; its own shape is an array for each country. */
interface Metadata {
  version: number;
  country_calling_codes: Record<string, string[]>;
  countries: Record<string, unknown[]>;
}

/** Places in a country's array (libphonenumber-js, metadata.min.json, version 4). */
const PATTERN = 2;
const FORMATS = 4;
const TYPES = 11;

/** In place of the patterns of a country's valid numbers: whether a number is in use, RingCentral knows better. */
const ANY_DIGITS = '\\d+';

/** Countries whose numbers are shown grouped as people there write them. Elsewhere the digits follow the country's code. */
const GROUPED = ['US', 'GB', 'AU'];

const require = createRequire(import.meta.url);

/** What is left of the metadata. */
export interface PhoneMetadata {
  version: number;
  countries: Record<string, unknown[]>;
  /** Of countries that share a calling code, the one whose rules hold for all of them: the telephone finds the others itself. */
  firsts: string[];
}

/**
 * What reading a number needs of libphonenumber's metadata: country codes, prefixes and lengths for every country, the
 * grouping of digits for a few. 19 kB compressed become 4. What is left out is not asked for: which numbers are in use, and
 * which are mobiles. A test reads every country's example in seven ways of writing with this and with all of it.
 *
 * @throws when the metadata has another version than the one these places are of
 */
export function phoneMetadata(): PhoneMetadata {
  const all = require('libphonenumber-js/metadata.min.json') as Metadata;
  if (all.version !== 4) throw new Error(`libphonenumber's metadata is of version ${String(all.version)}: look whether build/telephone/phone-metadata.ts still fits`);
  const countries = Object.entries(all.countries).map(([country, parts]) => {
    const kept = parts.slice(0, TYPES);
    kept[PATTERN] = ANY_DIGITS;
    if (!GROUPED.includes(country)) kept[FORMATS] = 0;
    // What is not there is read as nothing, as a zero is.
    while (!kept.at(-1)) kept.pop();
    return [country, kept] as const;
  });
  const firsts = Object.values(all.country_calling_codes).flatMap(([first, ...others]) => (first === undefined || others.length === 0 ? [] : [first]));
  return { version: all.version, countries: Object.fromEntries(countries), firsts };
}
