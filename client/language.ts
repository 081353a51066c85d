import { CATALOGUE } from '../src/i18n/collection.ts';
import { type Dictionary, ENGLISH } from '../src/i18n/english.ts';

/** Each language's own words over the English ones, which stand in for a text that it lacks. */
const DICTIONARIES: ReadonlyMap<string, Dictionary> = new Map([
  ['en', ENGLISH],
  ...CATALOGUE.translations.map(
    ({ words }) => [words['language.tag'] ?? '', { ...ENGLISH, ...words }] as const,
  ),
]);

/** The languages that the product speaks, as BCP 47 tags. */
export const LANGUAGES: readonly string[] = [...DICTIONARIES.keys()];

/**
 * The words of a language.
 * @param tag such as `de` or `de-CH`; English is what an unknown one gets
 */
export function dictionaryOf(tag: string): Dictionary {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/);
  const exact = LANGUAGES.find((language) => language.toLowerCase() === tag.toLowerCase());
  return DICTIONARIES.get(exact ?? primary) ?? ENGLISH;
}
